/** Words that are part of the identity number of a person. */
import { identityNumbersIn } from '../../model/index.ts';

/** As far before words as what announces a number of theirs can stand. */
const REACH = 64;

/** Whether words of a text are, or are a part of, the identity number of a person: there is nothing to say of those. */
export function isOfIdentityNumber(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - REACH);
  const numbers = identityNumbersIn(text.slice(from, end + REACH));
  return numbers.some((number) => from + number.start < end && start < from + number.end);
}
