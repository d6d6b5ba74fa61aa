/** Work lists read back: what was written as a list is the state it was written from. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineInWords } from '../../language/generators/support/words.ts';
import type { Language, Workspace } from '../../language/model/index.ts';
import { missingHeads, planOf, rowsUnder, stateOfWorkList, UNTOLD_IN_WORK_LISTS } from '../../language/plan/index.ts';
import { monitoredLineIn } from '../../language/plan/work-list/monitored-line.ts';
import {
  type MonitoredLine,
  type Provisioning,
  provisioningOf,
  WEEKDAY_NAMES,
} from '../../language/provisioning/index.ts';
import { parseDay } from '../../language/time/index.ts';
import { exampleFiles } from '../support/cli.ts';
import { filesOf } from '../support/generators/material.ts';
import { workspaceOf } from '../support/judged.ts';
import { rowsOfCsv } from '../support/plan/csv.ts';
import { fristad } from '../support/plan/fristad.ts';
import { AS_OF } from '../support/plan/states.ts';

const asOf = parseDay(AS_OF) as number;

function stateOf(ws: Workspace): Provisioning {
  return provisioningOf(ws, { asOf, horizonDays: 90, digest: '', routines: [] });
}

/** The state that the work lists of a workspace tell of. */
function readBack(ws: Workspace, provisioning: Provisioning, language: Language = 'sv') {
  const files = filesOf({ ws, provisioning, asOf, until: asOf + 89, only: undefined, findings: [], language }, ['csv']);
  return stateOfWorkList(files.flatMap(({ bytes }) => rowsUnder(rowsOfCsv(new TextDecoder().decode(bytes)))));
}

const examples: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['fristad', fristad],
  [
    'regelbrott',
    exampleFiles('regelbrott', ['00-felfri-grund.rutin', '05-bevakning.rutin', '06-intyg.rutin', '09-laslage.rutin']),
  ],
];

describe('the work lists of a workspace', () => {
  it.each(examples)('of %s read back leave nothing to do', (_, files) => {
    const ws = workspaceOf(files);
    const desired = stateOf(ws);
    const { state, faults } = readBack(ws, desired);
    expect(faults).toEqual([]);
    expect(state.stamp.asOf).toBe(AS_OF);
    expect(state.members.length).toBeGreaterThan(0);
    const plan = planOf(state, desired, {
      allowRemovals: new Set(),
      untold: UNTOLD_IN_WORK_LISTS,
      tellsOfFrozen: false,
    });
    expect([plan.changes, plan.held]).toEqual([[], []]);
  });

  it.each(examples)('of %s say the same where they are written in English', (_, files) => {
    const ws = workspaceOf(files);
    const desired = provisioningOf(ws, { asOf, horizonDays: 90, digest: '', routines: [], includeAbsenceKind: true });
    const english = readBack(ws, desired, 'en');
    expect(english.faults).toEqual([]);
    expect(english.state).toEqual(readBack(ws, desired).state);
    const told = new Set(english.state.delegates.map(({ absence }) => absence.kind));
    const open = desired.delegates.filter(({ frozen }) => !frozen);
    expect(told).toEqual(new Set(open.map(({ absence }) => absence.kind)));
  });

  it('carry names that spreadsheets and terminals must be kept from', () => {
    const names = ['=HYPERLINK("x")', "'=1", 'Rad\\nbrytning', 'Namn (inom) parentes'];
    const persons = names.map(
      (name, i) => `person exn${i} "${name.replaceAll('"', '\\"')}" { uppdrag läkare vid FristadVC }`,
    );
    const enheter = (fristad['enheter.rutin'] as string).replace(
      'medlemmar exems1',
      'medlemmar exn0, exn1, exn2, exn3, exems1',
    );
    const ws = workspaceOf({ ...fristad, 'enheter.rutin': enheter, 'namn.rutin': persons.join('\n') });
    const { state } = readBack(ws, stateOf(ws));
    expect(state.persons.filter(({ key }) => key.startsWith('exn')).map(({ name }) => name)).toEqual(
      names.map((name) => name.replace('\\n', '\n')),
    );
  });
});

describe('a bevakas line', () => {
  const watcher = fc.oneof(
    fc.constantFrom('exeet1', 'avdelning1', 'kl1', 'ersättare1').map((key) => ({ kind: 'person' as const, key })),
    fc.constantFrom('Koord', 'Natt').map((key) => ({ kind: 'function' as const, key })),
  );
  const line: fc.Arbitrary<MonitoredLine> = fc.record({
    days: fc.oneof(
      fc.constant({ kind: 'every' as const }),
      fc.constant({ kind: 'holidays' as const }),
      fc.constant({ kind: 'date' as const, date: '2026-12-24' }),
      fc.subarray([...WEEKDAY_NAMES], { minLength: 1 }).map((weekdays) => ({ kind: 'weekdays' as const, weekdays })),
    ),
    count: fc.integer({ min: 1, max: 4 }),
    times: fc.subarray(['08:00', '12:15', '16:30']),
    watchers: fc.uniqueArray(watcher, { maxLength: 3, selector: ({ kind, key }) => kind + key }),
    substitutes: fc.uniqueArray(watcher, { maxLength: 2, selector: ({ kind, key }) => kind + key }),
  });

  it('is read as it is written', () => {
    fc.assert(
      fc.property(line, (one) => {
        expect(monitoredLineIn(lineInWords(one))).toEqual(one);
      }),
    );
  });

  it('keeps the order of those who watch, the first of whom is responsible, and of stand-ins', () => {
    const read = monitoredLineIn('dagligen kl 12:00, 08:00 av exetv1, funktion Koord, exeet1 ersättare exett1, exems1');
    expect(read?.watchers.map(({ key }) => key)).toEqual(['exetv1', 'Koord', 'exeet1']);
    expect(read?.substitutes.map(({ key }) => key)).toEqual(['exett1', 'exems1']);
  });

  it.each([
    ['fre-mån av exeet1', ['mon', 'fri', 'sat', 'sun']],
    ['tis, tor-fre', ['tue', 'thu', 'fri']],
    ['sön', ['sun']],
    ['mån-sön', [...WEEKDAY_NAMES]],
  ])('names days that may go over the end of the week: %s', (text, weekdays) => {
    expect(monitoredLineIn(text)?.days).toEqual({ kind: 'weekdays', weekdays });
  });

  it.each(['ibland av exeet1', 'mån-xyz av exeet1', 'kl 25:00 av exeet1'])('is not guessed: %s', (text) => {
    expect(monitoredLineIn(text)).toBeUndefined();
  });
});

describe('a list by hand', () => {
  const read = (...rows: readonly (readonly string[])[]) =>
    stateOfWorkList(rowsUnder([['Värde', 'OBJEKT', ' åtgärd ', 'Till'], ...rows]));

  it('may have its columns in any order and case, and lack those that are not needed', () => {
    const { state, faults } = read(['exeet1', 'A.samverkan', 'medlem', '2026-12-31']);
    expect(faults).toEqual([]);
    expect(state.members).toEqual([{ inbox: 'A.samverkan', person: 'exeet1', from: null, to: '2026-12-31' }]);
    expect(state.inboxes.map(({ key, kind, unit }) => [key, kind, unit])).toEqual([
      ['A.samverkan', 'collaboration', 'A'],
    ]);
    expect(missingHeads(['Objekt', 'Värde'])).toEqual(['åtgärd']);
  });

  it('says which row cannot be read', () => {
    const { faults } = read(
      ['exeet1', 'A.samverkan', 'Lägg till medlem', ''],
      ['', '', '', ''],
      ['exeet1', 'A.samverkan', 'Lägg till medlem', '2026-02-30'],
      ['exeet1', 'A.samverkan', 'Måla om', ''],
      ['ibland', 'inkorg A.samverkan', 'Lägg in bevakning', ''],
      ['sällan', 'intygsbevakning A', 'Lägg in bevakning', ''],
    );
    expect(faults.map(({ line, message }) => [line, message.sv])).toEqual([
      [4, '2026-02-30 är inget datum'],
      [5, 'åtgärden ”Måla om” för ”A.samverkan” är okänd'],
      [6, 'bevakningen ”ibland” går inte att läsa'],
      [7, 'bevakningen ”sällan” går inte att läsa'],
    ]);
  });

  it.each([
    ['semester från 2026-02-30 till 2026-03-01', '2026-02-30'],
    ['semester från 2026-02-01 till 2026-02-29', '2026-02-29'],
    ['semester; beslutat 2026-13-01', '2026-13-01'],
    ['semester; beslutat 2026-12-01; tilldelat 2026-12-32', '2026-12-32'],
  ])('says of a note which date is none: %s', (note, date) => {
    const head = ['Objekt', 'Åtgärd', 'Värde', 'Anmärkning'];
    const row = ['personlig inkorg exeet1', 'Lägg till ombud', 'exetv1', note];
    const { state, faults } = stateOfWorkList(rowsUnder([head, row]));
    expect(faults.map(({ line, message }) => [line, message.sv])).toEqual([[2, `${date} är inget datum`]]);
    expect(state.delegates).toEqual([]);
  });

  it.each([
    ['', { absence: { from: null, to: null }, decidedOn: null, assignedOn: null }],
    ['semester', { absence: { kind: 'vacation', from: null, to: null } }],
    ['semester från imorgonbit', { absence: { from: null, to: null } }],
    [
      'vacation from 2026-12-01 to 2026-12-18; decided 2026-11-01; assigned 2026-11-02',
      {
        absence: { kind: 'vacation', from: '2026-12-01', to: '2026-12-18' },
        decidedOn: '2026-11-01',
        assignedOn: '2026-11-02',
      },
    ],
    ['decided later on', { decidedOn: null }],
  ])('takes of a note what it says, and no more: %j', (note, told) => {
    const head = ['Objekt', 'Åtgärd', 'Värde', 'Beslutat av', 'Tilldelat av', 'Benämning', 'Anmärkning'];
    const row = ['personlig inkorg exeet1', 'Lägg till ombud', 'exetv1', '', 'Exempel Sekreterare (exems1)', '', note];
    const { state, faults } = stateOfWorkList(rowsUnder([head, row]));
    expect(faults).toEqual([]);
    expect(state.delegates).toMatchObject([
      { owner: 'exeet1', delegate: 'exetv1', decidedBy: null, assignedBy: 'exems1', ...told },
    ]);
    expect(state.persons.map(({ key }) => key)).toEqual(['exeet1', 'exems1', 'exetv1']);
  });

  it('knows an owner by the name that the row gives', () => {
    const head = ['Objekt', 'Åtgärd', 'Värde', 'Benämning', 'Beslutat av'];
    const row = ['personlig inkorg exeet1', 'Lägg till ombud', 'exetv1', 'Exempel Ett (exeet1)', 'exeec1'];
    const { state } = stateOfWorkList(rowsUnder([head, row]));
    expect(state.persons.map(({ key, name }) => [key, name])).toEqual([
      ['exeec1', 'exeec1'],
      ['exeet1', 'Exempel Ett'],
      ['exetv1', 'exetv1'],
    ]);
    expect(state.delegates).toMatchObject([{ owner: 'exeet1', decidedBy: 'exeec1', assignedBy: null }]);
  });

  it('takes of a row of intygsbevakning what it says', () => {
    const head = ['Objekt', 'Åtgärd', 'Värde', 'Benämning', 'Anmärkning'];
    const rows = ['', 'svarstid 14 dagar', 'response time 3 days'].map((note) => [
      'intygsbevakning A',
      'Lägg in bevakning',
      'dagligen av exeet1',
      note === '' ? '' : 'intygsmodulen',
      note,
    ]);
    const of = (row: readonly string[]) => stateOfWorkList(rowsUnder([head, row])).state.certificates;
    expect(rows.flatMap(of).map(({ unit, channel, responseDays }) => [unit, channel, responseDays])).toEqual([
      ['A', null, null],
      ['A', 'intygsmodulen', 14],
      ['A', 'intygsmodulen', 3],
    ]);
  });

  it('keeps who decided of a funktionsinkorg, and by what an inbox of a unit was ordered', () => {
    const head = ['Objekt', 'Åtgärd', 'Värde', 'Beslutat av', 'Anmärkning'];
    const rows = [
      ['funktionsinkorg Koord', 'Skapa inkorg', 'Koordinering', 'exeec1', ''],
      ['inkorg A.samverkan', 'Skapa inkorg', 'A samverkan', 'START-1', ''],
      ['inkorg A.samverkan', 'Lägg till medlem', 'exeet1', '', ''],
      ['funktionsinkorg Koord', 'Lägg till medlem', 'exeet1', '', ''],
      ['inkorg B.samverkan', 'Lägg till medlem', 'exeet1', '', ''],
    ];
    const { state, faults } = stateOfWorkList(rowsUnder([head, ...rows]));
    expect(faults).toEqual([]);
    expect(state.inboxes.map(({ key, decision, order }) => [key, decision, order])).toEqual([
      ['A.samverkan', null, { process: 'start-up', reference: 'START-1' }],
      ['B.samverkan', null, null],
      ['Koord', 'exeec1', null],
    ]);
  });

  it('tells of what it was made, as far as it says so', () => {
    const { state } = read(['2026-11-21', 'underlag', 'per den', ''], ['FristadVC', 'underlag', 'avser', '']);
    expect(state.stamp).toMatchObject({ asOf: '2026-11-21', until: '2026-11-21', only: 'FristadVC' });
    expect(state.stamp).toMatchObject({ language: 0, horizonDays: 0, program: '', digest: '', routines: [] });
    expect(read().state.stamp).toMatchObject({ asOf: '', until: '', only: null });
    expect(read(['snart', 'underlag', 'per den', '']).state.stamp.asOf).toBe('');
  });

  it('tells of nothing where something is taken away', () => {
    const { state, faults } = read(['exeet1', 'inkorg A.samverkan', 'Ta bort medlem (manuell uppgift)', '']);
    expect([state.members, faults]).toEqual([[], []]);
  });
});
