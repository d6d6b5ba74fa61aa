/** Krav that are not worded as a receipt says, in words for a terminal. */
import type { Language, Sentence } from '../../model/index.ts';
import { say } from '../../words/index.ts';
import type { Reworded } from './wording.ts';

const MOST_REWORDED = 20;

/** A line for each krav, after one that says what they are; none where there is none. */
export function rewordedLines(reworded: readonly Reworded[], language: Language): readonly string[] {
  if (reworded.length === 0) return [];
  const shown = reworded.slice(0, MOST_REWORDED).map(({ name, version, id, how }) => {
    return `  ${id} (${`${name} ${version}`.trim()}) ${WORDED[how][language]}`;
  });
  const more = reworded.length - shown.length;
  return [
    say(
      language,
      'Ordalydelsen i rutinerna är inte den som kvittot säger:',
      'The wording of the routines is not that of the receipt:',
    ),
    ...shown,
    ...(more > 0 ? [say(language, `  … och ${more} till.`, `  … and ${more} more.`)] : []),
  ];
}

const WORDED: Readonly<Record<Reworded['how'], Sentence>> = {
  came: { sv: 'har tillkommit.', en: 'has come.' },
  went: { sv: 'finns inte längre.', en: 'is no longer there.' },
  changed: { sv: 'har en annan ordalydelse.', en: 'is worded otherwise.' },
};
