/** RUT-002: names that nothing has. */
import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../language/engine/index.ts';
import { marked, ORGANISATION } from '../../support/checks/rules.ts';
import { findingsIn } from '../../support/judged.ts';

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
    ['medlemmar Fem', 'Skriv personens VGR-id, inte namnet Fem: exefm1'],
    ['medlemmar Nord', 'Skriv personens VGR-id, inte namnet Nord: exefm1 eller exesx1'],
    ['medlemmar Sju', 'Det finns ingen person som heter Sju'],
  ])('%s says whose id is meant', (line, said) => {
    const people = `person exefm1 "Nord Fem" { uppdrag läkare vid E }
      person exesx1 "Nord Sex" { uppdrag läkare vid E }
      person exesu1 "Exempel Sju" { uppdrag läkare vid Annan }`;
    const unit = `enhet E "E" { del av Verksamheten inkorg samverkan { ${line} } } enhet Annan "Annan" { }`;
    const found = findingsIn({ 'a.rutin': `${ORGANISATION}\n${people}\n${unit}` }).filter(
      ({ code }) => code === 'RUT-002',
    );
    expect(found.map((finding) => messageOf(finding, 'sv'))).toEqual([said]);
  });

  it.each([
    ['enhet E "E" { del av Verksamheten administreras av Fem }', 'exefm1'],
    ['funktion F "F" { vid E bemannas av Fem }', 'exefm1'],
    ['funktionsinkorg F "F" { vid E medlemmar Fem }', 'exefm1'],
    ['frånvaro exesx1 semester från 2026-11-02 till 2026-11-03 { ombud Fem }', 'exefm1'],
    ['funktion F "F" { bemannas av Fem }', undefined],
    ['funktionsinkorg F "F" { medlemmar Fem }', undefined],
  ])('%s says whose id is meant, of those who work there', (declared, id) => {
    const people = 'person exefm1 "Nord Fem" { uppdrag läkare vid E } person exesx1 "Sex" { uppdrag läkare vid E }';
    const unit = declared.startsWith('enhet E ') ? '' : 'enhet E "E" { del av Verksamheten }';
    const found = findingsIn({ 'a.rutin': `${ORGANISATION}\n${people}\n${unit}\n${declared}` }).filter(
      ({ code }) => code === 'RUT-002',
    );
    expect(found.map((finding) => messageOf(finding, 'sv'))).toEqual([
      id === undefined ? 'Det finns ingen person som heter Fem' : `Skriv personens VGR-id, inte namnet Fem: ${id}`,
    ]);
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
