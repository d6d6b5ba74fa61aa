/** The first day on which someone has an access to a unit in read-only mode that he should not have. */
import type { Person, Unit, Workspace } from '../../model/index.ts';
import { type Day, type DaySet, daySet, type Interval } from '../../time/index.ts';
import { accessFault } from './access.ts';
import { readOnlyDays } from './days.ts';

interface Access {
  readonly person: Person;
  readonly unit: Unit;
  /** When he has it. */
  readonly period: Interval;
  /** The last day on which an uppdrag could begin. */
  readonly after: Day;
}

interface Horizon {
  readonly ws: Workspace;
  readonly asOf: Day;
  readonly until: Day;
}

type AccessFault = NonNullable<ReturnType<typeof accessFault>>;

interface Fault {
  readonly fault: AccessFault;
  readonly day: Day;
}

/**
 * What is wrong today; else what will be, from the first day of the horizon on which it is. Whoever leaves before read-only mode
 * begins is not told of here: of him it is told while the unit is in drift. Nor is whoever comes when it has ended.
 */
export function firstFault(access: Access, { ws, asOf, until }: Horizon): Fault | undefined {
  const readOnly = readOnlyDays(ws, access.unit);
  const { from, to } = access.period;
  if (daySet.isEmpty(daySet.clip(readOnly, Math.max(asOf, from), to))) return undefined;
  const today = daySet.contains(readOnly, asOf) ? faultOn(access, ws, asOf) : undefined;
  if (today !== undefined) return { fault: today, day: asOf };
  for (const day of daysOfChange(access, readOnly, asOf, until)) {
    const fault = faultOn(access, ws, day);
    if (fault === 'new' || (fault === 'none' && stays(access, readOnly, day, { ws, asOf, until }))) {
      return { fault, day };
    }
  }
  return undefined;
}

function faultOn({ person, unit, period, after }: Access, ws: Workspace, day: Day): AccessFault | undefined {
  return period.from > after ? 'new' : accessFault(ws, person, unit, after, day);
}

/** Whether someone without an uppdrag is there all the same: his ended in read-only mode, or he has had none since today. */
function stays(access: Access, readOnly: DaySet, day: Day, { ws, asOf }: Horizon): boolean {
  return daySet.contains(readOnly, day - 1)
    ? faultOn(access, ws, day - 1) !== 'none'
    : faultOn(access, ws, asOf) === 'none';
}

/** The days of read-only mode on which it, an uppdrag or the access begins, or an uppdrag has ended: no more than the horizon has. */
function daysOfChange({ person, period }: Access, readOnly: DaySet, asOf: Day, until: Day): Iterable<Day> {
  const within = daySet.clip(readOnly, Math.max(asOf + 1, period.from), Math.min(until, period.to));
  const days = person.assignments.flatMap((one) => [one.period.from, one.period.to + 1]);
  const starts = [...daySet.intervals(within)].map(({ from }) => from);
  const changes = daySet.fromDays([...starts, ...days.filter((day) => daySet.contains(within, day))]);
  return daySet.days(changes);
}
