/** `rutin access`: who reaches what on a day, and by which line of which file. */
import { ruleOf } from '../../checks/index.ts';
import type { Sentence, Workspace } from '../../model/index.ts';
import { accessSubject, reachesOf } from '../../plan/index.ts';
import { accessCsv } from '../../report/access/csv.ts';
import { accessJson, accessReport } from '../../report/access/json.ts';
import { accessTable } from '../../report/access/table.ts';
import { unknownSubject } from '../../report/access/words.ts';
import { MISUSE, OK } from '../../report/exit-codes.ts';
import { RutinCommand } from '../frame/command.ts';
import type { Session } from '../frame/entry.ts';
import { type CommonOptions, withCommonOptions } from '../frame/options.ts';
import { openWorkspace, warnOf } from '../input/open.ts';
import { Recorder, withReceipt } from '../receipts/recorder.ts';
import { printing } from '../terminal/printing.ts';

const FORMATS = ['table', 'json', 'csv'] as const;

interface AccessOptions extends CommonOptions {
  readonly format: (typeof FORMATS)[number];
}

export function define(summary: Sentence, session: Session): RutinCommand {
  const command = new RutinCommand('access', summary, session.language)
    .taking('<PERSON|INKORG>', {
      sv: 'ett VGR-id, en inkorg som FristadVC.samverkan eller en enhet',
      en: 'a VGR-id, an inbox such as FristadVC.samverkan or a unit',
    })
    .taking('[PATH]', { sv: 'arbetsytan (annars den här mappen)', en: 'the workspace (else this folder)' })
    .with({
      flags: '--format <format>',
      text: { sv: 'table, json eller csv (annars table)', en: 'table, json or csv (else table)' },
      choices: { words: FORMATS },
      initial: 'table',
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
    ])
    .action(async (word: string, path: string | undefined, options: AccessOptions) => {
      session.exit(await access(word, path, options, session));
    }) as RutinCommand;
}

async function access(
  word: string,
  path: string | undefined,
  options: AccessOptions,
  session: Session,
): Promise<number> {
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
  const isIncomplete = unreadable.length > 0 || isBroken(ws);
  if (isIncomplete) process.stderr.write(`rutin: ${INCOMPLETE[language]}\n`);
  return recorder.end(isIncomplete ? MISUSE : OK);
}

const INCOMPLETE = {
  sv: 'Något i arbetsytan gick inte att läsa, och listan kan sakna rader. Kör rutin check.',
  en: 'Something in the workspace could not be read, and the list may lack rows. Run rutin check.',
};

/** Whether something that may give access could not be read. */
function isBroken(ws: Workspace): boolean {
  return [...ws.files.values()].some(
    ({ declarations, lost, problems }) =>
      lost.length > 0 ||
      problems.some((problem) => ruleOf(problem).traits.unread) ||
      declarations.some(({ broken }) => broken),
  );
}
