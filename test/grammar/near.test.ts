/** Which words are slips for which. */
import { describe, expect, it } from 'vitest';
import { distance, folded, nearest } from '../../language/grammar/recovery/near.ts';

describe('distance', () => {
  it.each([
    ['bevakas', 'bevakas', 0],
    ['Bevakas', 'bevakas', 0],
    ['nivå', 'niva', 0],
    ['nivå', 'niva\u030a', 0],
    ['for', 'för', 0],
    ['bevaks', 'bevakas', 1],
    ['bevakass', 'bevakas', 1],
    ['bevukas', 'bevakas', 1],
    ['beavkas', 'bevakas', 1],
    ['enhte', 'enhet', 1],
    ['ebvaaks', 'bevakas', 2],
    ['bevak', 'bevakas', 2],
    ['va', 'av', 2],
    ['AV', 'av', 0],
  ])('%s and %s: %i', (a, b, expected) => {
    expect(distance(a, b)).toBe(expected);
    expect(distance(b, a)).toBe(expected);
  });

  it('folds case and marks', () => expect(folded('ÅÄÖÉÜ')).toBe('aaoeu'));
});

describe('nearest', () => {
  it.each([
    ['tos', ['tis', 'tor'], 'tis'],
    ['Tor', ['tos', 'tor'], 'tor'],
    ['tor', ['tis', 'tor'], undefined],
    ['kalle', [], undefined],
    ['brevlåda', ['nivå', 'slag'], undefined],
  ])('%s among %j', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });
});
