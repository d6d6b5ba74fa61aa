/** The rules of the language: what exactly each marks. */
import { describe, expect, it } from 'vitest';
import { KRAV, marked, nested, UNDANTAG } from '../../support/checks/rules.ts';

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
