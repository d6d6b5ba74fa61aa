/** Faults of use: wrong arguments, configuration or input. The program ends with exit code 2 and says what to do. */
import type { Sentence } from '../model/index.ts';

/** Thrown where a command cannot go on because of what it was given. */
export class UsageError extends Error {
  readonly sentence: Sentence;

  constructor(sv: string, en: string) {
    super(sv);
    this.name = 'UsageError';
    this.sentence = { sv, en };
  }
}
