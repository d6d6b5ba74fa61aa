/** The one place that reads a clock. */
import { type Day, stockholmDay } from '../time/index.ts';

/** Today's date in Stockholm. */
export function today(): Day {
  return stockholmDay(Date.now());
}

/** What the clock shows where the program runs, `16:58:01`. */
export function clockTime(): string {
  return new Date().toTimeString().slice(0, 8);
}
