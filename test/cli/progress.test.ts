/** How far a long run has come is told with how far there is to go. */
import { describe, expect, it } from 'vitest';
import { expectedFiles, filesOf, targets } from '../../language/generators/index.ts';
import { writingText } from '../../language/report/generate/summary.ts';
import { inGroups } from '../../language/words/index.ts';
import { fristad } from '../support/cli.ts';
import { materialOf } from '../support/generators/material.ts';

describe('progress', () => {
  it('has a total, in groups of digits, in both languages', () => {
    expect(writingText(966, 15_036, 'kalender/a.ics', 'sv')).toBe('Skriver fil 966 av 15\u2009036: kalender/a.ics');
    expect(writingText(966, 15_036, 'kalender/a.ics', 'en')).toBe('Writing file 966 of 15\u2009036: kalender/a.ics');
  });

  it('never tells of more than all', () => {
    expect(writingText(7, 6, 'a', 'sv')).toBe('Skriver fil 7 av 7: a');
  });

  it.each([
    [1, '1'],
    [9999, '9999'],
    [10_000, '10\u2009000'],
    [1_234_567, '1\u2009234\u2009567'],
  ])('%i', (count, text) => expect(inGroups(count)).toBe(text));
});

describe('the number of files that is expected', () => {
  const material = materialOf(fristad, { asOf: '2026-10-05' });

  it.each(targets)('is the number that there comes to be: %s', (target) => {
    expect(expectedFiles(material, [target])).toBe([...filesOf(material, [target])].length);
  });

  it('counts what is made where nothing else is asked for', () => {
    expect(expectedFiles(material)).toBe([...filesOf(material)].length);
  });
});
