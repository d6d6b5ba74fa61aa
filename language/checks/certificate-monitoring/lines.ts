/** Whether the `bevakas` lines of an intygsbevakning are enough, and name people of the unit who are there. */
import { holdsRole, type MonitoringLine, personNamed, type Unit } from '../../model/index.ts';
import type { OpeningRules } from '../../time/index.ts';
import { personTitle } from '../../words/index.ts';
import { markOf } from '../api/index.ts';
import { isPastLine, unwatchedAfter, unwatchedDays, watchersOf, weeklyShortfall } from '../support/monitoring-lines.ts';
import { titled } from '../support/naming.ts';
import { absenceNotes, note, openingNotes } from '../support/notes.ts';
import { knownHours } from '../support/shared-inboxes.ts';
import { weekdaysInWords } from '../support/weekdays.ts';
import type { CertificateJudging } from './messages.ts';

/** Judges the lines of a unit that could be read whole. */
export function judgeLines(unit: Unit, lines: readonly MonitoringLine[], judging: CertificateJudging): void {
  judgeWeek(unit, lines, judging);
  for (const line of lines) {
    if (!isPastLine(line, judging.asOf)) {
      judgeNamed(unit, line, judging);
      judgePresence(unit, line, judging);
    }
  }
}

function judgeWeek(unit: Unit, lines: readonly MonitoringLine[], judging: CertificateJudging): void {
  const [first] = lines;
  const hours = knownHours(unit);
  const needed = judging.parameters.timesPerDay;
  const shortfall = hours === undefined ? undefined : weeklyShortfall(lines, hours, needed);
  if (first === undefined || shortfall === undefined) {
    return;
  }
  const { sv: weekdaysSv, en: weekdaysEn } = weekdaysInWords(shortfall.weekdays);
  const args = { unit: titled(unit), weekdaysSv, weekdaysEn };
  const more = { related: openingNotes(unit, shortfall.weekdays) };
  if (shortfall.fewest === 0) {
    judging.report('unchecked', markOf(unit, first.at), args, more);
  } else {
    judging.report('tooFew', markOf(unit, first.at), { ...args, count: shortfall.fewest, needed }, more);
  }
}

function judgeNamed(unit: Unit, line: MonitoringLine, judging: CertificateJudging): void {
  const { ws, asOf } = judging;
  const judged = new Set<string>();
  for (const { name, at, isFunction } of watchersOf(line)) {
    const person = isFunction || judged.has(name) ? undefined : personNamed(ws, name);
    judged.add(name);
    if (person !== undefined && holdsRole(ws, person, undefined, unit, asOf) === 'no') {
      const related = [note(person, person.nameAt, 'Uppdragen står här.', 'The assignments stand here.')];
      judging.report('notInUnit', markOf(unit, at), { person: personTitle(person), unit: titled(unit) }, { related });
    }
  }
}

function judgePresence(unit: Unit, line: MonitoringLine, judging: CertificateJudging): void {
  const { ws, asOf, until } = judging;
  const hours = knownHours(unit);
  if (watchersOf(line).length === 0) {
    judging.report('nobodyNamed', markOf(unit, line.at), { unit: titled(unit) });
    return;
  }
  for (const unwatched of hours === undefined ? [] : [unwatchedDays, unwatchedAfter]) {
    const days = unwatched(ws, line, unit, hours as OpeningRules, asOf, until);
    const related = absenceNotes(ws, line, days);
    judging.report('nobodyPresent', markOf(unit, line.at), { unit: titled(unit) }, { days, related });
  }
}
