/** Look-ups as numbers: each kind has numbers of its own, so that what is read of one kind is never taken for another. */
import { expect, it } from 'vitest';
import {
  allCodeOf,
  codeOf,
  isIn,
  movedTo,
  pairCode,
  pairCodesOf,
  rangeOf,
} from '../../language/engine/traces/codes.ts';
import type { Finding } from '../../language/model/index.ts';

type Space = Parameters<typeof codeOf>[0];

const TABLES: readonly Space[] = [
  'principal',
  'administration',
  'department',
  'unit',
  'function',
  'function-inbox',
  'placed',
  'person',
  'flow',
  'routine',
  'children',
  'at',
  'assigned',
  'absences',
  'delegations',
  'hsa',
  'title',
  'municipality',
  'option',
  'exemptions',
  'orders',
  'expectations',
  'routines',
  'document',
  'clause',
  'broken',
];
const SPACES: readonly Space[] = [...TABLES, 'all', 'lost', 'begun', 'pair', 'units'];
const KEYS = ['', 'a', 'FristadVC', 'Närhälsan Fristad', 'x'.repeat(300)];

it.each(SPACES)('%s has its own', (space) => {
  for (const code of KEYS.map((key) => codeOf(space, key))) {
    expect(Number.isSafeInteger(code) && code > 0).toBe(true);
    expect(SPACES.filter((one) => isIn(one, code))).toEqual([space]);
    const within = SPACES.filter((one) => rangeOf(one)[0] <= code && code < rangeOf(one)[1]);
    expect(within).toEqual([space]);
  }
});

it('a key keeps its own number in every kind', () => {
  expect(new Set(KEYS.map((key) => codeOf('unit', key))).size).toBe(KEYS.length);
  for (const key of KEYS) {
    for (const space of SPACES) expect(movedTo(space, codeOf('unit', key))).toBe(codeOf(space, key));
  }
});

it('as good as no two names share a number, and each stays among those of its kind', () => {
  const names = Array.from({ length: 100_000 }, (_, number) => `exe${number.toString(36)}`);
  const codes = names.map((name) => codeOf('person', name));
  expect(new Set(codes).size).toBe(names.length);
  expect(codes.filter((code) => !isIn('person', code))).toEqual([]);
});

it('of each table it is asked which keys it has, and of nothing else', () => {
  for (const space of SPACES) {
    const expected = TABLES.includes(space) ? codeOf('all', space) : undefined;
    expect(allCodeOf(codeOf(space, 'a'))).toBe(expected);
  }
});

it('what is about nobody meets no exception, what is about an absence those for the person too', () => {
  const finding = (subject: object | undefined): Finding => ({ code: 'PROV-X-01', subject }) as unknown as Finding;
  const absence = { kind: 'absence', name: '', person: { name: 'exeet1' } };
  expect(pairCodesOf(finding(undefined))).toEqual([]);
  expect(pairCodesOf(finding({ declaration: absence }))).toContain(pairCode('PROV-X-01', 'exeet1'));
  expect(pairCodesOf(finding({ declaration: { kind: 'unit', name: 'E' } }))).toEqual([pairCode('PROV-X-01', 'E')]);
});
