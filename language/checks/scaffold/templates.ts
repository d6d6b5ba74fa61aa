/** What a new check begins as: something small that works, to be changed piece by piece with its tests green. */

/** The check: a unit's name has at least so many characters. */
export function checkText(identifier: string, word: string): string {
  return `/** \`${word}\`: that a unit's name is long enough to be told from others. */
import { defineCheck, markOf, number } from './api/index.ts';

export const ${identifier} = defineCheck({
  name: '${word}',
  parameters: {
    least: number('minst_tecken', { default: 5, tighter: 'higher' }),
  },
  messages: {
    tooShort: {
      sv: 'Namnet på {unit} har {length} tecken, minst {least} behövs',
      en: 'The name of {unit} has {length} characters, at least {least} are needed',
      advice: { sv: 'Skriv ut hela namnet.', en: 'Write the whole name.' },
    },
  },
  judge: {
    unit(unit, { parameters, report }) {
      const length = unit.text?.value.length;
      if (length !== undefined && length < parameters.least) {
        report('tooShort', markOf(unit, unit.nameAt), { unit: unit.name, length, least: parameters.least });
      }
    },
  },
});
`;
}

/** What hover, completion and `rutin explain` say of the check. */
export function entryText(word: string): string {
  return `  check(
    '${word}',
    'Prövar att en enhets namn är långt nog att skilja från andras.',
    'Checks that the name of a unit is long enough to be told from others.',
    'minst_tecken 5',
  ),`;
}

/** What its parameter means. */
export function phraseText(word: string): string {
  return `  '${word}.minst_tecken': s('minst {v} tecken', 'at least {v} characters'),`;
}

/** The page: what, why, what to avoid and what to prefer. Its examples are the check's tests. */
export function pageText(word: string): string {
  const fence = '```';
  const routine = `lokal rutin Exempelrutin "Exempelrutin" {
    dokument "LOK-EX-1"
    version "1.0"
    giltig från 2026-01-01 till 2027-12-31

    krav LOK-EX-01 ska {
        avsnitt "Namn"
        citat "Enhetens namn skrivs ut."
        kontroll ${word} { minst_tecken 5 }
    }
}`;
  return `---
kontroll: ${word}
rubrik: Enhetens namn
koder: LOK-EX-01
---
# Enhetens namn

Kontrollen ser efter att en enhets namn är långt nog att skilja från andras.

## Varför

Den som väljer mottagare ser bara namnet.

## Så läser vi kravet

Mellanslag räknas som tecken.

## Undvik

${fence}rutin undvik exempel=kort
${routine}
${fence}

${fence}rutin undvik exempel=kort fil=enheter.rutin
enhet KortNamn "VC" { // <- fel LOK-EX-01
    del av Exempelverksamheten
    nivå 6
    öppet mån-fre 08:00-17:00
}
${fence}

## Föredra

${fence}rutin föredra exempel=utskrivet
${routine}
${fence}

${fence}rutin föredra exempel=utskrivet fil=enheter.rutin
enhet HeltNamn "Exempel vårdcentral" {
    del av Exempelverksamheten
    nivå 6
    öppet mån-fre 08:00-17:00
}
${fence}

## Undantag

Inga.
`;
}

/** Its words in English; quotes and examples are those of the page. */
export function englishPageText(word: string): string {
  return `# The name of the unit

The check \`${word}\` sees that the name of a unit is long enough to tell it from others.

## Why

Who chooses a recipient sees the name alone.

## How we read the requirement

- Spaces count as characters.

## Exemptions

An exemption is written for the unit.
`;
}
