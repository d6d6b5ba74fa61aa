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
        for (const one of wanted) expect(index.nearest(one)).toBe(nearestName(one, names));
      }),
      { numRuns: 1_000 },
    );
  });

  it('finds the same as a search when names come and go', () => {
    const pool = fc.uniqueArray(fc.stringMatching(/^[abåx]{3,9}$/), { minLength: 6, maxLength: 20 });
    fc.assert(
      fc.property(pool, fc.array(fc.nat(), { minLength: 6, maxLength: 30 }), (names, changes) => {
        const now = new Set(names);
        const index = new NameIndex(now);
        for (const change of changes) {
          const one = names[change % names.length] as string;
          if (now.delete(one)) index.remove(one);
          else {
            index.add(one);
            now.add(one);
          }
          for (const wanted of names) expect(index.nearest(`${wanted}q`)).toBe(nearestName(`${wanted}q`, now));
        }
      }),
      { numRuns: 300 },
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
