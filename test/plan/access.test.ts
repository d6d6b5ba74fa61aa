/** Who reaches what on a day. */
import { describe, expect, it } from 'vitest';
import { accessWords } from '../../language/plan/access/access.ts';
import { brokenFileIn, lackingIn } from '../../language/plan/access/lacking.ts';
import { sharedRights } from '../../language/plan/access/shared.ts';
import { type AccessSubject, accessSubject, reachesOf } from '../../language/plan/index.ts';
import { parseDay } from '../../language/time/index.ts';
import { workspaceOf } from '../support/judged.ts';
import { fristad } from '../support/plan/fristad.ts';

const MORE = `enhet Halv "Halv" { del av NärhälsanFristad inkorg samverkan { } }
person exefy1 "Exempel Fyra" {
    uppdrag läkare vid FristadVC
}
frånvaro exetv1 semester från 2026-12-01 till 2026-12-31 {
    ombud exefy1 från 2026-12-10 till 2026-12-12
    ombud exetr1 vidare från exefy1
    ombud exetv1
}
frånvaro exeka1 semester från 2026-12-01 till 2026-12-31 {
    ombud exefy1
}
`;
const units = (fristad['enheter.rutin'] as string)
  .replace(
    'exetv1\n        bevakas dagligen',
    'exetv1, exefy1 till 2026-12-05, exefy1 från 2026-12-20\n        bevakas dagligen',
  )
  .replace('    skriver intyg', '    skriver intyg\n    läsåtkomst { via npö, millennium personer exefy1 }');
const ws = workspaceOf({ ...fristad, 'enheter.rutin': units, 'mer.rutin': MORE });

function reached(subject: AccessSubject, day: string): readonly string[] {
  return reachesOf(ws, subject, parseDay(day) as number).map(({ person, kind, object, mark }) =>
    [person, kind, object, mark.anchor.file].join(' '),
  );
}

const person = (key: string): AccessSubject => ({ kind: 'person', key });

describe('a person', () => {
  it('reaches his own inbox, those he is a member or administrator of, and läsåtkomst', () => {
    expect(reached(person('exefy1'), '2026-12-01')).toEqual([
      'exefy1 own exefy1 mer.rutin',
      'exefy1 member FristadVC.meddelande enheter.rutin',
      'exefy1 reader FristadVC enheter.rutin',
    ]);
    expect(reached(person('exeec1'), '2026-12-01')).toEqual([
      'exeec1 own exeec1 personer.rutin',
      'exeec1 administrator FristadVC.meddelande enheter.rutin',
      'exeec1 administrator FristadVC.samverkan enheter.rutin',
    ]);
  });

  it('is no member before or after his days, the first and last included', () => {
    const days = ['2026-12-05', '2026-12-06', '2026-12-19', '2026-12-20'];
    expect(days.map((day) => reached(person('exefy1'), day).some((one) => one.includes(' member ')))).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it('reaches as ombud the whole personal inbox of the owner, on the days of the ombud alone', () => {
    const isOmbud = (day: string) => reached(person('exefy1'), day).includes('exefy1 delegate exetv1 mer.rutin');
    expect(['2026-12-09', '2026-12-10', '2026-12-12', '2026-12-13'].map(isOmbud)).toEqual([false, true, true, false]);
  });

  it('never reaches in two steps', () => {
    // exetv1 is an ombud for exeet1, and exefy1 for exetv1: exefy1 does not reach exeet1.
    const all = reached(person('exefy1'), '2026-12-10');
    expect(reached(person('exetv1'), '2026-12-10')).toContain('exetv1 delegate exeet1 personer.rutin');
    expect(all.filter((one) => one.includes('exeet1'))).toEqual([]);
  });

  it('reaches nothing by a right that was passed on, for himself, or for one without a personal inbox', () => {
    expect(reached(person('exetr1'), '2026-12-10').filter((one) => one.includes('exetv1'))).toEqual([]);
    expect(reached(person('exetv1'), '2026-12-20').filter((one) => one.includes('delegate exetv1'))).toEqual([]);
    expect(reached(person('exeka1'), '2026-12-20').filter((one) => /delegate|own/.test(one))).toEqual([]);
  });

  it('is told who else reaches his personal inbox', () => {
    expect(reached(person('exeet1'), '2026-12-08').filter((one) => !one.startsWith('exeet1'))).toEqual([
      'exetr1 delegate exeet1 personer.rutin',
      'exetv1 delegate exeet1 personer.rutin',
    ]);
  });
});

describe('an inbox and a unit', () => {
  it.each([
    ['', ['exeet1 e.rutin enhet E administreras av']],
    ['administreras av exetv1', ['exetv1 f.rutin funktionsinkorg F administreras av']],
  ])('are administered by those whom a funktionsinkorg names, else by those of its unit: %s', (line, expected) => {
    const organisation = 'verksamhet V "V" { } person exeet1 "Ett" { } person exetv1 "Två" { }';
    const texts = {
      'o.rutin': organisation,
      'e.rutin': 'enhet E "E" { del av V administreras av exeet1 }',
      'f.rutin': `funktionsinkorg F "F" { vid E ${line} }`,
    };
    const reaches = sharedRights(workspaceOf(texts, []), ['F']);
    expect(reaches.map((one) => `${one.person} ${one.mark.anchor.file} ${one.source}`)).toEqual(expected);
  });

  it('have their members where the inbox is declared, as it is called there', () => {
    const texts = {
      'o.rutin': 'verksamhet V "V" { } person exeet1 "Ett" { }',
      'e.rutin': 'enhet E "E" { del av V inkorg samverkan { medlemmar exeet1 } }',
      'f.rutin': 'funktionsinkorg F "F" { vid E medlemmar exeet1 }',
    };
    const members = sharedRights(workspaceOf(texts, []), ['E', 'F']).filter(({ kind }) => kind === 'member');
    expect(members.map((one) => `${one.person} ${one.mark.anchor.file} ${one.source}`)).toEqual([
      'exeet1 e.rutin inkorg E.samverkan medlemmar',
      'exeet1 f.rutin funktionsinkorg F medlemmar',
    ]);
  });

  it('are reached by members and administrators, of the unit also by läsåtkomst', () => {
    expect(reached({ kind: 'inbox', key: 'OpKoordExempel' }, '2026-12-01')).toEqual([
      'exeet1 member OpKoordExempel enheter.rutin',
      'exems1 administrator OpKoordExempel enheter.rutin',
      'exetv1 member OpKoordExempel enheter.rutin',
    ]);
    const all = reached({ kind: 'unit', key: 'FristadVC' }, '2026-12-01');
    expect(all).toContain('exefy1 reader FristadVC enheter.rutin');
    expect(all.filter((one) => one.includes('OpKoordExempel'))).toHaveLength(3);
    expect(all.filter((one) => one.includes('own'))).toEqual([]);
  });
});

describe('what is reached', () => {
  const texts = {
    'a.rutin': `verksamhet V "V" { } person exeet1 "Exempel Ett" { } person exetv1 { }
      enhet E "Enheten" { del av V driftläge drift driftläge läsläge från 2026-12-01
        administreras av exeet1
        läsåtkomst { via npö, millennium personer exeet1 }
        inkorg samverkan { namn "Samverkan E" medlemmar exeet1 till 2026-12-01, exeet1 från 2026-12-24 } }
      enhet G { del av V läsåtkomst { personer exeet1 } }
      funktionsinkorg F "Funktionen" { medlemmar exeet1 från 2026-11-01 }
      frånvaro exetv1 semester från 2026-11-30 till 2026-12-05 { ombud exeet1 }`,
  };
  const told = (subject: AccessSubject, day: string): readonly string[] =>
    reachesOf(workspaceOf(texts, []), subject, parseDay(day) as number).map(
      ({ kind, title, unit, mode, via, from, to }) =>
        [kind, title, unit ?? '-', mode ?? '-', via.join('+') || '-', from ?? '-', to ?? '-'].join(' | '),
    );

  it('is called by its name, with its unit, the state of that on the day, and the days', () => {
    expect(told(person('exeet1'), '2026-12-01')).toEqual([
      'own | Exempel Ett | - | - | - | - | -',
      'delegate | exetv1 | - | - | - | 2026-11-30 | 2026-12-05',
      'member | Samverkan E | E | read-only | - | - | 2026-12-01',
      'member | Funktionen | - | - | - | 2026-11-01 | -',
      'administrator | Samverkan E | E | read-only | - | - | -',
      'reader | Enheten | E | read-only | npö+millennium | - | -',
      'reader | G | G | planned | - | - | -',
    ]);
    expect(told(person('exeet1'), '2026-11-29')).toEqual([
      'own | Exempel Ett | - | - | - | - | -',
      'member | Samverkan E | E | live | - | - | 2026-12-01',
      'member | Funktionen | - | - | - | 2026-11-01 | -',
      'administrator | Samverkan E | E | live | - | - | -',
      'reader | Enheten | E | live | npö+millennium | - | -',
      'reader | G | G | planned | - | - | -',
    ]);
  });

  it('is of an inbox or a unit its own alone, and of days that come again those that hold', () => {
    expect(told({ kind: 'inbox', key: 'E.samverkan' }, '2026-12-24')).toEqual([
      'member | Samverkan E | E | read-only | - | 2026-12-24 | -',
      'administrator | Samverkan E | E | read-only | - | - | -',
    ]);
    expect(told({ kind: 'unit', key: 'G' }, '2026-12-24')).toEqual(['reader | G | G | planned | - | - | -']);
    expect(told({ kind: 'inbox', key: 'F' }, '2026-10-31')).toEqual([]);
    expect(told({ kind: 'inbox', key: 'F' }, '2026-11-01')).toHaveLength(1);
  });

  it('is nothing of somebody who is not declared', () => {
    const stranger = { 'a.rutin': texts['a.rutin'].replace('person exeet1 "Exempel Ett" { }', '') };
    expect(reachesOf(workspaceOf(stranger, []), person('exeet1'), parseDay('2026-12-01') as number)).toEqual([]);
  });
});

describe('a word on the command line', () => {
  it.each([
    ['exeet1', { kind: 'person', key: 'exeet1' }],
    ['FristadVC.samverkan', { kind: 'inbox', key: 'FristadVC.samverkan' }],
    ['OpKoordExempel', { kind: 'inbox', key: 'OpKoordExempel' }],
    ['FristadVC', { kind: 'unit', key: 'FristadVC' }],
    ['FristadVC.annat', undefined],
    ['Halv.samverkan', { kind: 'inbox', key: 'Halv.samverkan' }],
    ['Halv.meddelande', undefined],
    ['Närhälsan', undefined],
    ['Vårdkoordinator', undefined],
  ])('%s', (word, subject) => {
    expect(accessSubject(ws, word)).toEqual(subject);
  });
});

describe('a word that stands for nothing', () => {
  it('is to be compared with every person, unit, inbox and funktionsinkorg, and with nothing else', () => {
    const texts = {
      'o.rutin': 'verksamhet V "V" { } person exeet1 "Exempel Ett" { } funktion Koord "K" { vid E }',
      'e.rutin': 'enhet E "E" { del av V inkorg samverkan { } inkorg meddelande { } } enhet F "F" { del av V }',
      'f.rutin': 'funktionsinkorg Grupp "G" { vid E }',
    };
    const words = accessWords(workspaceOf(texts, []));
    expect([...words].sort()).toEqual(['E', 'E.meddelande', 'E.samverkan', 'F', 'Grupp', 'exeet1']);
  });
});

describe('a list is not whole', () => {
  it.each<[what: string, text: string, file: string | undefined]>([
    ['not so where all can be read', 'enhet E "E" { }', undefined],
    ['where a name stands in no declaration', 'enhet E "E" { }\nexetv1', 'mer.rutin'],
    ['where a name stands behind what is no name', '191212121212 exetv1', 'mer.rutin'],
    ['where an identity number stands for a name', 'person 19121212-1212 "Exempel Två" { }', 'mer.rutin'],
    ['where that is of an absence', 'frånvaro 19121212-1212 semester från 2026-10-05 { }', 'mer.rutin'],
    ['not so where one stands in a comment', 'enhet E "E" { } // 19121212-1212', undefined],
    ['not so where one stands in a text', 'person exetv1 "Exempel 19121212-1212" { }', undefined],
    ['not so where a character that cannot be seen stands alone', 'enhet E "E" { }\n\u200b\n', undefined],
    ['where a declaration has no name', 'enhet "E" { inkorg samverkan { } }', 'mer.rutin'],
    ['where a part of a declaration cannot be read', 'enhet E "E" { medlemmar exeet1 }', 'mer.rutin'],
  ])('%s', (_, text, file) => {
    const organisation = 'verksamhet V "V" { } person exeet1 "Exempel Ett" { }';
    expect(brokenFileIn(workspaceOf({ 'a.rutin': organisation, 'mer.rutin': text }, []))).toBe(file);
  });

  it.each([
    ['', ['unit F']],
    ['vid G', ['unit F']],
    ['vid E', []],
    ['vid E medlemmar exett1', ['person exett1']],
  ])('without the unit of a funktionsinkorg, or a member who is declared: %s', (line, lacking) => {
    const ws = workspaceOf({ 'f.rutin': `enhet E "E" { } funktionsinkorg F "F" { ${line} }` }, []);
    expect(lackingIn(ws).map(({ what, name }) => `${what} ${name}`)).toEqual(lacking);
  });

  it.each([
    [
      'of someone who is not declared',
      'frånvaro exett1 semester från 2026-12-01 till 2026-12-05 { ombud exeet1 }',
      ['person exett1'],
    ],
    ['of someone who is declared', 'frånvaro exeet1 semester från 2026-12-01 till 2026-12-05 { ombud exetv1 }', []],
    [
      'with an ombud who is not declared',
      'frånvaro exeet1 semester från 2026-12-01 till 2026-12-05 { ombud exett1 }',
      ['person exett1'],
    ],
    ['without ombud', 'frånvaro exett1 semester från 2026-12-01 till 2026-12-05 { }', []],
  ])('without someone who reads or is read in an absence: one %s', (_, absence, lacking) => {
    const persons = 'person exeet1 "Exempel Ett" { } person exetv1 "Exempel Två" { }';
    const ws = workspaceOf({ 'f.rutin': `${persons} ${absence}` }, []);
    expect(lackingIn(ws).map(({ what, name }) => `${what} ${name}`)).toEqual(lacking);
  });
});
