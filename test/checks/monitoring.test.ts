/** bevakning by weekday and by date, against a naive reading of the routine. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekdaysInWords } from '../../language/checks/support/weekdays.ts';
import type { Finding } from '../../language/model/index.ts';
import { type Day, daySet, parseDay, specialDays } from '../../language/time/index.ts';
import { BASE } from '../support/checks/base.ts';
import {
  type GeneratedLine,
  type GeneratedUnit,
  type Hours,
  shortDates,
  shortWeekdays,
  textOf,
  timesOutside,
  timesTwice,
} from '../support/checks/monitoring-oracle.ts';
import { findingsIn, markedWords, shipped } from '../support/judged.ts';

const ROUTINE = shipped.filter(({ file }) => file.endsWith('/meddelandecenter.rutin'));
const AS_OF = '2026-11-21';
const FROM = parseDay(AS_OF) as Day;
const TO = FROM + 89;
const NEEDED = 3;

/** Times from so few that they fall on the edges of the hours, and on each other. */
const time = fc.constantFrom(420, 480, 540, 720, 721, 780, 960, 1020);
const hours = fc
  .tuple(time, time)
  .filter(([a, b]) => a < b)
  .map(([a, b]): Hours => [a, b]);
/** Few dates, so that hours and lines fall on the same ones: an ordinary Wednesday, and some holidays. */
const date = fc.constantFrom(parseDay('2026-12-23') as Day, ...specialDays(FROM, TO).slice(0, 3));
const weekdays = fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }).map((days) => days.sort());

const line: fc.Arbitrary<GeneratedLine> = fc.record({
  days: fc.oneof(
    { weight: 4, arbitrary: fc.constant('dagligen' as const) },
    { weight: 3, arbitrary: weekdays },
    { weight: 1, arbitrary: fc.constant('helgdagar' as const) },
    { weight: 3, arbitrary: date.map((day) => ({ date: day })) },
  ),
  more: fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }),
  times: fc.array(time, { maxLength: 4 }),
});

const unit: fc.Arbitrary<GeneratedUnit> = fc.record({
  week: fc.oneof(
    { weight: 6, arbitrary: fc.array(fc.option(hours, { nil: undefined }), { minLength: 7, maxLength: 7 }) },
    { weight: 1, arbitrary: fc.constant('always' as const) },
    { weight: 1, arbitrary: fc.constant('assumed' as const) },
  ),
  holidays: fc.option(hours, { nil: undefined }),
  deviating: fc.array(fc.tuple(date, hours), { maxLength: 4 }).map((entries) => new Map(entries)),
  closed: fc.array(date, { maxLength: 3 }).map((days) => new Set(days)),
  lines: fc.array(line, { minLength: 1, maxLength: 4 }),
});

/** A unit that says `öppet helgdagar` and nothing else states hours; closed dates with hours of their own are RUT-015. */
const consistent = unit.filter(
  ({ week, holidays, deviating, closed }) =>
    !(week === 'assumed' && holidays !== undefined) && ![...deviating.keys()].some((day) => closed.has(day)),
);

function monitoringOf(text: string): readonly Finding[] {
  const findings = findingsIn({ 'prov.rutin': text, 'bas.rutin': BASE }, { asOf: AS_OF, routines: ROUTINE });
  return findings.filter(({ code }) => code === 'MC-BEV-03');
}

function withTrigger(findings: readonly Finding[], ...triggers: readonly string[]): readonly Finding[] {
  return findings.filter(({ trigger }) => triggers.includes(trigger));
}

function daysOf(findings: readonly Finding[]): readonly Day[] {
  return findings.flatMap(({ days }) => (days === undefined ? [] : [...daySet.days(days)])).sort((a, b) => a - b);
}

describe('bevakning against a naive reading', () => {
  it('finds the weekdays with too few checks', () => {
    fc.assert(
      fc.property(consistent, (generated) => {
        const short = shortWeekdays(generated, NEEDED);
        const words = weekdaysInWords(short.reduce((set, weekday) => set | (1 << weekday), 0));
        const found = withTrigger(monitoringOf(textOf(generated)), 'tooFew', 'unchecked');
        expect(found.map(({ args }) => args.weekdaysSv)).toEqual(short.length === 0 ? [] : [words.sv]);
      }),
      { numRuns: 100 },
    );
  });

  it('finds the times outside the weekly hours, and those that come twice', () => {
    fc.assert(
      fc.property(consistent, (generated) => {
        const text = textOf(generated);
        const findings = monitoringOf(text);
        const outside = [...withTrigger(findings, 'outside')].sort((a, b) => a.mark.at - b.mark.at);
        expect(outside.map((finding) => markedWords(finding, text))).toEqual(timesOutside(generated));
        expect(withTrigger(findings, 'sameTime')).toHaveLength(timesTwice(generated));
      }),
      { numRuns: 100 },
    );
  });

  it('finds the dates with other hours on which too few checks fall inside', () => {
    fc.assert(
      fc.property(consistent, (generated) => {
        const found = withTrigger(monitoringOf(textOf(generated)), 'tooFewOnDate', 'tooFewOnHolidays');
        expect(daysOf(found)).toEqual(shortDates(generated, FROM, TO, NEEDED));
      }),
      { numRuns: 100 },
    );
  });
});
