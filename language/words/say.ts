/** One of the two languages. */
import type { Language } from '../model/index.ts';

/** One of two texts. */
export function say(language: Language, sv: string, en: string): string {
  return language === 'sv' ? sv : en;
}
