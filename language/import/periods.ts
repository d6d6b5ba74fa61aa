/** Members with periods: those of one person that overlap or touch become one. */
import { daySet, FIRST_DAY, formatDay, LAST_DAY, parseDay } from '../time/index.ts';
import type { ListedMember } from './open-draft.ts';
import { both, type Remarks, type Whence } from './remark.ts';
import { duplicate } from './words.ts';

/** Adds a member. Periods that overlap or touch become one, which holds on every day that any of the rows says. */
export function addMember(list: ListedMember[], member: ListedMember, remarks: Remarks | undefined): void {
  const [whence] = member.whences as [Whence];
  const met = list.find((one) => one.person === member.person && meets(one, member));
  if (met === undefined) {
    list.push(member);
    return;
  }
  const isSame = met.from === member.from && met.to === member.to;
  remarks?.noted(whence, ...(isSame ? duplicate('Medlemskapet', 'The membership') : JOINED));
  const joined = spanOf([met, member]);
  list.splice(list.indexOf(met), 1);
  addMember(list, { person: member.person, ...joined, whences: [...met.whences, ...member.whences] }, undefined);
}

const JOINED = [
  both(
    'Perioden möter en annan för samma person; de skrevs som en',
    'The period meets another of the person; they were written as one',
  ),
  both('Inget: den omfattar alla dagar i båda.', 'Nothing: it covers all days of both.'),
] as const;

function meets(one: ListedMember, other: ListedMember): boolean {
  const a = intervalOf(one);
  const b = intervalOf(other);
  return a.from <= b.to + 1 && b.from <= a.to + 1;
}

function spanOf(members: readonly ListedMember[]): Pick<ListedMember, 'from' | 'to'> {
  const [whole] = [...daySet.intervals(daySet.fromIntervals(members.map(intervalOf)))];
  const { from, to } = whole as daySet.Interval;
  return { from: from === FIRST_DAY ? null : formatDay(from), to: to === LAST_DAY ? null : formatDay(to) };
}

function intervalOf({ from, to }: ListedMember): daySet.Interval {
  return { from: parseDay(from ?? '') ?? FIRST_DAY, to: parseDay(to ?? '') ?? LAST_DAY };
}
