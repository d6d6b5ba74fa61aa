/** The words that reports use, in both languages. */
import type { ReportedClause, SeverityWord } from '../../engine/index.ts';
import type { Language } from '../../model/index.ts';

const SEVERITY: Readonly<Record<Language, Readonly<Record<SeverityWord, string>>>> = {
  sv: { fel: 'fel', varning: 'varning', upplysning: 'upplysning', tips: 'tips' },
  en: { fel: 'error', varning: 'warning', upplysning: 'information', tips: 'hint' },
};

const PLURAL: Readonly<Record<Language, Readonly<Record<SeverityWord, string>>>> = {
  sv: { fel: 'fel', varning: 'varningar', upplysning: 'upplysningar', tips: 'tips' },
  en: { fel: 'errors', varning: 'warnings', upplysning: 'notices', tips: 'hints' },
};

/** All severities, the gravest first. */
export const SEVERITIES: readonly SeverityWord[] = ['fel', 'varning', 'upplysning', 'tips'];

/** The word for a severity. */
export function severityIn(language: Language, severity: SeverityWord): string {
  return SEVERITY[language][severity];
}

/** `1 varning`, `2 varningar`. */
export function countOf(language: Language, count: number, severity: SeverityWord): string {
  return `${count} ${(count === 1 ? SEVERITY : PLURAL)[language][severity]}`;
}

/** A number with the noun that fits it. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `Meddelandecenter 3.0, Bevakning av delade inkorgar, gick ut 2026-11-14`. */
export function clauseHeading({ name, version, avsnitt, expired, to }: ReportedClause, language: Language): string {
  const parts = [`${name} ${version}`.trim(), avsnitt];
  if (expired && to !== null) {
    parts.push(language === 'sv' ? `gick ut ${to}` : `expired ${to}`);
  }
  return parts.filter((part) => part !== '').join(', ');
}

/** The headline and the advice as running text. */
export function inOneText({ message, advice }: { readonly message: string; readonly advice: string }): string {
  return `${message}${/[.?!]$/.test(message) ? '' : '.'} ${advice}`;
}
