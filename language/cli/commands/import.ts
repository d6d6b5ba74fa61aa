/** `rutin import`: writes `.rutin` files from CSV or JSON exports of today's state. */
import type { Sentence } from '../../model/index.ts';
import { FOUND, OK } from '../../report/exit-codes.ts';
import { reportText } from '../../report/import/pretty.ts';
import { RutinCommand } from '../frame/command.ts';
import type { Session } from '../frame/entry.ts';
import { type CommonOptions, withCommonOptions } from '../frame/options.ts';
import { terminalWidth } from '../terminal/size.ts';
import { importFiles } from './import/run.ts';

interface ImportCommandOptions extends CommonOptions {
  readonly out: string;
  readonly force?: boolean;
}

export function define(summary: Sentence, session: Session): RutinCommand {
  const command = new RutinCommand('import', summary, session.language)
    .taking('<FILE...>', {
      sv: 'exporter av enheter, inkorgar, personer och medlemmar (.csv, .json), provisionering.json eller arbetslistor',
      en: 'exports of units, inboxes, persons and members (.csv, .json), provisionering.json or work lists',
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
    });
  return withCommonOptions(command)
    .examples([
      [
        'rutin import enheter.csv inkorgar.csv personer.csv medlemmar.csv --out vard',
        { sv: 'nuläget som deklarationer', en: 'the current state as declarations' },
      ],
      [
        'rutin import out/provisionering.json --out kopia',
        { sv: 'tillbaka från det som rutin generate skrev', en: 'back from what rutin generate wrote' },
      ],
    ])
    .action((files: readonly string[], options: ImportCommandOptions) => {
      const { language } = session;
      const result = importFiles(files, { out: options.out, force: options.force === true, language });
      process.stdout.write(reportText(result, language, terminalWidth(process.stdout)));
      session.exit(result.remarks.some(({ level }) => level === 'skipped') ? FOUND : OK);
    }) as RutinCommand;
}
