/** Who has a new name, and who only looks like it. */
import { describe, expect, it } from 'vitest';
import { planOf, renamesBetween } from '../../language/plan/index.ts';
import { delegate, inbox, line, person, state, unit } from '../support/plan/states.ts';

const NOTHING_SPECIAL = { allowRemovals: new Set<string>(), untold: new Set<never>(), tellsOfFrozen: true };

function pairs(current: Parameters<typeof renamesBetween>[0], desired: typeof current): readonly string[] {
  return renamesBetween(current, desired).map(({ kind, from, to }) => `${kind} ${from} ${to}`);
}

describe('a new VGR-id', () => {
  it('with the same HSA-id is a rename, in whatever case it is written', () => {
    expect(pairs(state({ persons: [person('p1', 'SE1-a')] }), state({ persons: [person('p9', 'se1-A')] }))).toEqual([
      'person p1 p9',
    ]);
  });

  it('takes memberships, duties and delegations along: nothing else is planned', () => {
    const of = (who: string) =>
      state({
        units: [unit('A')],
        inboxes: [inbox('A.samverkan')],
        members: [{ inbox: 'A.samverkan', person: who, from: null, to: null }],
        administrators: [{ inbox: 'A.samverkan', person: who }],
        monitoring: [{ inbox: 'A.samverkan', ...line(who) }],
        delegates: [delegate('p2', who, { from: null, to: '2026-12-01' })],
        functions: [{ key: 'Koord', name: 'K', place: 'A', staff: [who] }],
        persons: [person(who, 'SE1-a'), person('p2')],
      });
    const plan = planOf(of('p1'), of('p9'), NOTHING_SPECIAL);
    expect(plan.changes).toEqual([]);
    expect(plan.breaches).toEqual([]);
    expect(plan.renames).toHaveLength(1);
  });

  it('is no rename where two bear the HSA-id, or none', () => {
    const two = state({ persons: [person('p1', 'SE1-a'), person('p2', 'SE1-a')] });
    expect(pairs(two, state({ persons: [person('p9', 'SE1-a')] }))).toEqual([]);
    expect(pairs(state({ persons: [person('p1')] }), state({ persons: [person('p9')] }))).toEqual([]);
  });

  it('is no rename to an id that someone else keeps', () => {
    const current = state({ persons: [person('p1', 'SE1-a'), person('p2', 'SE1-b')] });
    expect(pairs(current, state({ persons: [person('p2', 'SE1-a')] }))).toEqual([]);
  });

  it('is no rename to an id that only a row of the current state uses', () => {
    const current = state({
      inboxes: [inbox('A.samverkan')],
      members: [{ inbox: 'A.samverkan', person: 'p2', from: null, to: null }],
      persons: [person('p1', 'SE1-a')],
    });
    expect(pairs(current, state({ persons: [person('p2', 'SE1-a')] }))).toEqual([]);
  });

  it('may be two that swap ids', () => {
    const current = state({ persons: [person('p1', 'SE1-a'), person('p2', 'SE1-b')] });
    const desired = state({ persons: [person('p1', 'SE1-b'), person('p2', 'SE1-a')] });
    expect(pairs(current, desired)).toEqual(['person p1 p2', 'person p2 p1']);
  });

  it('falls with the one it depended on', () => {
    // p1 could only become p2 if p2 became p3, and p3 keeps its id.
    const current = state({ persons: [person('p1', 'SE1-a'), person('p2', 'SE1-b'), person('p3', 'SE1-c')] });
    const desired = state({ persons: [person('p2', 'SE1-a'), person('p3', 'SE1-b')] });
    expect(pairs(current, desired)).toEqual([]);
  });
});

describe('a new name of a unit', () => {
  it('with the same HSA-id takes its inboxes along', () => {
    const of = (key: string) =>
      state({
        units: [unit(key, 'live', 'SE1-e')],
        inboxes: [
          { ...inbox(`${key}.samverkan`), title: 'Samverkan' },
          { ...inbox('Funk'), unit: key },
        ],
        members: [{ inbox: `${key}.samverkan`, person: 'p1', from: null, to: null }],
        certificates: [{ unit: key, channel: null, responseDays: 14, monitoring: [], frozen: false }],
      });
    const plan = planOf(of('A'), of('Alfa'), NOTHING_SPECIAL);
    expect(plan.renames.map(({ kind, from, to }) => [kind, from, to])).toEqual([['unit', 'A', 'Alfa']]);
    expect(plan.changes).toEqual([]);
  });
});
