/** Decisions that no fixed number of tokens settles: a table is followed until one way is left. */

import { kindList } from '../sites.ts';
import { startsLine } from './layout.ts';
import type { State } from './state.ts';

/** For each row and kind of token: the next row, or below zero an alternative; `STUCK` where nothing fits. */
type FarTable = readonly Int16Array[];

const STUCK = 0x7fff;
const KINDS = 256;

/** The table of which each row lists where which kinds lead. */
export function farTable(rows: readonly (readonly (readonly [target: number, kinds: string])[])[]): FarTable {
  return rows.map((branches) => {
    const row = new Int16Array(KINDS).fill(STUCK);
    for (const [target, kinds] of branches) for (const kind of kindList(kinds)) row[kind] = target;
    return row;
  });
}

/**
 * The alternative that the tokens from `ahead` of the next one call for: 0 to go on with a list, 1 to leave it. Where
 * nothing fits in the end, what stands on the same line as the token before it goes on with the list.
 */
export function lookFar(s: State, table: FarTable, ahead: number): number {
  let row = table[0];
  for (let at = s.at + ahead; row !== undefined; at++) {
    const target = row[s.kind[at] as number] as number;
    if (target === STUCK) break;
    if (target < 0) return -1 - target;
    row = table[target];
  }
  return startsLine(s, s.at + ahead) ? 1 : 0;
}
