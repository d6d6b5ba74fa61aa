/** Short work that is not to be left half done when someone presses Ctrl-C. */
import { SIGNALS } from '../../publishing/signals.ts';

/** Runs something that does not wait for anything: what asks the program to stop meanwhile comes too late, and is let pass. */
export function uninterrupted<T>(run: () => T): T {
  const ignore = (): void => {};
  for (const signal of SIGNALS) process.on(signal, ignore);
  try {
    return run();
  } finally {
    for (const signal of SIGNALS) process.off(signal, ignore);
  }
}
