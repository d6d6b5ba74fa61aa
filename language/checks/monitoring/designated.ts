/** Whether someone is named to monitor an inbox, is a member of it, and is present. */
import {
  engagedDays,
  type FunctionGroup,
  functionNamed,
  type MonitoringLine,
  personNamed,
  type Watcher,
  type Workspace,
} from '../../model/index.ts';
import { type DaySet, daySet, unionOf } from '../../time/index.ts';
import { personInWords } from '../../words/index.ts';
import { markOf } from '../api/index.ts';
import { judgedLines, namesSomeone, unwatchedAfter, unwatchedDays, watchersOf } from '../support/monitoring-lines.ts';
import { namedDays } from '../support/named-days.ts';
import { titled } from '../support/naming.ts';
import { absenceNotes, note } from '../support/notes.ts';
import { daysOutside } from '../support/shared-inboxes.ts';
import type { MonitoringJudging, Watched } from './watched.ts';

/** Judges each line by those it names. */
export function judgeDesignated(watched: Watched, judging: MonitoringJudging): void {
  if (watched.owner.broken) return;
  for (const line of judgedLines(watched.inbox.monitoring, watched.unit, judging)) judgeLine(watched, line, judging);
}

function judgeLine(watched: Watched, line: MonitoringLine, judging: MonitoringJudging): void {
  if (line.watchers.length === 0) {
    judging.report('nobodyNamed', markOf(watched.owner, line.at), { inbox: watched.title });
  }
  const named = new Set<string>();
  for (const watcher of watchersOf(line)) {
    const key = `${watcher.isFunction}:${watcher.name}`;
    if (!named.has(key)) {
      named.add(key);
      judgeWatcher(watched, line, watcher, judging);
    }
  }
  judgePresence(watched, line, judging);
}

function judgeWatcher(watched: Watched, line: MonitoringLine, watcher: Watcher, judging: MonitoringJudging): void {
  if (watcher.isFunction) {
    judgeFunction(watched, line, watcher, judging);
    return;
  }
  const { ws, asOf } = judging;
  const { owner, inbox, title } = watched;
  const person = personNamed(ws, watcher.name);
  if (person === undefined) return;
  const holdsOn = namedDays(line, daysOutside(ws, inbox, watcher.name), engagedDays(ws, person), asOf);
  const args = { person: personInWords(ws, watcher.name), inbox: title };
  judging.report('notMember', markOf(owner, watcher.at), args, {
    holdsOn,
    related: memberNotes(watched, watcher.name),
  });
}

function judgeFunction(watched: Watched, line: MonitoringLine, watcher: Watcher, judging: MonitoringJudging): void {
  const { ws, asOf } = judging;
  const { owner, inbox, title } = watched;
  const group = functionNamed(ws, watcher.name);
  if (group === undefined || group.broken) return;
  const mark = markOf(owner, watcher.at);
  const staffed = note(group, group.nameAt, 'Funktionen står här.', 'The function group stands here.');
  if (group.staff.length === 0) {
    judging.report('unstaffed', mark, { group: titled(group), inbox: title }, { related: [staffed] });
    return;
  }
  const { outside, engaged } = staffDays(ws, inbox, group);
  const holdsOn = namedDays(line, outside, engaged, asOf);
  const related = [staffed, ...memberNotes(watched, undefined)];
  judging.report('noStaffMember', mark, { group: titled(group), inbox: title }, { holdsOn, related });
}

/** The days on which certainly none of those who staff the funktion is a member, and those on which any of them is there at all. */
function staffDays(
  ws: Workspace,
  inbox: Watched['inbox'],
  group: FunctionGroup,
): Record<'outside' | 'engaged', DaySet> {
  return ws.rememberLatest(inbox, `no member staffs:${group.name}`, () => {
    const persons = group.staff.flatMap(({ name }) => personNamed(ws, name) ?? []);
    const members = unionOf(persons.map(({ name }) => daySet.subtract(daySet.ALL, daysOutside(ws, inbox, name))));
    const isKnown = persons.length === group.staff.length;
    return {
      outside: isKnown ? daySet.subtract(daySet.ALL, members) : daySet.EMPTY,
      engaged: unionOf(persons.map((person) => engagedDays(ws, person))),
    };
  });
}

/** His membership at another time, else the list of members. */
function memberNotes({ owner, inbox }: Watched, name: string | undefined): ReturnType<typeof note>[] {
  const past = inbox.members.find(({ person }) => person.name === name);
  if (past !== undefined) {
    const at = past.period.at;
    return [note(owner, at, 'Medlemskapet gäller en annan tid.', 'The membership holds at another time.')];
  }
  return inbox.membersAt === undefined
    ? []
    : [note(owner, inbox.membersAt, 'Medlemmarna står här.', 'The members stand here.')];
}

/** A line that names nobody, or only funktioner without staff, has had its finding already. */
function judgePresence(watched: Watched, line: MonitoringLine, judging: MonitoringJudging): void {
  const { ws, asOf, until } = judging;
  const { owner, unit, hours, title } = watched;
  if (!namesSomeone(ws, line) || unit === undefined || hours === undefined) return;
  for (const unwatched of [unwatchedDays, unwatchedAfter]) {
    const days = unwatched(ws, line, unit, hours, asOf, until);
    const related = absenceNotes(ws, line, days);
    judging.report('nobodyPresent', markOf(owner, line.at), { inbox: title }, { days, related });
  }
}
