/** The shared inboxes that are watched, what clauses ask of each, and for which days a line is. */
import { type Day, isSpecial, type Minute, weekday } from './calendar.ts';
import type { Fault, Questions } from './questions.ts';
import type * as R from './region.ts';
import type { Requirements } from './versions.ts';

/** An inbox with what its clauses say of it. */
export interface Watched {
  readonly key: string;
  readonly unit: R.Unit;
  readonly inbox: R.Inbox;
  /** How often a day, within opening hours or not, by the clause that says so; undefined where none does. */
  readonly often: readonly Often[];
  /** Who watches, by the clauses that ask for someone. */
  readonly people: readonly Asked[];
  readonly subjects: readonly string[];
}

interface Asked {
  readonly code: string;
  readonly severity: Fault['severity'];
}

/** Why it is a fault: of one place several clauses may say the same, and then the first, the region's, does. */
export interface Reasoned extends Fault {
  readonly why: string;
}

export function byFirst(faults: readonly (readonly Reasoned[])[]): readonly Reasoned[] {
  const told: Reasoned[] = [];
  for (const some of faults) {
    told.push(...some.filter((one) => !told.some(({ at, why }) => at === one.at && why === one.why)));
  }
  return told;
}

/** How often a clause asks for it. */
export interface Often {
  readonly code: string;
  readonly needed: number;
  readonly withinHours: boolean;
}

/** Every shared inbox, of units and of funktioner. */
export function inboxesOf(ask: Questions, requirements: Requirements): readonly Watched[] {
  const ofUnits = ask.region.units.flatMap((unit) =>
    unit.inboxes.map((inbox): Watched => {
      const key = `${unit.name}.${inbox.kind}`;
      const often = requirements.often(inbox.kind, unit, ask);
      const asked: Asked = { code: 'MC-BEV-02', severity: inbox.kind === 'meddelande' ? 'fel' : 'varning' };
      const local = often
        .filter(({ code }) => code.startsWith('LOK-'))
        .map(({ code }): Asked => ({ code, severity: 'fel' }));
      return {
        key,
        unit,
        inbox,
        often: often.map((one) => ({ ...one, withinHours: true })),
        people: [...(requirements.has(asked.code) ? [asked] : []), ...local],
        subjects: [key, unit.name],
      };
    }),
  );
  const ofFunctions = ask.region.functions.map(
    (inbox): Watched => ({
      key: inbox.name,
      unit: ask.unit(inbox.unit),
      inbox,
      often: requirements.has('MC-BEV-04') ? [{ code: 'MC-BEV-04', needed: 1, withinHours: false }] : [],
      people: requirements.has('MC-BEV-04') ? [{ code: 'MC-BEV-04', severity: 'fel' }] : [],
      subjects: [inbox.name, inbox.unit],
    }),
  );
  return [...ofUnits, ...ofFunctions];
}

export function isInside(time: Minute, spans: readonly R.Hours[]): boolean {
  return spans.some(([open, shut]) => open <= time && time <= shut);
}

/** Whether a line goes for a day on which the unit is open. */
export function appliesOn({ days: on }: R.Line, day: Day): boolean {
  if (on === 'dagligen') return true;
  if (on === 'helgdagar') return isSpecial(day);
  return 'date' in on ? on.date === day : on.includes(weekday(day));
}

/** From the day on which it will be in läsläge or an archive nothing is asked of a unit. */
export function asksFor(ask: Questions, unit: R.Unit, on: Day): boolean {
  const mode = ask.modeOn(unit.name, on);
  if (mode === 'arkiverad') return false;
  return mode !== 'läsläge' || ask.modeOn(unit.name, ask.region.asOf) === 'läsläge';
}

/** A line for a date outside the horizon is not judged. */
export function isForeign(ask: Questions, line: R.Line): boolean {
  return isForDate(line) && (line.days.date < ask.region.asOf || line.days.date > ask.until);
}

export function isForDate(line: R.Line): line is R.Line & { readonly days: { readonly date: Day } } {
  return typeof line.days === 'object' && 'date' in line.days;
}
