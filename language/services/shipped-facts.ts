/** What the shipped routines declare: read once where it is asked for; in what is bundled it was read when that was made. */
import { factsOf } from '../lowering/lower.ts';
import type { FileFacts } from '../model/index.ts';
import { shippedRoutines } from './builtin.ts';

let made: readonly FileFacts[] | undefined;

export function shippedFacts(): readonly FileFacts[] {
  made ??= shippedRoutines.map(({ file, text }) => factsOf(file, text));
  return made;
}
