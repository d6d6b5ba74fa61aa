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
    const plain = new Map<number, ReadonlySet<number>>();
    const concerned = new Set<number>();
    expect(index.takeChanged()).toBeUndefined();
    for (const [number, { reader, keys, forgets }] of steps.entries()) {
      const before = plain.get(reader) ?? [];
      if (forgets) {
        index.forget(reader);
        plain.delete(reader);
      } else {
        index.set(reader, keys);
        plain.set(reader, new Set(keys.map(({ number }) => number)));
      }
      // What changed is told of each step at times, at times of several.
      for (const key of [...before, ...(plain.get(reader) ?? [])]) concerned.add(key);
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
