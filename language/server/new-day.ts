/** Tells when a new day has begun in Stockholm, also where the machine has slept meanwhile. */
import { stockholmDay } from '../time/index.ts';

/** Milliseconds since 1970, and something to do time and again. */
interface Clock {
  readonly now: () => number;
  readonly every: (milliseconds: number, run: () => void) => void;
}

const MINUTE = 60_000;

/** Calls back once for each time that the day is found to be another. */
export function onNewDay({ now, every }: Clock, run: () => void): void {
  let day = stockholmDay(now());
  every(MINUTE, () => {
    const today = stockholmDay(now());
    if (today === day) return;
    day = today;
    run();
  });
}
