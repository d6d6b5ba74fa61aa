/** RUT-001: what is said of what cannot be read, in both languages. */
import { describe, expect, it } from 'vitest';
import { problemInWords } from '../../../language/checks/index.ts';
import { factsOf } from '../../../language/lowering/lower.ts';
import type { Sentence } from '../../../language/model/index.ts';

function said(text: string): readonly Sentence[] {
  return factsOf('a.rutin', text).problems.map(problemInWords);
}

const CASES: readonly (readonly [text: string, sv: string, en: string])[] = [
  [
    'enhet X {\n  nivå\n}',
    'Raden är inte färdig: före } väntades ett tal',
    'The line is not finished: before }, a number was expected',
  ],
  [
    'enhet X { bevaks 5 }',
    'bevaks är ingen uppgift om enheten. Där kan stå administreras av, avvikande, del av, driftläge, hsa, inkorg, intygsbevakning, journal, logggranskning, läsåtkomst, nivå, område, skriver intyg, slag, stängt eller öppet.',
    'bevaks is no property of the unit. It may have administreras av, avvikande, del av, driftläge, hsa, inkorg, intygsbevakning, journal, logggranskning, läsåtkomst, nivå, område, skriver intyg, slag, stängt or öppet.',
  ],
  [
    'enhet X { inkorg meddelande { bevaks dagligen } }',
    'Ordet bevaks känns inte igen här. Menade du bevakas?',
    'bevaks is not known here. Did you mean bevakas?',
  ],
  [
    'enhet X { Nivå 5 }',
    'Ordet Nivå känns inte igen här. Menade du nivå?',
    'Nivå is not known here. Did you mean nivå?',
  ],
  [
    'enhet X { niva 5 }',
    'Ordet niva känns inte igen här. Menade du nivå?',
    'niva is not known here. Did you mean nivå?',
  ],
  ['enhte X { }', 'Ordet enhte känns inte igen här. Menade du enhet?', 'enhte is not known here. Did you mean enhet?'],
  [
    'enhet NAME name { }',
    'Först ett namn utan mellanslag, sedan namnet i klartext inom citattecken: enhet NAMEName "NAME name" {',
    'First a name without spaces, then the name in plain words in quotation marks: enhet NAMEName "NAME name" {',
  ],
  [
    'enhet X { del av Y del av "Z" }',
    'Skriv namnet i ett ord, inte klartexten "Z"',
    'Write the name in one word, not the plain words "Z"',
  ],
  [
    'enhet X { stängt 08:00 }',
    '08:00 passar inte här. Här väntades ett datum som 2026-07-06.',
    'Did not expect 08:00 here. Expected a date such as 2026-07-06.',
  ],
  ['enhet X { öppet mån–fre 08:00-12:00 }', 'Skriv bindestreck (-) i stället för –', 'Write a hyphen (-) instead of –'],
  [
    'enhet X { öppet mån–—fre 08:00-12:00 }',
    'Skriv bindestreck (-) i stället för –…',
    'Write a hyphen (-) instead of –…',
  ],
  ['enhet X { stängt 6 }', 'Datum skrivs 2026-07-06', 'Dates are written 2026-07-06'],
  ['enhet X { avvikande 2026-07-06 8-17 }', 'Klockslag skrivs 08:00', 'Times are written 08:00'],
  ['enhet X { avvikande 2026-07-06 8.00-17:00 }', 'Klockslag skrivs 08:00', 'Times are written 08:00'],
  ['enhet X { stängt 2026-7-6 }', 'Datum skrivs 2026-07-06', 'Dates are written 2026-07-06'],
  [
    'huvudman X { organisationsnummer 2321000131 }',
    'Organisationsnummer skrivs 232100-0131',
    'Organisation numbers are written 232100-0131',
  ],
  [
    'enhet X { öppet klockan }',
    'klockan kan inte stå här. Skriv dagar som mån-fre, helgdagar eller dygnet runt.',
    'klockan cannot stand here. Write days such as mån-fre, helgdagar or dygnet runt.',
  ],
  ['enhet X { öppet mån–fre 08:00-17:00 }', 'Skriv bindestreck (-) i stället för –', 'Write a hyphen (-) instead of –'],
  ['enhet X { administreras av exems1 exeet1 }', 'Ett komma saknas före exeet1', 'A comma is missing before exeet1'],
  [
    'enhet X { nivå 5; }',
    'Tecknet ; används inte i Rutin. Ta bort det.',
    'The character ; is not used in Rutin. Remove it.',
  ],
  ['enhet X { nivå 5;;: }', 'Tecknen ;;: används inte i Rutin. Ta bort dem.', ';;: is not used in Rutin. Remove it.'],
  [
    'enhet X { nivå 5 \u0007 }',
    'Tecknet U+0007 används inte i Rutin. Ta bort det.',
    'The character U+0007 is not used in Rutin. Remove it.',
  ],
  ['enhet X "Fristad { }', 'Citattecknet avslutas inte på raden', 'The quotation mark is not closed on its line'],
  [
    'enhet X ”Fristad” { }',
    'Texter skrivs inom raka citattecken: "så här"',
    'Texts are written in straight quotation marks: "like this"',
  ],
  ['enhet X { } /* x', 'Kommentaren avslutas inte: */ saknas', 'The comment is not closed: */ is missing'],
  [
    '\n\nenhet FristadVC {\n nivå 5\n',
    'Filen tar slut utan }: enheten FristadVC som börjar på rad 3 är inte avslutad',
    'The file ends without }: the unit FristadVC, which begins on line 3, is not closed',
  ],
  [
    '\r\nlokal rutin LR {\r\n krav A-1 ska {\r\n',
    'Filen tar slut utan }: kravet A-1 som börjar på rad 3 är inte avslutat',
    'The file ends without }: the krav A-1, which begins on line 3, is not closed',
  ],
  [
    'enhet X',
    'Filen tar slut här. Efter X väntades en text inom citattecken eller {.',
    'The file ends here. After X, a text in quotation marks or { was expected.',
  ],
  [
    'enhet X {\n nivå 5\nenhet Y { }',
    '} saknas före enhet: enheten X som börjar på rad 1 är inte avslutad',
    '} is missing before enhet: the unit X, which begins on line 1, is not closed',
  ],
  ['enhet X\n nivå 5\n}', '{ saknas före nivå', '{ is missing before nivå'],
  ['enhet X { }\n}', 'Här står en } för mycket', 'There is one } too many here'],
  [
    'enhet journal { }',
    'Ordet journal är reserverat i Rutin och kan inte vara ett namn. Skriv till exempel journal_1.',
    'The word journal is reserved in Rutin and cannot be a name. Write for example journal_1.',
  ],
  [
    'person a { uppdrag ST läkare vid X }',
    'Rollnamn med flera ord skrivs inom citattecken',
    'A role of several words is written in quotation marks',
  ],
  [
    'person a { uppdrag läkare vid\n  utan personlig inkorg }',
    'Raden är inte färdig: före utan väntades ett namn',
    'The line is not finished: before utan, a name was expected',
  ],
  [
    'person a { uppdrag läkare vid Fristad-VC }',
    'Ett namn har inget bindestreck i sig. Skriv till exempel Fristad_VC.',
    'A name has no hyphen in it. Write for example Fristad_VC.',
  ],
  [
    'enhet X {\n medlemmar a\n}',
    'medlemmar hör inte hemma i enheten. Det står i inkorgen eller funktionsinkorgen.',
    'medlemmar does not belong in the unit. It stands in the inbox or the funktionsinkorg.',
  ],
  [
    'enhet X {\n person a { }\n}',
    'person hör inte hemma i enheten. Det börjar en deklaration för sig, utanför alla block.',
    'person does not belong in the unit. It begins a declaration of its own, outside all blocks.',
  ],
  [
    'enhet X { inkorg meddelande {\n medlemmar a\n brevlåda 3\n} }',
    'brevlåda är ingen uppgift om inkorgen. Där kan stå administreras av, beställning, bevakas, medlemmar eller namn.',
    'brevlåda is no property of the inbox. It may have administreras av, beställning, bevakas, medlemmar or namn.',
  ],
  [
    'nivå 5',
    'nivå måste stå inne i ett block. Det står i enheten.',
    'nivå must stand inside a block. It stands in the unit.',
  ],
  [
    '" "',
    '" " börjar ingen deklaration. En fil kan hålla enhet, person, frånvaro, funktion, funktionsinkorg, flöde, undantag från eller rutin.',
    '" " begins no declaration. A file may hold enhet, person, frånvaro, funktion, funktionsinkorg, flöde, undantag från or rutin.',
  ],
  ['undantag MC-TIL-12 för X { }', 'Ordet från saknas före MC-TIL-12', 'The word från is missing before MC-TIL-12'],
  [
    'enhet MC-VC "X" { }',
    'Ett namn har inget bindestreck i sig. Skriv till exempel MC_VC.',
    'A name has no hyphen in it. Write for example MC_VC.',
  ],
  [
    'enhet X { administreras av SE2321000131-P000000000001 }',
    'SE2321000131-P000000000001 passar inte här. Här väntades ett namn.',
    'Did not expect SE2321000131-P000000000001 here. Expected a name.',
  ],
  [
    'person a { uppdrag ST-läkare vid X }',
    'Rollnamn med bindestreck skrivs inom citattecken',
    'A role with a hyphen is written in quotation marks',
  ],
  [
    'person a { uppdrag AT-ST vid X }',
    'Rollnamn med bindestreck skrivs inom citattecken',
    'A role with a hyphen is written in quotation marks',
  ],
  ['enhet X { nivå fem }', 'Tal skrivs med siffror: 5', 'Numbers are written in figures: 5'],
  [
    'enhet X { inkorg meddelande { bevakas tre gånger per dag } }',
    'Tal skrivs med siffror: 3',
    'Numbers are written in figures: 3',
  ],
  [
    'enhet X { administreras av exems1 och exeet1 }',
    'Skriv ett komma i stället för och',
    'Write a comma instead of och',
  ],
  ['enhet X { nivå 5 ( }', 'Tecknet ( används inte i Rutin', 'The character ( is not used in Rutin'],
  ['# x', 'Tecknet # används inte i Rutin', 'The character # is not used in Rutin'],
  [
    'rutin R { krav A-1 ska { kontroll x { a 08:00 } } }',
    '08:00 passar inte här. Här väntades en text inom citattecken, ett tal, ett datum som 2026-07-06 eller ett ord.',
    'Did not expect 08:00 here. Expected a text in quotation marks, a number, a date such as 2026-07-06 or a word.',
  ],
];

describe('RUT-001', () => {
  it.each(CASES)('%j', (text, sv, en) => {
    expect(said(text)).toEqual([{ sv, en }]);
  });

  it('say what is written there most, where there is much', () => {
    const [message] = said('enhet X { inkorg meddelande { bevakas medlemmar a } }');
    expect(message?.sv).toBe(
      'medlemmar kan inte stå här. Skriv dagligen, dagar som mån-fre, ett datum eller ett antal som 3 gånger per dag.',
    );
  });

  it('cut short what is long', () => {
    expect(said(`enhet ${'1'.repeat(1000)} { }`).map(({ sv }) => sv)).toEqual([
      `${'1'.repeat(40)}… passar inte här. Här väntades ett namn.`,
    ]);
  });
});
