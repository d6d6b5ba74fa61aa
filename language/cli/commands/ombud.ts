/** `rutin ombud`: who could stand in for someone who is away. Nothing is decided, and nothing is written. */
import { sessionOf } from '../../editing/fixes/mended-files.ts';
import { standInsOf } from '../../editing/forms/absence/stand-ins.ts';
import type { Sentence } from '../../model/index.ts';
import { brokenFileIn } from '../../plan/index.ts';
import { FOUND, MISUSE, OK } from '../../report/exit-codes.ts';
import { ombudJson } from '../../report/ombud/json.ts';
import { ombudMarkdown } from '../../report/ombud/markdown.ts';
import { isAnswered, ombudReport } from '../../report/ombud/report.ts';
import { standInRequest } from '../../report/ombud/request.ts';
import { ombudTable } from '../../report/ombud/table.ts';
import { stampComment } from '../../report/receipts/comment.ts';
import { finish } from '../../services/work.ts';
import type { Day } from '../../time/index.ts';
import { RutinCommand } from '../frame/command.ts';
import type { Session } from '../frame/entry.ts';
import { type CommonOptions, dateOf, withCommonOptions } from '../frame/options.ts';
import { namesAndPath } from '../input/names-and-path.ts';
import { openWorkspace } from '../input/open.ts';
import { warnOf } from '../input/warn.ts';
import { Recorder } from '../receipts/recorder.ts';
import { withReceipt } from '../receipts/scribe.ts';
import { printing } from '../terminal/printing.ts';

const FORMATS = ['table', 'json', 'markdown'] as const;

interface OmbudOptions extends CommonOptions {
  readonly from?: Day;
  readonly till?: Day;
  readonly format: (typeof FORMATS)[number];
}

export function define(summary: Sentence, session: Session): RutinCommand {
  const command = new RutinCommand('ombud', summary, session.language)
    .taking('<PERSON...>', {
      sv: 'VGR-id för den eller dem som är borta, och sist arbetsytan om det inte är den här mappen',
      en: 'VGR-ids of those who are away, and last the workspace unless it is this folder',
    })
    .with({
      flags: '--from <ÅÅÅÅ-MM-DD>',
      text: {
        sv: 'första dagen (annars frånvaron som står i filerna)',
        en: 'first day (else the absences in the files)',
      },
      parse: dateOf('--from'),
    })
    .with({
      flags: '--till <ÅÅÅÅ-MM-DD>',
      text: { sv: 'sista dagen (annars är slutet inte känt)', en: 'last day (else the end is not known)' },
      parse: dateOf('--till'),
    })
    .with({
      flags: '--format <format>',
      text: { sv: 'table, json eller markdown (annars table)', en: 'table, json or markdown (else table)' },
      choices: { words: FORMATS },
      initial: 'table',
    });
  return withCommonOptions(withReceipt(command))
    .examples([
      [
        'rutin ombud exeet1 --from 2026-12-07 --till 2026-12-18',
        { sv: 'vilka som kan vara ombud de dagarna', en: 'who can stand in on those days' },
      ],
      [
        'rutin ombud exeet1 exetv1 --from 2026-12-07 --till 2026-12-18',
        { sv: 'två borta samtidigt, med olika ombud om det går', en: 'two away, with different delegates if possible' },
      ],
      ['rutin ombud exeet1', { sv: 'för frånvaron som redan står i filerna', en: 'for the absences in the files' }],
    ])
    .action(async (words: readonly string[], options: OmbudOptions) => {
      session.exit(await ombud(words, options, session));
    }) as RutinCommand;
}

async function ombud(words: readonly string[], options: OmbudOptions, session: Session): Promise<number> {
  const { names, paths } = namesAndPath(words);
  const opened = await openWorkspace(paths, options, session.asked);
  const recorder = new Recorder(session, options, opened, { command: 'ombud', asked: names });
  const { ws, language, unreadable } = opened;
  warnOf(unreadable, language, opened.shown);
  const { asOf } = opened.options;
  const request = standInRequest(ws, names, { from: options.from, to: options.till }, asOf);
  const editing = sessionOf(opened);
  const report = ombudReport({ ws: editing.ws, asOf, language }, finish(standInsOf(editing, opened.textOf, request)));
  recorder.print(
    {
      table: () => ombudTable(report, { language, ...printing(options) }),
      json: () => ombudJson(report, opened.stamp),
      markdown: () => `${ombudMarkdown(report, language)}\n${stampComment(opened.stamp, language)}`,
    }[options.format](),
  );
  const isIncomplete = unreadable.length > 0 || brokenFileIn(ws) !== undefined;
  if (isIncomplete) process.stderr.write(`rutin: ${INCOMPLETE[language]}\n`);
  return recorder.end(isIncomplete ? MISUSE : isAnswered(report) ? OK : FOUND);
}

const INCOMPLETE = {
  sv: 'Något i arbetsytan gick inte att läsa, och någon kan saknas. Kör rutin check.',
  en: 'Something in the workspace could not be read, and someone may be missing. Run rutin check.',
};
