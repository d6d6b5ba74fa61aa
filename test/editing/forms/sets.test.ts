/** Sets that meet what is needed, and choices that share least: held against trying everything. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestEffort, type Need, setsMeeting } from '../../../language/editing/forms/absence/sets.ts';
import { spread } from '../../../language/editing/forms/absence/spread.ts';

const BOUNDS = { size: 4, sets: 10_000, steps: 1_000_000 };
const COUNT = 7;

const needs = fc.array(
  fc.record({
    atLeast: fc.integer({ min: 1, max: 3 }),
    of: fc.subarray([0, 1, 2, 3, 4, 5, 6]).map((some) => new Set(some)),
  }),
  { maxLength: 5 },
);

function isMet(all: readonly Need[], set: readonly number[]): boolean {
  return all.every(({ atLeast, of }) => set.filter((one) => of.has(one)).length >= atLeast);
}

/** Every set there is of at most four, the smallest first. */
const EVERY = [...Array(2 ** COUNT).keys()]
  .map((bits) => [...Array(COUNT).keys()].filter((one) => (bits >> one) % 2 === 1))
  .filter(({ length }) => length <= BOUNDS.size)
  .sort((a, b) => a.length - b.length || (a.join() < b.join() ? -1 : 1));

describe('the sets that meet some needs', () => {
  it('are all of those that trying everything finds and in which nobody can be left out, in that order', () => {
    const property = fc.property(needs, (all) => {
      const expected = EVERY.filter(
        (set) =>
          isMet(all, set) &&
          set.every(
            (one) =>
              !isMet(
                all,
                set.filter((other) => other !== one),
              ),
          ),
      );
      const { sets, isCutShort } = setsMeeting(all, COUNT, BOUNDS);
      expect(sets).toEqual(expected);
      expect(isCutShort).toBe(false);
    });
    fc.assert(property, { numRuns: 500 });
  });

  it('are the empty one where nothing is needed, and none where it cannot be met', () => {
    expect(setsMeeting([], 3, BOUNDS).sets).toEqual([[]]);
    expect(setsMeeting([{ atLeast: 1, of: new Set() }], 3, BOUNDS).sets).toEqual([]);
  });

  it('are cut short with a word where there are too many', () => {
    const all = [{ atLeast: 2, of: new Set([0, 1, 2, 3, 4, 5, 6]) }];
    const found = setsMeeting(all, COUNT, { ...BOUNDS, sets: 3 });
    expect([found.sets, found.isCutShort]).toEqual([
      [
        [0, 1],
        [0, 2],
        [0, 3],
      ],
      true,
    ]);
    expect(setsMeeting(all, COUNT, { ...BOUNDS, steps: 4 }).isCutShort).toBe(true);
  });

  it('give way to the best that can be done, which helps with everyone it holds', () => {
    const all = [
      { atLeast: 2, of: new Set([1]) },
      { atLeast: 1, of: new Set([2, 3]) },
    ];
    expect(bestEffort(all, 4, 4)).toEqual([1, 2]);
    expect(bestEffort(all, 4, 1)).toEqual([1]);
  });
});

describe('a choice among options', () => {
  const options = fc.array(fc.array(fc.subarray([0, 1, 2, 3, 4], { minLength: 1, maxLength: 3 }), { maxLength: 4 }), {
    maxLength: 4,
  });
  const inCommon = (a: readonly number[], b: readonly number[]): number => a.filter((one) => b.includes(one)).length;

  it('shares no more than the best that trying everything finds', () => {
    const property = fc.property(options, (all) => {
      const { chosen, shared, isCutShort } = spread(all, inCommon);
      const sets = chosen.flatMap((which, index) => (which === undefined ? [] : [all[index]?.[which] ?? []]));
      expect(sets.length).toBe(all.filter(({ length }) => length > 0).length);
      expect(sharedIn(sets)).toBe(shared);
      expect(shared).toBe(Math.min(...everyChoice(all.filter(({ length }) => length > 0)).map(sharedIn)));
      expect(isCutShort).toBe(false);
    });
    fc.assert(property, { numRuns: 300 });
  });

  it('takes the most preferred where nothing is shared anyway', () => {
    expect(
      spread(
        [
          [[0], [1]],
          [[2], [0]],
        ],
        inCommon,
      ).chosen,
    ).toEqual([0, 0]);
    expect(spread([[[0], [1]], [[0]], []], inCommon)).toMatchObject({ chosen: [1, 0, undefined], shared: 0 });
  });

  it('ends, with a word, where there are too many', () => {
    const many = [...Array(12).keys()].map((one) => [...Array(12).keys()].map((two) => [one === two ? 1 : 0, two + 2]));
    expect(spread(many, () => 1)).toMatchObject({ isCutShort: true });
  });

  function sharedIn(sets: readonly (readonly number[])[]): number {
    let sum = 0;
    for (const [index, set] of sets.entries()) for (const other of sets.slice(0, index)) sum += inCommon(set, other);
    return sum;
  }

  function everyChoice(all: readonly (readonly (readonly number[])[])[]): readonly (readonly (readonly number[])[])[] {
    return all.reduce<readonly (readonly (readonly number[])[])[]>(
      (choices, own) => choices.flatMap((choice) => own.map((one) => [...choice, one])),
      [[]],
    );
  }
});
