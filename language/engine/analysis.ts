/** A judgement that is kept up to date: after a change only the declarations that read what changed are judged again. */
import type { Declaration, Finding, ReadKey, Workspace } from '../model/index.ts';
import type { BoundCheck } from './bindings.ts';
import { type BoundByKind, byKind, type Circumstances } from './judge.ts';
import { ReadIndex } from './read-index.ts';
import { boundChecks } from './requirements.ts';
import { circumstances, conclude, judgeOne, type Options } from './run.ts';

/** Look-ups through which a change of a routine is seen: it decides who is judged by what. */
const ROUTINE_TABLE = 'routines:';

/**
 * The findings of a workspace as of a day. Call `update` with what `Workspace.replace` gave back, as often as it was
 * called; `findings` then is what a fresh judgement would say.
 */
export class Analysis {
  readonly #ws: Workspace;
  #options: Options;
  #bound: readonly BoundCheck[] = [];
  #kinds: BoundByKind = new Map();
  #at: Circumstances;
  readonly #settled = new Map<Declaration, readonly Finding[]>();
  readonly #reads = new ReadIndex<Declaration>();
  #findings: readonly Finding[] | undefined;
  /** Declarations judged since the analysis began; tells how much a change cost. */
  judged = 0;

  constructor(ws: Workspace, options: Options) {
    this.#ws = ws;
    this.#options = options;
    this.#at = circumstances(ws, options);
    this.#rejudgeAll();
  }

  /** Everything there is to say, in no particular order. */
  get findings(): readonly Finding[] {
    this.#findings ??= conclude(this.#ws, [...this.#settled.values()].flat(), this.#bound, this.#options);
    return this.#findings;
  }

  /** What is judged as of now. */
  get options(): Options {
    return this.#options;
  }

  /** The checks in force, as bound by the routines in use. */
  get bound(): readonly BoundCheck[] {
    return this.#bound;
  }

  /** Judges everything anew: another day, horizon or configuration. */
  setOptions(options: Options): void {
    this.#options = options;
    this.#at = circumstances(this.#ws, options);
    this.#rejudgeAll();
  }

  /**
   * Judges again what a change concerns.
   * @param changed the look-ups that changed, from `Workspace.replace`
   * @param before the declarations the file had, and `after` those it has now
   */
  update(changed: ReadonlySet<ReadKey>, before: readonly Declaration[], after: readonly Declaration[]): void {
    this.#findings = undefined;
    const kept = new Set(after);
    for (const declaration of before) {
      if (!kept.has(declaration)) {
        this.#settled.delete(declaration);
        this.#reads.forget(declaration);
      }
    }
    if ([...changed].some((key) => key.startsWith(ROUTINE_TABLE))) {
      this.#rejudgeAll();
      return;
    }
    const again = this.#reads.readersOf(changed);
    for (const declaration of after) {
      if (!this.#settled.has(declaration)) {
        again.add(declaration);
      }
    }
    for (const declaration of again) {
      this.#judge(declaration);
    }
  }

  #rejudgeAll(): void {
    this.#findings = undefined;
    this.#settled.clear();
    this.#reads.clear();
    this.#bound = boundChecks(this.#ws, this.#options.checks, this.#options.asOf);
    this.#kinds = byKind(this.#bound);
    for (const facts of this.#ws.files.values()) {
      for (const declaration of facts.declarations) {
        this.#judge(declaration);
      }
    }
  }

  #judge(declaration: Declaration): void {
    this.judged++;
    const { result, reads } = this.#ws.recording(() =>
      judgeOne(declaration, this.#kinds, this.#at, this.#bound, this.#options.checks),
    );
    this.#settled.set(declaration, result);
    this.#reads.set(declaration, reads);
  }
}
