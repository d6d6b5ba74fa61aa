/** Judges one declaration by every check that looks at its kind. */
import type { Message, More, SubjectKind } from '../checks/api/index.ts';
import { ruleOf } from '../checks/index.ts';
import type { Declaration, Finding, Mark, Problem, Subject, Workspace } from '../model/index.ts';
import { type Day, daySet, LAST_DAY } from '../time/index.ts';
import { byHorizon } from './after-horizon.ts';
import { type BoundCheck, citedFor } from './bindings.ts';
import type { OnFault } from './faults.ts';
import { inTime } from './in-time.ts';
import { isJudged } from './mode-effects.ts';
import { besideOf, tellingOf } from './problems.ts';
import { Scope } from './scope.ts';
import { type SubjectInstance, subjectsOf } from './subjects.ts';

/** The circumstances of a run. */
export interface Circumstances {
  readonly ws: Workspace;
  readonly asOf: Day;
  /** Last day of the horizon. */
  readonly until: Day;
  readonly ownerOf: (file: string) => string | undefined;
  readonly hasOwners: boolean;
  readonly onFault: OnFault | undefined;
}

export type BoundByKind = ReadonlyMap<SubjectKind, readonly Judge[]>;

/** A finding before precedence is settled, with the binding that made it. */
export interface RawFinding {
  readonly finding: Finding;
  readonly bound: BoundCheck | undefined;
  /** It does not hold on the as-of date. */
  readonly isAhead?: boolean;
}

/** The checks that look at each kind of subject, ready to judge in these circumstances. */
export function byKind(bound: readonly BoundCheck[], at: Circumstances): BoundByKind {
  const kinds = new Map<SubjectKind, Judge[]>();
  for (const check of bound) {
    if (check.check.phase === 'plan') continue;
    const judge = new Judge(check, at);
    for (const kind of kindsOf(check)) {
      const list = kinds.get(kind);
      if (list === undefined) {
        kinds.set(kind, [judge]);
      } else {
        list.push(judge);
      }
    }
  }
  return kinds;
}

function kindsOf({ check, values }: BoundCheck): readonly SubjectKind[] {
  const kinds = Object.keys(check.judge) as SubjectKind[];
  const matter = check.looksAt?.(values as never);
  return matter === undefined ? kinds : kinds.filter((kind) => matter.includes(kind));
}

/** Everything there is to say about a declaration and its inboxes. */
export function judgeDeclaration(declaration: Declaration, kinds: BoundByKind, at: Circumstances): RawFinding[] {
  const found: RawFinding[] = declaration.problems.map((problem) => ({
    finding: fromProblem(declaration, problem),
    bound: undefined,
  }));
  const { ws } = at;
  const scope = new Scope(ws, declaration);
  const past = isPast(declaration, at.asOf);
  for (const instance of subjectsOf(ws, declaration)) {
    for (const judge of kinds.get(instance.kind) ?? []) {
      const { bound } = judge;
      const { clause } = bound;
      if (
        clause === undefined ? past && bound.check.traits.saysOfPast !== true : past || !scope.holds(clause.routine)
      ) {
        continue;
      }
      if (isJudged(ws, bound.code, instance.subject, at.asOf)) judgeApart(instance, judge, at, found);
    }
  }
  return found;
}

/** A check that fails says nothing of its subject; the other checks of that subject are not affected. */
function judgeApart(instance: SubjectInstance, judge: Judge, at: Circumstances, found: RawFinding[]): void {
  const before = found.length;
  try {
    judge.judge(instance, found);
  } catch (fault) {
    if (at.onFault === undefined) throw fault;
    found.length = before;
    const { bound } = judge;
    at.onFault({ code: bound.code, check: bound.check.name, declaration: instance.subject.declaration, fault });
  }
}

/** A bound check that judges one subject after another: what it is handed is the same for all of them, and made once. */
class Judge {
  readonly bound: BoundCheck;
  readonly #at: Circumstances;
  readonly #judging: unknown;
  #subject: Subject | undefined;
  #found: RawFinding[] = [];

  constructor(bound: BoundCheck, at: Circumstances) {
    this.bound = bound;
    this.#at = at;
    this.#judging = { ...at, parameters: bound.values, clause: bound.clause, report: this.#report };
  }

  /** Adds what there is to say of a subject of a kind that the check looks at. */
  judge({ kind, value, subject }: SubjectInstance, found: RawFinding[]): void {
    this.#subject = subject;
    this.#found = found;
    const judge = this.bound.check.judge[kind] as ((value: unknown, judging: unknown) => void) | undefined;
    judge?.(value, this.#judging);
  }

  #report = (trigger: string, mark: Mark, args: Record<string, string | number>, more: More = {}): void => {
    const { bound } = this;
    const template = bound.check.messages[trigger] as Message;
    const finding: Finding = {
      code: bound.code,
      severity: more.severity ?? template.severity ?? bound.severity,
      check: bound.check.name,
      trigger,
      mark,
      subject: this.#subject,
      template,
      args,
      days: more.days,
      ...(more.inboxes === undefined ? {} : { inboxes: more.inboxes }),
      related: more.related ?? [],
      clause: bound.clause,
      alsoCites: citedFor(bound.alsoCites, more.grounds),
      suppressedBy: undefined,
    };
    const isAhead = more.holdsOn !== undefined && !daySet.contains(more.holdsOn, this.#at.asOf);
    for (const part of byHorizon(finding, more.begins, this.#at.until)) {
      const told = inTime(part, more.holdsOn, this.#at);
      if (told !== undefined) this.#found.push({ finding: told, bound, isAhead });
    }
  };
}

/** What is wrong with a declaration's own words, as a finding. */
export function fromProblem(declaration: Declaration, problem: Problem): Finding {
  return {
    ...tellingOf(problem),
    identity: ruleOf(problem).name,
    mark: { anchor: declaration.anchor, at: problem.at },
    subject: { declaration, inbox: undefined, unit: undefined },
    days: undefined,
    related: besideOf(problem, problem.beside, (at) => ({ anchor: declaration.anchor, at })),
    clause: undefined,
    alsoCites: [],
    suppressedBy: undefined,
  };
}

/** An absence that is wholly past. */
function isPast(declaration: Declaration, asOf: Day): boolean {
  return (
    declaration.kind === 'absence' &&
    declaration.period.readable &&
    declaration.period.to !== LAST_DAY &&
    declaration.period.to < asOf
  );
}
