/** Ombud on the days of an absence, against a wall calendar, and how the message speaks of long absences. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageOf } from '../../language/engine/index.ts';
import { type Day, daySet, formatDay, parseDay } from '../../language/time/index.ts';
import { BASE } from '../support/checks/base.ts';
import {
  expected,
  type GeneratedAbsence,
  type GeneratedAssignment,
  type GeneratedDelegate,
  type GeneratedPerson,
  type GeneratedUnit,
  type Situation,
  textOf,
} from '../support/checks/delegate-cover-oracle.ts';
import { findingsIn, shipped } from '../support/judged.ts';

const ROUTINE = shipped.filter(({ file }) => file.endsWith('/meddelandecenter.rutin'));
const AS_OF = '2026-12-14';
const HORIZON = 30;
const FROM = parseDay(AS_OF) as Day;
const OWNER = 'exeag1';
const IDS = [OWNER, 'exeoa1', 'exeob1', 'exeoc1'];

const day = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: FROM - 8, max: FROM + HORIZON + 8 }) },
  { weight: 1, arbitrary: fc.integer({ min: FROM + 200, max: FROM + 260 }) },
);
const maybeDay = fc.option(day, { nil: undefined, freq: 2 });
const dates = fc.tuple(maybeDay, maybeDay).map(([a, b]) => ({
  from: a !== undefined && b !== undefined ? Math.min(a, b) : a,
  to: a !== undefined && b !== undefined ? Math.max(a, b) : b,
}));

const unit = (name: GeneratedUnit['name']): fc.Arbitrary<GeneratedUnit> =>
  fc.record({
    name: fc.constant(name),
    mode: fc.option(
      fc.record({ word: fc.constantFrom('drift' as const, 'läsläge' as const, 'arkiverad' as const), from: day }),
      { nil: undefined, freq: 2 },
    ),
    closed: maybeDay,
  });

const assignment: fc.Arbitrary<GeneratedAssignment> = fc
  .record({
    dates,
    place: fc.constantFrom('Vardag' as const, 'Vardag' as const, 'Helg' as const, 'Exempelverksamheten' as const),
  })
  .map(({ dates: { from, to }, place }) => ({ from, to, place }));

const person = (id: string): fc.Arbitrary<GeneratedPerson> =>
  fc.record({
    id: fc.constant(id),
    signs: fc.boolean(),
    assignments: fc.array(assignment, { minLength: 1, maxLength: 2 }),
    employed: fc.option(
      dates.filter(({ from, to }) => from !== undefined || to !== undefined),
      { nil: undefined, freq: 5 },
    ),
  });

const delegate: fc.Arbitrary<GeneratedDelegate> = fc
  .record({ dates, person: fc.constantFrom(...IDS), onward: fc.integer({ min: 0, max: 5 }) })
  .map(({ dates: { from, to }, person: name, onward }) => ({ from, to, person: name, onward: onward === 0 }));

const absence: fc.Arbitrary<GeneratedAbsence> = fc
  .record({
    start: day,
    length: fc.option(fc.integer({ min: 0, max: 25 }), { nil: undefined, freq: 4 }),
    person: fc.constantFrom(OWNER, ...IDS),
    concerns: fc.option(fc.constantFrom('Vardag' as const, 'Helg' as const), { nil: undefined, freq: 2 }),
    delegates: fc.array(delegate, { maxLength: 4 }),
  })
  .map(({ start, length, ...rest }) => ({
    ...rest,
    from: start,
    to: length === undefined ? undefined : start + length,
  }));

const situation: fc.Arbitrary<Situation> = fc.record({
  units: fc.tuple(unit('Vardag'), unit('Helg')),
  persons: fc.tuple(...IDS.map(person)),
  absences: fc.array(absence, { minLength: 1, maxLength: 5 }),
});

/** Which absence, by the position of its declaration. */
function indexOf(text: string, start: number): number {
  return [...text.slice(0, start).matchAll(/^frånvaro /gm)].length;
}

function found(one: Situation): readonly string[] {
  const text = textOf(one);
  const findings = findingsIn(
    { 'a.rutin': text, 'bas.rutin': BASE },
    { asOf: AS_OF, horizonDays: HORIZON, routines: ROUTINE },
  );
  return findings
    .filter(({ check }) => check === 'ombudstäckning')
    .map(({ code, mark, days, afterHorizon }) => ({
      code,
      index: indexOf(text, mark.anchor.start),
      days: days ?? daySet.EMPTY,
      after: afterHorizon === true ? ' after' : '',
    }))
    .filter(({ index }) => one.absences[index]?.person === OWNER)
    .flatMap(({ code, index, days, after }) =>
      [...daySet.days(days)].map((each) => `${code} ${index} ${formatDay(each)}${after}`),
    )
    .sort();
}

describe('ombudstäckning', () => {
  it('finds, day by day, what a wall calendar shows', () => {
    fc.assert(
      fc.property(situation, (one) => {
        expect(found(one)).toEqual(expected(one, FROM, FROM + HORIZON - 1));
      }),
      { numRuns: 400 },
    );
  });

  const LONG = 'enhet Vardag { del av Exempelverksamheten öppet mån-fre 08:00-17:00 }\n';
  it.each([
    ['', '2026-10-16', /^Ägaren \(exeag1\) saknar ombud i 10 dagar, först måndag 2026-10-05$/],
    ['', '2026-11-13', /saknar ombud i 30 dagar, först måndag 2026-10-05$/],
    ['', '2026-12-31', /^Ägaren \(exeag1\) saknar ombud i 61 dagar, .*Papperskorgen töms av sig själv\.$/],
    ['intygsansvarig', '2026-10-22', /^Ägaren \(exeag1\) saknar ombud i 14 dagar, först måndag 2026-10-05$/],
    ['intygsansvarig', '2026-10-23', /saknar ombud i 15 dagar.*Intygsdialoger löper ut\.$/],
    ['intygsansvarig', '2026-12-31', /Papperskorgen töms, intygsdialoger löper ut\.$/],
  ])('says what runs out meanwhile (%s, to %s)', (words, to, message) => {
    const text = `${LONG}person exeag1 "Ägaren" { uppdrag läkare vid Vardag ${words} }
frånvaro exeag1 semester från 2026-10-05 till ${to}`;
    const [finding] = findingsIn({ 'a.rutin': text, 'bas.rutin': BASE }).filter(({ code }) => code === 'MC-API-03');
    expect(finding === undefined ? '' : messageOf(finding, 'sv')).toMatch(message);
  });
});
