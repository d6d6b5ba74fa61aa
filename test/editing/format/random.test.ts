/** The formatter on random texts of the grammar: once is enough, nothing is said anew, and comments stay where they belong. */

import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied, formatted } from '../../../language/editing/format/format.ts';
import { indentEdits } from '../../../language/editing/format/on-type.ts';
import { rangeEdits } from '../../../language/editing/format/range.ts';
import { parse } from '../../../language/grammar/parse.ts';
import { CHECKOUT } from '../../support/checkout.ts';
import { inOrder } from '../../support/editing/in-order.ts';
import { saidIn } from '../../support/editing/said.ts';
import { textsIn } from '../../support/folder.ts';
import { randomTexts } from '../../support/grammar/random-texts.ts';

const FIXED = { seed: 20261005, endOnFailure: true, numRuns: 400 };

/** Only what can be read whole is shaped. */
const sound = randomTexts.filter((text) => parse(text).errors.length === 0);

function shape(text: string): string {
  return formatted(parse(text));
}

describe('a random text', () => {
  it('formatted twice is what it is formatted once', () => {
    fc.assert(
      fc.property(sound, (text) => {
        const once = shape(text);
        expect(shape(once)).toBe(once);
      }),
      FIXED,
    );
  });

  it('says the same, and each comment stands between the words that it stood between', () => {
    fc.assert(
      fc.property(sound, (text) => {
        const once = shape(text);
        expect(saidIn(once)).toBe(saidIn(text));
        expect(inOrder(parse(once))).toEqual(inOrder(parse(text)));
      }),
      FIXED,
    );
  });

  it('formatted in part says the same, and formatted whole after that is as formatted at once', () => {
    fc.assert(
      fc.property(sound, fc.nat(), fc.nat(), (mixed, a, b) => {
        const text = mixed.replaceAll('\r\n', '\n');
        const [from, to] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        const part = applied(text, rangeEdits(parse(text), from, to));
        expect(saidIn(part)).toBe(saidIn(text));
        expect(shape(part)).toBe(shape(text));
      }),
      FIXED,
    );
  });

  it('formatted in part has the lines before and after the part as they were', () => {
    fc.assert(
      fc.property(sound, fc.nat(), fc.nat(), (text, a, b) => {
        const [from, to] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        const part = applied(text, rangeEdits(parse(text), from, to));
        const before = text.slice(0, Math.max(text.lastIndexOf('\n', from - 1), text.lastIndexOf('\r', from - 1)) + 1);
        const after = /[\r\n][\s\S]*/.exec(text.slice(to > from ? to - 1 : to))?.[0] ?? '';
        expect(part.startsWith(from === 0 ? '' : before)).toBe(true);
        expect(part.endsWith(after)).toBe(true);
      }),
      FIXED,
    );
  });

  it('indented while it is written says the same and keeps its comments', () => {
    fc.assert(
      fc.property(sound, fc.nat(), fc.constantFrom('\n', '}'), (text, at, typed) => {
        const breaks = [...text.matchAll(typed === '\n' ? /\n/g : /\}/g)].map(({ index }) => index + 1);
        const offset = breaks[at % Math.max(breaks.length, 1)];
        fc.pre(offset !== undefined);
        const parsed = parse(text);
        const now = applied(text, indentEdits(parsed, offset as number, typed));
        expect(saidIn(now)).toBe(saidIn(text));
        expect(inOrder(parse(now))).toEqual(inOrder(parsed));
      }),
      FIXED,
    );
  });
});

describe('a line of a formatted file', () => {
  it('stands where a new line would be put', () => {
    const texts = Object.values(textsIn(join(CHECKOUT, 'examples')))
      .filter((text) => parse(text).errors.length === 0)
      .map(shape);
    const moved = texts.flatMap((text) => {
      const parsed = parse(text);
      return [...text.matchAll(/\n(?=[^\n])/g)]
        .filter(({ index }) => indentEdits(parsed, index + 1, '\n').length > 0)
        .map(({ index }) => text.slice(index - 30, index + 30));
    });
    expect(moved).toEqual([]);
  });
});
