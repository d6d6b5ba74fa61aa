/** What is asked of some rules beyond the grammar. */

import { KIND } from '../generated/tokens.ts';
import { canName } from '../lexical/keywords.ts';
import { textOf } from '../lexical/text-of.ts';
import { distance, nearest } from './near.ts';
import { isGluedHyphen, isWordAt, push, report } from './report.ts';
import type { State } from './state.ts';

/** Whether anything follows the first token of the rule: `bevakas` says nothing by itself. */
export function hasAPart(s: State, first: number): boolean {
  return s.at > first + 1;
}

/** Reports a role of two words that is not written as a text, save `medicinsk sekreterare`. Always true: it was read. */
export function roleIsOneName(s: State, first: number): boolean {
  const second = first + 2;
  const isTwo = isWordAt(s, first + 1) && s.kind[second] !== KIND.vid;
  if (!isTwo || isMedicalSecretary(s, first + 1)) return true;
  s.mishaps++;
  if (!s.quiet && !s.tokens.afterBad.has(second)) push(s, second, 'role-words');
  return true;
}

/** Whether the property that began at `first` broke off at the third word of a role. */
export function isLongRole(s: State, first: number): boolean {
  const isThird = s.kind[first] === KIND.uppdrag && s.at === first + 3 && isWordAt(s, s.at) && isWordAt(s, first + 1);
  return isThird && s.kind[first + 2] !== KIND.vid && !isMedicalSecretary(s, first + 1);
}

/** Whether the property that began at `first` broke off at a hyphen in a role. */
export function isHyphenatedRole(s: State, first: number): boolean {
  if (s.kind[first] !== KIND.uppdrag) return false;
  return s.at === first + 1 ? s.kind[s.at] === KIND.CLAUSE_ID : s.at === first + 2 && isGluedHyphen(s, s.at);
}

/** Reports such a role as one of several words where `vid` comes at last; else its second word stands in place of `vid`. */
export function reportLongRole(s: State, first: number): void {
  const index = s.errors.length;
  report(s, first + 2, 'role-words');
  const error = s.errors[index];
  let next = s.at;
  while (canName(s.kind[next])) next++;
  if (error === undefined || s.kind[next] === KIND.vid) return;
  s.errors[index] = { ...error, kind: 'unexpected', expected: ['vid'], suggestion: nearest(error.found, ['vid']) };
}

/** As written, or with one slip in one of the words. */
function isMedicalSecretary(s: State, token: number): boolean {
  if (s.kind[token] === KIND.medicinsk && s.kind[token + 1] === KIND.sekreterare) return true;
  const [first, second] = [textOf(s.tokens, token), textOf(s.tokens, token + 1)];
  return distance(first, 'medicinsk') + distance(second, 'sekreterare') <= 1;
}
