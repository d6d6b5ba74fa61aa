/** Whether someone is named to monitor an inbox, is a member of it, and is present. */
import { functionNamed, type MonitoringLine, personNamed, type Watcher } from '../../model/index.ts';
import { personInWords } from '../../words/index.ts';
import { markOf } from '../api/index.ts';
import { isPastLine, unwatchedAfter, unwatchedDays, watchersOf } from '../support/monitoring-lines.ts';
import { titled } from '../support/naming.ts';
import { absenceNotes, note } from '../support/notes.ts';
import { isMemberOn } from '../support/shared-inboxes.ts';
import type { MonitoringJudging, Watched } from './watched.ts';

/** Judges each line by those it names. */
export function judgeDesignated(watched: Watched, judging: MonitoringJudging): void {
  if (watched.owner.broken) {
    return;
  }
  for (const line of watched.inbox.monitoring) {
    if (!isPastLine(line, judging.asOf)) {
      judgeLine(watched, line, judging);
    }
  }
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
      judgeWatcher(watched, watcher, judging);
    }
  }
  judgePresence(watched, line, judging);
}

function judgeWatcher(watched: Watched, watcher: Watcher, judging: MonitoringJudging): void {
  if (watcher.isFunction) {
    judgeFunction(watched, watcher, judging);
    return;
  }
  const { ws, asOf } = judging;
  const { owner, inbox, title } = watched;
  if (personNamed(ws, watcher.name) === undefined || isMemberOn(ws, inbox, watcher.name, asOf) !== 'no') {
    return;
  }
  const args = { person: personInWords(ws, watcher.name), inbox: title };
  judging.report('notMember', markOf(owner, watcher.at), args, { related: memberNotes(watched, watcher.name) });
}

function judgeFunction(watched: Watched, watcher: Watcher, judging: MonitoringJudging): void {
  const { ws, asOf } = judging;
  const { owner, inbox, title } = watched;
  const group = functionNamed(ws, watcher.name);
  if (group === undefined || group.broken) {
    return;
  }
  const mark = markOf(owner, watcher.at);
  const staffed = note(group, group.nameAt, 'Funktionen står här.', 'The function group stands here.');
  if (group.staff.length === 0) {
    judging.report('unstaffed', mark, { group: titled(group), inbox: title }, { related: [staffed] });
    return;
  }
  const nobody = ws.rememberLatest(inbox, `no member staffs:${group.name}:${asOf}`, () =>
    group.staff.every(({ name }) => personNamed(ws, name) !== undefined && isMemberOn(ws, inbox, name, asOf) === 'no'),
  );
  if (nobody) {
    const related = [staffed, ...memberNotes(watched, undefined)];
    judging.report('noStaffMember', mark, { group: titled(group), inbox: title }, { related });
  }
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
  const someone = watchersOf(line).some(
    ({ name, isFunction }) => !isFunction || functionNamed(ws, name)?.staff.length !== 0,
  );
  if (!someone || unit === undefined || hours === undefined) {
    return;
  }
  for (const unwatched of [unwatchedDays, unwatchedAfter]) {
    const days = unwatched(ws, line, unit, hours, asOf, until);
    const related = absenceNotes(ws, line, days);
    judging.report('nobodyPresent', markOf(owner, line.at), { inbox: title }, { days, related });
  }
}
