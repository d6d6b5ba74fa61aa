/** A list may be longer than a call takes arguments: it is judged whole. */
import { describe, expect, it } from 'vitest';
import { sessionOf } from '../support/editing/session.ts';

const LONG = 130_000;

const each = (one: (index: number) => string, between: string): string =>
  Array.from({ length: LONG }, (_, index) => one(index)).join(between);

describe('a list longer than a call takes arguments', () => {
  it.each([
    [
      'of names that nobody has',
      `enhet E "E" { } funktion X "X" { vid E bemannas av ${each((i) => `zz${i}`, ', ')} }`,
      LONG,
    ],
    ['of what cannot be read', `enhet G "G" { ${each(() => 'nivå nivå', ' ')} }`, 1],
    ['of krav without a check', `rutin R "R" { ${each((i) => `krav RR-${i} ska { }`, ' ')} }`, LONG],
  ])(
    '%s is judged whole',
    (_what, text, least) => {
      expect(sessionOf({ 'a.rutin': text }).findings.length).toBeGreaterThanOrEqual(least);
    },
    120_000,
  );
});
