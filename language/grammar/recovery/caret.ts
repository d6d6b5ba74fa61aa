/** Keeps what could stand at the caret when the parser reaches it for the first time. */

import { BLOCKS } from '../generated/tables.ts';
import { KIND } from '../generated/tokens.ts';
import { type State, sitesAt } from './state.ts';

/** To be called where reading stops: keeps the sites noted there if it is at the caret. */
export function keepCaret(s: State): void {
  if (s.kind[s.at] !== KIND.CARET || s.caret !== undefined) return;
  const blocks = s.blocks.map((block) => BLOCKS[block]?.rule ?? '');
  const given = s.trail.filter((rule, i) => rule !== s.trail[i - 1]).reverse();
  s.caret = { sites: sitesAt(s, s.at), path: [...blocks, ...given] };
}
