/** Ordinary Swedish words that people write where the language has signs or figures. */

const NUMERALS = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];

/** The number that a word says; undefined where it says none. */
export function numberInWords(word: string): number | undefined {
  const folded = word.normalize('NFC').toLowerCase();
  const number = NUMERALS.indexOf(folded === 'ett' ? 'en' : folded);
  return number < 0 ? undefined : number;
}

/** Whether the word joins the last item of a list to the others, where the language has a comma. */
export function isConjunction(word: string): boolean {
  return word === 'och' || word === 'samt' || word === 'eller';
}
