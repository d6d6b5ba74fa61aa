/** `rutin impact`: which verdicts a new version of a routine would change. */

import type { CacheOptions } from '../../disk/cache/room.ts';
import { routineFile } from '../../disk/input/versions.ts';
import type { Sentence } from '../../model/index.ts';
import { impactOf } from '../../plan/index.ts';
import { FOUND, MISUSE, OK } from '../../report/exit-codes.ts';
import { impactJson } from '../../report/impact/json.ts';
import { markdownImpact } from '../../report/impact/markdown.ts';
import { prettyImpact } from '../../report/impact/pretty.ts';
import { impactReport } from '../../report/impact/report.ts';
import { stampComment } from '../../report/receipts/comment.ts';
import { RutinCommand } from '../frame/command.ts';
import type { Session } from '../frame/entry.ts';
import { type CommonOptions, withCommonOptions } from '../frame/options.ts';
import { warnOf } from '../input/warn.ts';
import { openJudged } from '../kept/known.ts';
import { withCache } from '../kept/room.ts';
import { Recorder } from '../receipts/recorder.ts';
import { withReceipt } from '../receipts/scribe.ts';
import { printing } from '../terminal/printing.ts';

const FORMATS = ['pretty', 'markdown', 'json'] as const;

interface ImpactOptions extends CommonOptions, CacheOptions {
  readonly routine: string;
  readonly format: (typeof FORMATS)[number];
}

export function define(summary: Sentence, session: Session): RutinCommand {
  const command = new RutinCommand('impact', summary, session.language)
    .taking('[PATH]', { sv: 'arbetsytan (annars den här mappen)', en: 'the workspace (else this folder)' })
    .with({
      flags: '--routine <fil>',
      isNeeded: true,
      text: { sv: '.rutin-filen med den nya versionen', en: 'the .rutin file with the new version' },
    })
    .with({
      flags: '--format <format>',
      text: { sv: 'pretty, markdown eller json (annars pretty)', en: 'pretty, markdown or json (else pretty)' },
      choices: { words: FORMATS },
      initial: 'pretty',
    });
  return withCommonOptions(withCache(withReceipt(command)))
    .examples([
      [
        'rutin impact --routine meddelandecenter-4.0.rutin',
        { sv: 'vad version 4.0 skulle betyda här', en: 'what version 4.0 would mean here' },
      ],
    ])
    .action(async (path: string | undefined, options: ImpactOptions) => {
      session.exit(await impact(path, options, session));
    }) as RutinCommand;
}

async function impact(path: string | undefined, options: ImpactOptions, session: Session): Promise<number> {
  const opened = await openJudged(path === undefined ? [] : [path], options, session.asked);
  const recorder = new Recorder(session, options, opened, { command: 'impact' });
  const { ws, language, unreadable, target } = opened;
  warnOf(unreadable, language, opened.shown);
  const report = impactReport(impactOf(ws, routineFile(options.routine, target.root), opened.options), language);
  recorder.print(
    {
      pretty: () => prettyImpact(report, { language, ...printing(options) }),
      markdown: () => `${markdownImpact(report, language)}\n${stampComment(opened.stamp, language)}`,
      json: () => impactJson(report, opened.stamp),
    }[options.format](),
  );
  const isFaulty = report.own.some(({ severity, suppressed }) => severity === 'fel' && suppressed === null);
  return recorder.end(unreadable.length > 0 ? MISUSE : isFaulty ? FOUND : OK);
}
