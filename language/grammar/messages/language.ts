/** The languages in which errors are told. */

export type MessageLanguage = 'sv' | 'en';

/** The same words in each language. */
export interface Phrase {
  readonly sv: string;
  readonly en: string;
}
