/** `rutin coverage`: every sentence of every routine, checked, manual or information. */
import type { Sentence } from '../../model/index.ts';
import { coverageJson, coverageOf } from '../../report/coverage/coverage.ts';
import { coverageMarkdown } from '../../report/coverage/markdown.ts';
import { coverageTable } from '../../report/coverage/table.ts';
import { MISUSE, OK } from '../../report/exit-codes.ts';
import { stampComment } from '../../report/receipts/comment.ts';
import { RutinCommand } from '../frame/command.ts';
import type { Session } from '../frame/entry.ts';
import { type CommonOptions, withCommonOptions } from '../frame/options.ts';
import { openRoutines } from '../input/routines.ts';
import { Recorder } from '../receipts/recorder.ts';
import { withReceipt } from '../receipts/scribe.ts';
import { printing } from '../terminal/printing.ts';

const FORMATS = ['table', 'markdown', 'json'] as const;

interface CoverageOptions extends CommonOptions {
  readonly format: (typeof FORMATS)[number];
}

export function define(summary: Sentence, session: Session): RutinCommand {
  const command = new RutinCommand('coverage', summary, session.language)
    .taking('[PATH...]', {
      sv: 'en arbetsyta med egna rutiner (annars den här mappen, om den är en)',
      en: 'a workspace with routines of its own',
    })
    .with({
      flags: '--format <format>',
      text: { sv: 'table, markdown eller json (annars table)', en: 'table, markdown or json (else table)' },
      choices: { words: FORMATS },
      initial: 'table',
    });
  return withCommonOptions(withReceipt(command))
    .examples([
      ['rutin coverage', { sv: 'en tabell över alla meningar', en: 'a table of all sentences' }],
      ['rutin coverage --format markdown', { sv: 'samma sak för en webbsida', en: 'the same for a web page' }],
    ])
    .action((paths: readonly string[], options: CoverageOptions) => run(paths, options, session)) as RutinCommand;
}

async function run(paths: readonly string[], options: CoverageOptions, session: Session): Promise<void> {
  const opened = await openRoutines(paths, options, session.asked);
  const { ws, language, stamp, incomplete } = opened;
  const { asOf } = opened.options;
  const recorder = new Recorder(session, options, opened, { command: 'coverage' });
  const coverage = coverageOf(ws, asOf);
  const { width, paint } = printing(options);
  const written = {
    table: () => coverageTable(coverage, language, width, paint),
    markdown: () => `${coverageMarkdown(coverage, language)}\n${stampComment(stamp, language)}`,
    json: () => coverageJson(coverage, stamp),
  };
  recorder.print(written[options.format]());
  session.exit(await recorder.end(incomplete ? MISUSE : OK));
}
