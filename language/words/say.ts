/** One of the two languages. */
import type { Language } from '../model/index.ts';

/** What is said, a text or anything made of texts, in the language of the reader. */
export function say<T>(language: Language, sv: T, en: T): T {
  return language === 'sv' ? sv : en;
}
