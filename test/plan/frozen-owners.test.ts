/** Whose personal inbox nothing may be added to, by where its owner works. */
import { expect, it } from 'vitest';
import { frozenOwnersIn } from '../../language/plan/changes/frozen-owners.ts';
import { state, unit } from '../support/plan/states.ts';

const below = { key: 'V', name: 'V' };
const assignment = (place: string, from: string | null = null, to: string | null = null) => ({
  person: 'p1',
  role: 'läkare',
  place,
  from,
  to,
});
const departments = [
  { key: 'V', name: 'V', parent: 'W' },
  { key: 'W', name: 'W', parent: 'V' },
];
const [live, archived, readOnly] = [unit('L'), unit('A', 'archived'), unit('R', 'read-only')];
const all = [live, archived, readOnly].map((one) => ({ ...one, department: below }));

it.each([
  ['a unit in drift', all, [assignment('L')], false],
  ['a unit that is archived', all, [assignment('A')], true],
  ['one of each', all, [assignment('A'), assignment('L')], false],
  ['two that are not in drift', all, [assignment('A'), assignment('R')], true],
  ['a verksamhet with units of all kinds, the first in drift', all, [assignment('V')], false],
  ['a verksamhet with units of all kinds, the last in drift', [...all].reverse(), [assignment('V')], false],
  ['a verksamhet above that', [...all].reverse(), [assignment('W')], false],
  ['a verksamhet whose units are not in drift', all.slice(1), [assignment('V')], true],
  ['an uppdrag in drift that is past', all, [assignment('A'), assignment('L', null, '2026-11-20')], true],
  ['an uppdrag in drift to its last day', all, [assignment('A'), assignment('L', null, '2026-11-21')], false],
  ['an uppdrag in drift to come', all, [assignment('A'), assignment('L', '2026-11-22')], true],
  ['an uppdrag in drift from its first day', all, [assignment('A'), assignment('L', '2026-11-21')], false],
  ['a place that is not told of', all, [assignment('X')], false],
  ['none', all, [], false],
])('%s', (_, units, assignments, isFrozen) => {
  const desired = state({ units, departments, assignments });
  expect(frozenOwnersIn(state(), desired)('p1')).toBe(isFrozen);
});
