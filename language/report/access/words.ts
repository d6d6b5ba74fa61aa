/** The words of an access report, in both languages. */
import type { Language, OperatingMode } from '../../model/index.ts';
import type { ReachKind } from '../../plan/index.ts';
import { modeInWords, say } from '../../words/index.ts';
import type { AccessRow } from './json.ts';

const KINDS: Readonly<Record<Language, Readonly<Record<ReachKind, string>>>> = {
  sv: { own: 'egen', delegate: 'ombud', member: 'läser', administrator: 'administrerar', reader: 'läsåtkomst' },
  en: { own: 'own', delegate: 'delegate', member: 'reads', administrator: 'administers', reader: 'read access' },
};

/** How something is reached. */
export function kindWord(kind: ReachKind, language: Language): string {
  return KINDS[language][kind];
}

/** What is reached: the name of a shared inbox or unit, or whose personal inbox. */
export function objectWords({ kind, title }: AccessRow, language: Language): string {
  if (kind !== 'own' && kind !== 'delegate') {
    return title;
  }
  return say(language, `Personlig inkorg, ${title}`, `Personal inbox, ${title}`);
}

/** The state of the unit; empty for what belongs to none. */
export function modeWord(mode: OperatingMode | null, language: Language): string {
  return mode === null ? '' : modeInWords(mode, language);
}

/** `2026-12-07 – 2026-12-18`; empty for what has no limits. */
export function periodWords({ from, to }: Pick<AccessRow, 'from' | 'to'>): string {
  return from === null && to === null ? '' : `${from ?? ''} – ${to ?? ''}`.trim();
}
