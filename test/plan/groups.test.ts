/** Changes by person and by inbox: whose they are, and what is said of each. */
import { describe, expect, it } from 'vitest';
import { groupsOf, planOf, tellingOf } from '../../language/plan/index.ts';
import type { Dated, Provisioning } from '../../language/provisioning/index.ts';
import { delegate, inbox, line, person, state, unit } from '../support/plan/states.ts';

const world = state({
  units: [unit('A')],
  inboxes: [{ ...inbox('A.samverkan'), title: 'Fristad Samverkan' }],
  functions: [{ key: 'Koord', name: 'Vårdkoordinator', place: 'A', staff: [] }],
  persons: [person('p1'), person('p2'), person('p3')],
});

function member(who: string, period: Partial<Dated> = {}) {
  return { inbox: 'A.samverkan', person: who, from: null, to: null, ...period };
}

describe('groups of other changes', () => {
  const groups = (current: Partial<Provisioning>, desired: Partial<Provisioning>) => {
    const [from, to] = [
      { ...world, ...current },
      { ...world, ...desired },
    ];
    const plan = planOf(from, to, { allowRemovals: new Set(), untold: new Set(), tellsOfFrozen: true });
    const { persons, inboxes } = groupsOf(plan.changes, plan.renames, tellingOf(from, to));
    return [persons, inboxes].map((list) =>
      list.map(({ name, lines }) => [name.sv, ...lines.map(({ words }) => words.sv)]),
    );
  };

  it.each<
    [string, Partial<Provisioning>, Partial<Provisioning>, persons: readonly string[][], inboxes: readonly string[][]]
  >([
    [
      'who staffs a funktion',
      {},
      { functions: [{ key: 'Koord', name: 'Vårdkoordinator', place: 'A', staff: ['p1'] }] },
      [['Exempel p1', 'bemannar Vårdkoordinator']],
      [],
    ],
    [
      'a personal inbox',
      {},
      { persons: [{ ...person('p1'), personalInbox: false }, person('p2'), person('p3')] },
      [['Exempel p1', 'blir utan personlig inkorg']],
      [],
    ],
    [
      'who comes, goes and has other days',
      { members: [member('p1'), member('p2')] },
      { members: [member('p1', { to: '2026-12-31' }), member('p3')] },
      [],
      [['Fristad Samverkan', 'ändrad tid för Exempel p1', 'läses inte längre av Exempel p2', 'nya läsare: Exempel p3']],
    ],
    [
      'an inbox that stays, of which somebody goes and that is monitored otherwise',
      { members: [member('p1')] },
      { monitoring: [{ inbox: 'A.samverkan', ...line('p2') }] },
      [['Exempel p1', 'förlorar Fristad Samverkan']],
      [['Fristad Samverkan', 'bevakas dagligen av Exempel p2', 'läses inte längre av Exempel p1']],
    ],
    [
      'another name of a unit, and of a person',
      { units: [unit('A', 'live', 'H1')], persons: [person('p1', 'H2')] },
      {
        units: [unit('B', 'live', 'H1')],
        persons: [person('p9', 'H2')],
        inboxes: [{ ...inbox('B.samverkan'), title: 'Fristad Samverkan' }],
        functions: [{ key: 'Koord', name: 'Vårdkoordinator', place: 'B', staff: [] }],
      },
      [['Exempel p9', 'byter VGR-id från p1 till p9 (samma HSA-id)']],
      [['Enheten B', 'heter B i filerna (förut A, samma HSA-id)']],
    ],
  ])('%s', (_, current, desired, persons, inboxes) => {
    const [those, these] = groups(current, desired);
    if (persons.length > 0) expect(those).toEqual(persons);
    expect(these).toEqual(inboxes);
  });
});

it('somebody is called by name and VGR-id, and one who has no name by that alone', () => {
  const { personTitle } = tellingOf(world, state()).names;
  expect([personTitle('p1'), personTitle('p9')]).toEqual(['Exempel p1 (p1)', 'p9']);
});

it('what bears one key is told apart: a funktionsinkorg, the certificates of a unit, the inbox of a person', () => {
  const certificates = [{ unit: 'A', channel: null, responseDays: 7, monitoring: [line('p1')], frozen: false }];
  const desired = {
    ...world,
    persons: [...world.persons, person('A')],
    inboxes: [...world.inboxes, inbox('A')],
    certificates,
    delegates: [delegate('A', 'p1', { from: null, to: '2026-12-18' })],
  };
  const plan = planOf(world, desired, { allowRemovals: new Set(), untold: new Set(), tellsOfFrozen: true });
  const { inboxes } = groupsOf(plan.changes, [], tellingOf(world, desired));
  expect(inboxes.map(({ name, key, lines }) => [name.en, key, lines.length])).toEqual([
    ['Enheten A', 'A', 1],
    ['Inkorgen A', 'A', 1],
    ['Personal inbox, Exempel A', 'A', 1],
  ]);
});

it('a new name is a change that nobody makes by hand', () => {
  const [from, to] = [state({ persons: [person('p1', 'H')] }), state({ persons: [person('p9', 'H')] })];
  const plan = planOf(from, to, { allowRemovals: new Set(), untold: new Set(), tellsOfFrozen: true });
  const { persons } = groupsOf(plan.changes, plan.renames, tellingOf(from, to));
  expect(persons.flatMap(({ lines }) => lines)).toEqual([
    {
      action: 'change',
      manual: false,
      changes: [],
      words: {
        sv: 'byter VGR-id från p1 till p9 (samma HSA-id)',
        en: 'changes VGR-id from p1 to p9 (same HSA-id)',
      },
    },
  ]);
});
