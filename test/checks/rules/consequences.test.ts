/** The rules of the language: nothing follows from nothing; chains that lead back, lists and free words. */
import { describe, expect, it } from 'vitest';
import { KRAV, marked, nested, UNDANTAG } from '../../support/checks/rules.ts';

describe('a chain of del av', () => {
  it('of some hundred links that leads back to itself is told at each of them', () => {
    expect(marked(nested(300, 'N299'))).toHaveLength(300);
  });

  it('of many thousand levels is read and judged', () => {
    expect(marked(nested(20_000, 'Förvaltningen'))).toHaveLength(20_000 - 97);
  }, 60_000);
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
