/** What is planned, for whom, and what is held back in läsläge. */
import { describe, expect, it } from 'vitest';
import { type Plan, planOf } from '../../language/plan/index.ts';
import type { Dated, Provisioning } from '../../language/provisioning/index.ts';
import { delegate, inbox, line, state, unit } from '../support/plan/states.ts';

function plan(current: Provisioning, desired: Provisioning): Plan {
  return planOf(current, desired, { allowRemovals: new Set(), untold: new Set(), tellsOfFrozen: true });
}

function words(changes: Plan['changes']): readonly string[] {
  return changes.map(({ action, kind, object, person, executor, manual }) =>
    [executor, action, kind, object, person ?? '', manual ? 'by hand' : ''].join(' ').trim(),
  );
}

const ALWAYS: Dated = { from: null, to: null };

function member(to: string, person: string, period: Dated = ALWAYS) {
  return { inbox: to, person, ...period };
}

const base = state({ units: [unit('A')], inboxes: [inbox('A.samverkan')] });

describe('what is planned', () => {
  it('is in the order of those who do it: support, enhetsprocessen, verksamheten', () => {
    const desired = state({
      units: [unit('A')],
      inboxes: [inbox('A.samverkan'), inbox('Funk')],
      members: [member('A.samverkan', 'p2'), member('A.samverkan', 'p1')],
      administrators: [{ inbox: 'A.samverkan', person: 'p1' }],
      monitoring: [{ inbox: 'A.samverkan', ...line('p1') }],
    });
    expect(words(plan(state(), desired).changes)).toEqual([
      'support create inbox Funk',
      'enhetsprocessen create inbox A.samverkan',
      'verksamheten create member A.samverkan p1',
      'verksamheten create member A.samverkan p2',
      'verksamheten create administrator A.samverkan p1',
      'verksamheten create monitoring A.samverkan',
    ]);
  });

  it('ignores when something once began, who decided it, and the order of stand-ins', () => {
    const substitutes = [
      { kind: 'person', key: 'p1' },
      { kind: 'person', key: 'p2' },
    ] as const;
    const current = {
      ...base,
      members: [member('A.samverkan', 'p1', { from: '2020-01-01', to: null })],
      delegates: [delegate('p1', 'p2', { from: '2026-11-01', to: '2026-12-01' })],
      monitoring: [{ inbox: 'A.samverkan', ...line('p1'), substitutes }],
    };
    const desired = {
      ...base,
      members: [member('A.samverkan', 'p1')],
      delegates: [{ ...delegate('p1', 'p2', { from: null, to: '2026-12-01' }), decidedBy: 'p5' }],
      monitoring: [{ inbox: 'A.samverkan', ...line('p1'), substitutes: [...substitutes].reverse() }],
    };
    expect(plan(current, desired).changes).toEqual([]);
  });

  it('does not ignore who watches first', () => {
    const current = { ...base, monitoring: [{ inbox: 'A.samverkan', ...line('p1', 'p2') }] };
    const desired = { ...base, monitoring: [{ inbox: 'A.samverkan', ...line('p2', 'p1') }] };
    expect(words(plan(current, desired).changes)).toEqual(['verksamheten change monitoring A.samverkan']);
  });

  it('lets what has ended by itself be', () => {
    const current = { ...base, members: [member('A.samverkan', 'p1', { from: null, to: '2026-11-20' })] };
    expect(plan(current, base).changes).toEqual([]);
    const today = { ...base, members: [member('A.samverkan', 'p1', { from: null, to: '2026-11-21' })] };
    expect(plan(today, base).changes).toHaveLength(1);
  });

  it('lets monitoring on a day that is past be, and an ombud whose days are; today is not past', () => {
    const on = (date: string): Provisioning => ({
      ...base,
      monitoring: [{ inbox: 'A.samverkan', ...line('p1'), days: { kind: 'date', date } }],
    });
    const until = (to: string): Provisioning => ({ ...base, delegates: [delegate('p1', 'p2', { from: null, to })] });
    for (const past of [on('2026-11-20'), until('2026-11-20')]) {
      expect([plan(past, base).changes, plan(base, past).changes]).toEqual([[], []]);
    }
    expect(words(plan(base, on('2026-11-21')).changes)).toEqual(['verksamheten create monitoring A.samverkan']);
    expect(words(plan(base, until('2026-11-21')).changes)).toEqual(['verksamheten create delegate p1 p2']);
  });

  it('does not depend on the order in which days of the week, times and lines are written', () => {
    const on = (...weekdays: readonly ('mon' | 'tue')[]) => ({
      ...line('p1'),
      days: { kind: 'weekdays' as const, weekdays },
    });
    const of = (...lines: readonly ReturnType<typeof line>[]): Provisioning => ({
      ...base,
      monitoring: lines.map((one) => ({ inbox: 'A.samverkan', ...one })),
    });
    const twice = { ...line('p1'), count: 2 };
    expect(plan(of(on('tue', 'mon')), of(on('mon', 'tue'))).changes).toEqual([]);
    expect(
      plan(of({ ...twice, times: ['09:00', '08:00'] }), of({ ...twice, times: ['08:00', '09:00', '08:00'] })).changes,
    ).toEqual([]);
    expect(plan(of(on('mon'), line('p2')), of(line('p2'), on('mon'))).changes).toEqual([]);
    expect(plan(of(on('mon')), of(on('tue'))).changes).toHaveLength(1);
  });

  it('says of who administers and staffs that it is so, or was', () => {
    const more = {
      ...base,
      administrators: [{ inbox: 'A.samverkan', person: 'p1' }],
      functions: [{ key: 'Koord', name: 'K', place: 'A', staff: ['p1'] }],
    };
    const values = (current: Provisioning, desired: Provisioning) =>
      plan(current, desired).changes.map(({ kind, before, after }) => [kind, before, after]);
    expect(values(base, more)).toEqual([
      ['administrator', null, true],
      ['staff', null, true],
    ]);
    expect(values(more, base)).toEqual([
      ['administrator', true, null],
      ['staff', true, null],
    ]);
  });

  it('leaves alone what the current state does not tell of', () => {
    const desired = state({ functions: [{ key: 'Koord', name: 'K', place: 'A', staff: ['p1'] }] });
    const made = planOf(state(), desired, {
      allowRemovals: new Set(),
      untold: new Set(['staff'] as const),
      tellsOfFrozen: true,
    });
    expect(made.changes).toEqual([]);
    expect(plan(state(), desired).changes).toHaveLength(1);
  });
});

describe('a unit in läsläge', () => {
  const frozen = state({ units: [unit('A', 'read-only')], inboxes: [inbox('A.samverkan', true)] });
  const current = { ...base, members: [member('A.samverkan', 'p1')] };

  it('gets nothing added, and what goes is a task for a person', () => {
    const made = plan(current, { ...frozen, members: [member('A.samverkan', 'p2')] });
    expect(words(plan(current, frozen).held)).toEqual([]);
    expect(words(made.changes)).toEqual(['verksamheten remove member A.samverkan p1 by hand']);
    expect(words(made.held)).toEqual(['verksamheten create member A.samverkan p2']);
  });

  it('may have a membership shortened, not lengthened', () => {
    const until = (to: string | null) => ({ ...frozen, members: [member('A.samverkan', 'p1', { from: null, to })] });
    expect(words(plan(current, until('2026-12-31')).changes)).toEqual([
      'verksamheten change member A.samverkan p1 by hand',
    ]);
    const lengthened = plan(until('2026-12-31'), until('2027-12-31'));
    expect(lengthened.changes).toEqual([]);
    expect(lengthened.held).toHaveLength(1);
  });

  it('has the lost part of a moved membership taken away and the won part held back', () => {
    const moved = (from: string, to: string) => ({ ...frozen, members: [member('A.samverkan', 'p1', { from, to })] });
    const made = plan(moved('2026-12-01', '2026-12-20'), moved('2026-12-10', '2026-12-31'));
    expect(made.changes.map(({ after }) => after)).toEqual([[{ from: '2026-12-10', to: '2026-12-20' }]]);
    expect(made.held).toHaveLength(1);
  });

  it('that begins later in the horizon is closed to what would begin after that day', () => {
    const later = state({
      units: [{ ...unit('A'), modeChanges: [{ from: '2026-12-10', mode: 'read-only' }] }],
      inboxes: [inbox('A.samverkan')],
    });
    const from = (day: string | null) => ({
      ...later,
      members: [member('A.samverkan', 'p1', { from: day, to: null })],
    });
    expect(words(plan(later, from('2026-12-09')).changes)).toHaveLength(1);
    expect(words(plan(later, from(null)).changes)).toHaveLength(1);
    expect(words(plan(later, from('2026-12-10')).changes)).toEqual([]);
    expect(words(plan(later, from('2026-12-10')).held)).toHaveLength(1);
  });

  it('keeps its title, administrators, monitoring and intygsbevakning', () => {
    const desired = {
      ...frozen,
      inboxes: [{ ...inbox('A.samverkan', true), title: 'Nytt namn' }],
      administrators: [{ inbox: 'A.samverkan', person: 'p1' }],
      monitoring: [{ inbox: 'A.samverkan', ...line('p1') }],
      certificates: [{ unit: 'A', channel: null, responseDays: null, monitoring: [line('p1')], frozen: true }],
    };
    const made = plan(base, desired);
    expect(made.changes).toEqual([]);
    expect(made.held.map(({ kind }) => kind).sort()).toEqual(['administrator', 'certificates', 'inbox', 'monitoring']);
  });

  it('that is gone from the declarations is still what it was', () => {
    const gone = plan({ ...frozen, members: [member('A.samverkan', 'p1')] }, state());
    expect(gone.changes.map(({ manual }) => manual)).toEqual([true, true]);
  });

  it('holds back the won part of an ombud, and each day of the rest is as it was decided first', () => {
    const decided = (from: string, to: string, decidedBy: string) => ({
      ...delegate('p1', 'p2', { from, to }, true),
      decidedBy,
    });
    const before = state({
      delegates: [decided('2026-12-01', '2026-12-10', 'p3'), decided('2026-12-21', '2026-12-31', 'p4')],
    });
    const wanted = state({ delegates: [decided('2026-12-05', '2026-12-31', 'p5')] });
    const { changes, held } = plan(before, wanted);
    const days = changes.map(({ after }) =>
      (after as readonly (Dated & { readonly decidedBy: string })[]).map(({ from, to, decidedBy: by }) =>
        [from, to, by].join(' '),
      ),
    );
    expect(days).toEqual([['2026-12-05 2026-12-10 p3', '2026-12-21 2026-12-31 p4']]);
    expect(words(changes)).toEqual(['verksamheten change delegate p1 p2 by hand']);
    expect(words(held)).toEqual(['verksamheten change delegate p1 p2']);
  });

  it('lets nobody become ombud for one who works nowhere else', () => {
    const desired = state({ delegates: [delegate('p1', 'p2', { from: null, to: '2026-12-01' }, true)] });
    const made = plan(state(), desired);
    expect(made.changes).toEqual([]);
    expect(words(made.held)).toEqual(['verksamheten create delegate p1 p2']);
    const ended = plan(desired, state());
    expect(words(ended.changes)).toEqual(['verksamheten remove delegate p1 p2 by hand']);
  });

  it.each<[string, readonly [string, string | null, string | null][], boolean]>([
    ['at the unit', [['A', null, null]], true],
    ['in the verksamhet above', [['Inre', null, null]], true],
    ['in the verksamhet above that', [['Yttre', null, null]], true],
    [
      'also at a unit in drift',
      [
        ['A', null, null],
        ['B', null, null],
      ],
      false,
    ],
    [
      'at another unit from next month',
      [
        ['A', null, null],
        ['B', '2026-12-01', null],
      ],
      true,
    ],
    ['no more', [['A', null, '2026-11-20']], false],
    ['somewhere that is not told', [['C', null, null]], false],
  ])(
    'has ombud taken away by hand from one who works %s, whom no ombud is declared for any more',
    (_, places, byHand) => {
      const desired = state({
        departments: [
          { key: 'Inre', name: 'Inre', parent: 'Yttre' },
          { key: 'Yttre', name: 'Yttre', parent: null },
        ],
        units: [{ ...unit('A', 'read-only'), department: { key: 'Inre', name: 'Inre' } }, unit('B')],
        assignments: places.map(([place, from, to]) => ({ person: 'p1', role: 'läkare', place, from, to })),
      });
      const before = state({ delegates: [delegate('p1', 'p2', { from: null, to: '2026-12-01' })] });
      expect(plan(before, desired).changes.map(({ manual }) => manual)).toEqual([byHand]);
    },
  );
});

describe('the digest', () => {
  const options = { allowRemovals: new Set<string>(), untold: new Set<never>(), tellsOfFrozen: true };
  const digest = (current: Provisioning, desired: Provisioning, allowRemovals = options.allowRemovals): string =>
    planOf(current, desired, { ...options, allowRemovals }).digest;

  it('is of the current state, the desired one and the options', () => {
    const other = { ...base, members: [member('A.samverkan', 'p1')] };
    const digests = [
      digest(base, base),
      digest(other, base),
      digest(base, other),
      digest(base, base, new Set(['A.samverkan'])),
      digest(base, { ...base, stamp: { ...base.stamp, asOf: '2026-11-22' } }),
    ];
    expect(new Set(digests).size).toBe(digests.length);
    expect(digests[0]).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it('is not of the text that the state was read from, nor of the order of keys', () => {
    const reread = { ...base, stamp: { ...base.stamp, digest: 'sha256:1' } };
    const turned = Object.fromEntries(Object.entries(base).reverse()) as unknown as Provisioning;
    expect(digest(base, reread)).toBe(digest(base, base));
    expect(digest(turned, base)).toBe(digest(base, base));
  });
});
