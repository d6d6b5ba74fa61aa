/** What a file says of what it was made from, in the words that people read. */
import type { Language } from '../../model/index.ts';
import type { Stamp, StampedRoutine } from '../../provisioning/index.ts';
import { fromTo, say } from '../../words/index.ts';
import { visible } from './text.ts';

/** `giltig från 2024-11-14 till 2026-11-14, har gått ut`. */
export function validityInWords({ from, to, expired }: StampedRoutine, language: Language = 'sv'): string {
  const validity =
    from === null && to === null
      ? say(language, 'gäller utan slutdatum', 'valid without an end')
      : `${say(language, 'giltig', 'valid')} ${fromTo(from, to, language)}`;
  return expired ? `${validity}, ${say(language, 'har gått ut', 'expired')}` : validity;
}

/** `Meddelandecenter, SSN14971-1865200826-13, version 3.0`; a source has no version. */
export function routineInWords({ name, document, version }: StampedRoutine): string {
  const parts = [name, document === name ? '' : document, version === '' ? '' : `version ${version}`];
  return visible(parts.filter((part) => part !== '').join(', '));
}

/** One line for the day, one for the input and one for each routine. */
export function stampLines(stamp: Stamp, language: Language = 'sv'): readonly string[] {
  return [
    say(
      language,
      `Per den ${stamp.asOf}, ${stamp.horizonDays} dagar till och med ${stamp.until}`,
      `As of ${stamp.asOf}, ${stamp.horizonDays} days to ${stamp.until}`,
    ),
    ...(stamp.only === null ? [] : [`${say(language, 'Avser', 'About')} ${visible(stamp.only)}`]),
    `${say(language, 'Underlag', 'Input')} ${stamp.digest}`,
    ...stamp.routines.map(
      (routine) =>
        `${say(language, 'Rutin', 'Routine')} ${routineInWords(routine)}, ${validityInWords(routine, language)}`,
    ),
  ];
}
