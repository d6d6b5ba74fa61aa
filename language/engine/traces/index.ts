/** Judgements that leave a trace, and those that go on from one. */
import type { Workspace } from '../../model/index.ts';
import { absencesBeyond } from '../beyond.ts';
import { countsOf, type Frame, isReported, reportWith } from '../report.ts';
import type { Report } from '../report-shape.ts';
import { horizonOf, type Options } from '../run.ts';
import { Judging } from './judging.ts';
import { reportedInOrder } from './told.ts';
import { type Trace, traceOf, type Wording } from './trace.ts';

export { Retracing } from './again.ts';
export { allCodeOf, codeOf } from './codes.ts';
export type { ToldFinding } from './told.ts';
export { codesWritten, type Trace, type TraceCounts, type Wording } from './trace.ts';
export { type ChangedFile, spokenSince } from './written.ts';

/** The report on a workspace, with the trace of its judgement; undefined where a check fails. */
export function judgeTraced(
  ws: Workspace,
  options: Options,
  frame: Frame,
  wording: Wording,
): { readonly report: Report; readonly trace: Trace } | undefined {
  const judging = new Judging(ws, options);
  for (const facts of ws.files.values()) judging.settle(facts);
  if (judging.hasFailed) return undefined;
  const { to: until } = horizonOf(options);
  const trace = traceOf(ws, judging.conclusions, wording, until);
  const told = trace.files.flatMap((_, number) => trace.toldOf(number));
  const { only } = frame;
  const wanted = only === undefined ? told : told.filter(({ worded }) => isReported(worded.file, only));
  const beyond = absencesBeyond(ws.files.values(), until);
  const counted = { files: only ?? ws.files.keys(), ...countsOf(ws), beyond };
  return { report: reportWith(ws, reportedInOrder(wanted), frame, counted), trace };
}
