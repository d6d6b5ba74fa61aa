/** Options and arguments that take one of a few words: what help, completion and the reading of a command line have in common. */
import { notAmong } from '../../report/help/refusals.ts';

/** The words that may be written. */
export interface Choices {
  readonly words: readonly string[];
  /** Other words for them, which are read but not told of. */
  readonly others?: Readonly<Record<string, string>>;
  /** Words that people write for them; they are told which one that is. */
  readonly near?: Readonly<Record<string, string>>;
  /** Whether several may be written, with commas between; the value is then a list. */
  readonly isList?: boolean;
}

/** Reads what is written of an option or argument; throws a UsageError where it is none of the words. */
export function chosen(name: string, choices: Choices): (value: string) => string | readonly string[] {
  const { words, others = {}, near = {}, isList = false } = choices;
  const one = (value: string): string => {
    const found = words.find((word) => word === value) ?? (Object.hasOwn(others, value) ? others[value] : undefined);
    if (found === undefined) throw notAmong(name, value, words, { ...others, ...near });
    return found;
  };
  return (value) => (isList ? [...new Set(value.split(',').map((word) => one(word.trim())))] : one(value));
}
