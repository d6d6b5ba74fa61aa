/** Slips for known words, and check digits, against slower and plainer reckonings. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDigit, passesLuhn } from '../../language/checks/support/luhn.ts';
import { foldLetters, KNOWN_WORDS, knownWordMeant, type WordKind } from '../../language/model/index.ts';

const KINDS = Object.keys(KNOWN_WORDS) as WordKind[];
const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzåäöA');

/** A known word with one or two letters inserted, removed or replaced, or another word. */
const words = fc
  .tuple(fc.constantFrom(...KINDS), fc.nat(), fc.array(fc.tuple(fc.nat(), fc.nat(2), letter), { maxLength: 2 }))
  .map(([kind, which, edits]) => {
    const known = KNOWN_WORDS[kind];
    let word = known[which % known.length] as string;
    for (const [where, how, by] of edits) {
      const at = where % (word.length + 1);
      word = word.slice(0, at) + (how === 1 ? '' : by) + word.slice(how === 0 ? at : at + 1);
    }
    return { kind, word };
  });

/** Every word that is one letter away. */
function* neighbours(word: string, alphabet: Iterable<string>): Iterable<string> {
  for (let i = 0; i <= word.length; i++) {
    yield word.slice(0, i) + word.slice(i + 1);
    for (const other of alphabet) {
      yield word.slice(0, i) + other + word.slice(i);
      yield word.slice(0, i) + other + word.slice(i + 1);
    }
  }
}

function plainly(kind: WordKind, word: string): string | undefined {
  const known = KNOWN_WORDS[kind];
  if (known.includes(word)) return undefined;
  return known.find(
    (one) => foldLetters(one) === foldLetters(word) || [...neighbours(one, new Set(word))].includes(word),
  );
}

describe('a slip for a known word', () => {
  it('is one letter off, or another case or mark', () => {
    fc.assert(
      fc.property(words, ({ kind, word }) => {
        expect(knownWordMeant(kind, word)).toBe(plainly(kind, word));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['role', 'verksamhetchef', 'verksamhetschef'],
    ['role', 'Verksamhetschef', 'verksamhetschef'],
    ['role', 'LAKARE', 'läkare'],
    ['role', 'läakre', undefined],
    ['role', 'läkare', undefined],
    ['role', 'logoped', undefined],
    ['unitKind', 'vardcentral', 'vårdcentral'],
    ['unitKind', 'läkare', undefined],
    ['channel', 'ärenden', 'ärende'],
    ['content', 'konsulter', undefined],
  ] as const)('%s %s: %s', (kind, word, meant) => {
    expect(knownWordMeant(kind, word)).toBe(meant);
  });
});

describe('a check digit', () => {
  it.each(['2321000131', '2120001561', '5560000001'])('of %s', (number) => {
    expect(passesLuhn(number)).toBe(true);
  });

  it('is the one of the ten that passes, and finds any one wrong digit', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{9}$/), fc.nat(9), fc.integer({ min: 1, max: 9 }), (digits, at, by) => {
        const right = `${digits}${checkDigit(digits)}`;
        expect([...'0123456789'].filter((last) => passesLuhn(digits + last))).toEqual([right.at(-1)]);
        const wrong = right.slice(0, at) + ((Number(right[at]) + by) % 10) + right.slice(at + 1);
        expect(passesLuhn(wrong)).toBe(false);
      }),
    );
  });
});
