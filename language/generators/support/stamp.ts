/** What a file says of what it was made from, in the words that people read. */
import type { Stamp, StampedRoutine } from '../../provisioning/index.ts';
import { visible } from './text.ts';

/** `giltig från 2024-11-14 till 2026-11-14, har gått ut`. */
export function validityInWords({ from, to, expired }: StampedRoutine): string {
  const ends = [from === null ? '' : `från ${from}`, to === null ? '' : `till ${to}`].filter((end) => end !== '');
  const validity = ends.length === 0 ? 'gäller utan slutdatum' : `giltig ${ends.join(' ')}`;
  return expired ? `${validity}, har gått ut` : validity;
}

/** `Meddelandecenter, SSN14971-1865200826-13, version 3.0`; a source has no version. */
export function routineInWords({ name, document, version }: StampedRoutine): string {
  const parts = [name, document === name ? '' : document, version === '' ? '' : `version ${version}`];
  return visible(parts.filter((part) => part !== '').join(', '));
}

/** One line for the day, one for the input and one for each routine. */
export function stampLines(stamp: Stamp): readonly string[] {
  return [
    `Per den ${stamp.asOf}, ${stamp.horizonDays} dagar till och med ${stamp.until}`,
    ...(stamp.only === null ? [] : [`Avser ${visible(stamp.only)}`]),
    `Underlag ${stamp.digest}`,
    ...stamp.routines.map((routine) => `Rutin ${routineInWords(routine)}, ${validityInWords(routine)}`),
  ];
}
