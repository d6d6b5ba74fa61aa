/** Who read what: after any readings and forgettings, what a plain table says. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ReadIndex } from '../../language/engine/read-index.ts';

const KEYS = Array.from({ length: 12 }, (_, number) => ({ number }));

it('says what a plain table says, also after old entries have been swept out', () => {
  const step = fc.record({
    reader: fc.integer({ min: 0, max: 300 }),
    keys: fc.array(fc.constantFrom(...KEYS), { maxLength: 6 }),
    forgets: fc.constantFrom(true, false, false, false),
  });
  const property = fc.property(fc.array(step, { minLength: 4000, maxLength: 6000 }), (steps) => {
    const index = new ReadIndex<number>();
    const plain = new Map<number, Set<number>>();
    const concerned = new Set<number>();
    expect(index.takeChanged()).toBeUndefined();
    for (const [number, { reader, keys, forgets }] of steps.entries()) {
      const before = plain.get(reader) ?? new Set();
      if (forgets) {
        index.forget(reader);
        plain.delete(reader);
      } else {
        index.set(reader, keys);
        plain.set(reader, new Set(keys.map(({ number }) => number)));
      }
      // Whose readers are others is told of each step at times, at times of several.
      const after = plain.get(reader) ?? new Set();
      for (const key of [...before, ...after]) if (before.has(key) !== after.has(key)) concerned.add(key);
      if (number % 3 > 0) {
        expect(new Set(index.takeChanged())).toEqual(concerned);
        concerned.clear();
      }
    }
    for (const key of KEYS) {
      const expected = [...plain].filter(([, keys]) => keys.has(key.number)).map(([reader]) => reader);
      expect([...index.readersOf([key])].sort()).toEqual(expected.sort());
      expect(index.count(key)).toBe(expected.length);
    }
  });
  fc.assert(property, { numRuns: 5, endOnFailure: true });
});

it('says the same when few readers read much anew', () => {
  const index = new ReadIndex<string>();
  const keys = Array.from({ length: 4000 }, (_, number) => ({ number }));
  for (let round = 0; round <= 60; round++) index.set('one', keys.slice(round % 2));
  index.set('other', keys.slice(0, 2));
  const readers = keys.map((key) => [...index.readersOf([key])].sort().join());
  expect(readers.slice(0, 3)).toEqual(['one,other', 'one,other', 'one']);
  expect(new Set(readers.slice(2))).toEqual(new Set(['one']));
  expect(keys.slice(0, 3).map((key) => index.count(key))).toEqual([2, 2, 1]);
});
