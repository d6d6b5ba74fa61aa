/** Whether an inbox is checked often enough, by the unit's weekly hours. */
import { markOf } from '../api/index.ts';
import { type Shortfall, weeklyShortfall } from '../support/monitoring-lines.ts';
import { openingNotes } from '../support/notes.ts';
import { weekdaysInWords } from '../support/weekdays.ts';
import type { MonitoringJudging, Watched } from './watched.ts';

/** Judges the number of checks a week. Gives back where it falls short, so that nothing more is made of that. */
export function judgeWeek(watched: Watched, judging: MonitoringJudging): Shortfall | undefined {
  const { title, mark, inbox, owner, hours } = watched;
  const needed = judging.parameters.timesPerDay;
  if (owner.broken || needed === 0) return undefined;
  if (inbox.monitoring.length === 0) {
    judging.report('unmonitored', mark, { inbox: title, needed });
    return undefined;
  }
  const shortfall = hours === undefined ? undefined : weeklyShortfall(inbox.monitoring, hours, needed);
  if (shortfall !== undefined) reportShortfall(watched, shortfall, judging);
  return shortfall;
}

function reportShortfall(
  { owner, inbox, title, unit }: Watched,
  shortfall: Shortfall,
  judging: MonitoringJudging,
): void {
  const [first] = inbox.monitoring;
  if (first === undefined) return;
  const { sv: weekdaysSv, en: weekdaysEn } = weekdaysInWords(shortfall.weekdays);
  const mark = markOf(owner, first.at);
  const more = { related: unit === undefined ? [] : openingNotes(unit, shortfall.weekdays) };
  if (shortfall.fewest === 0) {
    judging.report('unchecked', mark, { inbox: title, weekdaysSv, weekdaysEn }, more);
    return;
  }
  const needed = judging.parameters.timesPerDay;
  judging.report('tooFew', mark, { inbox: title, count: shortfall.fewest, needed, weekdaysSv, weekdaysEn }, more);
}
