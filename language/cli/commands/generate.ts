/** `rutin generate`: writes what a workspace declares as work lists, JSON, SCIM, calendars and a report. */

import type { CacheOptions } from '../../disk/cache/room.ts';
import { type Target, targets } from '../../generators/index.ts';
import { textFile } from '../../generators/support/text.ts';
import type { Sentence } from '../../model/index.ts';
import { FOUND, MISUSE, OK } from '../../report/exit-codes.ts';
import { blocking, refusalText } from '../../report/generate/refusal.ts';
import { summaryText } from '../../report/generate/summary.ts';
import { RECEIPT_NAME, type Receipt, receiptText } from '../../report/receipts/receipt.ts';
import { formatDay } from '../../time/index.ts';
import { RutinCommand } from '../frame/command.ts';
import type { Session } from '../frame/entry.ts';
import { type CommonOptions, withCommonOptions } from '../frame/options.ts';
import { openMaterial, PART_OPTION } from '../generate/material.ts';
import { outletFor, writeMaterial } from '../generate/write.ts';
import type { Opened } from '../input/open.ts';
import { withCache } from '../kept/room.ts';
import { receiptOf } from '../receipts/recorder.ts';
import { progressOn } from '../terminal/progress.ts';

interface GenerateOptions extends CommonOptions, CacheOptions {
  readonly out: string;
  readonly only?: readonly Target[];
  readonly for?: string;
  readonly includeAbsenceKind?: boolean;
}

export function define(summary: Sentence, session: Session): RutinCommand {
  const command = new RutinCommand('generate', summary, session.language);
  command.taking('[PATH]', { sv: 'arbetsytan (annars den här mappen)', en: 'the workspace (else this folder)' });
  command
    .with({
      flags: '--out <mapp>',
      text: {
        sv: 'mappen att skriva till; bara en mapp som rutin generate har skapat ersätts (annars out)',
        en: 'the folder to write to; only a folder made by rutin generate is replaced (else out)',
      },
      initial: 'out',
    })
    .with({
      flags: '--only <format>',
      text: { sv: `bara dessa: ${targets.join(',')}`, en: `these alone: ${targets.join(',')}` },
      choices: { words: targets, isList: true },
    })
    .with(PART_OPTION)
    .with({
      flags: '--include-absence-kind',
      text: {
        sv: 'skriv ut varför någon är borta (semester, sjukfrånvaro, ledighet); annars står det bara frånvaro',
        en: 'tell why someone is away (semester, sjukfrånvaro, ledighet); else it says absence and no more',
      },
    });
  return withCommonOptions(withCache(command))
    .examples([
      ['rutin generate --out out', { sv: 'skriver allt för den här mappen', en: 'writes everything for this folder' }],
      [
        'rutin generate --for FristadVC --only html,ics',
        { sv: 'en enhets rapport och kalendrar', en: "a unit's report and calendars" },
      ],
    ])
    .action(async (path: string | undefined, options: GenerateOptions) => {
      session.exit(await generate(path === undefined ? [] : [path], options, session));
    }) as RutinCommand;
}

async function generate(paths: readonly string[], options: GenerateOptions, session: Session): Promise<number> {
  const progress = progressOn(process.stderr, process.env);
  const outlet = outletFor(options.out);
  const { opened, material } = await openMaterial(paths, options, session.asked, progress);
  const { unreadable, language } = opened;
  if (unreadable.length > 0) {
    process.stderr.write(`rutin: ${NOT_ALL_READ[language]}\n`);
    return MISUSE;
  }
  const made = material();
  const errors = blocking(made);
  if (errors.length > 0) {
    process.stderr.write(refusalText(errors, language, checkCommand(opened, paths)));
    return FOUND;
  }
  const ground = { ...opened, stamp: made.provisioning.stamp };
  const receipt = await receiptOf(ground, options, { command: 'generate' });
  const last = (outputs: Receipt['outputs']) =>
    textFile(RECEIPT_NAME, receiptText({ ...receipt, exitCode: OK, outputs }));
  const written = await writeMaterial(made, options.only, outlet, progress, language, last);
  session.print(summaryText(written));
  return OK;
}

const NOT_ALL_READ = {
  sv: 'Inget skrevs, eftersom inte allt gick att läsa.',
  en: 'Nothing was written, because not everything could be read.',
};

function checkCommand({ options }: Opened, paths: readonly string[]): string {
  return ['rutin check', ...paths, `--datum ${formatDay(options.asOf)}`].join(' ');
}
