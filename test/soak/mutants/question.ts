/** What is asked of the process that runs tests (host.ts), and what it answers. */
import type { Mutant } from './run.ts';

export interface Question {
  /** Without one the tests run as they are. */
  readonly mutant: Mutant | undefined;
  /** Files of tests, in the order in which they run. */
  readonly tests: readonly string[];
  /** Only tests whose name begins so. */
  readonly only: readonly string[];
}

/** One file of tests that ran. */
export interface Ran {
  readonly file: string;
  readonly ms: number;
  /** The places passed, where they are counted (counting.ts). */
  readonly passed: readonly number[];
}

export interface Answer {
  /** Why the question could not be asked. */
  readonly fault?: string;
  /** The first that failed, by name; none: all is green. */
  readonly failed: string | undefined;
  readonly tests: number;
  readonly ran: readonly Ran[];
}
