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

it('counts those who read a key, however few and whichever comes first', () => {
  const index = new ReadIndex<string>();
  const [few, many, most, none] = [{ number: 3 }, { number: 1024 }, { number: 20_000 }, { number: 30_000 }];
  const counts = (): readonly number[] => [few, many, most, none].map((key) => index.count(key));
  expect(counts()).toEqual([0, 0, 0, 0]);
  index.set('one', [most]);
  index.set('other', [most, many, few, most]);
  index.set('third', [many]);
  expect(counts()).toEqual([1, 2, 2, 0]);
  expect([...index.readersOf([most])].sort()).toEqual(['one', 'other']);
  index.set('other', [few]);
  index.forget('one');
  expect(counts()).toEqual([1, 1, 0, 0]);
  expect([...index.readersOf([most, none, many])]).toEqual(['third']);
});

it('has room for keys that come one by one', () => {
  const index = new ReadIndex<number>();
  const keys = Array.from({ length: 3000 }, (_, number) => ({ number }));
  for (const key of keys) index.set(key.number, [key]);
  expect(keys.filter((key) => index.count(key) !== 1)).toEqual([]);
  expect(keys.filter((key) => [...index.readersOf([key])].join() !== String(key.number))).toEqual([]);
});

it('of so many keys that they are not worth telling apart it says that any may have other readers', () => {
  const index = new ReadIndex<string>();
  const keys = Array.from({ length: 30_000 }, (_, number) => ({ number }));
  index.takeChanged();
  index.set('one', keys);
  expect(index.takeChanged()).toBeUndefined();
  index.set('other', keys.slice(0, 2));
  expect(index.takeChanged()).toEqual(new Set([0, 1]));
});

it('once it is cleared nobody has read anything, and who reads then is told of as by a new one', () => {
  const [first, second] = [{ number: 0 }, { number: 1 }];
  const index = new ReadIndex<string>();
  index.set('one', [first]);
  for (const reader of ['other', 'third']) index.set(reader, [first, second]);
  index.takeChanged();
  index.clear();
  expect(index.takeChanged()).toBeUndefined();
  expect([...index.readersOf([first, second])]).toEqual([]);
  index.set('other', [first, second]);
  index.set('third', [second]);
  index.takeChanged();
  index.set('other', [second]);
  expect(index.takeChanged()).toEqual(new Set([0]));
  expect([index.count(first), index.count(second)]).toEqual([0, 2]);
  expect([...index.readersOf([second])].sort()).toEqual(['other', 'third']);
});
