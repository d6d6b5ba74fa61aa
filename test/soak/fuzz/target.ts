/** The shape of what is fuzzed: inputs to begin with, others made of them, and what must hold whatever the input. */
import type { Dice } from '../../support/dice.ts';

/** A target lies in a file of its own in `targets/` and is named in `targets/index.ts`. An input is a text. */
export interface Target {
  readonly name: string;
  /** What is held, in one line. */
  readonly holds: string;
  /** The inputs to begin with. */
  readonly seeds: () => readonly string[];
  /** An input made of one, and now and then of a piece of another. */
  readonly mutated: (input: string, other: string, dice: Dice) => string;
  /** What is wrong with what the program made of an input; undefined for nothing. What is thrown is wrong too. */
  readonly wrong: (input: string) => string | undefined | Promise<string | undefined>;
  /** Inputs that have a little less than one. */
  readonly smaller: (input: string) => Iterable<string>;
  /** So many cases between two looks at what code they ran: the quicker a case, the more. */
  readonly perLook: number;
  /** The most blocks of code that may be run for an input. */
  readonly mostWork?: (input: string) => number;
}

/** What is wrong with a case, with what is thrown. */
export async function wrongWith({ wrong }: Target, input: string): Promise<string | undefined> {
  try {
    return await wrong(input);
  } catch (fault) {
    const [place = ''] = /language\/\S+?\.ts|test\/\S+?\.ts/.exec(String((fault as Error).stack)) ?? [];
    return `${String(fault).split('\n')[0]} (${place})`;
  }
}

/** What kind of wrong it is, whatever the input was: the same words, names and numbers aside. */
export function kindOf(wrong: string): string {
  return (wrong.split('\n')[0] ?? '').replace(/"[^"]*"|[0-9]+/g, '…').slice(0, 120);
}
