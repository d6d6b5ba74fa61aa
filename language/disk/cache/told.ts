/** What is kept of a judgement beside its trace, and what follows from it for whoever has read the workspace whole. */
import type { Report } from '../../engine/index.ts';
import { spokenSince } from '../../engine/traces/index.ts';
import { type FileFacts, masked } from '../../model/index.ts';
import type { Stamp } from '../../provisioning/index.ts';
import { Contents } from './contents.ts';
import type { Store } from './store.ts';
import { TRACE_PARTS, traceIn } from './trace-bytes.ts';

/** What a check has to tell of a workspace that could be read and judged whole. */
export interface Told {
  readonly report: Report;
  readonly stamp: Stamp;
  /** The files in whose declarations something was found, where that is known. */
  readonly spoken?: readonly string[] | undefined;
}

/** Everything but the files themselves that a report depends on, and which workspace it is. */
export type Circumstances = string;

/** When more files have changed since a trace was left, all is judged anew. */
export const MOST_CHANGED = 100;

export function traceName(circumstances: Circumstances): string {
  return `trace ${circumstances}`;
}

/** Whether a text shows the identity number of no person. */
export function isFit(text: string): boolean {
  return masked(text) === text;
}

/** Keeps what is told of files that hold this, unless it shows such a number. */
export function keepTold(store: Store, circumstances: Circumstances, told: Told, { parts }: Contents): void {
  const text = JSON.stringify(told);
  if (isFit(text) && isFit(String(parts[0]))) store.write(circumstances, [Buffer.from(text, 'utf8'), ...parts]);
}

/**
 * The files of which something is said, as far as that follows from what was judged in one of some circumstances, of the same files or
 * of such as differ little; others may be among them. Undefined where all must be judged.
 */
export function spokenIn(
  store: Store,
  all: readonly Circumstances[],
  contents: Contents,
  factsOf: (file: string) => FileFacts | undefined,
): ReadonlySet<string> | undefined {
  for (const circumstances of all) {
    const [told, ...parts] = store.read(circumstances) ?? [];
    if (told === undefined || Contents.of(parts).differing(contents).length > 0) continue;
    const { spoken } = JSON.parse(String(told)) as Told;
    if (spoken !== undefined) return new Set(spoken);
  }
  for (const circumstances of all) {
    const parts = store.read(traceName(circumstances));
    const changed = parts && Contents.of(parts.slice(TRACE_PARTS)).differing(contents);
    if (changed === undefined || changed.length > MOST_CHANGED) continue;
    const files = changed.map((file) => ({ file, facts: factsOf(file) }));
    return spokenSince(traceIn(parts ?? []), files);
  }
  return undefined;
}
