/** Cells that say yes or no in the words of the systems that people have. */
import { folded } from './folded.ts';
import words from './words.json' with { type: 'json' };

const YES: ReadonlySet<string> = new Set(words.yes.map(folded));
const NO: ReadonlySet<string> = new Set(words.no.map(folded));

const PLAIN_NO: ReadonlySet<string> = new Set(words.plainNo.map(folded));

/** Whether a cell says yes in a column that tells what is wrong (`Slutat`, `Deny`): there `Slutat` and `Deny` say yes too. */
export function saysWrong(text: string): boolean | undefined {
  const word = folded(text);
  if (PLAIN_NO.has(word)) return false;
  return YES.has(word) || NO.has(word) ? true : undefined;
}

/** What the cell says; undefined where it says neither for certain. */
export function yesNoIn(text: string): boolean | undefined {
  const word = folded(text);
  if (NO.has(word)) return false;
  return YES.has(word) ? true : undefined;
}
