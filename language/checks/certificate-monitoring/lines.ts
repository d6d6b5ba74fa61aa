/** Whether the `bevakas` lines of an intygsbevakning are enough, and name people of the unit who are there. */
import {
  daysUnassigned,
  engagedDays,
  functionNamed,
  type MonitoringLine,
  personNamed,
  type Unit,
  type Watcher,
} from '../../model/index.ts';
import { daySet, type OpeningRules, unionOf } from '../../time/index.ts';
import { personTitle } from '../../words/index.ts';
import { markOf } from '../api/index.ts';
import {
  judgedLines,
  namesSomeone,
  unwatchedAfter,
  unwatchedDays,
  watchersOf,
  weeklyShortfall,
} from '../support/monitoring-lines.ts';
import { namedDays } from '../support/named-days.ts';
import { titled } from '../support/naming.ts';
import { absenceNotes, note, openingNotes } from '../support/notes.ts';
import { knownHours } from '../support/shared-inboxes.ts';
import { weekdaysInWords } from '../support/weekdays.ts';
import type { CertificateJudging } from './messages.ts';

/** Judges the lines of a unit that could be read whole. */
export function judgeLines(unit: Unit, lines: readonly MonitoringLine[], judging: CertificateJudging): void {
  judgeWeek(unit, lines, judging);
  for (const line of judgedLines(lines, unit, judging)) {
    judgeNamed(unit, line, judging);
    judgePresence(unit, line, judging);
  }
}

function judgeWeek(unit: Unit, lines: readonly MonitoringLine[], judging: CertificateJudging): void {
  const [first] = lines;
  const hours = knownHours(unit);
  const needed = judging.parameters.timesPerDay;
  const shortfall = hours === undefined ? undefined : weeklyShortfall(lines, hours, needed);
  if (first === undefined || shortfall === undefined) return;
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
  const judged = new Set<string>();
  for (const watcher of watchersOf(line)) {
    const key = `${watcher.isFunction}:${watcher.name}`;
    if (judged.has(key)) continue;
    judged.add(key);
    if (watcher.isFunction) judgeFunction(unit, line, watcher, judging);
    else judgePerson(unit, line, watcher, judging);
  }
}

function judgePerson(unit: Unit, line: MonitoringLine, { name, at }: Watcher, judging: CertificateJudging): void {
  const { ws, asOf, report } = judging;
  const person = personNamed(ws, name);
  if (person === undefined) return;
  const holdsOn = namedDays(line, daysUnassigned(ws, person, unit), engagedDays(ws, person), asOf);
  const related = [note(person, person.nameAt, 'Uppdragen står här.', 'The assignments stand here.')];
  report('notInUnit', markOf(unit, at), { person: personTitle(person), unit: titled(unit) }, { holdsOn, related });
}

/** One that nobody staffs has nobody of the unit either. */
function judgeFunction(unit: Unit, line: MonitoringLine, { name, at }: Watcher, judging: CertificateJudging): void {
  const { ws, asOf, report } = judging;
  const group = functionNamed(ws, name);
  if (group === undefined || group.broken) return;
  const { outside, engaged } = ws.rememberLatest(unit, `staff not in unit:${name}`, () => {
    const persons = group.staff.flatMap((ref) => personNamed(ws, ref.name) ?? []);
    const isKnown = persons.length === group.staff.length;
    const inUnit = persons.map((person) => daySet.subtract(daySet.ALL, daysUnassigned(ws, person, unit)));
    return {
      outside: isKnown ? daySet.subtract(daySet.ALL, unionOf(inUnit)) : daySet.EMPTY,
      engaged: unionOf(persons.map((person) => engagedDays(ws, person))),
    };
  });
  const holdsOn = namedDays(line, outside, engaged, asOf);
  const related = [note(group, group.nameAt, 'Funktionen står här.', 'The function group stands here.')];
  report('staffNotInUnit', markOf(unit, at), { group: titled(group), unit: titled(unit) }, { holdsOn, related });
}

function judgePresence(unit: Unit, line: MonitoringLine, judging: CertificateJudging): void {
  const { ws, asOf, until } = judging;
  const hours = knownHours(unit);
  if (watchersOf(line).length === 0) {
    judging.report('nobodyNamed', markOf(unit, line.at), { unit: titled(unit) });
    return;
  }
  if (!namesSomeone(ws, line)) return;
  for (const unwatched of hours === undefined ? [] : [unwatchedDays, unwatchedAfter]) {
    const days = unwatched(ws, line, unit, hours as OpeningRules, asOf, until);
    const related = absenceNotes(ws, line, days);
    judging.report('nobodyPresent', markOf(unit, line.at), { unit: titled(unit) }, { days, related });
  }
}
