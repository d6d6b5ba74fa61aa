/** What the rows of a work list written by hand say of inboxes and persons. */
import { describe, expect, it } from 'vitest';
import { rowsUnder, stateOfWorkList } from '../../language/plan/index.ts';

describe('a list by hand', () => {
  it('says who does what, and of nothing that it is in läsläge', () => {
    const head = ['Objekt', 'Åtgärd', 'Värde', 'Benämning', 'Anmärkning'];
    const rows = [
      ['funktionsinkorg Koord', 'Skapa inkorg', 'Koordinering', '', ''],
      ['inkorg A.samverkan', 'Skapa inkorg', 'A samverkan', '', ''],
      ['inkorg B.meddelande', 'Lägg till medlem', 'exeet1', '', ''],
      ['intygsbevakning A', 'Lägg in bevakning', 'dagligen av exeet1', '', ''],
      ['personlig inkorg exeet1', 'Lägg till ombud', 'exetv1', '', ''],
    ];
    const { inboxes, certificates, delegates } = stateOfWorkList(rowsUnder([head, ...rows])).state;
    expect(inboxes.map(({ key, kind, unit, executor }) => [key, kind, unit, executor].join(' '))).toEqual([
      'A.samverkan collaboration A enhetsprocessen',
      'B.meddelande message B enhetsprocessen',
      'Koord function  support',
    ]);
    expect([...inboxes, ...certificates, ...delegates].map(({ frozen }) => frozen)).toEqual(Array(5).fill(false));
  });

  it.each(['Lägg till medlem', 'Lägg till administratör', 'Lägg in bevakning', 'Sätt ändamål'])(
    'knows an inbox by a row that says of it: %s',
    (action) => {
      const head = ['Objekt', 'Åtgärd', 'Värde', 'Benämning', 'Enhet'];
      const of = (title: string, unit: string) => ['inkorg A.samverkan', action, 'dagligen av exeet1', title, unit];
      const read = (...rows: readonly (readonly string[])[]) =>
        stateOfWorkList(rowsUnder([head, ...rows])).state.inboxes.map(({ title, unit }) => [title, unit]);
      expect(read(of('', ''))).toEqual([['A.samverkan', 'A']]);
      expect(read(of('Samverkan', 'B'), of('', ''))).toEqual([['Samverkan', 'B']]);
      expect(read(of('', ''), of('Samverkan', 'B'))).toEqual([['Samverkan', 'B']]);
    },
  );

  it('knows somebody by the HSA-id of any row, and by the name', () => {
    const head = ['Objekt', 'Åtgärd', 'Värde', 'HSA-id'];
    const rows = [
      ['inkorg A.samverkan', 'Lägg till medlem', 'Exempel Ett (exeet1)', ''],
      ['inkorg A.meddelande', 'Lägg till medlem', 'exeet1', 'SE1-A'],
      ['inkorg B.meddelande', 'Lägg till medlem', 'exeet1', ''],
      ['inkorg B.samverkan', 'Lägg till medlem', 'exetv1', ''],
    ];
    const { persons } = stateOfWorkList(rowsUnder([head, ...rows])).state;
    expect(persons).toEqual([
      { key: 'exeet1', name: 'Exempel Ett', hsa: 'SE1-A', personalInbox: true },
      { key: 'exetv1', name: 'exetv1', hsa: null, personalInbox: true },
    ]);
  });

  it('has its invisible characters back', () => {
    const { state } = stateOfWorkList(
      rowsUnder([
        ['Värde', 'Objekt', 'Åtgärd'],
        ['Exempel<U+200B>Ett\u2409<U+1F600> (exeet1)', 'A.samverkan', 'medlem'],
      ]),
    );
    expect(state.persons.map(({ name }) => name)).toEqual(['Exempel\u200bEtt\t\u{1f600}']);
  });
});
