/** How to print on standard output: as wide as the terminal is, and in its colours. */
import type { Paint } from '../../report/terminal/paint.ts';
import { paintFor } from './paint.ts';
import { terminalWidth } from './size.ts';

/** What text for a terminal is laid out and painted with. */
export interface Printing {
  readonly width: number;
  readonly paint: Paint;
}

/** For standard output; `colour` says whether any is wanted. */
export function printing(colour: boolean): Printing {
  return { width: terminalWidth(process.stdout), paint: paintFor(process.stdout, colour, process.env) };
}
