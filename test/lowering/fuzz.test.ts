import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsOf } from '../../language/lowering/lower.ts';
import { lengthOf, offsetOf } from '../../language/model/index.ts';
import { originsIn } from '../support/lowering/read.ts';

const ROUTINES = fileURLToPath(new URL('../../language/routines/', import.meta.url));

/** Every construct of the language at least once. */
const EVERYTHING = `/** Dokumenterad. */
huvudman Borås "Borås Stad" { typ kommun kommunkod 1490 option 1, 2 organisationsnummer 212000-1561 avtal "x"
  område södra driftläge läsläge från 2024-11-21 beslut "RS 1" }
förvaltning U { del av Borås } verksamhet V "V" { del av U }
enhet A "A" {
  del av V hsa SE2321000131-E000000000101 nivå 5 slag vårdcentral journal skriver intyg
  öppet mån-tor, lör 08:00-12:00, 13:00-17:00 öppet helgdagar 10:00-14:00 öppet dygnet runt
  avvikande 2026-12-23 08:00-12:00 stängt 2026-07-13 till 2026-07-31 "semester" administreras av b
  inkorg meddelande { namn "A" beställning uppstart "Ä" medlemmar b, c från 2026-02-01 till 2026-08-31
    bevakas mån 3 gånger per dag kl 08:15, 12:00 av b, funktion K ersättare c }
  intygsbevakning { kanal x bevakas 2026-12-23 kl 09:00 svarstid 14 dagar }
  läsåtkomst { via npö, x personer b } logggranskning varje månad av b
}
funktion K "K" { vid A bemannas av b }
funktionsinkorg F "F" { för "f" vid A beslut "RS" medlemmar b bevakas dagligen av funktion K }
person b "Exempel" { hsa SE2321000131-P1 uppdrag medicinsk sekreterare vid A från 2026-01-01 uppdrag "ST" vid A
  signeringsrätt ordinerar intygsansvarig utan personlig inkorg anställd till 2027-12-31 }
frånvaro b semester från 2026-07-06 till 2026-08-02 { ombud c från 2026-07-06 till 2026-07-19 vidare från d
  beslutat av e 2026-06-01 tilldelat av f motivering "m" återkommer gäller uppdrag vid A }
flöde G "g" { från A.samverkan till personlig b kanal meddelande innehåll x gäller patient sparas till journal }
undantag från MC-BEV-03 för A.samverkan { från 2026-11-01 till 2026-12-31 motivering "m" avvikelse "a" beslutat av e }
beställning stängning "ÄR" för A.samverkan
lokal rutin R "R" { dokument "D" version "1" giltig från 2026-01-01 omfattar region gäller A
  krav LOK-1 ska inte { avsnitt "a" citat "c" kontroll bevakning { inkorg samverkan antal 3 dag 2026-01-01 t "x" } }
  krav LOK-2 kan { manuellt "m" } krav LOK-3 upplysning { prövas genom LOK-1 } }
källa S { uppdaterad 2022-07-05 }
`;

const seeds = [
  EVERYTHING,
  ...readdirSync(ROUTINES)
    .filter((name) => name.endsWith('.rutin'))
    .map((name) => readFileSync(ROUTINES + name, 'utf8').slice(0, 6000)),
];

const PIECES = ['{', '}', '"', ',', '.', '-', '/*', '//', '\n', ' ', '\u0308', '\u200b', '§', '2026-02-30', '25:00'];
const WORDS = ['enhet', 'person', 'från', 'till', 'bevakas', 'medlemmar', 'av', 'krav', 'kl', 'hsa', 'exeet1'];

/** A valid text with something cut out and something put in, a few times over. */
const mutated = fc
  .tuple(
    fc.constantFrom(...seeds),
    fc.array(fc.tuple(fc.nat(), fc.nat(40), fc.constantFrom('', ...PIECES, ...WORDS)), { maxLength: 6 }),
  )
  .map(([seed, edits]) => {
    let text = seed;
    for (const [place, cut, piece] of edits) {
      const at = place % (text.length + 1);
      text = text.slice(0, at) + piece + text.slice(at + cut);
    }
    return text;
  });

test('the seed has every kind of declaration and nothing wrong', () => {
  const facts = factsOf('a.rutin', EVERYTHING);
  expect(facts.problems).toEqual([]);
  expect(facts.declarations.flatMap(({ problems }) => problems)).toEqual([]);
  expect(facts.declarations).toHaveLength(13);
});

test('whatever the text, nothing is thrown and every place lies in its declaration', () => {
  fc.assert(
    fc.property(mutated, (text) => {
      const facts = factsOf('a.rutin', text);
      for (const declaration of facts.declarations) {
        const { start } = declaration.anchor;
        const limit = lengthOf(declaration.whole) < 4095 ? start + lengthOf(declaration.whole) : text.length;
        for (const at of originsIn(declaration)) {
          expect(offsetOf(at)).toBeGreaterThanOrEqual(0);
          expect(lengthOf(at)).toBeGreaterThan(0);
          expect(start + offsetOf(at) + lengthOf(at)).toBeLessThanOrEqual(limit);
        }
      }
      for (const { start, end } of facts.problems) expect(0 <= start && start <= end && end <= text.length).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test('a declaration is the same value wherever it stands, but for its anchor', () => {
  fc.assert(
    fc.property(mutated, fc.constantFrom('\n', '// x\n', 'enhet Annan { }\n'), (text, before) => {
      const moved = factsOf('a.rutin', before + text).declarations;
      const there = factsOf('a.rutin', text).declarations;
      const last = (list: typeof there) =>
        list.slice(list.length - there.length).map((one) => ({ ...one, anchor: undefined }));
      expect(last(moved)).toEqual(last(there));
    }),
    { numRuns: 100 },
  );
});

test('a large file of broken text takes linear time', () => {
  const text = EVERYTHING.replaceAll('}', '').repeat(40);
  const started = performance.now();
  factsOf('a.rutin', text.repeat(4));
  expect(performance.now() - started).toBeLessThan(5000);
});
