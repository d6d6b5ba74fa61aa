/** What is said of expectations in several formats. */
import type { Language } from '../../model/index.ts';
import { counted, say } from '../../words/index.ts';
import type { ClaimState, ExpectationReport, ReportedExpectation } from './shape.ts';

export const SIGNS: Readonly<Record<ClaimState, string>> = { holds: '✓', fails: '✗', unknown: '?' };

/** Its title, or the word where it has none. */
export function titleOf({ title }: ReportedExpectation): string {
  return title === '' ? 'förväntan' : title;
}

/** `8 rader håller, 1 håller inte, 1 kan inte prövas`. */
export function summaryWords({ summary, language }: ExpectationReport): string {
  const { holds, fails, unknown } = summary;
  const parts = [
    say(language, `${counted(holds, 'rad', 'rader')} håller`, counted(holds, 'line holds', 'lines hold')),
    ...(fails === 0 ? [] : [say(language, `${fails} håller inte`, counted(fails, 'does not', 'do not'))]),
    ...(unknown === 0 ? [] : [say(language, `${unknown} kan inte prövas`, `${unknown} cannot be judged`)]),
  ];
  return parts.join(', ');
}

/** `Tas de här raderna bort håller den:`. */
export function removalWords(count: number, language: Language): string {
  return count === 1
    ? say(language, 'Håller om den här raden tas bort:', 'Holds if this line is removed:')
    : say(language, `Håller om de här ${count} raderna tas bort:`, `Holds if these ${count} lines are removed:`);
}

/** Before the inboxes and the absences that no expectation speaks of. */
export function unspokenWords(kind: 'inboxes' | 'absences', count: number, language: Language): string {
  if (kind === 'inboxes') {
    return count === 0
      ? say(language, 'Förväntningarna talar om varje inkorg.', 'The expectations speak of every inbox.')
      : say(
          language,
          `Ingen förväntan talar om ${counted(count, 'inkorg', 'inkorgar')}:`,
          `No expectation speaks of ${counted(count, 'inbox', 'inboxes')}:`,
        );
  }
  return count === 0
    ? say(language, 'Förväntningarna talar om varje frånvaro.', 'The expectations speak of every absence.')
    : say(
        language,
        `Ingen förväntan talar om ${counted(count, 'frånvaro', 'frånvaror')}:`,
        `No expectation speaks of ${counted(count, 'absence', 'absences')}:`,
      );
}
