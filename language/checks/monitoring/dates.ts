/** Whether enough checks fall inside the hours of the dates that have other hours than the week's. */
import { daysOutOfUse, type Unit, type WeekdaySet } from '../../model/index.ts';
import { daySet, type OpeningRules, type OtherHours, otherHoursDays, weekdayOf } from '../../time/index.ts';
import { markOf } from '../api/index.ts';
import { checksInside } from '../support/checks-on-day.ts';
import { hasUnreadableDate, type Shortfall } from '../support/monitoring-lines.ts';
import { note } from '../support/notes.ts';
import type { MonitoringJudging, Watched } from './watched.ts';

/** A date with other hours on which too few checks fall inside. */
interface ShortDate extends OtherHours {
  readonly count: number;
}

/**
 * Judges the dates of the horizon that have other hours. Weekdays that fall short every week are not looked at again, nor
 * any date while there may be a line for it that could not be read.
 */
export function judgeDates(watched: Watched, shortfall: Shortfall | undefined, judging: MonitoringJudging): void {
  const { owner, inbox, unit, hours } = watched;
  const { monitoring } = inbox;
  const isJudged = judging.parameters.timesPerDay > 0 && monitoring.length > 0 && !monitoring.some(hasUnreadableDate);
  if (!isJudged || owner.broken || unit === undefined || hours === undefined) return;
  const short = shortDates(watched, unit, hours, shortfall?.weekdays ?? 0, judging);
  for (const date of short.filter(({ why }) => why === 'deviating')) reportDate(watched, unit, date, judging);
  reportHolidays(
    watched,
    unit,
    short.filter(({ why }) => why === 'holiday'),
    judging,
  );
}

function shortDates(
  { inbox }: Watched,
  unit: Unit,
  hours: OpeningRules,
  shortWeekdays: WeekdaySet,
  { ws, asOf, until, parameters }: MonitoringJudging,
): readonly ShortDate[] {
  const others = otherHoursDays(hours, asOf, until);
  const unasked = others.length === 0 ? daySet.EMPTY : daysOutOfUse(ws, unit, asOf);
  return others
    .filter(({ day }) => (shortWeekdays & (1 << weekdayOf(day))) === 0 && !daySet.contains(unasked, day))
    .map((date) => ({
      ...date,
      count: checksInside(inbox.monitoring, date, { withinHours: parameters.withinHours, once: false }),
    }))
    .filter(({ count }) => count < parameters.timesPerDay);
}

function reportDate({ title, owner, inbox }: Watched, unit: Unit, date: ShortDate, judging: MonitoringJudging): void {
  const deviating = unit.opening.deviating.findLast(({ day }) => day === date.day);
  const [first] = inbox.monitoring;
  if (deviating === undefined || first === undefined) return;
  const args = { inbox: title, count: date.count, needed: judging.parameters.timesPerDay };
  const related = [note(owner, first.at, 'Bevakningen står här.', 'The monitoring stands here.')];
  judging.report('tooFewOnDate', markOf(unit, deviating.at), args, { days: daySet.of(date.day, date.day), related });
}

function reportHolidays(
  { title, owner, inbox }: Watched,
  unit: Unit,
  short: readonly ShortDate[],
  judging: MonitoringJudging,
): void {
  const at = unit.opening.lines.find(({ holidays }) => holidays !== undefined)?.holidays;
  const [line] = inbox.monitoring;
  const [first] = short;
  if (at === undefined || line === undefined || first === undefined) return;
  const args = { inbox: title, count: first.count, needed: judging.parameters.timesPerDay };
  const days = daySet.fromDays(short.map(({ day }) => day));
  const related = [note(owner, line.at, 'Bevakningen står här.', 'The monitoring stands here.')];
  judging.report('tooFewOnHolidays', markOf(unit, at), args, { days, related });
}
