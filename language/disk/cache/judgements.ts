/**
 * Judgements that are kept: where nothing has changed that a report depends on, it is told from what was judged before; where little
 * has, what that concerns is judged again. A workspace leaves a trace for that when it is judged for the second time.
 */

import { type ChangedFile, Retracing, type Trace } from '../../engine/traces/index.ts';
import { factsOf } from '../../lowering/lower.ts';
import type { FileFacts } from '../../model/index.ts';
import { decode } from '../input/decode.ts';
import { readBytes } from '../input/door.ts';
import type { FoundFile } from '../input/files.ts';
import { newDigest, shippedText } from '../input/load.ts';
import { Contents } from './contents.ts';
import type { Store } from './store.ts';
import { type Circumstances, isFit, keepTold, MOST_CHANGED, type Told, traceName } from './told.ts';
import { TRACE_PARTS, traceIn, traceParts } from './trace-bytes.ts';

/** A file that has been written to while it was looked at. */
class Unsteady extends Error {}

/** Judges again what has changed; `digest` is that of all files with the text of the settings. */
type JudgeAgain = (retracing: Retracing, digestWith: (settings: string | undefined) => string) => Told | undefined;

/** What is kept of the files of a workspace. */
export class KeptJudgements {
  readonly #store: Store;
  readonly #files: readonly FoundFile[];
  /** Of what is read when all is judged. */
  readonly seen = new Contents();
  #isSecond = false;

  constructor(store: Store, files: readonly FoundFile[]) {
    this.#store = store;
    this.#files = files;
  }

  /** Whether the workspace was judged before in the same circumstances: one that is judged time and again leaves a trace. */
  get isSecond(): boolean {
    return this.#isSecond;
  }

  /** What there is to tell, as far as that follows from what was told before; undefined where all must be judged. */
  tell(circumstances: Circumstances, judgeAgain: JudgeAgain): Told | undefined {
    const [told, ...parts] = this.#store.read(circumstances) ?? [];
    if (told === undefined) return undefined;
    this.#isSecond = true;
    const known = Contents.of(parts);
    const digest = newDigest();
    const now = known.now(this.#files, digest);
    if (now === undefined) return undefined;
    if (known.differing(now).length === 0) return JSON.parse(String(told)) as Told;
    const trace = this.#store.read(traceName(circumstances));
    if (trace === undefined) return undefined;
    const again = steadily(() => {
      const retracing = retracingOf(trace, now, this.#files);
      return retracing && judgeAgain(retracing, (settings) => digest.end(settings).digest);
    });
    if (again !== undefined) keepTold(this.#store, circumstances, again, now);
    return again;
  }

  /** Keeps what is told of all that was seen, unless it shows the identity number of a person. */
  keep(circumstances: Circumstances, told: Told, trace: Trace | undefined): void {
    keepTold(this.#store, circumstances, told, this.seen);
    if (trace === undefined) return;
    const parts = traceParts(trace);
    const texts = [parts.at(0), parts.at(-1)].map(String);
    if (texts.every(isFit)) this.#store.write(traceName(circumstances), [...parts, ...this.seen.parts]);
  }
}

/** From a trace to files as they are now; undefined where too much has changed. */
function retracingOf(parts: readonly Buffer[], now: Contents, found: readonly FoundFile[]): Retracing | undefined {
  const changed = Contents.of(parts.slice(TRACE_PARTS)).differing(now);
  if (changed.length > MOST_CHANGED) return undefined;
  const paths = new Map(found.map(({ file, path }) => [file, path]));
  const factsNow = (file: string): FileFacts => factsOf(file, shippedText(file) ?? textNow(file, paths.get(file), now));
  const files = changed.map((file): ChangedFile => ({ file, facts: paths.has(file) ? factsNow(file) : undefined }));
  return new Retracing(traceIn(parts), files, factsNow);
}

/** What is made of files that stay as they are while it is made; else undefined. */
function steadily<T>(make: () => T): T | undefined {
  try {
    return make();
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
