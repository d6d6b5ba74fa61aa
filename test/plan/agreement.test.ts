/** Who reaches and watches what is told in many ways, and all of them agree: `access`, the facit, förväntningar, `diff`, the calendars. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Workspace } from '../../language/model/index.ts';
import { facitOf, type Reach, reachesOf } from '../../language/plan/index.ts';
import { expectationReport } from '../../language/report/expectations/report.ts';
import { type Day, formatDay, parseDay } from '../../language/time/index.ts';
import { workspaceOf } from '../support/judged.ts';
import { DAYS, edited, inboxesOf, type Region, textsOf, UNITS, writtenNames } from '../support/plan/access-region.ts';
import { calendarsOf, expectInCalendars } from '../support/plan/calendars.ts';
import type { Texts } from '../support/plan/sides.ts';
import { expectSameWays, wayOf } from '../support/plan/ways.ts';

/** As many cases as are asked for from outside, else as many as stand here. */
const RUNS = Number(process.env['AGREEMENT_CASES'] ?? 300);
const HORIZON = 90;

const asOf = fc.constantFrom('2026-10-01', '2026-11-21', '2026-12-05', '2027-02-28').map((day) => parseDay(day) as Day);
/** Any day of the horizon, and often one on which something turns. */
const offset = fc.nat(HORIZON - 1);
const TURNS = DAYS.map((day) => parseDay(day) as Day);
const turn = fc.constantFrom(...TURNS);

function names(some: Region): readonly string[] {
  return [...writtenNames(some).values()].sort();
}

function shown(reaches: readonly Reach[]): readonly string[] {
  return reaches.map((reach) => `${wayOf(reach)} ${reach.via.join()}`).sort();
}

/** What `access` says of each person, asked one by one. */
function fromPersons(ws: Workspace, some: Region, day: Day): readonly Reach[] {
  return names(some).flatMap((key) =>
    reachesOf(ws, { kind: 'person', key }, day).filter(({ person }) => person === key),
  );
}

/** What `access` says of each thing that can be reached, asked one by one. */
function fromInboxes(ws: Workspace, some: Region, day: Day): readonly Reach[] {
  const shared = inboxesOf(some).flatMap(({ key }) => reachesOf(ws, { kind: 'inbox', key }, day));
  const units = UNITS.flatMap((key) => reachesOf(ws, { kind: 'unit', key }, day));
  const personal = names(some).flatMap((key) =>
    reachesOf(ws, { kind: 'person', key }, day).filter(
      ({ kind, object }) => object === key && (kind === 'own' || kind === 'delegate'),
    ),
  );
  return [...shared, ...units.filter(({ kind }) => kind === 'reader'), ...personal];
}

function fromFacit(ws: Workspace, day: string): readonly string[] {
  return facitOf(ws)
    .rows.filter(({ periods }) => periods.some(({ from, to }) => (from ?? day) <= day && day <= (to ?? day)))
    .map((row) => `${wayOf(row)} ${row.via.join()}`)
    .sort();
}

/** A line of a förväntan, and of whom it fails. */
interface Line {
  readonly text: string;
  readonly fails: readonly string[];
  /** Something that it rests on is not known. */
  readonly uncertain: boolean;
}

/** True and false lines of a day: of each person and inbox both that he reaches it and that he does not, and who works where. */
function linesOn(some: Region, reaches: readonly Reach[], day: Day): readonly Line[] {
  const persons = names(some);
  const inboxes = [...inboxesOf(some).map(({ key }) => key), ...persons.map((key) => `personlig ${key}`)];
  const when = `den ${formatDay(day)}`;
  return inboxes.flatMap((name) => {
    const within = new Set(reaches.filter((reach) => readIn(reach) === name).map(({ person }) => person));
    const outside = persons.filter((person) => !within.has(person));
    const uncertain = isUncertain(some, name);
    const each = persons.flatMap((person) => [
      { text: `${person} når ${name} ${when}`, fails: within.has(person) ? [] : [person] },
      { text: `${person} når inte ${name} ${when}`, fails: within.has(person) ? [person] : [] },
    ]);
    const places = UNITS.flatMap((place) => {
      const working = persons.filter((person) => worksIn(some, person) === place);
      return [
        { text: `personer i ${place} når ${name} ${when}`, fails: working.filter((one) => outside.includes(one)) },
        {
          text: `ingen utanför ${place} når ${name} ${when}`,
          fails: [...within].filter((one) => !working.includes(one)).sort(),
        },
      ];
    });
    return [...each, ...places].map((line) => ({ ...line, uncertain }));
  });
}

/** Whether something of who reads the inbox is not known: a period ends before it begins, or a member is nobody who is declared. */
function isUncertain(some: Region, name: string): boolean {
  const known = writtenNames(some);
  const owner = /^personlig (\w+)$/.exec(name)?.[1];
  const members = inboxesOf(some).flatMap(({ key, inbox }) => (key === name ? inbox.members : []));
  const absences = some.absences.filter((one) => owner !== undefined && known.get(one.owner) === owner);
  const periods = [...members, ...absences, ...absences.flatMap(({ ombud }) => ombud)];
  return (
    members.some(({ person }) => !known.has(person)) ||
    periods.some(({ from, to }) => from !== undefined && to !== undefined && to < from)
  );
}

/** The inbox that someone reads, as a förväntan names it; undefined for what is no reading of an inbox. */
function readIn({ kind, object }: Reach): string | undefined {
  if (kind === 'own' || kind === 'delegate') return `personlig ${object}`;
  return kind === 'member' ? object : undefined;
}

function worksIn({ people }: Region, person: string): string | undefined {
  return people[Number(person.slice(4, 5))]?.place;
}

/** `rutin test` of the lines: each holds or fails as it is to, on that day, of the first of those. */
function expectTested(texts: Texts, lines: readonly Line[], day: Day, today: Day): void {
  const file = `förväntan "F" {\n${lines.map(({ text }) => text).join('\n')}\n}`;
  const ws = workspaceOf({ ...texts, 'f.rutin': file }, []);
  const until = today + HORIZON - 1;
  const report = expectationReport({ ws, asOf: today, until, language: 'sv', findingsIn: () => [] }, ['f.rutin']);
  const claims = report.expectations.flatMap((one) => one.claims);
  expect(claims.map((one) => [one.text, one.state, one.person, one.day])).toEqual(
    lines.map(({ text, fails, uncertain }, i) => {
      const { state, person } = claims[i] ?? {};
      if (uncertain && state === 'unknown') return [text, 'unknown', null, null];
      const first = uncertain ? fails.find((one) => one === person) : fails[0];
      return fails.length === 0 ? [text, 'holds', null, null] : [text, 'fails', first, formatDay(day)];
    }),
  );
}

it('access of persons and of inboxes, the facit, rutin test, diff and the calendars never disagree', () => {
  let [won, told] = [0, 0];
  fc.assert(
    fc.property(edited, asOf, offset, turn, fc.nat(4), ([before, after], today, days, other, spread) => {
      const [old, texts] = [textsOf(before, spread), textsOf(after)];
      const ws = workspaceOf(texts, []);
      for (const day of [today + days, other]) {
        const reaches = fromPersons(ws, after, day);
        expect(shown(fromInboxes(ws, after, day))).toEqual(shown(reaches));
        expect(fromFacit(ws, formatDay(day))).toEqual(shown(reaches));
        expectTested(texts, linesOn(after, reaches, day), day, today);
        won += reaches.length;
      }
      expectSameWays(old, texts, formatDay(today));
      const calendars = calendarsOf(ws, today, HORIZON);
      for (const day of [today + days, ...TURNS].filter((one) => today <= one && one < today + HORIZON)) {
        told += calendars(day).length;
        expectInCalendars(ws, after, { asOf: today, day }, calendars(day));
      }
    }),
    { numRuns: RUNS },
  );
  expect(won).toBeGreaterThan(RUNS);
  expect(told).toBeGreaterThan(RUNS / 2);
}, 600_000);
