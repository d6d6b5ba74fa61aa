/** Where what is made of the program stands in the site. */
import type { Language } from '../../../../language/model/index.ts';

const PLAIN: Readonly<Record<string, string>> = { å: 'a', ä: 'a', ö: 'o', é: 'e' };

/** A name as it stands in an address: `ersättare` is `ersattare`. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[åäöé]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-');
}

/** The first page of a part, and the folder of the others. */
const PARTS = {
  words: { sv: 'spraket', en: 'en/language' },
  codes: { sv: 'regler', en: 'en/rules' },
  checks: { sv: 'kontroller', en: 'en/checks' },
  commands: { sv: 'kommandon', en: 'en/commands' },
  settings: { sv: 'installningar', en: 'en/settings' },
} as const;

export function partPage(part: keyof typeof PARTS, language: Language, name = 'index'): string {
  return `${PARTS[part][language]}/${name}.html`;
}

export function codePage(code: string, language: Language): string {
  return partPage('codes', language, code);
}

export function checkPage(name: string, language: Language): string {
  return partPage('checks', language, plainName(name));
}
