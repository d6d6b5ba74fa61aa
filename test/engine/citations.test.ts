/** Which sentences a finding cites beside its own: those alone that say something of the case at hand. */
import { describe, expect, it } from 'vitest';
import { BASE } from '../support/checks/base.ts';
import { findingsIn } from '../support/judged.ts';

/** What the one finding of a code cites. */
function cited(code: string, text: string): readonly string[] {
  const own = findingsIn({ 'prov.rutin': text, 'bas.rutin': BASE }).filter((one) => one.code === code);
  expect(own.map(({ mark }) => mark.anchor.file)).toEqual(['prov.rutin']);
  return own[0]?.alsoCites ?? [];
}

const away = (rights: string, till: string): string => `
person exefy1 "Exempel Fyra" { uppdrag läkare vid Exempelverksamheten ${rights} }
enhet Norra "Norra" { del av Exempelverksamheten öppet mån-fre 08:00-17:00 }
frånvaro exefy1 semester från 2026-10-05 till ${till}`;

const start = (förvaltning: string): string => `
förvaltning Start "${förvaltning}" { del av VGR område södra driftläge drift från 2026-09-01 }`;

const provider = (unit: string): string => `
huvudman Utan "Utan Avtal AB" { typ privat område södra }
enhet Enheten "Enheten" { del av Utan öppet mån-fre 08:00-17:00 ${unit} }`;

const lacking = (principal: string, kind: string): string => `
enhet Norra "Norra" {
    del av ${principal}
    nivå 5
    öppet mån-fre 08:00-17:00
    administreras av exems1
    inkorg ${kind} { medlemmar exems1, exeet1 bevakas 3 gånger per dag av exems1 ersättare exeet1 }
}`;

const flow = (till: string): string => `
enhet Norra "Norra" {
    del av Exempelverksamheten
    nivå 5
    öppet mån-fre 08:00-17:00
    inkorg meddelande { bevakas dagligen av exems1 ersättare exeet1 }
    inkorg samverkan { bevakas 3 gånger per dag av exems1 ersättare exeet1 }
}
flöde Frågor "Frågor" {
    från Norra.meddelande
    till ${till}
    kanal meddelande
    gäller patient
    sparas till journal
}`;

const ALWAYS = ['MC-ANS-01', 'MC-TIL-11'];

describe('a finding cites', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['a short absence', 'MC-API-03', away('', '2026-10-16'), ALWAYS],
    ['of someone who orders', 'MC-API-03', away('ordinerar', '2026-10-16'), [...ALWAYS, 'MC-RES-02']],
    ['of someone with certificates', 'MC-API-03', away('intygsansvarig', '2026-10-16'), [...ALWAYS, 'IN-POS-02']],
    [
      'for more than two weeks',
      'MC-API-03',
      away('intygsansvarig', '2026-10-27'),
      [...ALWAYS, 'IN-POS-02', 'MC-MED-08'],
    ],
    ['for more than a month', 'MC-API-03', away('', '2026-11-27'), [...ALWAYS, 'MC-AVI-02']],
    ['a start of Närhälsan', 'LL-SAM-01', start('närhälsan'), ['LL-ORG-00', 'LL-ORG-04']],
    ['a start of the hospital', 'LL-SAM-01', start('Södra Älvsborgs Sjukhus'), ['LL-ORG-00', 'LL-ORG-01']],
    ['a provider', 'MC-SYF-02', provider(''), ['MC-META-01', 'PR-UTV-03']],
    [
      'that writes certificates',
      'MC-SYF-02',
      provider('skriver intyg intygsbevakning { kanal intygsmodulen bevakas dagligen av exeet1 ersättare exetv1 }'),
      ['IN-META-01', 'MC-META-01', 'PR-UTV-03'],
    ],
    [
      'that is in läsläge',
      'MC-SYF-02',
      provider('driftläge läsläge från 2024-11-21'),
      ['LL-META-01', 'MC-META-01', 'PR-UTV-03'],
    ],
    ['the inbox of a unit', 'MC-ORG-01', lacking('Exempelverksamheten', 'meddelande'), ['MC-ALL-02', 'MC-DEL-01']],
    ['of a kommun', 'MC-ORG-01', lacking('Borås', 'meddelande'), ['KO-OP1-01', 'MC-ALL-02', 'MC-DEL-01', 'MC-HAN-02']],
    ['for messages', 'MC-ORG-01', lacking('Borås', 'samverkan'), ['MC-ALL-02', 'MC-DEL-01', 'MC-HAN-02']],
    ['a message between shared inboxes', 'MC-ALL-05', flow('Norra.samverkan'), ['MC-ALL-06']],
    ['to someone', 'MC-ALL-05', flow('personlig exeet1'), []],
    ['the code of no kommun', 'KO-ALL-01', 'huvudman X "X" { typ kommun kommunkod 1234 option 1 }', ['MC-SYF-02']],
    ['that of another', 'KO-ALL-01', 'huvudman X "Ale kommun" { typ kommun kommunkod 1441 option 1 }', []],
    [
      'one who orders without an inbox',
      'IN-FRS-02',
      'person exefy1 "E" { uppdrag läkare vid Exempelverksamheten ordinerar utan personlig inkorg }',
      ['MC-RES-01'],
    ],
    [
      'one who certifies without an inbox',
      'IN-FRS-02',
      'person exefy1 "E" { uppdrag läkare vid Exempelverksamheten intygsansvarig utan personlig inkorg }',
      [],
    ],
  ])('%s (%s)', (_, code, text, expected) => {
    expect([...cited(code, text)].sort()).toEqual([...expected].sort());
  });
});

describe('a case that is told apart', () => {
  const local = (ground: string): string => `lokal rutin Lokal "Lokal" {
    dokument "LOK-1"
    version "1.0"
    giltig från 2026-01-01 till 2027-12-31
    krav LOK-A-01 upplysning { avsnitt "A" citat "B." prövas genom ${ground} }
}`;

  it.each<[string, readonly string[]]>([
    ['MC-API-03 vid intyg', []],
    ['MC-API-03', []],
    ['LL-SAM-01 vid Närhälsan', []],
    ['LL-SAM-01 vid "södra älvsborgs sjukhus"', ['unknownGroundNear "Södra Älvsborgs Sjukhus"']],
    ['MC-API-03 vid intygg', ['unknownGroundNear intyg']],
    ['MC-API-03 vid något', ['unknownGround ']],
    ['MC-BEV-01 vid intyg', ['noGrounds ']],
    ['MC-FINNS-INTE vid intyg', []],
  ])('%s', (ground, expected) => {
    const found = findingsIn({ 'lokal.rutin': local(ground), 'bas.rutin': BASE }).filter(
      ({ code }) => code === 'RUT-016',
    );
    expect(found.map(({ trigger, args }) => `${trigger} ${args['nearest']}`)).toEqual(expected);
  });
});
