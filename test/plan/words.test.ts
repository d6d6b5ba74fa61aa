/** What changes mean, in plain words. */
import { describe, expect, it } from 'vitest';
import { detailOf, groupsOf, planOf, renameSentence, sentenceOf, tellingOf } from '../../language/plan/index.ts';
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

/** The sentences of a plan from one state to another. */
function said(current: Partial<Provisioning>, desired: Partial<Provisioning>, language: 'sv' | 'en' = 'sv') {
  const [from, to] = [
    { ...world, ...current },
    { ...world, ...desired },
  ];
  const plan = planOf(from, to, { allowRemovals: new Set(), untold: new Set(), tellsOfFrozen: true });
  const telling = tellingOf(from, to);
  return [...plan.renames.map(renameSentence), ...plan.changes.map((change) => sentenceOf(change, telling))].map(
    (sentence) => sentence[language],
  );
}

describe('a personal inbox', () => {
  const without = { ...person('p1'), personalInbox: false };
  const [gets, loses] = [['Exempel p1 får en personlig inkorg'], ['Exempel p1 blir utan personlig inkorg']];

  it.each([
    ['that comes', [without], [person('p1')], gets],
    ['that goes', [person('p1')], [without], loses],
    ['that stays', [without], [without], []],
    ['of someone new', [], [person('p1')], []],
    ['of someone new who is to have none', [], [without], []],
    ['of someone who is no longer there', [person('p1')], [], []],
  ])('%s', (_, before, after, sentences) => {
    expect(said({ persons: before }, { persons: after })).toEqual(sentences);
  });

  it('follows its owner to a new VGR-id', () => {
    const [old, now] = [person('p1', 'H1'), { ...person('q1', 'H1'), personalInbox: false }];
    expect(said({ persons: [old] }, { persons: [now] })).toEqual([
      'Exempel q1 byter VGR-id från p1 till q1 (samma HSA-id)',
      'Exempel q1 blir utan personlig inkorg',
    ]);
  });

  it('is a row for the one who carries it out', () => {
    const plan = planOf(state({ persons: [person('p1')] }), state({ persons: [without] }), {
      allowRemovals: new Set(),
      untold: new Set(),
      tellsOfFrozen: true,
    });
    expect(plan.changes.map((change) => [change.executor, change.action, detailOf(change, 'sv')])).toEqual([
      ['verksamheten', 'remove', { kind: 'personlig inkorg', object: 'p1', person: null, before: null, after: null }],
    ]);
  });
});

describe('a member', () => {
  it.each<[Partial<Dated>, string]>([
    [{}, 'Exempel p1 får läsa Fristad Samverkan'],
    [{ from: '2020-01-01' }, 'Exempel p1 får läsa Fristad Samverkan'],
    [{ from: '2026-12-01' }, 'Exempel p1 får läsa Fristad Samverkan från 1 december'],
    [{ to: '2027-01-31' }, 'Exempel p1 får läsa Fristad Samverkan till och med 31 januari 2027'],
    [
      { from: '2026-12-01', to: '2026-12-24' },
      'Exempel p1 får läsa Fristad Samverkan från 1 december till och med 24 december',
    ],
    [{ from: '2026-12-24', to: '2026-12-24' }, 'Exempel p1 får läsa Fristad Samverkan den 24 december'],
  ])('with %o', (period, sentence) => {
    expect(said({}, { members: [member('p1', period)] })).toEqual([sentence]);
  });

  it.each<[string, Partial<Dated> | undefined, Partial<Dated> | undefined, string]>([
    ['loses all', {}, undefined, 'Exempel p1 förlorar Fristad Samverkan'],
    [
      'loses what was to come',
      { from: '2026-12-01' },
      undefined,
      'Exempel p1 förlorar Fristad Samverkan från 1 december',
    ],
    ['loses the end', {}, { to: '2026-12-31' }, 'Exempel p1 förlorar Fristad Samverkan från 1 januari 2027'],
    ['gains the end', { to: '2026-12-31' }, {}, 'Exempel p1 får läsa Fristad Samverkan från 1 januari 2027'],
    [
      'is moved',
      { to: '2026-12-10' },
      { from: '2026-12-05' },
      'Exempel p1 får läsa Fristad Samverkan från 5 december (förut till och med 10 december)',
    ],
  ])('%s', (_, before, after, sentence) => {
    const of = (period: Partial<Dated> | undefined) => ({
      members: period === undefined ? [] : [member('p1', period)],
    });
    expect(said(of(before), of(after))).toEqual([sentence]);
  });

  it('in English', () => {
    expect(said({}, { members: [member('p1', { from: '2026-12-01' })] }, 'en')).toEqual([
      'Exempel p1 may read Fristad Samverkan from 1 December',
    ]);
  });
});

describe('other changes', () => {
  it('of who administers, is ombud and staffs', () => {
    const desired = {
      administrators: [{ inbox: 'A.samverkan', person: 'p1' }],
      delegates: [delegate('p2', 'p1', { from: '2026-12-07', to: '2026-12-18' })],
      functions: [{ key: 'Koord', name: 'Vårdkoordinator', place: 'A', staff: ['p1'] }],
    };
    expect(said({}, desired)).toEqual([
      'Exempel p1 får administrera Fristad Samverkan',
      'Exempel p1 bemannar Vårdkoordinator',
      'Exempel p1 får som ombud läsa hela den personliga inkorgen för Exempel p2 från 7 december till och med 18 december',
    ]);
    expect(said(desired, {})).toEqual([
      'Exempel p1 administrerar inte längre Fristad Samverkan',
      'Exempel p1 bemannar inte längre Vårdkoordinator',
      'Exempel p1 förlorar den personliga inkorgen för Exempel p2 från 7 december till och med 18 december',
    ]);
  });

  it('of monitoring: what is now and what was, and only of the lines that differ', () => {
    const same = { ...line('p1'), times: ['08:00'] };
    const of = (...lines: readonly ReturnType<typeof line>[]) => ({
      monitoring: lines.map((one) => ({ inbox: 'A.samverkan', ...one })),
    });
    const weekdays = { ...line('p2'), days: { kind: 'weekdays', weekdays: ['mon', 'tue', 'wed'] } } as const;
    const group = { ...line(), count: 3, watchers: [{ kind: 'function', key: 'Koord' }] } as const;
    expect(said({}, of(same))).toEqual(['Fristad Samverkan bevakas dagligen kl 08:00 av Exempel p1']);
    expect(said(of(same), of(same, weekdays))).toEqual(['Fristad Samverkan bevakas också måndag–onsdag av Exempel p2']);
    expect(said(of(same, weekdays), of(same, group))).toEqual([
      'Fristad Samverkan bevakas 3 gånger per dag av Vårdkoordinator (förut måndag–onsdag av Exempel p2)',
    ]);
    expect(said(of(same, weekdays), of(same))).toEqual([
      'Fristad Samverkan bevakas inte längre måndag–onsdag av Exempel p2',
    ]);
    expect(said(of(same), {})).toEqual([
      'Fristad Samverkan bevakas inte längre (förut dagligen kl 08:00 av Exempel p1)',
    ]);
  });

  it('of inboxes, with the order or decision they come and go by', () => {
    const added = { ...inbox('A.meddelande'), title: 'M', order: { process: 'start-up', reference: 'ÄR-1' } } as const;
    const funk = { ...inbox('Funk'), title: 'F', decision: 'RS 1', purpose: 'a' };
    const closure = { inbox: 'A.samverkan', process: 'closure', reference: 'ÄR-2' } as const;
    expect(said({}, { inboxes: [...world.inboxes, added, funk] })).toEqual([
      'F läggs upp (RS 1)',
      'M läggs upp (ÄR-1)',
    ]);
    expect(said({}, { inboxes: [], orders: [closure] })).toEqual(['Fristad Samverkan tas bort (ÄR-2)']);
    expect(
      said(
        { inboxes: [funk], units: [unit('A'), unit('B')] },
        { inboxes: [{ ...funk, title: 'G', unit: 'B', purpose: 'b' }], units: [unit('A'), unit('B')] },
      ),
    ).toEqual(
      ['F får namnet G (förut F), flyttas till Enheten B (från Enheten A), får ändamålet ”b” (förut ”a”)'].map((text) =>
        text.replace(/^F /, 'G '),
      ),
    );
  });

  it('of intygsbevakning', () => {
    const of = (days: number, ...watchers: readonly string[]) => ({
      certificates: [
        { unit: 'A', channel: 'intygsmodulen', responseDays: days, monitoring: [line(...watchers)], frozen: false },
      ],
    });
    expect(said({}, of(14, 'p1'))).toEqual([
      'Enheten A får intygsbevakning: bevakas dagligen av Exempel p1, sker i intygsmodulen, har svarstid 14 dagar',
    ]);
    expect(said(of(14, 'p1'), of(7, 'p1'))).toEqual(['Enheten A får ändrad intygsbevakning: har svarstid 7 dagar']);
    expect(said(of(14, 'p1'), {})).toEqual(['Enheten A har inte längre någon intygsbevakning']);
  });

  it('of names', () => {
    const [current, desired] = [{ persons: [person('p1', 'H-1')] }, { persons: [person('p9', 'H-1')] }];
    expect(said(current, desired)).toEqual(['Exempel p9 byter VGR-id från p1 till p9 (samma HSA-id)']);
  });
});

describe('groups', () => {
  const desired = {
    ...world,
    members: [member('p1'), member('p2', { from: '2026-12-01' })],
    administrators: [{ inbox: 'A.samverkan', person: 'p1' }],
    delegates: [delegate('p3', 'p1', { from: null, to: '2026-12-18' })],
  };
  const plan = planOf(world, desired, { allowRemovals: new Set(), untold: new Set(), tellsOfFrozen: true });
  const { persons, inboxes } = groupsOf(plan.changes, plan.renames, tellingOf(world, desired));
  const words = (groups: typeof persons) =>
    groups.map(({ name, lines }) => [name.sv, ...lines.map((one) => one.words.sv)]);

  it('tell of each person', () => {
    expect(words(persons)).toEqual([
      [
        'Exempel p1',
        'får läsa Fristad Samverkan',
        'får administrera Fristad Samverkan',
        'får som ombud läsa hela den personliga inkorgen för Exempel p3 till och med 18 december',
      ],
      ['Exempel p2', 'får läsa Fristad Samverkan från 1 december'],
    ]);
  });

  it('tell of each inbox', () => {
    expect(words(inboxes)).toEqual([
      ['Fristad Samverkan', 'nya läsare: Exempel p1 och Exempel p2', 'nya administratörer: Exempel p1'],
      ['Personlig inkorg, Exempel p3', 'nya ombud: Exempel p1'],
    ]);
  });

  it('say of an inbox that goes that it goes, not that it is no longer monitored', () => {
    const monitored = { ...world, monitoring: [{ inbox: 'A.samverkan', ...line('p1') }] };
    const gone = { ...world, inboxes: [] };
    const closing = planOf(monitored, gone, { allowRemovals: new Set(), untold: new Set(), tellsOfFrozen: true });
    expect(words(groupsOf(closing.changes, [], tellingOf(monitored, gone)).inboxes)).toEqual([
      ['Fristad Samverkan', 'tas bort'],
    ]);
  });
});

describe('details', () => {
  it('name keys and dates, and say that something has no end only where an end comes or goes', () => {
    const rows = (current: Partial<Provisioning>, desired: Partial<Provisioning>) =>
      planOf(
        { ...world, ...current },
        { ...world, ...desired },
        { allowRemovals: new Set(), untold: new Set(), tellsOfFrozen: true },
      ).changes.map((change) => {
        const { kind, object, person: who, before, after } = detailOf(change, 'sv');
        return [kind, object, who, before, after];
      });
    expect(rows({}, { members: [member('p1')] })).toEqual([['medlem', 'A.samverkan', 'p1', null, null]]);
    expect(rows({ members: [member('p1')] }, { members: [member('p1', { to: '2026-12-31' })] })).toEqual([
      ['medlem', 'A.samverkan', 'p1', 'tills vidare', 'till 2026-12-31'],
    ]);
    expect(rows({}, { monitoring: [{ inbox: 'A.samverkan', ...line('p1'), times: ['08:00', '12:00'] }] })).toEqual([
      ['bevakning', 'A.samverkan', null, null, 'dagligen 1 gånger per dag kl 08:00, 12:00 av p1'],
    ]);
  });
});
