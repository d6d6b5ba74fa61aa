/** Where a text is looked into for numbers: everywhere one may be, and hardly anywhere else. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextStretch, type Stretch } from '../../language/model/digit-stretch.ts';

const LEAST = 10;

function stretchesIn(text: string): readonly string[] {
  const stretch: Stretch = { start: 0, end: 0 };
  const found: string[] = [];
  for (let from = 0; nextStretch(text, from, LEAST, stretch); from = stretch.end + 1) {
    found.push(text.slice(stretch.start, stretch.end));
  }
  return found;
}

/** The same, by looking at every character. */
function stretchesOneByOne(text: string): readonly string[] {
  const runs = text.match(/[0-9０-９\t \u00a0+\-\u2010._/·\\\u00ad\u200b]+/g) ?? [];
  return runs.filter((run) => (run.match(/[0-9０-９]/g) ?? []).length >= LEAST);
}

test('every stretch with enough digits is found, whole, and no other', () => {
  const parts = [
    '1',
    '12',
    '1912',
    '191212121212',
    ' ',
    '-',
    '.',
    '\u200b',
    '\u2010',
    '\u00a0',
    '０',
    'a',
    'å',
    'ö"',
    '\n',
    '€',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 30 }), (list) => {
      const text = list.join('');
      expect(stretchesIn(text)).toEqual(stretchesOneByOne(text));
    }),
    { numRuns: 3000 },
  );
});

test('of words one character in ten is looked at, of anything each at most three times', () => {
  expect(looksAt('Bevakas_av_någon,"'.repeat(1000)) / 18_000).toBeLessThan(0.21);
  expect(looksAt('bevakasavnågon'.repeat(1000)) / 14_000).toBeLessThan(0.11);
  for (const piece of ['1', '1 ', '123456789a', '1234567890a', ' '.repeat(50), '2026-10-05","']) {
    const text = piece.repeat(1000);
    expect(looksAt(text) / text.length, piece).toBeLessThan(3.1);
  }
});

/** How many times a character of a text is looked at. */
function looksAt(text: string): number {
  let looks = 0;
  const counting = {
    length: text.length,
    charCodeAt: (at: number) => {
      looks++;
      return text.charCodeAt(at);
    },
  } as unknown as string;
  const stretch: Stretch = { start: 0, end: 0 };
  for (let from = 0; nextStretch(counting, from, LEAST, stretch); from = stretch.end + 1);
  return looks;
}
