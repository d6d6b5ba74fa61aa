/** How severe a finding is, in words. */
import { type Language, SEVERITY_WORDS, type SeverityWord } from '../model/index.ts';
import { counted } from './counted.ts';

type Words = Readonly<Record<Language, Readonly<Record<SeverityWord, string>>>>;

const ONE: Words = {
  sv: { fel: 'fel', varning: 'varning', upplysning: 'upplysning', tips: 'tips' },
  en: { fel: 'error', varning: 'warning', upplysning: 'information', tips: 'hint' },
};

const MANY: Words = {
  sv: { fel: 'fel', varning: 'varningar', upplysning: 'upplysningar', tips: 'tips' },
  en: { fel: 'errors', varning: 'warnings', upplysning: 'notices', tips: 'hints' },
};

/** All severities, the gravest first. */
export const SEVERITIES: readonly SeverityWord[] = Object.values(SEVERITY_WORDS);

/** The word for a severity. */
export function severityIn(language: Language, severity: SeverityWord): string {
  return ONE[language][severity];
}

/** The word for several findings of a severity: `varningar`. */
export function severityPlural(language: Language, severity: SeverityWord): string {
  return MANY[language][severity];
}

/** `1 varning`, `2 varningar`. */
export function countOf(language: Language, count: number, severity: SeverityWord): string {
  return counted(count, ONE[language][severity], MANY[language][severity]);
}
