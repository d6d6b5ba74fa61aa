/** Ctrl-C and its like while something is done that must be cleared away: it is told to stop, and then the program does. */
import { SIGNALS } from './signals.ts';

/**
 * Does something that heeds its signal. A signal from outside aborts it, and when it has ended, in whatever way, the program
 * ends by that signal as if nobody had listened; a second one ends it at once.
 * @param onCancel called when the first comes
 */
export async function untilCancelled<T>(run: (cancel: AbortSignal) => Promise<T>, onCancel: () => void): Promise<T> {
  const controller = new AbortController();
  let came: NodeJS.Signals | undefined;
  const heed = (signal: NodeJS.Signals): void => {
    release();
    came = signal;
    onCancel();
    controller.abort();
  };
  const release = (): void => {
    for (const signal of SIGNALS) process.off(signal, heed);
  };
  for (const signal of SIGNALS) process.on(signal, heed);
  try {
    return await run(controller.signal);
  } finally {
    release();
    if (came !== undefined) process.kill(process.pid, came);
  }
}
