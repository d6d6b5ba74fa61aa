/** Changes by person and by inbox: whose they are, and what is said of each. */
import { describe, expect, it } from 'vitest';
import { groupsOf, planOf, tellingOf } from '../../language/plan/index.ts';
import type { Dated, Provisioning } from '../../language/provisioning/index.ts';
import { inbox, person, state, unit } from '../support/plan/states.ts';

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
