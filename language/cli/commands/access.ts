/** `rutin access`: who reaches what on a day, and by which line of which file. */
import type { Sentence } from '../../model/index.ts';
import { accessSubject, brokenFileIn, reachesOf } from '../../plan/index.ts';
import { accessCsv } from '../../report/access/csv.ts';
import { INCOMPLETE } from '../../report/access/incomplete.ts';
import { accessJson, accessReport } from '../../report/access/json.ts';
import { checkOfFacit, facitHasOneForm, facitOfAll, facitUnnamed, nobodyNamed } from '../../report/access/misuse.ts';
import { accessTable } from '../../report/access/table.ts';
import { unknownSubject } from '../../report/access/words.ts';
import { MISUSE, OK } from '../../report/exit-codes.ts';
import { RutinCommand } from '../frame/command.ts';
import type { Session } from '../frame/entry.ts';
import { type CommonOptions, withCommonOptions } from '../frame/options.ts';
import { openWorkspace } from '../input/open.ts';
import { warnOf } from '../input/warn.ts';
import { Recorder } from '../receipts/recorder.ts';
import { withReceipt } from '../receipts/scribe.ts';
import { printing } from '../terminal/printing.ts';

const FORMATS = ['table', 'json', 'csv'] as const;

interface AccessOptions extends CommonOptions {
  readonly format: (typeof FORMATS)[number];
  readonly facit?: string;
  readonly check?: boolean;
}

export function define(summary: Sentence, session: Session): RutinCommand {
  const command = new RutinCommand('access', summary, session.language)
    .taking('[PERSON|INKORG]', {
      sv: 'ett VGR-id, en inkorg som FristadVC.samverkan eller en enhet; utelämnas med --facit',
      en: 'a VGR-id, an inbox such as FristadVC.samverkan or a unit; left out with --facit',
    })
    .taking('[PATH]', { sv: 'arbetsytan (annars den här mappen)', en: 'the workspace (else this folder)' })
    .with({
      flags: '--format <format>',
      text: { sv: 'table, json eller csv (annars table)', en: 'table, json or csv (else table)' },
      choices: { words: FORMATS },
      initial: 'table',
    })
    .with({
      flags: '--facit <fil>',
      text: {
        sv: 'skriver vad alla når, alla dagar, som en lista att granska, till exempel atkomst.facit; - för standard ut',
        en: 'writes what everyone reaches, on all days, as a list to review, such as atkomst.facit; - for standard output',
      },
      parse: facitFile,
    })
    .with({
      flags: '--check',
      text: {
        sv: 'jämför i stället med den listan: slutkod 1 när något skiljer',
        en: 'compares with that list instead: exit code 1 when they differ',
      },
    });
  return withCommonOptions(withReceipt(command))
    .examples([
      [
        'rutin access exeet1 --datum 2026-12-08',
        { sv: 'allt en person når den dagen', en: 'all that a person reaches that day' },
      ],
      [
        'rutin access FristadVC.samverkan --format csv',
        { sv: 'vilka som når inkorgen, för en loggranskning', en: 'who reaches the inbox, for a log review' },
      ],
      [
        'rutin access --facit atkomst.facit --check',
        { sv: 'om den granskade listan stämmer', en: 'whether the reviewed list still holds' },
      ],
    ])
    .action(async (word: string | undefined, path: string | undefined, options: AccessOptions) => {
      session.exit(await (options.facit === undefined ? access : listed)(word, path, options, session));
    }) as RutinCommand;
}

/** With `--facit` there is no person: the one argument is the PATH. */
async function listed(
  path: string | undefined,
  surplus: string | undefined,
  { facit: file = '', ...options }: AccessOptions,
  session: Session,
): Promise<number> {
  if (surplus !== undefined) throw facitOfAll();
  if (options.format !== 'table') throw facitHasOneForm();
  const { facit } = await import('./access/facit.ts');
  return facit(path, { ...options, facit: file }, session);
}

/** An option in the place of the file is a file that was forgotten. */
function facitFile(value: string): string {
  if (value.startsWith('--')) throw facitUnnamed();
  return value;
}

async function access(
  word: string | undefined,
  path: string | undefined,
  options: AccessOptions,
  session: Session,
): Promise<number> {
  if (options.check === true) throw checkOfFacit();
  if (word === undefined) throw nobodyNamed();
  const opened = await openWorkspace(path === undefined ? [] : [path], options, session.asked);
  const recorder = new Recorder(session, options, opened, { command: 'access', asked: [word] });
  const { ws, language, unreadable } = opened;
  warnOf(unreadable, language, opened.shown);
  const { asOf } = opened.options;
  const subject = accessSubject(ws, word.normalize('NFC'));
  if (subject === undefined) throw unknownSubject(ws, word, unreadable.length > 0);
  const report = accessReport(ws, subject, asOf, reachesOf(ws, subject, asOf));
  recorder.print(
    {
      table: () => accessTable(report, { language, ...printing(options) }),
      json: () => accessJson(report, opened.stamp),
      csv: () => accessCsv(report, opened.stamp, language),
    }[options.format](),
  );
  const isIncomplete = unreadable.length > 0 || brokenFileIn(ws) !== undefined;
  if (isIncomplete) process.stderr.write(`rutin: ${INCOMPLETE[language]}\n`);
  return recorder.end(isIncomplete ? MISUSE : OK);
}
