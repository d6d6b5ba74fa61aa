/** Two versions of a routine side by side: which krav came, went, changed, and which only have another number. */
import type { Check } from '../../checks/api/index.ts';
import { lineageOf, type Requirement, type Routine, requirementsInOrder, type Workspace } from '../../model/index.ts';
import { grouped } from '../state/grouped.ts';
import { type RequirementChange, requirementChange } from './requirement.ts';

/** A krav that the newer version has not. */
interface GoneRequirement {
  readonly requirement: Requirement;
  /** The newer version says so itself; else it has fallen away. */
  readonly withdrawn: boolean;
}

/** A krav with the same words under another id. */
interface Renumbered {
  readonly before: Requirement;
  readonly after: Requirement;
  /** What else is otherwise. */
  readonly change: RequirementChange | undefined;
}

export interface RoutineComparison {
  /** Undefined for a routine that nothing stood before. */
  readonly before: Routine | undefined;
  readonly after: Routine;
  readonly came: readonly Requirement[];
  readonly went: readonly GoneRequirement[];
  readonly changed: readonly RequirementChange[];
  readonly renumbered: readonly Renumbered[];
  /** So many krav are the same. */
  readonly unchanged: number;
}

/** A version and the workspace in which what it takes over is looked up. */
export interface VersionIn {
  readonly ws: Workspace;
  readonly routine: Routine;
}

/** Everything that differs between two versions; in the order of the texts. */
export function compareRoutines(
  older: VersionIn | undefined,
  newer: VersionIn,
  checks: ReadonlyMap<string, Check>,
): RoutineComparison {
  const olds = older === undefined ? [] : requirementsOf(older);
  const news = requirementsOf(newer);
  const [byOld, byNew] = [new Map(olds.map((one) => [one.id, one])), new Map(news.map((one) => [one.id, one]))];
  const renumbered = renumberedAmong(
    olds.filter(({ id }) => !byNew.has(id)),
    news.filter(({ id }) => !byOld.has(id)),
    checks,
  );
  const moved = new Set(renumbered.flatMap(({ before, after }) => [before, after]));
  const dropped = lineageOf(newer.ws, newer.routine).flatMap((one) => one.dropped);
  const withdrawn = new Set(dropped.map(({ value }) => value));
  const kept = news.flatMap((after) => {
    const before = byOld.get(after.id);
    return before === undefined ? [] : [requirementChange(before, after, checks)];
  });
  const changed = kept.filter((change) => change !== undefined);
  return {
    before: older?.routine,
    after: newer.routine,
    came: news.filter((one) => !byOld.has(one.id) && !moved.has(one)),
    went: olds
      .filter((one) => !byNew.has(one.id) && !moved.has(one))
      .map((requirement) => ({ requirement, withdrawn: withdrawn.has(requirement.id) })),
    changed,
    renumbered,
    unchanged: kept.length - changed.length,
  };
}

/** Whether there is nothing to tell. */
export function isUnchanged({ came, went, changed, renumbered }: RoutineComparison): boolean {
  return came.length + went.length + changed.length + renumbered.length === 0;
}

function requirementsOf({ ws, routine }: VersionIn): readonly Requirement[] {
  return requirementsInOrder(ws, routine).map(({ requirement }) => requirement);
}

/** Those that went and those that came with the same words, one to one in the order of the texts. */
function renumberedAmong(
  went: readonly Requirement[],
  came: readonly Requirement[],
  checks: ReadonlyMap<string, Check>,
): readonly Renumbered[] {
  const news = grouped(came, bareQuote);
  const found: Renumbered[] = [];
  for (const [words, olds] of grouped(went, bareQuote)) {
    if (words === '') continue;
    const those = news.get(words) ?? [];
    for (const [i, before] of olds.entries()) {
      const after = those[i];
      if (after !== undefined) found.push({ before, after, change: requirementChange(before, after, checks) });
    }
  }
  return found;
}

function bareQuote({ quote }: Requirement): string {
  return (quote?.value ?? '').replace(/\s+/g, ' ').trim();
}
