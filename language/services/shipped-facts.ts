/** The facts of the shipped routines, made once: no session changes them. */
import { factsOf } from '../lowering/lower.ts';
import type { FileFacts } from '../model/index.ts';
import { shippedRoutines } from './builtin.ts';

let made: readonly FileFacts[] | undefined;

export function shippedFacts(): readonly FileFacts[] {
  made ??= shippedRoutines.map(({ file, text }) => factsOf(file, text));
  return made;
}
