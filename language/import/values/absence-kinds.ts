/** What a system calls an absence, as one of the three kinds that the language has. */

import { remembered } from '../../generators/support/remembered.ts';
import { ABSENCE_WORDS, type AbsenceKind } from '../../model/index.ts';
import known from './absence-words.json' with { type: 'json' };
import { folded, wordsIn } from './folded.ts';

/** A word of fewer letters is one by itself alone. */
const SHORTEST_STEM = 5;

const KINDS = Object.keys(ABSENCE_WORDS) as readonly AbsenceKind[];
const WORDS = KINDS.map((kind) => [kind, known[kind].map(folded)] as const);
const WEAK = known.weak.map(folded);

/** The kind that the text names; undefined where it names none, or more than one. */
export const absenceKindIn: (text: string) => AbsenceKind | undefined = remembered((text) => {
  const words = wordsIn(text);
  const whole = folded(text);
  const named = WORDS.filter(([, stems]) => stems.some((stem) => isNamed(stem, words, whole))).map(([kind]) => kind);
  if (named.length > 1) return undefined;
  return named[0] ?? (WEAK.some((stem) => words.includes(stem)) ? 'leave' : undefined);
});

/** Whether what stands as a role is a word for an absence, and not for who stands in for someone who is away. */
export function isAbsenceRole(text: string): boolean {
  return absenceKindIn(text) !== undefined && !/vikari|ersatt|avlos|substitut|cover|locum/.test(folded(text));
}

function isNamed(stem: string, words: readonly string[], whole: string): boolean {
  if (words.includes(stem)) return true;
  return stem.length >= SHORTEST_STEM && (words.some((word) => word.startsWith(stem)) || whole.startsWith(stem));
}
