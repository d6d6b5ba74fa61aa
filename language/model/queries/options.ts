/** The options of a kommun: which it has on a day. */
import type { Day } from '../../time/index.ts';
import type { Principal } from '../declarations.ts';
import type { Certainty } from './assignments.ts';

/** Whether a kommun has one of the options on a day; `unknown` when the day of one of them, or the block, could not be read. */
export function holdsOption({ options, broken }: Principal, wanted: readonly number[], day: Day): Certainty {
  const chosen = options.filter(({ value }) => wanted.includes(value));
  if (chosen.some(({ readable, from }) => readable && from <= day)) return 'yes';
  return broken || chosen.some(({ readable }) => !readable) ? 'unknown' : 'no';
}
