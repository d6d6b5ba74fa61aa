/** How to print on standard output: as wide as the terminal is, and in its colours. */
import { type Paint, plain } from '../../report/terminal/paint.ts';
import { terminalWidth } from '../../report/terminal/size.ts';
import { paintFor } from './paint.ts';

/** What text for a terminal is laid out and painted with. */
export interface Printing {
  readonly width: number;
  readonly paint: Paint;
}

interface PrintingOptions {
  /** Whether colours are wanted. */
  readonly color: boolean;
  /** A receipt is wanted: what is printed must be the same on every terminal. */
  readonly receipt?: string | undefined;
}

/** For standard output. */
export function printing({ color: colour, receipt }: PrintingOptions): Printing {
  if (receipt !== undefined) return { width: terminalWidth({}), paint: plain };
  return { width: terminalWidth(process.stdout), paint: paintFor(process.stdout, colour, process.env) };
}
