/** The languages of the product. */

/** A finished sentence in both languages. */
export interface Sentence {
  readonly sv: string;
  readonly en: string;
}

/** What a reader has chosen. */
export type Language = keyof Sentence;
