/**
 * What is to stand in the real system by two versions, as far as they can differ in it: of a version that leans on the other only
 * that is made which asks for something that has changed.
 */
import { isAlike, type Person, personNamed, type Unit, unitNamed, type Workspace } from '../../model/index.ts';
import {
  certificatesOf,
  functionsIn,
  inboxesAt,
  isFrozenOn,
  ordersIn,
  type Provisioning,
  provisionedPerson,
  provisionedUnit,
  sortedBy,
  stampOf,
  textOf,
} from '../../provisioning/index.ts';
import { type Names, titleBy } from '../words/names.ts';

/** Two states without what they are bound to agree in, and how they call what they do not hold. */
interface ComparedStates {
  readonly before: Provisioning;
  readonly after: Provisioning;
  readonly names: Pick<Names, 'person' | 'personTitle' | 'unit'>;
}

/** As of which day, and for how many days. */
interface Days {
  readonly asOf: number;
  readonly horizonDays: number;
}

/**
 * Undefined where the states must be made whole: the newer does not lean on the older, something may have a new name, or a funktion
 * is another, which counts as said of all inboxes that it watches.
 */
export function comparedStates(older: Workspace, newer: Workspace, days: Days): ComparedStates | undefined {
  if (!newer.leansOn(older) || mayBeRenamed(older, newer)) return undefined;
  const groups = functionsIn(newer, undefined);
  if (!isAlike(functionsIn(older, undefined), groups)) return undefined;
  const units = unlikeUnits(older, newer, days.asOf);
  const persons = [...newer.unlikeKeys('person')];
  const person = (key: string): string => calledIn([newer, older], (ws) => personNamed(ws, key), key);
  return {
    before: stateOf(older, units, persons, groups, days),
    after: stateOf(newer, units, persons, groups, days),
    names: {
      person,
      personTitle: (key) => titleBy(person, key),
      unit: (key) => calledIn([newer, older], (ws) => unitNamed(ws, key), key),
    },
  };
}

/** A new name needs an HSA-id that one name had before and another has now, of those that are otherwise. */
function mayBeRenamed(older: Workspace, newer: Workspace): boolean {
  return (
    hasNewName(newer.unlikeKeys('person'), older, newer, personNamed) ||
    hasNewName(newer.unlikeKeys('placed'), older, newer, unitNamed)
  );
}

type Find = (ws: Workspace, key: string) => Person | Unit | undefined;

function hasNewName(keys: ReadonlySet<string>, older: Workspace, newer: Workspace, find: Find): boolean {
  const hsaIn = (ws: Workspace, key: string): string | undefined => find(ws, key)?.hsa?.value.toUpperCase();
  const before = new Map<string, Set<string>>();
  for (const key of keys) {
    const hsa = hsaIn(older, key);
    if (hsa !== undefined) before.set(hsa, (before.get(hsa) ?? new Set()).add(key));
  }
  return [...keys].some((key) => [...(before.get(hsaIn(newer, key) ?? '') ?? [])].some((other) => other !== key));
}

/** The names of the units of which the two may not say the same. */
function unlikeUnits(older: Workspace, newer: Workspace, asOf: number): ReadonlySet<string> {
  const unlike = new Set(newer.unlikeKeys('placed'));
  for (const name of newer.keys('placed')) {
    if (!unlike.has(name) && newer.watching(() => contentsOf(newer, name, asOf)).hasTouched) unlike.add(name);
  }
  return new Set([...unlike].filter((name) => [older, newer].some((ws) => unitNamed(ws, name) !== undefined)));
}

function contentsOf(ws: Workspace, name: string, asOf: number) {
  const unit = unitNamed(ws, name);
  if (unit === undefined) return undefined;
  return {
    unit,
    inboxes: inboxesAt(ws, unit, asOf),
    certificates: certificatesOf(ws, unit, asOf, isFrozenOn(ws, unit, asOf)),
  };
}

/** As `provisioningOf` makes it, of some units and persons and all funktioner and orders; without ombud and uppdrag. */
function stateOf(
  ws: Workspace,
  units: ReadonlySet<string>,
  persons: readonly string[],
  functions: Provisioning['functions'],
  { asOf, horizonDays }: Days,
): Provisioning {
  const made = [...units].flatMap((name) => contentsOf(ws, name, asOf) ?? []);
  const contents = sortedBy(
    made.flatMap(({ inboxes }) => inboxes),
    ({ inbox }) => [inbox.key],
  );
  const provisioned = made.map(({ unit }) => provisionedUnit(ws, unit, asOf, asOf + horizonDays - 1));
  const certificates = made.flatMap((one) => one.certificates ?? []);
  const known = persons.flatMap((name) => personNamed(ws, name) ?? []).map(provisionedPerson);
  return {
    stamp: stampOf({ asOf, horizonDays, digest: '', routines: [] }),
    departments: [],
    units: sortedBy(provisioned, ({ key }) => [key]),
    inboxes: contents.map(({ inbox }) => inbox),
    members: contents.flatMap(({ members }) => members),
    administrators: contents.flatMap(({ administrators }) => administrators),
    monitoring: contents.flatMap(({ monitoring }) => monitoring),
    certificates: sortedBy(certificates, ({ unit }) => [unit]),
    delegates: [],
    functions,
    orders: ordersIn(ws, undefined),
    persons: sortedBy(known, ({ key }) => [key]),
    assignments: [],
  };
}

function calledIn(
  versions: readonly Workspace[],
  find: (ws: Workspace) => Person | Unit | undefined,
  key: string,
): string {
  for (const ws of versions) {
    const found = find(ws);
    if (found !== undefined) return textOf(found);
  }
  return key;
}
