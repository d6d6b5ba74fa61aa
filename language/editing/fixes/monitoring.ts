/** Fixes of when an inbox is checked: lines of monitoring, how often, at which times. */
import type { FunctionInbox, Inbox, MonitoringLine, Unit } from '../../model/index.ts';
import { type Day, formatDay, formatTime, parseDay, parseTime } from '../../time/index.ts';
import { between } from './edits.ts';
import { type Fixer, fix } from './fix.ts';
import { minutesOn, nearestMinute, sharedMinutes, spreadTimes } from './hours.ts';
import { inserting } from './lines.ts';
import { blockOf, inboxAt, lineAt, monitoringText, needed, pairs } from './monitored.ts';
import { unitOf } from './people.ts';
import { insertion } from './placing.ts';

/** Puts in a line of monitoring by members of the inbox. */
export const insertMonitoring: Fixer = (trouble) => {
  const inbox = inboxAt(trouble);
  const unit = unitOf(trouble);
  if (inbox === undefined || unit === undefined) return [];
  const kind = inbox.kind === 'function-inbox' ? 'function' : inbox.kind;
  const members = inbox.members.map(({ person }) => person.name);
  return pairs(members).flatMap((pair) => inserting(trouble, monitoringText(unit, needed(trouble, kind), pair)));
};

/** Raises a line to the number of checks that the routine asks for, with times for them all. */
export const raiseChecks: Fixer = (trouble) => {
  const found = lineAt(trouble);
  const unit = unitOf(trouble);
  if (found === undefined || unit === undefined) return [];
  const count = Number(trouble.finding.args['needed'] ?? 1);
  const { node } = found;
  const { parsed } = trouble;
  const often = `${count} ${count === 1 ? 'gång' : 'gånger'} per dag`;
  const times = spreadTimes(sharedMinutes(unit), count);
  const written = times.length === count ? `${often} kl ${times.join(', ')}` : often;
  const rest = node.watchers?.$first ?? node.substitutes?.$first;
  const tail =
    rest === undefined ? '' : ` ${parsed.text.slice(parsed.tokens.start[rest], parsed.tokens.end[node.$last])}`;
  const days =
    node.days === undefined
      ? ''
      : ` ${parsed.text.slice(parsed.tokens.start[node.days.$first], parsed.tokens.end[node.days.$last])}`;
  return ['', days].map((when) => {
    const edit = between(parsed, node.$first, node.$last, `bevakas${when} ${written}${tail}`);
    return fix(`Höj till ${often}`, `Raise to ${often}`, edit);
  });
};

/** Moves a time to the nearest one at which the unit is open. */
export const moveTime: Fixer = (trouble) => {
  const { parsed, start, end } = trouble;
  const unit = unitOf(trouble);
  const found = lineAt(trouble);
  const wanted = parseTime(parsed.text.slice(start, end));
  if (unit === undefined || found === undefined || wanted === undefined) return [];
  const { days, times } = found.line;
  const minutes = days.kind === 'date' ? minutesOn(unit, days.day) : sharedMinutes(unit);
  const taken = new Set(times.map(({ value }) => value));
  const inbox = inboxAt(trouble);
  for (const line of inbox?.monitoring ?? []) for (const { value } of line.times) taken.add(value);
  const minute = nearestMinute(minutes, wanted, taken);
  if (minute === undefined) return [];
  const text = formatTime(minute);
  return [fix(`Flytta till ${text}`, `Move to ${text}`, { start, end, text })];
};

/** Puts in a line for a date, or for the holidays, on which too few checks are made. */
export const insertForDate: Fixer = (trouble) => {
  const unit = unitOf(trouble);
  const inbox = inboxAt(trouble);
  const first = inbox?.monitoring[0];
  if (unit === undefined || inbox === undefined || first === undefined) return [];
  const { parsed, start, end, finding } = trouble;
  const day = parseDay(parsed.text.slice(start, end));
  const missing = Math.max(1, Number(finding.args['needed'] ?? 1) - Number(finding.args['count'] ?? 0));
  const when = day === undefined ? 'helgdagar' : formatDay(day);
  const times = spreadTimes(freeMinutes(unit, inbox, day), missing);
  if (times.length < missing) return [];
  const names = (list: MonitoringLine['watchers']): string =>
    list.map(({ name, isFunction }) => (isFunction ? `funktion ${name}` : name)).join(', ');
  const by = first.watchers.length === 0 ? '' : ` av ${names(first.watchers)}`;
  const instead = first.substitutes.length === 0 ? '' : ` ersättare ${names(first.substitutes)}`;
  const line = `bevakas ${when} kl ${times.join(', ')}${by}${instead}`;
  return [blockOf(trouble, inbox)].flatMap((block) =>
    block === undefined
      ? []
      : [fix(`Lägg till bevakas ${when}`, `Add bevakas ${when}`, insertion(parsed, block, line))],
  );
};

function freeMinutes(unit: Unit, { monitoring }: Inbox | FunctionInbox, day: Day | undefined): readonly number[] {
  const taken = new Set(monitoring.flatMap(({ times }) => times.map(({ value }) => value)));
  const minutes = day === undefined ? holidayMinutes(unit) : minutesOn(unit, day);
  return minutes.filter((minute) => !taken.has(minute));
}

function holidayMinutes(unit: Unit): readonly number[] {
  const spans = unit.opening.lines.filter(({ holidays }) => holidays !== undefined).flatMap((line) => line.spans);
  return spans.flatMap(({ start, end }) =>
    Array.from({ length: Math.floor((end - start) / 15) + 1 }, (_, index) => start + index * 15),
  );
}
