/** MC-BEV-02, MC-BEV-04 and MC-ANS-02: who is named to watch, whether they are members, and whether one of them is there. */
import { type Day, days } from './calendar.ts';
import { isGroup, lineKey } from './print.ts';
import type { Fault, Questions } from './questions.ts';
import type * as R from './region.ts';
import { appliesOn, asksFor, byFirst, isForDate, isForeign, type Reasoned, type Watched } from './watched.ts';

/** Who is named on each line, whether they are members, and whether one of them is there. */
export function peopleFaults(ask: Questions, watched: Watched): readonly Fault[] {
  return byFirst(
    watched.people.map((asked) =>
      watched.inbox.lines.flatMap((line, index) => {
        const at = lineKey(watched.key, index);
        return lineFaults(ask, watched, line, (why, more = {}) => ({
          ...asked,
          why,
          at,
          subjects: watched.subjects,
          ...more,
        }));
      }),
    ),
  );
}

/** Makes a fault of a line, of what stands here where nothing else is said. */
type Make = (why: string, more?: Partial<Fault>) => Reasoned;

function lineFaults(ask: Questions, watched: Watched, line: R.Line, fault: Make): readonly Reasoned[] {
  if (isForeign(ask, line) || (isForDate(line) && !asksFor(ask, watched.unit, line.days.date))) return [];
  const { at } = fault('');
  return [
    ...(line.by.length === 0 ? [fault('nobody')] : []),
    ...[...named(line.by, `${at} av`), ...named(line.substitutes, `${at} ersättare`)].flatMap((one) =>
      memberFaults(ask, watched, line, one, fault),
    ),
    ...absentDays(ask, watched, line, fault),
  ];
}

function named(names: readonly string[], key: string): readonly { readonly name: string; readonly at: string }[] {
  return names.map((name, index) => ({ name, at: `${key} ${index}` }));
}

function memberFaults(
  ask: Questions,
  { inbox, unit }: Watched,
  line: R.Line,
  { name, at }: { readonly name: string; readonly at: string },
  fault: Make,
): readonly Reasoned[] {
  const ids = isGroup(name) ? ask.staffOf(name) : [name];
  const isMember = (on: Day): boolean =>
    inbox.members.some(
      (one) =>
        ids.includes(one.person) &&
        (one.from === undefined || one.from <= on) &&
        (one.to === undefined || on <= one.to),
    );
  const isLost = (on: Day): boolean => !isMember(on) && ids.some((id) => !isGone(ask, id, on));
  const milder = fault('').severity === 'fel' ? 'varning' : 'upplysning';
  // A funktion that nobody staffs is wrong as it is written, as a line is that names nobody.
  if (ids.length === 0) return [fault('member', { at })];
  const isNow = isMember(ask.region.asOf);
  if (isForDate(line)) {
    const goesOn = [line.days.date].filter(isLost);
    if (!isNow) return isMember(line.days.date) ? [] : [fault('member', { at, goesOn })];
    return isLost(line.days.date) ? [fault('member', { at, later: [line.days.date], severity: milder })] : [];
  }
  const later = ask.horizon.filter((on) => asksFor(ask, unit, on) && isLost(on));
  if (!isNow) return [fault('member', { at, goesOn: later })];
  return later.length === 0 ? [] : [fault('member', { at, later, severity: milder })];
}

/** Someone without uppdrag on a day, of whom that is said and nothing more. */
function isGone(ask: Questions, id: string, on: Day): boolean {
  const person = ask.person(id);
  return ask.assignmentsOn(person, on).length === 0 || !ask.isEmployed(person, on);
}

/** The open days the line is for on which nobody on it is there; after the horizon those of an absence with an end. */
function absentDays(ask: Questions, { unit }: Watched, line: R.Line, fault: Make): readonly Reasoned[] {
  const persons = ask.personsOf([...line.by, ...line.substitutes]);
  if (persons.length === 0) return [];
  const isLacking = (on: Day): boolean =>
    appliesOn(line, on) &&
    ask.isOpen(unit, on) &&
    asksFor(ask, unit, on) &&
    !persons.some((one) => ask.isPresentAt(one, unit.name, on));
  const within = ask.horizon.filter(isLacking);
  const away = persons.flatMap((one) => ask.absencesAt(one, unit.name)).filter(({ to }) => to !== undefined);
  const last = Math.max(ask.until, ...away.map((one) => ask.endOf(one)));
  const after = days(ask.until + 1, last).filter((on) => away.some((one) => ask.isAwayBy(one, on)) && isLacking(on));
  return [
    ...(within.length > 0 ? [fault('absent', { days: within })] : []),
    ...(after.length > 0 ? [fault('absent after', { days: after, after: true, severity: 'upplysning' })] : []),
  ];
}

/** A line that names a single person, or a funktion with a single one, and nobody to stand in. */
export function substituteFaults(ask: Questions, watched: Watched): readonly Fault[] {
  return watched.inbox.lines.flatMap((line, index): readonly Fault[] => {
    const [only, ...others] = line.by;
    if (only === undefined || others.length > 0 || line.substitutes.length > 0) return [];
    if (isGroup(only) && ask.staffOf(only).length !== 1) return [];
    if (isForeign(ask, line) || (isForDate(line) && !asksFor(ask, watched.unit, line.days.date))) return [];
    const at = lineKey(watched.key, index);
    return [{ code: 'MC-ANS-02', severity: 'upplysning', at, subjects: watched.subjects }];
  });
}
