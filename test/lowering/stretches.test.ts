/** What is touched shares a character: to stand beside each other is not enough. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { touched } from '../../language/lowering/stretches.ts';

const PLACES = [
  { start: 0, end: 5 },
  { start: 5, end: 8 },
  { start: 10, end: 12 },
];

test.each([
  [0, 1, 0],
  [4, 5, 0],
  [5, 6, 1],
  [8, 10, undefined],
  [8, 11, 2],
  [9, 10, undefined],
  [12, 20, undefined],
  [3, 20, 0],
])('from %d to %d', (start, end, index) => {
  expect(touched(PLACES, start, end)).toBe(index === undefined ? undefined : PLACES[index]);
});

test('the first that shares a character, of any places in order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 4 }))),
      fc.nat(40),
      fc.integer({ min: 1, max: 6 }),
      (gaps, start, length) => {
        let at = 0;
        const places = gaps.map(([gap, size]) => {
          const from = at + gap;
          at = from + size;
          return { start: from, end: at };
        });
        const first = places.find((one) => one.start < start + length && start < one.end);
        expect(touched(places, start, start + length)).toBe(first);
      },
    ),
  );
});
