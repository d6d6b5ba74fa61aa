/** A line of a förväntan holds exactly when `access`, asked on each day, says so. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../language/checks/expectations/verdict.ts';
import { type Claim, type Expectation, personNamed, type Workspace } from '../../language/model/index.ts';
import { reachesOf } from '../../language/plan/index.ts';
import { type Day, formatDay, parseDay } from '../../language/time/index.ts';
import { workspaceOf } from '../support/judged.ts';

const FIRST = parseDay('2026-11-20') as Day;
const LENGTH = 12;
const LAST = FIRST + LENGTH - 1;
const PERSONS = ['exeet1', 'exetv1', 'exetr1'] as const;
const UNITS: Readonly<Record<string, readonly string[]>> = {
  EnA: ['EnA', 'VerkA', 'Nära', 'R'],
  EnB: ['EnB', 'VerkB', 'Nära', 'R'],
  EnC: ['EnC', 'Sjukhus', 'R'],
};
/** What is above each place of work, itself included, and what an uppdrag there holds in. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  ...UNITS,
  VerkA: ['VerkA', 'Nära', 'R', 'EnA'],
  VerkB: ['VerkB', 'Nära', 'R', 'EnB'],
};
const PARTS = ['R', 'Nära', 'Sjukhus', 'VerkA', 'VerkB', 'EnA', 'EnB', 'EnC'] as const;
const ORGANISATION = `huvudman R "R" { typ region }
förvaltning Nära "N" { del av R }
förvaltning Sjukhus "S" { del av R }
verksamhet VerkA "A" { del av Nära }
verksamhet VerkB "B" { del av Nära }
`;

interface Dates {
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

const day = fc.integer({ min: FIRST - 2, max: LAST + 2 });
const dates: fc.Arbitrary<Dates> = fc
  .tuple(fc.option(day, { nil: undefined }), fc.option(day, { nil: undefined }))
  .map(([a, b]) => (a === undefined || b === undefined || a <= b ? { from: a, to: b } : { from: b, to: a }));
const person = fc.constantFrom(...PERSONS);
const inbox = fc.constantFrom('EnA.samverkan', 'EnB.samverkan', 'Funk', 'personlig exeet1', 'personlig exetv1');
const member = fc.record({ person, dates });
const region = fc.record({
  members: fc.record({
    EnA: fc.array(member, { maxLength: 3 }),
    EnB: fc.array(member, { maxLength: 3 }),
    Funk: fc.array(member, { maxLength: 3 }),
  }),
  assignments: fc.array(fc.record({ person, place: fc.constantFrom(...Object.keys(PLACES)), dates }), { maxLength: 5 }),
  employed: fc.option(fc.record({ person, dates }), { nil: undefined }),
  without: fc.option(person, { nil: undefined }),
  absences: fc.array(
    fc.record({
      person,
      from: day,
      length: fc.nat({ max: 6 }),
      delegates: fc.array(fc.record({ person, dates, onward: fc.nat({ max: 5 }) }), { maxLength: 2 }),
    }),
    { maxLength: 3 },
  ),
});
type Region = typeof region extends fc.Arbitrary<infer R> ? R : never;

const line = fc.record({
  subject: fc.oneof(
    fc.uniqueArray(person, { minLength: 1, maxLength: 2 }).map((names) => ({ names, place: '', outside: false })),
    fc.constantFrom(...PARTS).map((place) => ({ names: [], place, outside: false })),
    fc.constantFrom(...PARTS).map((place) => ({ names: [], place, outside: true })),
  ),
  negated: fc.boolean(),
  inbox,
  dates,
});
type Line = typeof line extends fc.Arbitrary<infer L> ? L : never;

function written({ from, to }: Dates): string {
  return `${from === undefined ? '' : ` från ${formatDay(from)}`}${to === undefined ? '' : ` till ${formatDay(to)}`}`;
}

function textOf(of: Region): string {
  const list = (name: keyof Region['members']): string =>
    of.members[name].length === 0
      ? ''
      : `medlemmar ${of.members[name].map((one) => one.person + written(one.dates)).join(', ')}`;
  const assignments = (name: string): string =>
    of.assignments
      .filter((one) => one.person === name)
      .map((one) => ` uppdrag läkare vid ${one.place}${written(one.dates)}`)
      .join('');
  const employed = (name: string): string =>
    of.employed?.person === name && written(of.employed.dates) !== '' ? ` anställd${written(of.employed.dates)}` : '';
  return [
    ORGANISATION,
    `enhet EnA "A" { del av VerkA inkorg samverkan { ${list('EnA')} } }`,
    `enhet EnB "B" { del av VerkB inkorg samverkan { ${list('EnB')} } }`,
    'enhet EnC "C" { del av Sjukhus }',
    `funktionsinkorg Funk "F" { vid EnA ${list('Funk')} }`,
    ...PERSONS.map((name) => {
      const without = of.without === name ? ' utan personlig inkorg' : '';
      return `person ${name} "${name}" {${assignments(name)}${employed(name)}${without} }`;
    }),
    ...of.absences.map(({ person: name, from, length, delegates }) => {
      const lines = delegates.map(
        (one) => ` ombud ${one.person}${written(one.dates)}${one.onward === 0 ? ' vidare från exetr1' : ''}`,
      );
      return `frånvaro ${name} semester från ${formatDay(from)} till ${formatDay(from + length)} {${lines.join('')} }`;
    }),
  ].join('\n');
}

function lineText({ subject, negated, inbox: name, dates: when }: Line): string {
  const not = negated && !subject.outside ? ' inte' : '';
  const who = subject.outside
    ? `ingen utanför ${subject.place}`
    : subject.place === ''
      ? subject.names.join(', ')
      : `personer i ${subject.place}`;
  return `förväntan "F" { ${who} når${not} ${name}${written(when)} }`;
}

/** Whether `access` says that someone reads what comes to the inbox. */
function reaches(ws: Workspace, name: string, key: string, on: Day): boolean {
  const owner = /^personlig (.*)$/.exec(key)?.[1];
  const subject = owner === undefined ? ({ kind: 'inbox', key } as const) : ({ kind: 'person', key: owner } as const);
  const kinds = owner === undefined ? ['member'] : ['own', 'delegate'];
  return reachesOf(ws, subject, on).some(
    (one) => one.person === name && one.object === (owner ?? key) && kinds.includes(one.kind),
  );
}

function holdsOn({ from, to }: Dates, on: Day): boolean {
  return (from ?? on) <= on && on <= (to ?? on);
}

function worksIn(of: Region, name: string, place: string, on: Day): boolean {
  const isEmployed = of.employed?.person !== name || holdsOn(of.employed.dates, on);
  return (
    isEmployed &&
    of.assignments.some((one) => one.person === name && PLACES[one.place]?.includes(place) && holdsOn(one.dates, on))
  );
}

/** Those of whom the line does not hold on a day, in order. */
function failing(ws: Workspace, of: Region, { subject, negated, inbox: key }: Line, on: Day): readonly string[] {
  const asked = [...PERSONS].sort().filter((name) => {
    if (subject.place === '') return subject.names.includes(name);
    return worksIn(of, name, subject.place, on) !== subject.outside;
  });
  return asked.filter((name) => reaches(ws, name, key, on) === (subject.outside || negated));
}

function daysOf({ dates: { from, to } }: Line): readonly Day[] {
  const first = from ?? Math.min(FIRST, to ?? FIRST);
  const last = to ?? Math.max(LAST, first);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function claimIn(ws: Workspace): Claim {
  const [declaration] = ws.files.get('f.rutin')?.declarations ?? [];
  return (declaration as Expectation).claims[0] as Claim;
}

describe('a line of how often an inbox is checked', () => {
  const hours = 'öppet mån-fre 08:00-17:00';
  const begun = `enhet E "E" { del av VerkA ${hours}`;
  const at = (hour: number): string => `bevakas dagligen kl ${String(hour).padStart(2, '0')}:00`;
  const stateOf = (unit: string, named = 'E.samverkan'): string => {
    const line = `förväntan "F" { ${named} bevakas 4 gånger per dag }`;
    const ws = workspaceOf({ 'a.rutin': `${ORGANISATION} ${unit}`, 'f.rutin': line }, []);
    return verdictOf(ws, claimIn(ws), { asOf: FIRST, until: LAST }).state;
  };

  it.each([
    ['the checks are fewer', `enhet E "E" { del av VerkA ${hours} inkorg samverkan { bevakas dagligen } }`, 'fails'],
    ['there is no such unit', '', 'unknown'],
    ['a unit has no hours of its own', 'enhet E "E" { del av VerkA inkorg samverkan { bevakas dagligen } }', 'fails'],
    ['a unit is broken', `enhet E "E" { del av VerkA ${hours} nivå inkorg samverkan { bevakas dagligen } }`, 'unknown'],
    ['a line is broken', `enhet E "E" { del av VerkA ${hours} inkorg samverkan { bevakas } }`, 'unknown'],
    ['one line of two is broken', `${begun} inkorg samverkan { bevakas dagligen bevakas } }`, 'unknown'],
    ['a line is for a day that there is not', `${begun} inkorg samverkan { bevakas 2026-02-30 } }`, 'unknown'],
    ['there is no such inbox', `${begun} inkorg meddelande { bevakas dagligen } }`, 'unknown'],
    [
      'hours cannot be read',
      `enhet E "E" { del av VerkA öppet mån- inkorg samverkan { bevakas dagligen } }`,
      'unknown',
    ],
    ['the checks are enough', `${begun} inkorg samverkan { bevakas 4 gånger per dag } }`, 'holds'],
    ['two are made at one time', `${begun} inkorg samverkan { ${[9, 10, 11].map(at).join(' ')} ${at(9)} } }`, 'fails'],
    ['they are made at other times', `${begun} inkorg samverkan { ${[9, 10, 11, 12].map(at).join(' ')} } }`, 'holds'],
    ['one is made after hours', `${begun} inkorg samverkan { ${[9, 10, 11, 18].map(at).join(' ')} } }`, 'fails'],
  ])('%s', (_, unit, state) => {
    expect(stateOf(unit)).toBe(state);
  });

  const away = 'person exeet1 "E" { uppdrag läkare vid VerkA } frånvaro exeet1 semester från 2026-11-23';
  const watched = 'inkorg samverkan { bevakas 4 gånger per dag av exeet1 }';

  it.each([
    ['is in drift', '', 'fails'],
    ['is in läsläge already, since people rely on it all the same', 'driftläge läsläge från 2026-11-01', 'fails'],
    ['will be in läsläge by then', 'driftläge läsläge från 2026-11-22', 'fails'],
    ['will be archived by then, since nobody relies on that', 'driftläge arkiverad från 2026-11-22', 'holds'],
  ])('goes for who is there, in a unit that %s', (_, mode, state) => {
    expect(stateOf(`enhet E "E" { del av VerkA ${mode} ${hours} ${watched} } ${away}`)).toBe(state);
  });

  it.each([
    ['fewer checks than it says', 'medlemmar exeet1 bevakas dagligen', hours, 'fails'],
    ['checks enough', 'bevakas 4 gånger per dag', hours, 'holds'],
    ['something that cannot be read', 'bevakas 4 gånger per dag nivå', hours, 'unknown'],
    ['a line for a day that there is not', 'bevakas 2026-02-30 bevakas dagligen', hours, 'unknown'],
    ['a unit whose hours cannot be read', 'bevakas dagligen', 'öppet mån-fre 08:00-', 'unknown'],
    ['a unit with a day closed that there is not', 'bevakas dagligen', `${hours} stängt 2026-02-30`, 'unknown'],
  ])('a funktionsinkorg that has %s', (_, text, opening, state) => {
    const unit = `enhet E "E" { del av VerkA ${opening} } funktionsinkorg Funk "F" { vid E ${text} }`;
    expect(stateOf(unit, 'Funk')).toBe(state);
  });
});

describe('a line of who reaches what', () => {
  it('fails on the first day on which access says otherwise, of the one whom it says it of', () => {
    let [held, failed] = [0, 0];
    fc.assert(
      fc.property(region, line, (of, stated) => {
        const ws = workspaceOf({ 'a.rutin': textOf(of), 'f.rutin': lineText(stated) }, []);
        const claim = claimIn(ws);
        const { state, failures } = verdictOf(ws, claim, { asOf: FIRST, until: LAST });
        const days = daysOf(stated);
        const first = days.find((one) => failing(ws, of, stated, one).length > 0);
        expect(state).toBe(first === undefined ? 'holds' : 'fails');
        if (first === undefined) held++;
        else failed++;
        const told = failures.map(({ person: who, days: set }) => [who?.name, set[0]]);
        expect(told[0]).toEqual(first === undefined ? undefined : [failing(ws, of, stated, first)[0], first]);
        for (const { person: who, ways } of failures) {
          expect(personNamed(ws, who?.name ?? '')).toBe(who);
          expect(ways.every(({ person: one }) => one === who)).toBe(true);
        }
      }),
      { seed: 20261120, numRuns: Number(process.env['RUTIN_RUNS'] ?? 400) },
    );
    expect(Math.min(held, failed)).toBeGreaterThan(50);
  });
});
