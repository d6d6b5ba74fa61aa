/** What is asked to be explained, and the answer: a code, a word, or all that can be asked about. */
import type { Workspace } from '../../model/index.ts';
import { askable, explainedAs } from '../../reference/index.ts';
import type { Day } from '../../time/index.ts';
import { explain, knownCodes, unknownAsked } from './explanation.ts';
import type { Manner } from './manner.ts';
import { renderExplanation } from './render.ts';
import { renderAskable, renderWord } from './word.ts';

/** What is asked about, which may be several words that belong together, and what is said after it. */
interface Asked {
  readonly word: string | undefined;
  readonly rest: readonly string[];
}

/** Tells what is asked about from the paths after it: as many words as are explained together, else the first. */
export function askedIn(said: readonly string[]): Asked {
  const words = said.map((one) => one.normalize('NFC'));
  for (let count = words.length; count > 1; count--) {
    const together = words.slice(0, count).join(' ');
    if (explainedAs(together.toLowerCase()).length > 0) return { word: together, rest: said.slice(count) };
  }
  return { word: words[0], rest: said.slice(1) };
}

/**
 * The answer, ending in a line feed. A code goes before a word.
 * @throws UsageError when nothing is called so
 */
export function answerTo(word: string | undefined, ws: Workspace, asOf: Day, manner: Manner): string {
  if (word === undefined) return renderAskable(askable(), knownCodes(ws), manner);
  const explanation = explain(ws, word.toUpperCase(), asOf, manner.language);
  if (explanation !== undefined) return renderExplanation(explanation, manner);
  const places = explainedAs(word.toLowerCase());
  if (places.length === 0) throw unknownAsked(ws, word);
  return renderWord(places, ws, asOf, manner);
}
