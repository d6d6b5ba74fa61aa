/** `rutin diff`: what a change means, person by person and inbox by inbox. */

import type { CacheOptions } from '../../disk/cache/room.ts';
import type { Language, Sentence, Workspace } from '../../model/index.ts';
import { emptyText } from '../../report/diff/empty.ts';
import { jsonDiff } from '../../report/diff/json.ts';
import { markdownDiff } from '../../report/diff/markdown.ts';
import { prettyDiff } from '../../report/diff/pretty.ts';
import { type DiffReport, diffReport } from '../../report/diff/report.ts';
import { FOUND, MISUSE, OK } from '../../report/exit-codes.ts';
import { stampComment } from '../../report/receipts/comment.ts';
import { commitsOf, isEmpty, openSides } from '../diff/sides.ts';
import { RutinCommand } from '../frame/command.ts';
import type { Session } from '../frame/entry.ts';
import { type CommonOptions, withCommonOptions } from '../frame/options.ts';
import { warnOf } from '../input/warn.ts';
import { withCache } from '../kept/room.ts';
import { Recorder } from '../receipts/recorder.ts';
import { withReceipt } from '../receipts/scribe.ts';
import { printing } from '../terminal/printing.ts';

const FORMATS = ['pretty', 'markdown', 'json'] as const;

interface DiffOptions extends CommonOptions, CacheOptions {
  readonly format: (typeof FORMATS)[number];
  readonly exitCode?: boolean;
}

export function define(summary: Sentence, session: Session): RutinCommand {
  const command = new RutinCommand('diff', summary, session.language)
    .taking('<BASE>', {
      sv: 'det som jämförs med: en revision i git eller en mapp',
      en: 'what to compare with: a git revision or a folder',
    })
    .taking('[HEAD]', {
      sv: 'det nya (annars den här mappen som den är)',
      en: 'the newer one (else this folder as it is)',
    })
    .with({
      flags: '--format <format>',
      text: { sv: 'pretty, markdown eller json (annars pretty)', en: 'pretty, markdown or json (else pretty)' },
      choices: { words: FORMATS },
      initial: 'pretty',
    })
    .with({
      flags: '--exit-code',
      text: { sv: 'slutkod 1 när något skiljer', en: 'exit code 1 when there is a difference' },
    });
  return withCommonOptions(withCache(withReceipt(command)))
    .examples([
      ['rutin diff main', { sv: 'vad som ändrats här sedan main', en: 'what has changed here since main' }],
      ['rutin diff HEAD~1 HEAD', { sv: 'vad den senaste ändringen betyder', en: 'what the latest change means' }],
      ['rutin diff gammal/ ny/', { sv: 'två mappar', en: 'two folders' }],
      [
        'rutin diff origin/main --format markdown',
        { sv: 'en kommentar till en ändringsbegäran', en: 'a comment on a pull request' },
      ],
    ])
    .action(async (base: string, head: string | undefined, options: DiffOptions) => {
      session.exit(await diff(base, head, options, session));
    }) as RutinCommand;
}

async function diff(base: string, head: string | undefined, options: DiffOptions, session: Session): Promise<number> {
  const words = options.receipt === undefined ? ([base, head] as const) : await commitsOf(base, head);
  const [older, newer] = await openSides(...words, options, session.asked);
  const language = session.asked ?? newer.language ?? 'sv';
  warnOf([...older.leftOut, ...newer.leftOut], language);
  const unreadable = [...older.unreadable, ...newer.unreadable];
  if (unreadable.length > 0) {
    warnOf(unreadable, language);
    return MISUSE;
  }
  for (const side of [older, newer].filter(isEmpty)) {
    process.stderr.write(`rutin: ${emptyText(side.label, language)}\n`);
  }
  const report = diffReport(older, newer, language);
  const recorder = recorderOf(report, newer.ws, language, { session, options, asked: words });
  recorder.print(
    {
      pretty: () => prettyDiff(report, { language, ...printing(options) }),
      markdown: () => `${markdownDiff(report, language)}\n${stampComment(report.stamp, language)}`,
      json: () => jsonDiff(report),
    }[options.format](),
  );
  return recorder.end(options.exitCode === true && !report.isSame ? FOUND : OK);
}

/** Two commits are all that a receipt of a comparison is of: no workspace. */
function recorderOf(
  { stamp }: DiffReport,
  ws: Workspace,
  language: Language,
  { session, options, asked }: Circumstances,
): Recorder {
  const nowhere = { root: process.cwd(), named: [], unreadable: [] };
  const words = asked.filter((word) => word !== undefined);
  const ground = { ...nowhere, ws, stamp, sources: stamp.digest, language };
  return new Recorder(session, options, ground, { command: 'diff', asked: words });
}

interface Circumstances {
  readonly session: Session;
  readonly options: DiffOptions;
  readonly asked: readonly (string | undefined)[];
}
