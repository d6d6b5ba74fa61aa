/** The rules of the language: what exactly each marks, and what follows from nothing. */
import { describe, expect, it } from 'vitest';
import { openingOf, type Unit } from '../../language/model/index.ts';
import { type Day, hoursOn, parseDay } from '../../language/time/index.ts';
import { findingsIn, markedWords, saidAbout, workspaceOf } from '../support/judged.ts';

const ORGANISATION = `
huvudman VGR "Västra Götalandsregionen" { typ region }
förvaltning Förvaltningen "Förvaltningen" { del av VGR }
verksamhet Verksamheten "Verksamheten" { del av Förvaltningen }
enhet Mottagningen "Mottagningen" {
    del av Verksamheten
    öppet mån-fre 08:00-17:00
}
person exevc1 "Exempel Chef" { uppdrag verksamhetschef vid Verksamheten }
person exeet1 "Exempel Ett" { uppdrag läkare vid Verksamheten }
person exetv1 "Exempel Två" { uppdrag läkare vid Verksamheten }
`;

/** What the rules say about a text beside the organisation: code and marked words, in the order of the text. */
function marked(text: string, asOf = '2026-10-05'): readonly string[] {
  return findingsIn({ 'a.rutin': text, 'organisation.rutin': ORGANISATION }, { asOf, routines: [] })
    .filter((finding) => finding.mark.anchor.file === 'a.rutin' && finding.code.startsWith('RUT-'))
    .map((finding) => `${finding.code} ${markedWords(finding, text)}`)
    .sort();
}

/** Codes by file and line, of a workspace without routines. */
function said(texts: Readonly<Record<string, string>>): readonly string[] {
  return saidAbout(texts, { routines: [] });
}

const UNDANTAG = 'motivering "Ett skäl" avvikelse "A-1" beslutat av exevc1';
const KRAV = 'krav EX-ETT-01 upplysning { avsnitt "Ett" citat "Ett." }';

/** Verksamheter each of which is part of the one before, the first of what is named. */
function nested(count: number, top: string): string {
  const part = (i: number): string => `verksamhet N${i} "N${i}" { del av ${i === 0 ? top : `N${i - 1}`} }`;
  return Array.from({ length: count }, (_, i) => part(i)).join('\n');
}

describe('a chain of del av', () => {
  it('of some hundred links that leads back to itself is told at each of them', () => {
    expect(marked(nested(300, 'N299'))).toHaveLength(300);
  });

  it('of many thousand levels is read and judged', () => {
    expect(marked(nested(20_000, 'Förvaltningen'))).toHaveLength(20_000 - 97);
  }, 60_000);
});

describe('marks', () => {
  it.each([
    ['a name', 'funktion Jour "Jour" { vid Mottagningen bemannas av exeet1, exenn9 }', ['RUT-002 exenn9']],
    [
      'an inbox',
      'flöde Ett "Ett" { från personlig exeet1 till Mottagningen.samverkan kanal ärende }',
      ['RUT-002 Mottagningen.samverkan'],
    ],
    [
      'a second name',
      'funktion Ett "Ett" { vid Mottagningen }\nfunktion Ett "Två" { vid Mottagningen }',
      ['RUT-003 Ett'],
    ],
    [
      'the second validity',
      `rutin Ett "Ett" { dokument "D" version "1" giltig från 2026-01-01 ${KRAV} }
       rutin Två "Två" { dokument "D" version "2" giltig från 2026-06-01 ${KRAV} }`,
      ['RUT-003 giltig'],
    ],
    [
      'the second reference',
      'funktion Jour "Jour" { vid Mottagningen bemannas av exeet1, exetv1, exeet1 }',
      ['RUT-005 exeet1'],
    ],
    [
      'the HSA-id',
      'person exefy1 "Fyra" { hsa SE2321000132-P1 uppdrag läkare vid Verksamheten }',
      ['RUT-006 SE2321000132-P1'],
    ],
    [
      'the number',
      'huvudman Bolag "Bolag" { typ privat organisationsnummer 556000-0002 avtal "A" }',
      ['RUT-007 556000-0002'],
    ],
    [
      'the clause and the till date',
      `${`rutin R "R" { dokument "D" version "1" giltig från 2026-01-01 ${KRAV} }`}
       undantag från EX-ETT-01 för exeet1 { från 2026-01-01 till 2026-06-30 ${UNDANTAG} }
       undantag från EX-ETT-01 för exetv1 { från 2026-01-01 till 2026-12-31 ${UNDANTAG} }
       undantag från EX-TVÅ-02 för exetv1 { från 2026-01-01 till 2026-12-31 ${UNDANTAG} }`,
      ['RUT-010 EX-ETT-01', 'RUT-011 2026-06-30', 'RUT-012 EX-TVÅ-02'],
    ],
    [
      'the one who decided',
      `rutin R "R" { dokument "D" version "1" giltig från 2026-01-01 ${KRAV} }
       undantag från EX-ETT-01 för exeet1 {
         från 2026-01-01 till 2026-12-31 motivering "Ett skäl" beslutat av exetv1
       }`,
      ['RUT-012 exetv1'],
    ],
    ['the name of a person', 'person Exempel "Exempel" { uppdrag läkare vid Verksamheten }', ['RUT-013 Exempel']],
    [
      'the second span and the second date',
      `enhet E "E" { del av Verksamheten öppet mån 08:00-12:00, 11:00-15:00
        stängt 2026-12-22 avvikande 2026-12-22 08:00-12:00 }`,
      ['RUT-015 11:00-15:00', 'RUT-015 2026-12-22'],
    ],
    [
      'the number of checks',
      `funktionsinkorg F "F" { vid Mottagningen för "f" beslut "b" administreras av exevc1 medlemmar exeet1, exetv1
        bevakas 3 gånger per dag kl 08:00 av exeet1 ersättare exetv1 }`,
      ['RUT-017 3'],
    ],
    ['the unit', 'enhet Tyst "Tyst" { del av Verksamheten }', ['RUT-018 Tyst']],
    [
      'the reference to someone without uppdrag',
      'person exefy1 "Fyra" { } funktion Jour "Jour" { vid Mottagningen bemannas av exefy1 }',
      ['RUT-019 exefy1'],
    ],
    ['the name of what lacks something', 'flöde Ett "Ett" { från personlig exeet1 }', ['RUT-020 Ett']],
    [
      'every link of a circle',
      'verksamhet A "A" { del av B } verksamhet B "B" { del av C } verksamhet C "C" { del av A }',
      ['RUT-021 A', 'RUT-021 B', 'RUT-021 C'],
    ],
    [
      'what lies deeper than del av is followed',
      nested(101, 'Förvaltningen'),
      ['RUT-021 N96', 'RUT-021 N97', 'RUT-021 N98', 'RUT-021 N99'],
    ],
    [
      'the word',
      'person exefy1 "Fyra" { uppdrag medicinsk sekreterere vid Verksamheten }',
      ['RUT-022 medicinsk sekreterere'],
    ],
  ])('%s', (_, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('nothing follows from nothing', () => {
  it.each([
    [
      'a person whose declaration could not be read is not missing',
      'person exefy1 "Fyra" uppdrag läkare vid Verksamheten }\nfunktion Jour "Jour" { vid Mottagningen bemannas av exefy1 }',
    ],
    [
      'an inbox may stand in the part of a unit that could not be read',
      `enhet E "E" { del av Verksamheten öppet mån-fre 08:00-17:00 inkrog samverkan { } }
       flöde Ett "Ett" { från personlig exeet1 till E.samverkan kanal ärende }`,
    ],
    ['opening hours may', 'enhet E "E" { del av Verksamheten öppt mån-fre 08:00-17:00 }'],
    ['a required property may', 'flöde Ett "Ett" { från personlig exeet1 tll personlig exetv1 kanal ärende }'],
    [
      'a reason may',
      `rutin R "R" { dokument "D" version "1" giltig från 2026-01-01 ${KRAV} }
       undantag från EX-ETT-01 för exeet1 { från 2026-01-01 till 2026-12-31 motvering "Skäl" beslutat av exevc1 }`,
    ],
    [
      'a clause may',
      `rutn R "R" { dokument "D" version "1" giltig från 2026-01-01 ${KRAV} }
       undantag från EX-ETT-01 för exeet1 { från 2026-01-01 till 2026-12-31 ${UNDANTAG} }`,
    ],
    [
      'a clause of a routine that could not be read whole may',
      `rutin R "R" { dokument "D" version "1" giltig från 2026-01-01 krv EX-ETT-01 upplysning { } }
       undantag från EX-ETT-01 för exeet1 { från 2026-01-01 till 2026-12-31 ${UNDANTAG} }`,
    ],
    [
      'an uppdrag may',
      'person exefy1 "Fyra" { updrag läkare vid Verksamheten }\nfunktion Jour "Jour" { vid Mottagningen bemannas av exefy1 }',
    ],
    [
      'an uppdrag whose place or period is not known may be in force',
      `person exefy1 "Fyra" { uppdrag läkare vid Verksamhetan }
       person exefe1 "Fem" { uppdrag läkare vid Verksamheten från 2026-02-30 }
       funktion Jour "Jour" { vid Mottagningen bemannas av exefy1, exefe1 }`,
    ],
    [
      'a krav whose id could not be read may be the clause',
      `rutin R "R" { dokument "D" version "1" giltig från 2026-01-01 krav ex-ett-01 upplysning { } }
       undantag från EX-ETT-01 för exeet1 { från 2026-01-01 till 2026-12-31 ${UNDANTAG} }`,
    ],
    [
      'the one who decides may be chief at the place that is not known',
      `rutin R "R" { dokument "D" version "1" giltig från 2026-01-01 ${KRAV} }
       person exeoo1 "Exempel" { uppdrag enhetschef vid Verksamhetan }
       undantag från EX-ETT-01 för Mottagningen { från 2026-01-01 till 2026-12-31 motivering "Skäl" beslutat av exeoo1 }`,
    ],
    [
      'a huvudman whose typ is missing may be a kommun',
      `huvudman H "H" { } enhet E "E" { del av H öppet mån-fre 08:00-17:00 }
       person exeoo1 "Exempel" { uppdrag sjuksköterska vid E }
       rutin R "R" { dokument "D" version "1" giltig från 2026-01-01 ${KRAV} }
       undantag från EX-ETT-01 för E { från 2026-01-01 till 2026-12-31 motivering "Skäl" beslutat av exeoo1 }`,
    ],
    [
      'a unit whose place is not known may be in läsläge',
      'enhet E "E" { del av Verksamhetan } person exefy1 "Fyra" { uppdrag läkare vid E }',
    ],
    [
      'a unit whose driftläge cannot be read may be',
      'enhet E "E" { del av Verksamheten driftläge läsläge från 2026-02-30 }',
    ],
    ['a period that cannot be read is there', 'undantag från RUT-013 för exeet1 { från 2026-02-30 till 2026-12-31 }'],
    [
      'a time that was left out may be the third',
      `funktionsinkorg F "F" { vid Mottagningen för "f" beslut "b" administreras av exevc1 medlemmar exeet1, exetv1
         bevakas 3 gånger per dag kl 08:00, 12:00 1400 av exeet1 ersättare exetv1 }`,
    ],
    [
      'times may be lost',
      `funktionsinkorg F "F" { vid Mottagningen för "f" beslut "b" administreras av exevc1 medlemmar exeet1, exetv1
         bevakas 3 gånger per dag kl 08:00, 12:60, 14:00 av exeet1 ersättare exetv1 }`,
    ],
    [
      'the verksamhet of an unresolved unit has no chief to be told apart',
      `enhet E "E" { del av Verksamhetan öppet mån-fre 08:00-17:00 }
       ${`rutin R "R" { dokument "D" version "1" giltig från 2026-01-01 ${KRAV} }`}
       undantag från EX-ETT-01 för E { från 2026-01-01 till 2026-12-31 motivering "Skäl" beslutat av exetv1 }`,
    ],
    ['the same unknown name twice', 'funktion Jour "Jour" { vid Mottagningen bemannas av exenn9, exenn9 }'],
  ])('%s', (_, text) => {
    const codes = new Set(marked(text).map((one) => one.split(' ')[0]));
    for (const code of ['RUT-001', 'RUT-004', 'RUT-010']) codes.delete(code);
    if (text.includes('RUT-013')) codes.delete('RUT-012');
    if (text.includes('huvudman H')) codes.delete('RUT-020');
    const isAboutNames = text.includes('Verksamhetan') || text.includes('exenn9');
    expect([...codes]).toEqual(isAboutNames ? ['RUT-002'] : []);
  });
});

describe('RUT-002', () => {
  it('says it on the unit alone where a routine wants the inbox there', () => {
    const routine = `rutin R "R" { dokument "D" version "1" giltig från 2026-01-01
      krav EX-ORG-01 ska { avsnitt "A" citat "C" kontroll inkorgsuppsättning { nivå_hsa 5 inkorgar meddelande, samverkan } } }`;
    const flow = 'flöde Ett "Ett" { från personlig exeet1 till E.samverkan kanal ärende }';
    const at = (level: number): readonly string[] =>
      marked(`${routine}\nenhet E "E" { del av Verksamheten nivå ${level} öppet mån-fre 08:00-17:00 }\n${flow}`);
    expect(at(5)).toEqual([]);
    expect(at(4)).toEqual(['RUT-002 E.samverkan']);
  });

  it.each([
    ['stängning', []],
    ['sammanslagning', []],
    ['uppstart', ['RUT-002 Borta']],
  ])('an order for %s', (process, expected) => {
    expect(marked(`beställning ${process} "ÄR-1" för Borta.samverkan`)).toEqual(expected);
  });

  it.each([
    ['verksamhet V "V" { del av Mottagningen }', ['RUT-002 Mottagningen']],
    ['person exefy1 "Fyra" { uppdrag läkare vid VGR }', ['RUT-002 VGR']],
    ['funktion Jour "Jour" { vid Mottagningen } funktion Natt "Natt" { vid Jour }', ['RUT-002 Jour']],
    ['funktionsinkorg F "F" { för "f" beslut "b" vid Verksamheten }', ['RUT-002 Verksamheten']],
    [
      'funktion Jour "Jour" { vid Mottagningen } undantag från RUT-013 för Jour { från 2026-01-01 till 2026-12-31 }',
      ['RUT-002 Jour', 'RUT-012 RUT-013', 'RUT-012 RUT-013'],
    ],
    ['persn exefy1 "Fyra" { } funktion Jour "Jour" { vid Mottagningen bemannas av exefy1 }', []],
    ['frånvaro exenn1 semester från 2026-01-01 till 2026-01-02', ['RUT-002 exenn1']],
    [
      `frånvaro exeet1 semester från 2026-11-01 till 2026-11-02 {
         ombud exenn2 vidare från exenn3 beslutat av exenn4 tilldelat av exenn5 gäller uppdrag vid Enn6 }`,
      ['RUT-002 Enn6', 'RUT-002 exenn2', 'RUT-002 exenn3', 'RUT-002 exenn4', 'RUT-002 exenn5'],
    ],
    [
      `enhet E "E" { del av Verksamheten öppet mån-fre 08:00-17:00 administreras av exenn1
         läsåtkomst { via npö personer exenn2 } logggranskning av exenn3
         intygsbevakning { kanal intygsmodulen bevakas av exenn4 ersättare funktion Enn5 } }`,
      ['RUT-002 Enn5', 'RUT-002 exenn1', 'RUT-002 exenn2', 'RUT-002 exenn3', 'RUT-002 exenn4'],
    ],
  ])('%s', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('RUT-002 says what is wrong with a name', () => {
  const MONITORED =
    'funktion Jour "Jour" { vid Mottagningen } funktionsinkorg F "F" { vid Mottagningen för "f" beslut "b"';

  it.each([
    ['unknown', 'funktion Jour "Jour" { vid Zzzzzzz }'],
    ['near', 'funktion Jour "Jour" { vid Motagningen }'],
    ['near', 'undantag från RUT-013 för exeet9 { från 2026-01-01 till 2026-12-31 }'],
    ['wrongKind', 'funktion Jour "Jour" { vid exeet1 }'],
    ['wordMissing', `${MONITORED} medlemmar exeet1 bevakas av Jour }`],
    ['wordMissing', 'flöde Ett "Ett" { från exeet1 till personlig exetv1 kanal ärende }'],
    ['whichInbox', 'flöde Ett "Ett" { från Mottagningen till personlig exetv1 kanal ärende }'],
    ['noKindOfInbox', 'flöde Ett "Ett" { från Mottagningen.remiss till personlig exetv1 kanal ärende }'],
    ['noSuchInbox', 'flöde Ett "Ett" { från Mottagningen.samverkan till personlig exetv1 kanal ärende }'],
  ])('%s: %s', (trigger, text) => {
    const found = findingsIn({ 'a.rutin': text, 'organisation.rutin': ORGANISATION }, { routines: [] });
    expect(found.filter(({ code }) => code === 'RUT-002').map((finding) => finding.trigger)).toEqual([trigger]);
  });
});

describe('RUT-003', () => {
  it('marks the same one whatever the order in which files come', () => {
    const texts = {
      'b.rutin': 'person exeaa1 "B" { uppdrag läkare vid V }',
      'a.rutin':
        'huvudman H "H" { typ region }\nverksamhet V "V" { del av H }\nperson exeaa1 "A" { uppdrag läkare vid V }',
    };
    const backwards = Object.fromEntries(Object.entries(texts).reverse());
    expect(said(texts)).toEqual(['b.rutin:1 fel RUT-003']);
    expect(said(backwards)).toEqual(said(texts));
  });

  it('takes the routines of the product for the first, whatever the file is called', () => {
    const version = (name: string, from: string): string =>
      `rutin ${name} "Meddelandecenter" { dokument "SSN14971-1865200826-13" version "4.0" giltig från ${from} till 2028-12-31 }`;
    expect(saidAbout({ '1.rutin': version('Meddelandecenter', '2026-11-14') })).toEqual(['1.rutin:1 fel RUT-003']);
    expect(saidAbout({ '1.rutin': version('Meddelandecenter', '2026-11-15') })).toEqual([]);
  });

  it('lets a person and a unit share a name', () => {
    expect(marked('person Mottagningen1 "Exempel" { uppdrag läkare vid Verksamheten }')).toEqual([
      'RUT-013 Mottagningen1',
    ]);
    expect(marked('flöde Mottagningen "Fråga" { från personlig exeet1 till personlig exetv1 kanal ärende }')).toEqual(
      [],
    );
  });
});

describe('RUT-010: why an exception is not needed', () => {
  it.each([
    ['exeet1', 'Det undantaget gäller bryter inte mot EX-ETT-01 under perioden.'],
    ['Mottagningen', 'Det undantaget gäller bryter inte mot EX-ETT-01 under perioden.'],
    ['Verksamheten', 'Det gäller Verksamheten själv, inte enheterna under.'],
    ['VGR', 'Det gäller Västra Götalandsregionen själv, inte enheterna under.'],
  ])('for %s', (subject, reason) => {
    const text = `rutin R "R" { dokument "D" version "1" giltig från 2026-01-01 ${KRAV} }
      undantag från EX-ETT-01 för ${subject} { från 2026-01-01 till 2026-12-31 ${UNDANTAG} }`;
    const findings = findingsIn({ 'a.rutin': text, 'organisation.rutin': ORGANISATION }, { routines: [] });
    expect(findings.find(({ code }) => code === 'RUT-010')?.args['reasonSv']).toBe(reason);
  });
});

describe('RUT-012: who may decide', () => {
  const ROUTINE = `rutin R "R" { dokument "D" version "1" giltig från 2026-01-01 ${KRAV} }`;
  const OTHERS = `
    huvudman Kommunen "Kommunen" { typ kommun kommunkod 1490 option 1 }
    enhet Hemvården "Hemvården" { del av Kommunen öppet mån-fre 08:00-17:00 }
    verksamhet Annan "Annan" { del av Förvaltningen }
    person exeka1 "Exempel Kommun" { uppdrag sjuksköterska vid Hemvården }
    person exeac1 "Exempel Annan Chef" { uppdrag enhetschef vid Annan }
    person exeny1 "Exempel Ny Chef" { uppdrag enhetschef vid Mottagningen från 2026-06-01 }
    flöde Fråga "Fråga" { från personlig exeet1 till personlig exeka1 kanal ärende }
    funktionsinkorg F "F" { vid Mottagningen för "f" beslut "b" }
    ${ROUTINE}`;

  it.each([
    ['Mottagningen', 'exevc1', true],
    ['Mottagningen', 'exetv1', false],
    ['Mottagningen', 'exeac1', false],
    ['Mottagningen', 'exeny1', false],
    ['Mottagningen', 'exeny1 2026-06-01', true],
    ['Mottagningen', 'exeny1 2026-02-30', true],
    ['F', 'exevc1', true],
    ['F', 'exeac1', false],
    ['Verksamheten', 'exevc1', true],
    ['Verksamheten', 'exeac1', false],
    ['Förvaltningen', 'exeac1', true],
    ['VGR', 'exeac1', true],
    ['VGR', 'exeka1', false],
    ['Kommunen', 'exeka1', true],
    ['Hemvården', 'exeka1', true],
    ['Hemvården', 'exevc1', false],
    ['exeet1', 'exevc1', true],
    ['exeet1', 'exeac1', false],
    ['exeka1', 'exeka1', true],
    ['Fråga', 'exevc1', true],
    ['Fråga', 'exeka1', true],
    ['Fråga', 'exeac1', false],
  ])('for %s, %s: %s', (subject, decider, isAllowed) => {
    const text = `${OTHERS} undantag från EX-ETT-01 för ${subject} {
      från 2026-03-01 till 2026-12-31 motivering "Skäl" beslutat av ${decider} }`;
    const refused = marked(text).filter((one) => one.startsWith('RUT-012'));
    expect(refused).toEqual(isAllowed ? [] : [`RUT-012 ${decider}`]);
  });
});

describe('RUT-019', () => {
  const inbox = (person: string, period: string): string => `${person}
    funktionsinkorg F "F" { vid Mottagningen för "f" beslut "b" administreras av exevc1
      medlemmar exeet1, exetv1, exefy1 ${period} bevakas av exeet1 ersättare exetv1 }`;

  it.each([
    ['has left', 'person exefy1 "Fyra" { uppdrag läkare vid Verksamheten till 2026-10-04 }', '', true],
    ['is there today', 'person exefy1 "Fyra" { uppdrag läkare vid Verksamheten till 2026-10-05 }', '', false],
    [
      'comes with the uppdrag',
      'person exefy1 "Fyra" { uppdrag läkare vid Verksamheten från 2026-11-01 }',
      'från 2026-11-01',
      false,
    ],
    [
      'comes before the uppdrag',
      'person exefy1 "Fyra" { uppdrag läkare vid Verksamheten från 2026-11-02 }',
      'från 2026-11-01',
      true,
    ],
    ['was a member', 'person exefy1 "Fyra" { }', 'till 2026-10-04', false],
    [
      'is employed no more',
      'person exefy1 "Fyra" { uppdrag läkare vid Verksamheten anställd till 2026-10-04 }',
      '',
      true,
    ],
    [
      'is employed today',
      'person exefy1 "Fyra" { uppdrag läkare vid Verksamheten anställd till 2026-10-05 }',
      '',
      false,
    ],
  ])('a member who %s', (_, person, period, isSaid) => {
    expect(marked(inbox(person, period))).toEqual(isSaid ? ['RUT-019 exefy1'] : []);
  });
});

describe('RUT-019 in a unit in läsläge', () => {
  const text = `
huvudman VGR "VGR" { typ region }
verksamhet V "V" { del av VGR område södra }
person exevc1 "Chef" { uppdrag verksamhetschef vid V }
person exeet1 "Ett" { uppdrag läkare vid V }
person exefy1 "Fyra" { }
enhet E "E" {
    del av V
    driftläge läsläge från 2024-11-21
    logggranskning varje månad av exevc1
    administreras av exevc1,
        exefy1
}
funktionsinkorg F "F" {
    för "f" beslut "b" vid E
    medlemmar exeet1,
        exefy1,
    bevakas av exeet1
        ersättare exefy1
}`;

  it('gives way to LL-ATK-02, which does not speak of those who monitor', () => {
    const found = saidAbout({ 'a.rutin': text }).filter((one) => /RUT-019|LL-ATK-02/.test(one));
    expect(found).toEqual(['a.rutin:12 fel LL-ATK-02', 'a.rutin:17 fel LL-ATK-02', 'a.rutin:19 varning RUT-019']);
  });

  it('stands where no routine says anything of läsläge', () => {
    const found = said({ 'a.rutin': text }).filter((one) => /RUT-019/.test(one));
    expect(found.map((one) => one.slice(0, 10))).toEqual(['a.rutin:12', 'a.rutin:17', 'a.rutin:19']);
  });
});

describe('RUT-013', () => {
  it.each([
    ['abc1', false],
    ['abcdef123', false],
    ['ab1', true],
    ['abcdefg1', true],
    ['abc', true],
    ['abc1234', true],
    ['abå1', true],
    ['Abc1', true],
    ['abc_1', true],
  ])('%s', (name, isSaid) => {
    const text = `person ${name} "Exempel" { uppdrag läkare vid Verksamheten }`;
    expect(marked(text)).toEqual(isSaid ? [`RUT-013 ${name}`] : []);
  });
});

describe('each list and each free word', () => {
  const inUnit = (text: string): string => `enhet E "E" { del av Verksamheten öppet mån-fre 08:00-17:00 ${text} }`;

  it.each([
    ['RUT-005 exeet1', inUnit('administreras av exeet1, exeet1')],
    ['RUT-005 exeet1', inUnit('inkorg meddelande { administreras av exeet1 administreras av exeet1 }')],
    ['RUT-005 exeet1', inUnit('inkorg meddelande { medlemmar exeet1 medlemmar exeet1 }')],
    ['RUT-005 exeet1', inUnit('intygsbevakning { bevakas av exeet1, exeet1 }')],
    ['RUT-005 exeet1', inUnit('inkorg meddelande { bevakas av exetv1 ersättare exeet1, exeet1 }')],
    ['RUT-017 2', inUnit('intygsbevakning { bevakas 2 gånger per dag kl 08:00 }')],
    ['RUT-017 2', inUnit('inkorg samverkan { bevakas 2 gånger per dag kl 08:00, 09:00, 10:00 }')],
    ['RUT-019 exefy1', `${inUnit('administreras av exefy1')} person exefy1 "Fyra" { }`],
    ['RUT-019 exefy1', `${inUnit('intygsbevakning { bevakas av exefy1 }')} person exefy1 "Fyra" { }`],
    ['RUT-019 exefy1', `${inUnit('inkorg samverkan { administreras av exefy1 }')} person exefy1 "Fyra" { }`],
    ['RUT-019 exefy1', `${inUnit('inkorg samverkan { bevakas 2026-10-05 av exefy1 }')} person exefy1 "Fyra" { }`],
    ['RUT-022 Läkare', 'person exefy1 "Fyra" { uppdrag Läkare vid Verksamheten }'],
    ['RUT-022 motagning', inUnit('slag motagning')],
    ['RUT-022 intygsmodule', inUnit('intygsbevakning { kanal intygsmodule bevakas av exeet1 }')],
    ['RUT-022 ärenden', 'flöde F "F" { från personlig exeet1 till personlig exetv1 kanal ärenden }'],
    ['RUT-022 provsvsr', 'flöde F "F" { från personlig exeet1 till personlig exetv1 kanal ärende innehåll provsvsr }'],
  ])('%s: %s', (expected, text) => {
    expect(marked(text)).toEqual([expected]);
  });

  it.each([
    [
      'different lines of bevakas',
      inUnit('inkorg meddelande { bevakas kl 08:00 av exeet1 bevakas kl 15:00 av exeet1 }'),
    ],
    ['a past date', `${inUnit('inkorg samverkan { bevakas 2026-10-04 av exefy1 }')} person exefy1 "Fyra" { }`],
    ['a past uppdrag', 'person exefy1 "Fyra" { uppdrag Läkare vid Verksamheten till 2026-10-04 }'],
    ['a role as a text', 'person exefy1 "Fyra" { uppdrag "Läkare" vid Verksamheten }'],
  ])('nothing of %s', (_, text) => {
    expect(marked(text)).toEqual([]);
  });
});

describe('RUT-018', () => {
  const alone = (text: string): string =>
    `verksamhet Tom "Tom" { del av Förvaltningen } enhet E "E" { del av Tom ${text} }`;

  it.each([
    ['an inbox', alone('inkorg meddelande { }'), true],
    ['an intygsbevakning', alone('intygsbevakning { }'), true],
    ['a funktionsinkorg', `${alone('')} funktionsinkorg F "F" { vid E }`, true],
    ['a funktion', `${alone('')} funktion F "F" { vid E }`, false],
    ['an uppdrag', `${alone('')} person exefy1 "Fyra" { uppdrag läkare vid E }`, true],
    ['an uppdrag to come', `${alone('')} person exefy1 "Fyra" { uppdrag läkare vid E från 2027-01-01 }`, true],
    ['an uppdrag that is past', `${alone('')} person exefy1 "Fyra" { uppdrag läkare vid E till 2026-10-04 }`, false],
    ['only other hours for a date', alone('inkorg meddelande { } avvikande 2026-12-22 08:00-12:00'), true],
    ['hours of holidays', alone('inkorg meddelande { } öppet helgdagar 08:00-12:00'), false],
    ['hours all around the clock', alone('inkorg meddelande { } öppet dygnet runt'), false],
  ])('with %s', (_, text, isSaid) => {
    expect(marked(text)).toEqual(isSaid ? ['RUT-018 E'] : []);
  });

  it.each([
    ['drift', true],
    ['planerad', true],
    ['läsläge', false],
    ['arkiverad', false],
  ])('a unit in %s', (mode, isSaid) => {
    const text = `enhet E "E" { del av Verksamheten driftläge ${mode} från 2026-01-01 beslut "b" }`;
    expect(marked(text)).toEqual(isSaid ? ['RUT-018 E'] : []);
  });

  it('is not said of a unit where nobody works and to which nobody writes', () => {
    expect(marked('verksamhet Tom "Tom" { del av Förvaltningen } enhet E "E" { del av Tom }')).toEqual([]);
  });
});

describe('RUT-015', () => {
  it('lets the hours of several lines for one date add up', () => {
    const text = 'enhet E "E" { avvikande 2026-12-21 13:00-15:00 avvikande 2026-12-21 08:00-12:00 }';
    const unit = workspaceOf({ 'a.rutin': text }, []).lookup('placed', 'E')[0] as Unit;
    const spans = hoursOn(openingOf(unit), parseDay('2026-12-21') as Day);
    expect(spans.map(({ start, end }) => [start / 60, end / 60])).toEqual([
      [8, 12],
      [13, 15],
    ]);
  });

  it('lets hours meet, and marks one span once however many weekdays it runs into', () => {
    expect(marked('enhet E "E" { del av Verksamheten öppet mån-fre 08:00-12:00, 12:00-16:00 }')).toEqual([]);
    expect(marked('enhet E "E" { del av Verksamheten öppet mån-fre 08:00-12:00 öppet mån-ons 11:00-13:00 }')).toEqual([
      'RUT-015 11:00-13:00',
    ]);
  });
});
