/** Random regions, judged by a slow reckoning from the clauses and by the program; and what they have ever disagreed about. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../language/api/index.ts';
import { Dice } from '../support/dice.ts';
import { date, days, isSpecial } from './calendar.ts';
import { differences, keptCase } from './compare.ts';
import { randomRegion } from './generate.ts';
import { expectedIn } from './judge.ts';
import { shrunk } from './shrink.ts';

/** As many regions as are asked for from outside, else as many as stand here. */
const REGIONS = Number(process.env['ORACLE_CASES'] ?? 300);
const CASES = join(import.meta.dirname, 'cases');

describe('the oracle and the program', () => {
  it('find the same in random regions', () => {
    const told = new Set<string>();
    for (let seed = 1; seed <= REGIONS; seed++) {
      const region = randomRegion(new Dice(seed));
      expect(differences(check, region), `seed ${seed}`).toEqual([]);
      for (const one of expectedIn(region)) told.add(one.split(' ')[0] ?? '');
    }
    expect(told.size).toBeGreaterThan(25);
  }, 120_000);

  it.each(readdirSync(CASES).filter((name) => name.endsWith('.rutin')))('agree about %s', (name) => {
    const { expected, found } = keptCase(check, readFileSync(join(CASES, name), 'utf8'));
    expect(expected.length).toBeGreaterThan(0);
    expect(found).toEqual(expected);
  });
});

describe('a disagreement', () => {
  it('is found, and made as small as it can be', () => {
    const region = randomRegion(new Dice(7));
    const blind: typeof check = (texts, options) => {
      const report = check(texts, options);
      return { ...report, findings: report.findings.filter(({ code }) => code !== 'MC-UPP-01') };
    };
    expect(differences(blind, region)).toContainEqual(expect.stringMatching(/^- MC-UPP-01 /));
    const smaller = shrunk(region, (one) => differences(blind, one).some((line) => line.startsWith('- MC-UPP-01')));
    expect(smaller).toMatchObject({ persons: [], absences: [], claims: [], exceptions: [], groups: [], locals: [] });
    expect(smaller.units).toHaveLength(1);
  });
});

it('the calendar of the oracle has the holidays that people know', () => {
  const inYear = (year: number): readonly string[] =>
    days(Date.UTC(year, 0, 1) / 864e5, Date.UTC(year, 11, 31) / 864e5)
      .filter(isSpecial)
      .map((one) => date(one).slice(5));
  const fixed = ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'];
  const others = {
    2026: ['04-03', '04-05', '04-06', '05-14', '05-24', '06-19', '06-20', '10-31'],
    2027: ['03-26', '03-28', '03-29', '05-06', '05-16', '06-25', '06-26', '11-06'],
    2038: ['04-23', '04-25', '04-26', '06-03', '06-13', '06-25', '06-26', '11-06'],
  };
  for (const [year, some] of Object.entries(others)) expect(inYear(Number(year))).toEqual([...fixed, ...some].sort());
});
