/** Ombud gathered into the absences that name them, so that each absence is written once. */
import type { IsoDate, ProvisionedDelegate } from '../../provisioning/index.ts';
import { FIRST_DAY, LAST_DAY, parseDay } from '../../time/index.ts';
import type { DraftAbsence, DraftMember } from './draft.ts';

/** Whether an absence can be written: the language has none without a day. */
export function hasPeriod({ absence }: ProvisionedDelegate): boolean {
  return absence.from !== null || absence.to !== null;
}

/** In the order of the delegates; those of an absence without a day are left out.  `notes` words the comments before an absence by the index of its first delegate. */
export function absencesIn(
  delegates: readonly ProvisionedDelegate[],
  notes: (index: number) => readonly string[],
): readonly DraftAbsence[] {
  const groups = new Map<string, { readonly absence: DraftAbsence; readonly delegates: DraftMember[] }[]>();
  const all: { readonly absence: DraftAbsence; readonly delegates: DraftMember[] }[] = [];
  for (const [index, one] of delegates.entries()) {
    if (!hasPeriod(one)) continue;
    const key = keyOf(one);
    const known = groups.get(key) ?? [];
    const member = { person: one.delegate, from: one.from, to: one.to };
    const free = known.find((group) => !group.delegates.some((other) => meets(other, member)));
    if (free === undefined) {
      const group = { absence: absenceOf(one, notes(index)), delegates: [member] };
      groups.set(key, [...known, group]);
      all.push(group);
    } else {
      free.delegates.push(member);
    }
  }
  return all.map(({ absence, delegates }) => ({ ...absence, delegates }));
}

function absenceOf(one: ProvisionedDelegate, notes: readonly string[]): DraftAbsence {
  const { owner, absence, decidedBy, decidedOn, assignedBy, assignedOn } = one;
  return { owner, absence, decidedBy, decidedOn, assignedBy, assignedOn, notes, delegates: [] };
}

function keyOf({ owner, absence, decidedBy, decidedOn, assignedBy, assignedOn }: ProvisionedDelegate): string {
  return JSON.stringify([owner, absence.kind, absence.from, absence.to, decidedBy, decidedOn, assignedBy, assignedOn]);
}

/** Periods of one person that overlap or touch would be told as one; so they go into separate absences. */
function meets(one: DraftMember, other: DraftMember): boolean {
  return (
    one.person === other.person &&
    firstDay(one.from) <= lastDay(other.to) + 1 &&
    firstDay(other.from) <= lastDay(one.to) + 1
  );
}

function firstDay(date: IsoDate | null): number {
  return date === null ? FIRST_DAY : (parseDay(date) ?? FIRST_DAY);
}

function lastDay(date: IsoDate | null): number {
  return date === null ? LAST_DAY : (parseDay(date) ?? LAST_DAY);
}
