/** Columns that say whether a row holds: each of them is heeded, also where two are of one kind. */
import type { Field } from '../heads/fields.ts';
import { folded } from '../values/folded.ts';
import { saysWrong, yesNoIn } from '../values/yes-no.ts';

export const STATES = [
  'status',
  'active',
  'inactive',
  'deny',
  'inherited',
  'deleted',
] as const satisfies readonly Field[];

type StateField = (typeof STATES)[number];

/** Whether a field is of them. */
export function isState(field: Field): field is StateField {
  return (STATES as readonly Field[]).includes(field);
}

/** Words that many columns have, whatever they are about. */
const BARE: ReadonlySet<string> = new Set([
  'ja',
  'j',
  'yes',
  'y',
  '1',
  'true',
  'sant',
  'x',
  'nej',
  'n',
  'no',
  '0',
  'false',
  'falskt',
  'normal',
  'ok',
  'allow',
  'finns',
]);

/** Whether the cells of a column tell by themselves that it says whether rows hold: words for that alone, and one that says no. */
export function areStates(samples: readonly string[]): boolean {
  const told = samples.map((text) => (BARE.has(folded(text)) ? undefined : yesNoIn(text)));
  return told.length > 0 && !told.includes(undefined) && told.includes(false);
}

/** Whether a column says no by a word, so that an empty cell of it says nothing. */
export function writesNo(field: StateField, samples: readonly string[]): boolean {
  if (field === 'status' || field === 'active') return true;
  return samples.some((text) => saysWrong(text) === false);
}
