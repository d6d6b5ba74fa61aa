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

function textInWords({ text }: StampedRoutine): string {
  return text === '' ? '' : `, text ${text}`;
}

/** `Meddelandecenter, SSN14971-1865200826-13, version 3.0`; a source has no version. */
export function routineInWords({ name, document, version }: StampedRoutine): string {
  const parts = [name, document === name ? '' : document, version === '' ? '' : `version ${version}`];
  return visible(parts.filter((part) => part !== '').join(', '));
}

/** `Rutin 1.2.3, språkets version 2`; empty where the stamp is of a file that does not tell. */
export function programInWords({ program, language: version }: Stamp, language: Language = 'sv'): string {
  return program === ''
    ? ''
    : `${visible(program)}, ${say(language, `språkets version ${version}`, `version ${version} of the language`)}`;
}

/** One line for the day, one for the program, one for the input and one for each routine with the hash of its wording. */
export function stampLines(stamp: Stamp, language: Language = 'sv'): readonly string[] {
  const program = programInWords(stamp, language);
  return [
    say(
      language,
      `Per den ${stamp.asOf}, ${stamp.horizonDays} dagar till och med ${stamp.until}`,
      `As of ${stamp.asOf}, ${stamp.horizonDays} days to ${stamp.until}`,
    ),
    ...(program === '' ? [] : [program]),
    ...(stamp.only === null ? [] : [`${say(language, 'Avser', 'About')} ${visible(stamp.only)}`]),
    `${say(language, 'Underlag', 'Input')} ${stamp.digest}`,
    ...stamp.routines.map(
      (routine) =>
        `${say(language, 'Rutin', 'Routine')} ${routineInWords(routine)}, ${validityInWords(routine, language)}${textInWords(routine)}`,
    ),
  ];
}
