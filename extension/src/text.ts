/** Texts by their English wording: the dictionary of another language is looked up, holes `{0}` are filled. */

export type Dictionary = Readonly<Record<string, string>>;

let dictionary: Dictionary = {};

/** From now on texts are those of this dictionary; an empty one leaves them English. */
export function setDictionary(texts: Dictionary): void {
  dictionary = texts;
}

/** The text in the language in use. */
export function t(english: string, ...values: readonly (string | number)[]): string {
  const text = dictionary[english] ?? english;
  return text.replace(/\{(\d+)\}/g, (hole, index: string) => String(values[Number(index)] ?? hole));
}
