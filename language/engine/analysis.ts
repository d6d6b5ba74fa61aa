/** A judgement that is kept up to date: after a change only the declarations that read what changed are judged again. */
import { traitsOf } from '../checks/index.ts';
import type { Declaration, Finding, ReadKey, Workspace } from '../model/index.ts';
import type { BoundCheck } from './bindings.ts';
import { Conclusions } from './conclusions.ts';
import { Failed } from './failed.ts';
import { Foresight } from './foresight.ts';
import { type BoundByKind, byKind, type Circumstances } from './judge.ts';
import type { ChecksMade } from './own-rules.ts';
import { ReadIndex } from './read-index.ts';
import { boundChecks } from './requirements.ts';
import { circumstances, conclude, judgeOne, type Options } from './run.ts';

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
  readonly #settled = new Set<Declaration>();
  /** What there is to say, of those about whom there is anything. */
  readonly #said = new Map<Declaration, readonly Finding[]>();
  readonly #failed = new Failed();
  /** Declarations not yet judged, those of the first file first. */
  #pending: Declaration[] = [];
  readonly #reads = new ReadIndex<Declaration>();
  readonly #conclusions: Conclusions;
  readonly #note = (code: string, declaration: Declaration): void => this.#failed.note(code, declaration);
  #findings: readonly Finding[] | undefined;
  #isConcluded = false;
  /** Declarations judged since the analysis began; tells how much a change cost. */
  judged = 0;

  constructor(ws: Workspace, options: Options) {
    this.#ws = ws;
    this.#options = options;
    this.#at = circumstances(ws, options, this.#note);
    this.#conclusions = new Conclusions(ws);
    this.#begin();
  }

  /** Everything there is to say, in no particular order. */
  get findings(): readonly Finding[] {
    if (this.#findings === undefined) {
      this.#conclude();
      this.#findings = this.#conclusions.all;
    }
    return this.#findings;
  }

  /** What there is to say about some declarations; judges all that waits. */
  findingsOf(declarations: readonly Declaration[]): readonly Finding[] {
    this.#conclude();
    const own = new Set(declarations);
    const unused = this.#conclusions.unused.filter(
      ({ subject }) => subject !== undefined && own.has(subject.declaration),
    );
    return [...declarations.flatMap((one) => this.#conclusions.of(one)?.findings ?? []), ...unused];
  }

  /** Judges all that waits. What is foreseen starts from what is then said. */
  settle(): void {
    this.#conclude();
  }

  /**
   * What would be said, were a file's declarations others. To be asked for while the workspace holds them, once all has been
   * settled; what has been judged stays as it is. The parameters are those of `update`.
   */
  foresee(changed: ReadonlySet<ReadKey>, before: readonly Declaration[], after: readonly Declaration[]): Foresight {
    const kept = new Set(after);
    const gone = new Set(before.filter((declaration) => !kept.has(declaration)));
    const again = this.#concernedBy(changed, after);
    for (const declaration of gone) again.delete(declaration);
    const rebinds = changed.has(this.#ws.keyOf('routines', ''));
    const present = { said: this.#said, conclusions: this.#conclusions, bound: this.#bound, failed: this.#failed };
    const count = (): void => {
      this.judged++;
    };
    return new Foresight(this.#ws, this.#options, present, { gone, again, rebinds, count });
  }

  /** The declarations whose judgement looked something up under one of the keys; among them all that refer to it. */
  readersOf(keys: Iterable<ReadKey>): ReadonlySet<Declaration> {
    this.work(Number.POSITIVE_INFINITY);
    return this.#reads.readersOf(keys);
  }

  /** How many judgements looked something up under the key, of those made so far. */
  countReaders(key: ReadKey): number {
    return this.#reads.count(key);
  }

  /**
   * The numbers of the keys that others have looked something up under than when this was last asked; undefined where any may
   * be one.
   */
  takeReadAnew(): ReadonlySet<number> | undefined {
    return this.#reads.takeChanged();
  }

  /** Judges at most so many of the declarations that wait; true when none is left. */
  work(most: number): boolean {
    for (let left = most; left > 0; left--) {
      const declaration = this.#pending.pop();
      if (declaration === undefined) return true;
      if (!this.#settled.has(declaration)) this.#judge(declaration);
    }
    return this.#pending.length === 0;
  }

  /** What there is to say about some declarations before all have been judged; not whether an exception is of use. */
  findingsAbout(declarations: readonly Declaration[]): readonly Finding[] {
    const wanted = this.#withExemptions(declarations);
    this.#judgeSome(wanted, Number.POSITIVE_INFINITY);
    const said = [...wanted].flatMap((declaration) => this.#said.get(declaration) ?? []);
    const about = new Set(declarations);
    return conclude(this.#ws, said, this.#made, this.#options).filter(
      (one) => traitsOf(one).isLast !== true && one.subject !== undefined && about.has(one.subject.declaration),
    );
  }

  /** Judges at most so many of what `findingsAbout` needs; true when none of them waits. */
  workOn(declarations: readonly Declaration[], most: number): boolean {
    return this.#judgeSome(this.#withExemptions(declarations), most);
  }

  #withExemptions(declarations: readonly Declaration[]): ReadonlySet<Declaration> {
    const exemptions = [...this.#ws.keys('exemptions')].flatMap((clause) => this.#ws.lookup('exemptions', clause));
    return new Set([...exemptions, ...declarations]);
  }

  #judgeSome(wanted: Iterable<Declaration>, most: number): boolean {
    let left = most;
    for (const declaration of wanted) {
      if (this.#settled.has(declaration)) continue;
      if (left === 0) return false;
      this.#judge(declaration);
      left--;
    }
    return true;
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
    this.#at = circumstances(this.#ws, options, this.#note);
    this.#begin();
  }

  /**
   * Judges again what a change concerns.
   * @param changed the look-ups that changed, from `Workspace.replace`
   * @param before the declarations the file had, and `after` those it has now
   */
  update(changed: ReadonlySet<ReadKey>, before: readonly Declaration[], after: readonly Declaration[]): void {
    this.#findings = undefined;
    this.#isConcluded = false;
    const kept = new Set(after);
    this.#pending = this.#withoutGone(before, kept);
    for (const declaration of before) {
      if (!kept.has(declaration)) {
        this.#settled.delete(declaration);
        this.#said.delete(declaration);
        this.#failed.forget(declaration);
        this.#reads.forget(declaration);
        this.#conclusions.touch(declaration);
      }
    }
    if (changed.has(this.#ws.keyOf('routines', ''))) {
      this.#begin();
      return;
    }
    for (const declaration of this.#concernedBy(changed, after)) this.#judge(declaration);
  }

  /** Those that read what changed, and of those in the file the new ones and the exceptions that may come in another order. */
  #concernedBy(changed: ReadonlySet<ReadKey>, after: readonly Declaration[]): Set<Declaration> {
    const again = this.#reads.readersOf(changed);
    for (const one of after) {
      const mayGoFirst = one.kind === 'exemption' && changed.has(this.#ws.keyOf('exemptions', one.clause.value));
      if (mayGoFirst || !this.#settled.has(one)) again.add(one);
    }
    return again;
  }

  /** All declarations wait. What is said of one stands until it is judged. */
  #begin(): void {
    this.#findings = undefined;
    this.#isConcluded = false;
    this.#settled.clear();
    this.#reads.clear();
    this.#bound = boundChecks(this.#ws, this.#options.checks, this.#options.asOf);
    this.#kinds = byKind(this.#bound, this.#at);
    this.#pending = [...this.#ws.files.values()].flatMap(({ declarations }) => declarations).reverse();
  }

  #withoutGone(before: readonly Declaration[], kept: ReadonlySet<Declaration>): Declaration[] {
    const gone = new Set(before.filter((declaration) => !kept.has(declaration)));
    return gone.size === 0 ? this.#pending : this.#pending.filter((declaration) => !gone.has(declaration));
  }

  #judge(declaration: Declaration): void {
    this.judged++;
    this.#failed.forget(declaration);
    const { result, reads } = this.#ws.recording(() =>
      judgeOne(declaration, this.#kinds, this.#at, this.#bound, this.#options.checks),
    );
    this.#settled.add(declaration);
    if (result.length > 0) this.#said.set(declaration, result);
    else this.#said.delete(declaration);
    this.#reads.set(declaration, reads);
    this.#conclusions.touch(declaration);
  }

  get #made(): ChecksMade {
    return { bound: this.#bound, failed: new Set(this.#failed.codes()) };
  }

  #conclude(): void {
    this.work(Number.POSITIVE_INFINITY);
    if (this.#isConcluded) return;
    this.#conclusions.conclude(this.#said, this.#made, this.#options);
    this.#isConcluded = true;
  }
}
