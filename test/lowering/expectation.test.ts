import { describe, expect, test } from 'vitest';
import { LAST_DAY, parseDay } from '../../language/time/index.ts';
import { read } from '../support/lowering/read.ts';

const NOV_21 = parseDay('2026-11-21');
const NOV_30 = parseDay('2026-11-30');

describe('förväntan', () => {
  test.each([
    ['exeet1 når A.samverkan', { kind: 'reach', persons: [{ name: 'exeet1' }], negated: false }],
    [
      'exeet1, exetv1 når inte A.samverkan',
      { kind: 'reach', persons: [{ name: 'exeet1' }, { name: 'exetv1' }], negated: true },
    ],
    ['exeet1, exetv1 täcks', { kind: 'covered', persons: [{ name: 'exeet1' }, { name: 'exetv1' }] }],
    ['personer i Nära når A.samverkan', { kind: 'group', place: { name: 'Nära' }, negated: false }],
    ['personer i Nära når inte A.samverkan', { kind: 'group', place: { name: 'Nära' }, negated: true }],
    [
      'ingen utanför Nära når A.samverkan',
      { kind: 'outside', place: { name: 'Nära' }, end: { kind: 'shared', target: { name: 'A' } } },
    ],
    [
      'ingen utanför Nära når personlig exeet1',
      { kind: 'outside', end: { kind: 'personal', person: { name: 'exeet1' } } },
    ],
    [
      'A.samverkan bevakas 3 gånger per dag',
      { kind: 'monitored', inbox: { name: 'A', inbox: { value: 'samverkan' } }, count: { value: 3 } },
    ],
    ['Funk bevakas 2 gånger per dag', { kind: 'monitored', inbox: { name: 'Funk', inbox: undefined } }],
  ])('says what is expected: %s', (line, claim) => {
    const { it, words, problems } = read('expectation', `förväntan "Det som gäller" { ${line} }`);
    expect(it.text?.value).toBe('Det som gäller');
    expect(it.claims).toMatchObject([claim]);
    expect(words(it.claims[0]?.at)).toBe(line);
    expect(problems).toEqual([]);
  });

  test.each([
    ['den 2026-11-21', { from: NOV_21, to: NOV_21, readable: true }, '2026-11-21'],
    ['från 2026-11-21 till 2026-11-30', { from: NOV_21, to: NOV_30 }, 'från 2026-11-21 till 2026-11-30'],
    ['från 2026-11-21', { from: NOV_21, to: LAST_DAY }, 'från 2026-11-21'],
    ['den 2026-02-30', { readable: false }, '2026-02-30'],
    ['', { readable: true }, 'exeet1 når A.samverkan'],
  ])('says of which days: %s', (when, period, at) => {
    const { it, words } = read('expectation', `förväntan "F" { exeet1 når A.samverkan ${when} }`);
    expect(it.claims[0]?.period).toMatchObject(period);
    expect(words(it.claims[0]?.period.at)).toBe(at);
  });

  test('has several lines and a reason, and is marked by its text or else by its word', () => {
    const lines = 'exeet1 når A.samverkan exeet1 täcks motivering "Överenskommet"';
    const { it, words } = read('expectation', `förväntan "F" { ${lines} }`);
    expect(it.claims.map(({ kind }) => kind)).toEqual(['reach', 'covered']);
    expect(it.justification?.value).toBe('Överenskommet');
    expect(words(it.nameAt)).toBe('"F"');
    const bare = read('expectation', 'förväntan { exeet1 täcks motivering "" }');
    expect(bare.words(bare.it.nameAt)).toBe('förväntan');
    expect([bare.it.text, bare.it.justification]).toEqual([undefined, undefined]);
  });
});
