/** Compares what an export came to with what a workspace declares. */
import type { DraftAbsence } from '../../generators/text/index.ts';
import type { Extent } from '../../import/extent.ts';
import { absencesOf, type Period, personNamed, type SharedInbox, type Workspace } from '../../model/index.ts';
import type { Dated } from '../../provisioning/index.ts';
import { type Day, FIRST_DAY, formatDay, isUnbounded, LAST_DAY } from '../../time/index.ts';
import type { Assigned, Away, Difference } from './difference.ts';
import { goneDeclarations } from './gone.ts';
import { administratorDifferences, monitoringDifferences } from './keepers.ts';
import { differingPairs, meet, type Pair } from './pairs.ts';
import { type Told, toldInboxes } from './told.ts';

/** Every difference: what is new first, then inbox by inbox and person by person. */
export function differencesOf(ws: Workspace, told: Told, asOf: Day): readonly Difference[] {
  const day = formatDay(asOf);
  return [
    ...newDeclarations(ws, told),
    ...memberDifferences(ws, told, day),
    ...administratorDifferences(ws, told),
    ...monitoringDifferences(ws, told, asOf),
    ...personDifferences(ws, told, day),
    ...absenceDifferences(ws, told, day),
    ...goneDeclarations(ws, told),
  ];
}

function newDeclarations(ws: Workspace, { draft }: Told): readonly Difference[] {
  const isPlaced = (name: string): boolean => ws.lookup('placed', name).length > 0;
  const made = (what: 'person' | 'unit' | 'function-inbox' | 'part', items: readonly { readonly key: string }[]) =>
    items.map(({ key }): Difference => ({ kind: 'declaration', what, name: key }));
  return [
    ...made(
      'part',
      draft.parts.filter(({ key }) => !isPlaced(key)),
    ),
    ...made(
      'unit',
      draft.units.filter(({ key }) => !isPlaced(key)),
    ),
    ...made(
      'function-inbox',
      draft.functionInboxes.filter(({ key }) => !isPlaced(key)),
    ),
    ...made(
      'person',
      draft.persons.filter(({ key }) => personNamed(ws, key) === undefined),
    ),
  ];
}

function memberDifferences(ws: Workspace, told: Told, day: string): readonly Difference[] {
  return toldInboxes(ws, told).flatMap(({ key, members, declared }): readonly Difference[] => {
    const made: readonly Difference[] = declared === undefined ? [{ kind: 'inbox', inbox: key }] : [];
    if (members.length === 0 && !told.extent.inboxes.has(key)) return made;
    const before = byPerson(membersOf(declared));
    const after = byPerson(members);
    const persons = [...new Set([...before.keys(), ...after.keys()])];
    return [
      ...made,
      ...persons.flatMap((person) =>
        differingPairs(before.get(person) ?? [], after.get(person) ?? [], day, () => true).map(
          (pair): Difference => ({ kind: 'member', inbox: key, person, ...pair }),
        ),
      ),
    ];
  });
}

function membersOf(inbox: SharedInbox | undefined): readonly (Dated & { readonly person: string })[] {
  return (inbox?.members ?? [])
    .filter(({ period }) => period.readable)
    .map(({ person, period }) => ({ person: person.name, ...datedOf(period) }));
}

function byPerson(members: readonly (Dated & { readonly person: string })[]): ReadonlyMap<string, readonly Dated[]> {
  const grouped = new Map<string, Dated[]>();
  for (const { person, from, to } of members) {
    const known = grouped.get(person);
    if (known === undefined) grouped.set(person, [{ from, to }]);
    else known.push({ from, to });
  }
  return grouped;
}

/** A period as dates. */
export function datedOf({ from, to }: Period): Dated {
  return { from: from === FIRST_DAY ? null : formatDay(from), to: to === LAST_DAY ? null : formatDay(to) };
}

function personDifferences(ws: Workspace, told: Told, day: string): readonly Difference[] {
  const { draft, renamed } = told;
  const names = [...renamed].map(
    ([person, after]): Difference => ({
      kind: 'name',
      person,
      before: personNamed(ws, person)?.text?.value ?? null,
      after,
    }),
  );
  const placed = draft.persons.flatMap(({ key, assignments }) => {
    const declared = personNamed(ws, key);
    if (declared === undefined || assignments.length === 0) return [];
    const before = declared.assignments
      .filter(({ period }) => period.readable)
      .map(({ role, place, period }): Assigned => ({ role: role.value, place: place.name, ...datedOf(period) }));
    const after = assignments.map(({ role, place, from, to }): Assigned => ({ role, place, from, to }));
    const isAlike = (one: Assigned, other: Assigned): boolean => one.role === other.role && one.place === other.place;
    return replaced(differingPairs(before, after, day, isAlike)).map(
      (pair): Difference => ({ kind: 'assignment', person: key, ...pair }),
    );
  });
  return [...names, ...placed];
}

/** One uppdrag that is gone and one that is new at the same place are one that has changed. */
function replaced(pairs: readonly Pair<Assigned>[]): readonly Pair<Assigned>[] {
  const alone = (side: 'before' | 'after', place: string): readonly Pair<Assigned>[] =>
    pairs.filter((pair) => pair[side]?.place === place && pair[side === 'before' ? 'after' : 'before'] === undefined);
  return pairs.flatMap((pair) => {
    const place = (pair.before ?? pair.after)?.place ?? '';
    const [gone, made] = [alone('before', place), alone('after', place)];
    if (gone.length !== 1 || made.length !== 1) return [pair];
    if (pair === made[0]) return [];
    return pair === gone[0] ? [{ ...gone[0], ...made[0] }] : [pair];
  });
}

function absenceDifferences(ws: Workspace, { draft, extent }: Told, day: string): readonly Difference[] {
  const told = new Map<string, DraftAbsence[]>();
  for (const absence of draft.absences) {
    const known = told.get(absence.owner);
    if (known === undefined) told.set(absence.owner, [absence]);
    else known.push(absence);
  }
  const persons = extent.kinds.has('absences') ? new Set([...ws.keys('person'), ...told.keys()]) : told.keys();
  return [...persons].flatMap((person) => absencesDiffering(ws, person, told.get(person) ?? [], extent, day));
}

function absencesDiffering(
  ws: Workspace,
  person: string,
  absences: readonly DraftAbsence[],
  { kinds }: Extent,
  day: string,
): readonly Difference[] {
  const declaredPerson = personNamed(ws, person);
  const declared = declaredPerson === undefined ? [] : absencesOf(ws, declaredPerson);
  const before = declared.map(({ absenceKind, period }): Away => ({ absenceKind, ...datedOf(period) }));
  const delegates = absences.flatMap((absence) => delegatesDiffering(person, absence, before, declared));
  const whole = absences.filter((absence) => !isWithinDeclared(absence, before));
  const after = whole.map(({ absence }): Away => ({ absenceKind: absence.kind, from: absence.from, to: absence.to }));
  const isAlike = (one: Away, other: Away): boolean =>
    meet(one, other) && (other.absenceKind === undefined || other.absenceKind === one.absenceKind);
  const pairs = differingPairs(before, after, day, isAlike).filter(
    (pair) => pair.after !== undefined || kinds.has('absences'),
  );
  const following = (pair: { readonly before?: Away }): readonly string[] => {
    const at = pair.before === undefined ? -1 : before.indexOf(pair.before);
    const own = (declared[at]?.delegates ?? []).filter(
      ({ period }) => isUnbounded(period.from) && isUnbounded(period.to),
    );
    return own.map((delegate) => delegate.person.name);
  };
  return [
    ...pairs.map((pair): Difference => ({ kind: 'absence', person, ...pair, delegates: following(pair) })),
    ...delegates,
  ];
}

/** An ombud's days alone, in an absence that is declared. */
function isWithinDeclared({ absence, delegates }: DraftAbsence, declared: readonly Away[]): boolean {
  return absence.kind === undefined && delegates.length > 0 && declared.some((one) => holds(one, absence));
}

function holds(one: Dated, other: Dated): boolean {
  return (
    (one.from === null || (other.from !== null && one.from <= other.from)) &&
    (one.to === null || (other.to !== null && other.to <= one.to))
  );
}

function delegatesDiffering(
  person: string,
  { absence, delegates }: DraftAbsence,
  before: readonly Away[],
  declared: ReturnType<typeof absencesOf>,
): readonly Difference[] {
  const at = before.findIndex((one) => holds(one, absence));
  const holder = before[at];
  if (holder === undefined) return [];
  const known = new Set(declared[at]?.delegates.map((delegate) => delegate.person.name));
  return delegates
    .filter((delegate) => !known.has(delegate.person))
    .map(({ person: delegate, from, to }): Difference => {
      return { kind: 'delegate', person, absence: holder, after: { person: delegate, from, to } };
    });
}
