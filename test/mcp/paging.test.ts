/** Pages: the lists of an answer as one, cut anywhere, and cursors that hold for one answer alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningOf, cursorAt, digestOf, entriesIn, pageOf } from '../../language/mcp/paging.ts';
import { UsageError } from '../../language/words/index.ts';

const whole = {
  name: 'a',
  days: [
    { date: '1', places: ['a', 'b'] },
    { date: '2', places: ['c'] },
  ],
  own: ['d', 'e'],
};
const lists = [['days', '*', 'places'], ['own']];

describe('a page', () => {
  it('holds the entries from one to another, and all else as it is', () => {
    expect(entriesIn(whole, lists)).toBe(5);
    expect(pageOf(whole, lists, 1, 4)).toEqual({
      name: 'a',
      days: [
        { date: '1', places: ['b'] },
        { date: '2', places: ['c'] },
      ],
      own: ['d'],
    });
  });

  it('leaves nothing out between two, wherever they meet, and shows nothing twice', () => {
    const flat = (one: typeof whole): readonly string[] => [...one.days.flatMap(({ places }) => places), ...one.own];
    fc.assert(
      fc.property(fc.nat(5), (at) => {
        const [first, second] = [pageOf(whole, lists, 0, at), pageOf(whole, lists, at, 5)];
        expect([...flat(first), ...flat(second)]).toEqual(['a', 'b', 'c', 'd', 'e']);
        expect(flat(first)).toHaveLength(at);
      }),
    );
  });
});

describe('a cursor', () => {
  const digest = digestOf(['check', {}], whole);

  it('says where the next page begins', () => {
    expect(beginningOf(undefined, digest, 100)).toBe(0);
    expect(beginningOf(cursorAt(digest, 37), digest, 100)).toBe(37);
  });

  it('is refused for another question, another answer, a place that is none, and what is no cursor', () => {
    const others = [
      cursorAt(digestOf(['check', { file: 'a' }], whole), 37),
      cursorAt(digestOf(['check', {}], { ...whole, own: [] }), 37),
      cursorAt(digest, 100),
      cursorAt(digest, 0),
      `${digest}--1`,
      `${digest}-zzzzzzzzz`,
      '37',
      '',
    ];
    for (const cursor of others) expect(() => beginningOf(cursor, digest, 100), cursor).toThrow(UsageError);
  });
});
