/**
 * Judgements that are kept: where nothing has changed that a report depends on, it is told from what was judged before; where little
 * has, what that concerns is judged again. A workspace leaves a trace for that when it is judged for the second time.
 */
import type { Trace } from '../../engine/traces/index.ts';
import { newDigest } from '../input/digest.ts';
import type { FoundFile } from '../input/files.ts';
import { Contents } from './contents.ts';
import type { Changed } from './retracing.ts';
import type { Store } from './store.ts';
import { type Circumstances, isFit, keepTold, type Told, traceName } from './told.ts';
import { traceParts } from './trace-bytes.ts';

/** Judges again what has changed: what it takes to judge is loaded for that alone. */
type JudgeAgain = (changed: Changed) => Promise<Told | undefined>;

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
  async tell(circumstances: Circumstances, judgeAgain: JudgeAgain): Promise<Told | undefined> {
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
    const digestWith = (settings: string | undefined): string => digest.end(settings).digest;
    const again = await judgeAgain({ trace, now, files: this.#files, digestWith });
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
