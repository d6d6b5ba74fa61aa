/** `rutin check` of what must be judged: all of a workspace, read anew. */
import { EarlierJudgement, judgeAll, type Report, reportOf } from '../../../engine/index.ts';
import type { Session } from '../../frame/entry.ts';
import { FaultyChecks } from '../../frame/faulty-checks.ts';
import type { Located } from '../../input/locate.ts';
import { type Opened, openLocated } from '../../input/open.ts';
import { warnOf } from '../../input/warn.ts';
import type { Kept } from '../../kept/kept.ts';
import { graver, reportTraced } from '../../kept/traced.ts';
import { type Output, orderedOptions } from '../../output/outputs.ts';
import { Recorder } from '../../receipts/recorder.ts';
import { type CheckOptions, tell } from './tell.ts';

/** Judges it, keeps what there is to tell, tells it and gives the exit code. */
export async function checkAnew(
  located: Located,
  options: CheckOptions,
  outputs: readonly Output[],
  session: Session,
  kept: Kept | undefined,
): Promise<number> {
  const opened = openLocated(located, options, { see: kept?.see });
  const { unreadable, language, shown, ws } = opened;
  const recorder = new Recorder(session, options, opened, { command: 'check', ordered: orderedOptions(outputs) });
  warnOf(unreadable, language, shown);
  const faulty = new FaultyChecks();
  const traced = unreadable.length === 0 && kept?.isTraced === true ? reportTraced(opened, options) : undefined;
  const spoken = new Set<string>();
  const report =
    traced?.report ?? judged({ ...opened, options: { ...opened.options, onFault: faulty.note } }, options, spoken);
  const told = { report, stamp: opened.stamp, spoken: traced === undefined ? [...spoken] : undefined };
  if (faulty.isEmpty && unreadable.length === 0) kept?.keep(told, opened.options, traced?.trace);
  const tellFaults = faulty.isEmpty ? undefined : () => faulty.tell(ws, language);
  return tell({ ...opened, report }, options, outputs, recorder, tellFaults);
}

/** Adds to `spoken` the files in whose declarations something is found. */
function judged({ ws, options, found: { only }, language }: Opened, wanted: CheckOptions, spoken: Set<string>): Report {
  const earlier = new EarlierJudgement(ws, options, undefined, (_, files) => {
    for (const file of files) spoken.add(file);
  });
  const all = judgeAll(ws, { ...options, earlier }).map((finding) => graver(finding, wanted));
  return reportOf(ws, all, { asOf: options.asOf, horizonDays: options.horizonDays, language, only });
}
