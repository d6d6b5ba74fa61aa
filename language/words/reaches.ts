/** How someone reaches an inbox or a unit, in a word. */
import type { Language } from '../model/index.ts';

const REACHES = {
  sv: { own: 'egen', delegate: 'ombud', member: 'läser', administrator: 'administrerar', reader: 'läsåtkomst' },
  en: { own: 'own', delegate: 'delegate', member: 'reads', administrator: 'administers', reader: 'read access' },
} as const;

/** `läser`. */
export function reachInWords(kind: keyof (typeof REACHES)['sv'], language: Language): string {
  return REACHES[language][kind];
}
