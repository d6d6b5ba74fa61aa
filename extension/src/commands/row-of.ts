/** Tells a row of the tree from what else a menu hands to a command. */
import type { Row } from '../tree/row.ts';

/** What a menu of the tree hands over; other menus hand over other things. */
export function rowOf(given: unknown): Row | undefined {
  return typeof given === 'object' && given !== null && 'node' in given && 'folder' in given
    ? (given as Row)
    : undefined;
}
