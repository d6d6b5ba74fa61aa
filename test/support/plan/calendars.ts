/** Who the calendars of persons say is ombud for whom and watches what on a day, and who is to be told of there. */
import { expect } from 'vitest';
import { verdictOf } from '../../../language/checks/expectations/verdict.ts';
import { factsOf } from '../../../language/lowering/lower.ts';
import type { Claim, Expectation, Workspace } from '../../../language/model/index.ts';
import { reachesOf } from '../../../language/plan/index.ts';
import { provisioningOf } from '../../../language/provisioning/index.ts';
import { type Day, formatDay, isSpecialDay, parseDay, weekdayOf } from '../../../language/time/index.ts';
import { withIcalJs } from '../generators/calendar-readers.ts';
import { filesOf } from '../generators/material.ts';
import { inboxesOf, type Region, UNITS, writtenNames } from './access-region.ts';

/** Later than all turns. */
const LATEST = parseDay('2100-01-01') as Day;

interface When {
  readonly asOf: Day;
  readonly day: Day;
}

/** What the calendars of persons tell on a day, a line each: `exep0: Ombud för Exempel 1 (exep1)`. */
type Told = (day: Day) => readonly string[];

/** The calendars of persons as they are generated, and read as a program of calendars reads them. */
export function calendarsOf(ws: Workspace, asOf: Day, horizonDays: number): Told {
  const provisioning = provisioningOf(ws, { asOf, horizonDays, digest: '', routines: [] });
  const material = { ws, provisioning, asOf, until: asOf + horizonDays - 1, only: undefined, findings: [] };
  const moments = filesOf(material, ['ics']).flatMap(({ path, bytes }) => {
    const person = /^kalender\/person-([a-z0-9]+)-/.exec(path)?.[1];
    if (person === undefined) return [];
    return withIcalJs(new TextDecoder().decode(bytes)).map((moment) => ({ person, ...moment }));
  });
  return (day) => {
    const date = formatDay(day);
    return moments
      .filter(({ start, end }) => start.slice(0, 10) <= date && (date < end.slice(0, 10) || start.startsWith(date)))
      .map(({ person, summary }) => `${person}: ${summary}`);
  };
}

/** The calendars of a day tell of exactly those whom `access` and the lines of monitoring name. */
export function expectInCalendars(ws: Workspace, some: Region, when: When, told: readonly string[]): void {
  expectDelegates(ws, some, when, told);
  expectWatchers(ws, some, when, told);
}

/** Ombud, in their own calendars and in those of the owners; none that begin where nothing may be added. */
function expectDelegates(ws: Workspace, some: Region, { asOf, day }: When, told: readonly string[]): void {
  const persons = [...writtenNames(some).values()];
  const own = persons.flatMap((name) =>
    reachesOf(ws, { kind: 'person', key: name }, day).filter(
      ({ kind, person }) => kind === 'delegate' && person === name,
    ),
  );
  const all = own.map(({ person, object, title }) => ({
    owner: object,
    line: `${person}: Ombud för ${title} (${object})`,
  }));
  const lines = [...new Set(told.filter((line) => line.includes(': Ombud för ')))].sort();
  const may = all.filter(({ owner }) => !isFrozen(some, placeOf(some, owner), asOf)).map(({ line }) => line);
  expect(lines.filter((line) => !may.includes(line))).toEqual([]);
  const must = all.filter(({ owner }) => !isFrozen(some, placeOf(some, owner), LATEST)).map(({ line }) => line);
  expect(must.filter((line) => !lines.includes(line))).toEqual([]);
  const mirrored = told.flatMap((line) => {
    const [, owner, who] = /^(\w+): (.*) är ombud för din inkorg$/.exec(line) ?? [];
    return [...(who ?? '').matchAll(/\((\w+)\)/g)].map(([, one]) => `${one}: Ombud för ${owner}`);
  });
  expect([...new Set(mirrored)].sort()).toEqual(
    lines.map((line) => line.replace(/(?<=för ).*\((\w+)\)$/, '$1')).sort(),
  );
}

/** Those who watch: who is there of those named first, else who is there of those who stand in. */
function expectWatchers(ws: Workspace, some: Region, { asOf, day }: When, told: readonly string[]): void {
  const written = writtenNames(some);
  const nameOf = (name: string): string => written.get(name) ?? name;
  const isThere = (name: string): boolean =>
    written.has(name) && !some.absences.some((absence) => absence.owner === name && isAway(absence, formatDay(day)));
  const checks = inboxesOf(some).map(({ key, at, inbox: { watchers, substitutes } }) => {
    const isOpen = weekdayOf(day) < 5 && !isSpecialDay(day) && !isFrozen(some, at, day);
    const first = watchers.filter(isThere);
    const others = first.length > 0 || watchers.length === 0 ? [] : substitutes.filter(isThere);
    const found = isOpen ? [...first, ...others] : [];
    const isKnown = [...watchers, ...substitutes].every((name) => written.has(name));
    if (isOpen && isKnown && !isFrozen(some, at, asOf)) {
      expect([key, isMonitored(ws, key, day, asOf)]).toEqual([key, found.length > 0]);
    }
    return found.map((name) => `${nameOf(name)}${first.length > 0 ? '' : ' (ersättare)'}`);
  });
  const inCalendars = told.flatMap((line) => {
    const [, person, substitute = ''] = /^(\w+): Bevaka .*?( \(ersättare\))?$/.exec(line) ?? [];
    return person === undefined ? [] : [`${person}${substitute}`];
  });
  expect(inCalendars.sort()).toEqual(checks.flat().sort());
}

/** Whether a line that the inbox is checked on the day holds. */
function isMonitored(ws: Workspace, key: string, day: Day, asOf: Day): boolean {
  const { declarations } = factsOf('m.rutin', `förväntan "M" { ${key} bevakas 1 gång per dag den ${formatDay(day)} }`);
  const claim = (declarations[0] as Expectation).claims[0] as Claim;
  return verdictOf(ws, claim, { asOf, until: asOf + 89 }).state === 'holds';
}

/** Whether a unit of the region is in läsläge or archived on a day. */
function isFrozen({ units }: Region, at: number, day: Day): boolean {
  const [mode = '', from] = (units[at]?.mode ?? '').split(' från ');
  return (mode === 'läsläge' || mode === 'arkiverad') && (from === undefined || from <= formatDay(day));
}

/** The unit that a person works in. */
function placeOf({ people }: Region, person: string): number {
  return UNITS.indexOf(people[Number(person.slice(4, 5))]?.place ?? '');
}

function isAway({ from, to }: Region['absences'][number], day: string): boolean {
  return (from ?? day) <= day && day <= (to ?? day);
}
