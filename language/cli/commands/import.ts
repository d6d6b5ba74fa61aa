/** `rutin import`: writes `.rutin` files from exports of today's state. */

import { targetOf } from '../../disk/input/paths.ts';
import { writeSet } from '../../disk/output/write-set.ts';
import { Heads } from '../../import/heads/heads.ts';
import { Remarks } from '../../import/remark.ts';
import type { Sentence } from '../../model/index.ts';
import { FOUND, MISUSE, OK } from '../../report/exit-codes.ts';
import { answersIn, kindsIn } from '../../report/import/asked.ts';
import { earlierImport, imported } from '../../report/import/imported.ts';
import { reportText } from '../../report/import/pretty.ts';
import { isLacking } from '../../report/import/result.ts';
import { terminalWidth } from '../../report/terminal/size.ts';
import { today } from '../clock.ts';
import { collected, collectedList } from '../frame/collected.ts';
import { RutinCommand } from '../frame/command.ts';
import type { Session } from '../frame/entry.ts';
import { type CommonOptions, withCommonOptions } from '../frame/options.ts';
import { configOf } from '../input/locate.ts';
import { readExports } from './import/run.ts';
import { update } from './import/update.ts';

interface ImportCommandOptions extends CommonOptions {
  readonly out: string;
  readonly force?: boolean;
  readonly as?: readonly string[];
  readonly answer?: readonly string[];
  readonly update?: string;
  readonly write?: boolean;
  readonly allowRemovals?: readonly string[];
}

export function define(summary: Sentence, session: Session): RutinCommand {
  const command = new RutinCommand('import', summary, session.language)
    .taking('<FILE...>', {
      sv: 'exporter (.csv, .xlsx, .xls, .json), provisionering.json eller arbetslistor',
      en: 'exports (.csv, .xlsx, .xls, .json), provisionering.json or work lists',
    })
    .with({
      flags: '--out <mapp>',
      text: { sv: 'mappen att skriva till (annars import)', en: 'the folder to write to (else import)' },
      initial: 'import',
    })
    .with({
      flags: '--force',
      text: {
        sv: 'skriver över filer med samma namn i mappen',
        en: 'overwrites files of the same names in the folder',
      },
    })
    .with({
      flags: '--as <slag>',
      text: {
        sv: 'vad en fil handlar om: frånvaro, ombud, medlemmar … eller fil.csv=frånvaro',
        en: 'what a file is about: absences, delegates, memberships … or file.csv=absences',
      },
      parse: collected,
    })
    .with({
      flags: '--answer <fråga=svar>',
      text: { sv: 'svarar på en fråga i rapporten', en: 'answers a question of the report' },
      parse: collected,
    });
  return withCommonOptions(withUpdate(command))
    .examples([
      [
        'rutin import enheter.csv inkorgar.csv personer.xlsx medlemmar.csv --out vard',
        { sv: 'nuläget som deklarationer', en: 'the current state as declarations' },
      ],
      [
        'rutin import hr.xlsx --as frånvaro --out kopia',
        { sv: 'en lista som kan vara flera saker', en: 'a list that could be several things' },
      ],
    ])
    .action(async (paths: readonly string[], options: ImportCommandOptions) => {
      session.exit(await run(paths, options, session));
    }) as RutinCommand;
}

function withUpdate(command: RutinCommand): RutinCommand {
  return command
    .with({
      flags: '--update <arbetsyta>',
      text: {
        sv: 'jämför med en arbetsyta och visar vad som ändras',
        en: 'compares with a workspace and shows changes',
      },
    })
    .with({ flags: '--write', text: { sv: 'skriver ändringarna i arbetsytan', en: 'writes the changes' } })
    .with({
      flags: '--allow-removals <vad>',
      text: {
        sv: 'tar bort det som saknas: en inkorg, uppdrag, frånvaro, personer, enheter, alla',
        en: 'removes what is gone: an inbox, uppdrag, frånvaro, personer, enheter, all',
      },
      parse: collectedList,
    });
}

async function run(paths: readonly string[], options: ImportCommandOptions, session: Session): Promise<number> {
  const { language } = session;
  const remarks = new Remarks(answersIn(options.answer ?? []));
  if (options.update !== undefined) return update(paths, { ...options, update: options.update }, remarks, session);
  const { values } = await configOf(await targetOf([]), options);
  const heads = new Heads(values.import?.columns);
  const { files, unreadable } = await readExports(paths, heads, remarks);
  const asOf = options.datum ?? today();
  const kinds = kindsIn(options.as ?? []);
  const made = imported(files, remarks, { heads, kinds, asOf, unreadable, language, out: options.out });
  writeSet(options.out, made.files, { force: options.force === true, earlier: earlierImport });
  process.stdout.write(reportText(made.result, language, terminalWidth(process.stdout)));
  return made.result.unreadable.length > 0 ? MISUSE : isLacking(made.result) ? FOUND : OK;
}
