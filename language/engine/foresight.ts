/** What would be said after an edit that is only thought of: judges what it concerns, and leaves what was judged as it is. */
import type { Declaration, Exemption, Finding, Workspace } from '../model/index.ts';
import type { BoundCheck } from './bindings.ts';
import { type ByClause, type Conclusions, concluded, finding, holding, saidOfUnused } from './conclusions.ts';
import { Failed } from './failed.ts';
import { type BoundByKind, byKind, type Circumstances } from './judge.ts';
import { boundChecks } from './requirements.ts';
import { circumstances, judgeOne, type Options } from './run.ts';

/** What is said as long as the edit has not been made. */
interface Present {
  readonly said: ReadonlyMap<Declaration, readonly Finding[]>;
  readonly conclusions: Conclusions;
  readonly bound: readonly BoundCheck[];
  readonly failed: Failed;
}

/** What the edit concerns. */
interface Concern {
  readonly gone: ReadonlySet<Declaration>;
  /** Declarations to be judged, new ones among them. */
  readonly again: ReadonlySet<Declaration>;
  /** Other checks may be in force, so that everything is to be judged. */
  readonly rebinds: boolean;
  /** Told of each judgement. */
  readonly count: () => void;
}

/** Findings that the edit takes away and brings; what stays the same may be among both. */
export interface Difference {
  readonly gone: readonly Finding[];
  readonly come: readonly Finding[];
  /** Whether a check fails that did not: what it would have found is not known, and may seem to be gone. */
  readonly isBlind: boolean;
}

/** To be made, and asked, only while the workspace is as it would be after the edit. */
export class Foresight {
  readonly #ws: Workspace;
  readonly #options: Options;
  readonly #present: Present;
  readonly #concern: Concern;
  readonly #bound: readonly BoundCheck[];
  readonly #kinds: BoundByKind;
  readonly #at: Circumstances;
  readonly #waiting: Declaration[];
  readonly #found = new Map<Declaration, readonly Finding[]>();
  readonly #failed = new Failed();
  /** What is then said of those that were judged, and of those that other exceptions are for. */
  readonly #after = new Map<Declaration, readonly Finding[]>();
  readonly #uses = new Map<Exemption, number>();
  #difference: Difference | undefined;

  constructor(ws: Workspace, options: Options, present: Present, concern: Concern) {
    this.#ws = ws;
    this.#options = options;
    this.#present = present;
    this.#concern = concern;
    this.#bound = concern.rebinds ? boundChecks(ws, options.checks, options.asOf) : present.bound;
    this.#at = circumstances(ws, untold(options), (code, declaration) => this.#failed.note(code, declaration));
    this.#kinds = byKind(this.#bound, this.#at);
    this.#waiting = concern.rebinds ? everyDeclaration(ws) : [...concern.again];
  }

  /** Judges at most so many of the declarations that wait; true when none is left. */
  work(most: number): boolean {
    for (let left = most; left > 0; left--) {
      const declaration = this.#waiting.pop();
      if (declaration === undefined) return true;
      this.#judge(declaration);
    }
    return this.#waiting.length === 0;
  }

  /** What the edit changes. */
  get difference(): Difference {
    this.#difference ??= this.#conclude();
    return this.#difference;
  }

  /** What is then said about some declarations. */
  findingsOf(declarations: readonly Declaration[]): readonly Finding[] {
    const { come } = this.difference;
    const own = new Set(declarations);
    const { conclusions } = this.#present;
    return [
      ...declarations.flatMap((one) => (this.#after.has(one) ? [] : (conclusions.of(one)?.findings ?? []))),
      ...come.filter(({ subject }) => subject !== undefined && own.has(subject.declaration)),
    ];
  }

  #judge(declaration: Declaration): void {
    this.#concern.count();
    const { checks } = this.#options;
    // Recorded, so that what is remembered on the way holds no longer than what it was made of.
    const { result } = this.#ws.recording(() => judgeOne(declaration, this.#kinds, this.#at, this.#bound, checks));
    this.#found.set(declaration, result);
  }

  #conclude(): Difference {
    this.work(Number.POSITIVE_INFINITY);
    const { conclusions } = this.#present;
    const valid = this.#validAfter();
    const touched = this.#touched();
    const before = [...this.#concern.gone, ...touched].flatMap((one) => conclusions.of(one) ?? []);
    for (const { used } of before) this.#note(used, -1);
    for (const one of touched) this.#concludeOne(one, valid);
    const isUsed = (one: Exemption): boolean => conclusions.usesOf(one) + (this.#uses.get(one) ?? 0) > 0;
    const made = { bound: this.#bound, failed: this.#failedAfter() };
    const unused = saidOfUnused(this.#ws, valid, isUsed, made, this.#options);
    return {
      gone: [...before.flatMap(({ findings }) => findings), ...conclusions.unused],
      come: [...[...this.#after.values()].flat(), ...unused],
      isBlind: this.#isBlind(),
    };
  }

  #concludeOne(declaration: Declaration, valid: ByClause): void {
    const { findings, used } = concluded(this.#ws, this.#foundIn(declaration), valid, this.#options);
    this.#note(used, 1);
    this.#after.set(declaration, findings);
  }

  #note(used: Iterable<Exemption>, by: number): void {
    for (const one of used) this.#uses.set(one, (this.#uses.get(one) ?? 0) + by);
  }

  #foundIn(declaration: Declaration): readonly Finding[] {
    return this.#found.get(declaration) ?? this.#present.said.get(declaration) ?? [];
  }

  #failedAfter(): ReadonlySet<string> {
    return new Set([...this.#present.failed.codes((one) => !this.#isConcerned(one)), ...this.#failed.codes()]);
  }

  #isBlind(): boolean {
    const before = [...this.#present.failed.codes((one) => this.#isConcerned(one))];
    return this.#failed.codes().some((code) => {
      const at = before.indexOf(code);
      if (at >= 0) before.splice(at, 1);
      return at < 0;
    });
  }

  #isConcerned(declaration: Declaration): boolean {
    return this.#found.has(declaration) || this.#concern.gone.has(declaration);
  }

  #exemptions(): readonly Exemption[] {
    const all = [...this.#found.keys(), ...this.#concern.gone];
    return all.filter((one) => one.kind === 'exemption');
  }

  #validAfter(): ByClause {
    if (this.#exemptions().length === 0) return this.#present.conclusions.valid;
    return holding(this.#ws, (one) => this.#foundIn(one), this.#options);
  }

  /** What was judged, and what other exceptions may forgive than before. */
  #touched(): ReadonlySet<Declaration> {
    const clauses = new Set(this.#exemptions().map(({ clause }) => clause.value));
    const touched = new Set(this.#found.keys());
    for (const one of finding(this.#present.said, clauses)) if (!this.#concern.gone.has(one)) touched.add(one);
    return touched;
  }
}

/** Of a text that nobody wrote, nobody is told that a check fails on it; where nobody ever is, it is thrown on as ever. */
function untold(options: Options): Options {
  return options.onFault === undefined ? options : { ...options, onFault: () => undefined };
}

function everyDeclaration(ws: Workspace): Declaration[] {
  return [...ws.files.values()].flatMap(({ declarations }) => declarations);
}
