/** What follows from what is kept for whoever has read the workspace whole. */
import { spokenSince } from '../../engine/traces/index.ts';
import type { FileFacts } from '../../model/index.ts';
import { Contents } from './contents.ts';
import type { Store } from './store.ts';
import { type Circumstances, MOST_CHANGED, type Told, traceName } from './told.ts';
import { TRACE_PARTS, traceIn } from './trace-bytes.ts';

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
