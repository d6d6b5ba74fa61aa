/** Long work in steps: between two of them whoever does it may let others come in, or give it up. */

/** Yields after each step; what was begun and is not gone on with has done no harm. */
export type Work<T> = Generator<void, T, void>;

/** Does all of it at once. */
export function finish<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
