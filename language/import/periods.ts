/** Members with periods: those of one person that overlap or touch become one. */
import { daySet, FIRST_DAY, formatDay, LAST_DAY, parseDay } from '../time/index.ts';
import type { ListedMember, PersonList } from './person-list.ts';
import { both, type Remarks, type Whence } from './remark.ts';
import { duplicate } from './words.ts';

/** Adds a member. Periods that overlap or touch become one, which holds on every day that any of the rows says. */
export function addMember(list: PersonList<ListedMember>, member: ListedMember, remarks: Remarks): void {
  const [whence] = member.whences as [Whence];
  const met = list.of(member.person).find((one) => meets(one, member));
  if (met === undefined) {
    list.add(member);
    return;
  }
  for (const one of member.whences) met.whences.push(one);
  if (met.from === member.from && met.to === member.to) {
    remarks.noted(whence, ...duplicate('Medlemskapet', 'The membership'));
    return;
  }
  remarks.noted(whence, ...JOINED);
  Object.assign(met, spanOf([met, member]));
  joinThoseMet(list, met);
}

/** A period that has grown may meet others of the same person. */
function joinThoseMet(list: PersonList<ListedMember>, grown: ListedMember): void {
  for (;;) {
    const met = list.of(grown.person).find((one) => one !== grown && meets(one, grown));
    if (met === undefined) return;
    Object.assign(grown, spanOf([grown, met]));
    for (const whence of met.whences) grown.whences.push(whence);
    list.remove(met);
  }
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
