/** The one place that reads a clock. */
import { type Day, stockholmDay } from '../time/index.ts';

/** Today's date in Stockholm. */
export function today(): Day {
  return stockholmDay(Date.now());
}
