/** What a clause asks for after the last day of the horizon is told apart, as information; that day itself lies within. */
import { describe, expect, it } from 'vitest';
import { byHorizon } from '../../language/engine/after-horizon.ts';
import { messageOf } from '../../language/engine/index.ts';
import type { Finding, Severity } from '../../language/model/index.ts';
import { type Day, daySet, parseDay } from '../../language/time/index.ts';
import { REGION, routine } from '../support/exceptions.ts';
import { findingsIn } from '../support/judged.ts';

const day = (number: number): Day => (parseDay('2026-10-31') as Day) + number;
const UNTIL = day(0);
const absence = (from: Day, readable = true) => ({ kind: 'absence', period: { from, to: day(99), readable } });
const unit = { kind: 'unit' };

function finding(declaration: object, days?: Finding['days'], severity: Severity = 'error'): Finding {
  return { clause: {}, severity, subject: { declaration }, days } as unknown as Finding;
}

/** Each part: its days from the last one of the horizon, and how gravely it is told on which side. */
function parts(one: Finding, begins?: Day): readonly string[] {
  return byHorizon(one, begins, UNTIL).map(({ days, severity, afterHorizon }) => {
    const stretches = days === undefined ? [] : [...daySet.intervals(days)];
    const told = stretches.map(({ from, to }) => `${from - UNTIL}..${to - UNTIL} `).join('');
    return `${told}${severity}${afterHorizon === true ? ' after' : ''}`;
  });
}

describe('a finding', () => {
  it.each<[what: string, one: Finding, begins: Day | undefined, told: readonly string[]]>([
    ['that begins on the last day', finding(unit), day(0), ['error']],
    ['that begins on the day after', finding(unit), day(1), ['information after']],
    ['about an absence from the last day', finding(absence(day(0))), undefined, ['error']],
    ['about an absence from the day after', finding(absence(day(1))), undefined, ['information after']],
    ['about an absence, that begins before it', finding(absence(day(1))), day(0), ['error']],
    ['about an absence whose days cannot be read', finding(absence(day(1), false)), undefined, ['error']],
    ['about what has no days', finding(unit), undefined, ['error']],
    ['that is a hint', finding(unit, undefined, 'hint'), day(1), ['hint after']],
  ])('without days lies on one side: %s', (_, one, begins, told) => {
    expect(parts(one, begins)).toEqual(told);
  });

  it.each<[days: readonly [number, number], told: readonly string[]]>([
    [[-3, 0], ['-3..0 error']],
    [[0, 0], ['0..0 error']],
    [
      [0, 1],
      ['0..0 error', '1..1 information after'],
    ],
    [[1, 3], ['1..3 information after']],
  ])('is divided by its days, from and to the last: %j', ([from, to], told) => {
    expect(parts(finding(unit, daySet.of(day(from), day(to))))).toEqual(told);
  });

  it('of the language itself is asked of any day', () => {
    const one = { ...finding(absence(day(1)), daySet.of(day(-1), day(1))), clause: undefined };
    expect(parts(one)).toEqual(['-1..1 error']);
    expect(parts({ ...one, days: undefined })).toEqual(['error']);
  });
});

it('is told in words that say so, and what is within it is not', () => {
  const said = (from: string, to: string): readonly (readonly [string, string])[] => {
    const away = `frånvaro exeet1 semester från ${from} till ${to} { ombud exeet1 }\n`;
    const files = { 'region.rutin': REGION + away, 'rutin.rutin': routine('ombud { krav inte_sig_själv }') };
    const found = findingsIn(files, { routines: [] }).filter(({ code }) => code === 'PROV-X-01');
    return found.map((one) => [messageOf(one, 'sv'), messageOf(one, 'en')]);
  };
  const [sv, en] = [
    'Exempel Ett (exeet1) är ombud för sig själv',
    'Exempel Ett (exeet1) is a delegate for their own inbox',
  ];
  expect(said('2026-11-02', '2026-11-06')).toEqual([[sv, en]]);
  expect(said('2027-03-01', '2027-03-05')).toEqual([[`${sv} efter horisonten`, `${en} after the horizon`]]);
});
