/** Small signs for the kinds of inboxes, drawn in strokes. */
import type { PictureInbox } from '../picture.ts';
import { num } from './draw.ts';
import { ACCENT } from './theme.ts';

/** Envelope, two people, a cog-like ring with a centre, a sheet with a tick: in a square of 16. */
const STROKES: Readonly<Record<PictureInbox['kind'], string>> = {
  message: 'M1 3h14v10h-14zM1 3.5l7 5.5l7 -5.5',
  collaboration:
    'M5 7a2.5 2.5 0 1 0 -0.1 0zM1 14c0 -6 8 -6 8 0zM11.5 7a2.2 2.2 0 1 0 -0.1 0M11 9.2c3 -0.3 4 2 4 4.8h-3.5',
  function: 'M8 2v3m0 6v3m-6 -6h3m6 0h3M8 5a3 3 0 1 0 0.1 0zM3.8 3.8l2 2m4.4 4.4l2 2m0 -8.4l-2 2m-4.4 4.4l-2 2',
  certificates: 'M3 1h7l3 3v11h-10zM5.5 9l2 2l3.5 -4',
};

/** The sign with its upper left corner at a place. */
export function inboxIcon(kind: PictureInbox['kind'], x: number, y: number): string {
  return `<path transform="translate(${num(x)} ${num(y)})" d="${STROKES[kind]}" fill="none" stroke="${ACCENT}" stroke-width="1.4" stroke-linejoin="round"/>`;
}
