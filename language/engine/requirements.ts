/** The checks that hold on the as-of date: those of the routines in use, and the rules of the language. */
import type { Check } from '../checks/api/index.ts';
import {
  type Modality,
  type Requirement,
  type RequirementInUse,
  type Routine,
  type RoutineInUse,
  routinesInUse,
  type Severity,
  type Workspace,
} from '../model/index.ts';
import type { Day } from '../time/index.ts';
import { type BoundCheck, type Citing, readBinding } from './bindings.ts';
import { valuesBeside } from './counterparts.ts';

const DEFAULT_SEVERITY: Readonly<Record<Modality, Severity>> = {
  shall: 'error',
  'shall-not': 'error',
  should: 'warning',
  'should-not': 'warning',
  may: 'information',
  'may-not': 'information',
  can: 'information',
  'can-not': 'information',
  information: 'information',
};

/** Everything that is to be judged on a day. */
export function boundChecks(ws: Workspace, checks: readonly Check[], asOf: Day): readonly BoundCheck[] {
  const byName = checksByName(checks);
  const inUse = routinesInUse(ws, asOf);
  const cites = citationsOf(inUse);
  const regional = inUse.filter(({ routine }) => !isLocal(routine)).flatMap((one) => boundOf(one, byName, []));
  const local = inUse.filter(({ routine }) => isLocal(routine)).flatMap((one) => boundOf(one, byName, regional));
  const judged = [...regional, ...local].map((bound) => ({ ...bound, alsoCites: cites.get(bound.code) ?? [] }));
  return [...rulesOf(checks), ...judged];
}

/** By clause: the clauses that say of themselves that they are judged through it. */
function citationsOf(inUse: readonly RoutineInUse[]): ReadonlyMap<string, readonly Citing[]> {
  const cites = new Map<string, Citing[]>();
  for (const { requirements } of inUse) {
    for (const { id, judgedBy } of requirements.map(({ requirement }) => requirement)) {
      for (const { value, ground } of judgedBy) {
        cites.set(value, [...(cites.get(value) ?? []), { id, ground: ground?.value }]);
      }
    }
  }
  return cites;
}

function boundOf(
  { requirements, ...inUse }: RoutineInUse,
  checks: ReadonlyMap<string, Check>,
  regional: readonly BoundCheck[],
): readonly BoundCheck[] {
  return requirements.flatMap((stated) => boundTo({ ...inUse, ...stated }, checks, regional));
}

/** The checks a routine may bind, by the name after `kontroll`. */
export function checksByName(checks: readonly Check[]): ReadonlyMap<string, Check> {
  return new Map(checks.filter((check) => check.rule === undefined).map((check) => [check.name, check]));
}

/** The severity a requirement has when its kontroll states none. */
export function defaultSeverity(requirement: Requirement): Severity {
  return DEFAULT_SEVERITY[requirement.modality];
}

function rulesOf(checks: readonly Check[]): BoundCheck[] {
  return checks.flatMap((check) =>
    check.rule === undefined
      ? []
      : [{ check, ...check.rule, clause: undefined, values: {}, stated: new Map(), alsoCites: [] }],
  );
}

function boundTo(
  clause: RequirementInUse,
  checks: ReadonlyMap<string, Check>,
  regional: readonly BoundCheck[],
): BoundCheck[] {
  const bound: BoundCheck[] = [];
  for (const binding of clause.requirement.bindings) {
    const read = readBinding(binding, checks);
    if (read.check !== undefined) {
      const severity = read.severity ?? defaultSeverity(clause.requirement);
      bound.push({
        check: read.check,
        code: clause.requirement.id,
        severity,
        clause,
        values: isLocal(clause.routine) ? valuesBeside(read, read.check, severity, regional) : read.values,
        stated: read.stated,
        alsoCites: [],
      });
    }
  }
  return bound;
}

function isLocal(routine: Routine): boolean {
  return routine.type === 'local';
}
