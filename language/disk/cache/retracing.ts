/** From the trace of a judgement to the files of the workspace as they are now. */
import { type ChangedFile, Retracing } from '../../engine/traces/index.ts';
import { factsOf } from '../../lowering/lower.ts';
import type { FileFacts } from '../../model/index.ts';
import { decode } from '../input/decode.ts';
import { readBytes } from '../input/door.ts';
import type { FoundFile } from '../input/files.ts';
import { shippedText } from '../input/texts.ts';
import { Contents } from './contents.ts';
import { MOST_CHANGED } from './told.ts';
import { TRACE_PARTS, traceIn } from './trace-bytes.ts';

/** A file that has been written to while it was looked at. */
class Unsteady extends Error {}

/** A workspace of which something is not as it was when it was judged. */
export interface Changed {
  /** As it was kept. */
  readonly trace: readonly Buffer[];
  /** What the files hold now. */
  readonly now: Contents;
  readonly files: readonly FoundFile[];
  /** The digest of all files with the text of the settings. */
  readonly digestWith: (settings: string | undefined) => string;
}

/** From a trace to files as they are now; undefined where too much has changed. */
function retracingOf({ trace, now, files: found }: Changed): Retracing | undefined {
  const changed = Contents.of(trace.slice(TRACE_PARTS)).differing(now);
  if (changed.length > MOST_CHANGED) return undefined;
  const paths = new Map(found.map(({ file, path }) => [file, path]));
  const factsNow = (file: string): FileFacts => factsOf(file, shippedText(file) ?? textNow(file, paths.get(file), now));
  const files = changed.map((file): ChangedFile => ({ file, facts: paths.has(file) ? factsNow(file) : undefined }));
  return new Retracing(traceIn(trace), files, factsNow);
}

/** What is told of the files as they are now; undefined where too much has changed, or something does while it is told. */
export function retraced<T>(changed: Changed, tell: (retracing: Retracing) => T): T | undefined {
  try {
    const retracing = retracingOf(changed);
    return retracing && tell(retracing);
  } catch (fault) {
    if (fault instanceof Unsteady) return undefined;
    throw fault;
  }
}

/** The text whose hash was taken. */
function textNow(file: string, path: string | undefined, now: Contents): string {
  const bytes = path === undefined ? undefined : readBytes(file, path);
  const text = Buffer.isBuffer(bytes) && now.holds(file, bytes) ? decode(file, bytes) : undefined;
  if (typeof text !== 'string') throw new Unsteady();
  return text;
}
