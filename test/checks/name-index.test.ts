/** The index of names finds what a search through all of them finds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NameIndex, nearestName } from '../../language/model/index.ts';

const name = fc.stringMatching(/^[abåÅe]{0,4}[abEx1]{0,9}$/);

describe('an index of names', () => {
  it('finds the same as a search', () => {
    fc.assert(
      fc.property(fc.array(name), fc.array(name, { minLength: 1 }), (names, wanted) => {
        const index = new NameIndex(names);
        for (const one of wanted) {
          expect(index.nearest(one)).toBe(nearestName(one, names));
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['exeet9', 'exeet1'],
    ['exeet', 'exeet1'],
    ['eexet1', 'exeet1'],
    ['EXEET1', 'exeet1'],
    ['FristdVC', 'FristadVC'],
    ['Frstdvc', 'FristadVC'],
    ['zzzzz', undefined],
  ])('%s: %s', (wanted, nearest) => {
    expect(new NameIndex(['exeet2', 'FristadVC', 'exeet1', 'Bollebygd']).nearest(wanted)).toBe(nearest);
  });
});
