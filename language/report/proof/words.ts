/** Proofs in words. */
import type { Language } from '../../model/index.ts';
import { counted, say, UsageError } from '../../words/index.ts';
import type { ProofReport, ReportedProof } from './shape.ts';

type Reason = NonNullable<ReportedProof['reason']>;

/** `Bevisat`. */
export function stateWords({ state }: ReportedProof, language: Language): string {
  switch (state) {
    case 'proved':
      return say(language, 'Bevisat', 'Proved');
    case 'refuted':
      return say(language, 'Motexempel', 'Counterexample');
    case 'unproved':
      return say(language, 'Inte bevisat', 'Not proved');
    default:
      return state satisfies never;
  }
}

/** `12 bevisade, 1 motexempel, 0 inte bevisade`. */
export function summaryWords({ proofs, language }: ProofReport): string {
  const count = (state: ReportedProof['state']): number => proofs.filter((proof) => proof.state === state).length;
  const [proved, refuted, unproved] = [count('proved'), count('refuted'), count('unproved')];
  return say(
    language,
    `${counted(proved, 'bevisad', 'bevisade')}, ${refuted} motexempel, ${counted(unproved, 'inte bevisad', 'inte bevisade')}`,
    `${proved} proved, ${counted(refuted, 'counterexample', 'counterexamples')}, ${unproved} not proved`,
  );
}

/** What was gone through, in whole sentences. */
export function goneWords(proof: ReportedProof, { language, most }: ProofReport): readonly string[] {
  return [daysWords(proof, language), ...absenceWords(proof, language, most)];
}

function daysWords({ from, to }: ReportedProof, language: Language): string {
  if (to === null) return say(language, `Alla dagar från ${from} och framåt.`, `Every day from ${from} on.`);
  return from === to
    ? say(language, `Dagen ${from}.`, `The day ${from}.`)
    : say(language, `Alla dagar från ${from} till ${to}.`, `Every day from ${from} to ${to}.`);
}

function absenceWords(proof: ReportedProof, language: Language, most: number): readonly string[] {
  const { persons, kinds, absences, delegates, last } = proof;
  if (persons === 0) {
    return [
      say(language, 'Ingen frånvaro och inget ombud kan ändra det.', 'No absence and no delegate can change it.'),
    ];
  }
  const people = say(language, counted(persons, 'person', 'personer'), counted(persons, 'person', 'persons'));
  return [
    say(
      language,
      `Högst ${counted(most, 'ny frånvaro', 'nya frånvaror')} samtidigt till och med ${last}: ${people} som kan ha betydelse, ${kinds} slags dagar.`,
      `At most ${counted(most, 'further absence', 'further absences')} at once until ${last}: ${people} who could matter, ${counted(kinds, 'kind of day', 'kinds of days')}.`,
    ),
    say(
      language,
      `Prövat mot rutinerna: ${counted(absences, 'frånvaro', 'frånvaror')} med ${counted(delegates, 'rad', 'rader')} ombud.`,
      `Tried against the routines: ${counted(absences, 'absence', 'absences')} with ${counted(delegates, 'line', 'lines')} of delegates.`,
    ),
  ];
}

/** Why nothing is proved, and what to do. */
export function reasonWords(reason: Reason, language: Language): string {
  switch (reason) {
    case 'unknown':
    case 'unread':
      return say(
        language,
        'Något i arbetsytan gick inte att läsa eller finns inte. Kör rutin check.',
        'Something in the workspace could not be read or is not there. Run rutin check.',
      );
    case 'bound':
      return say(
        language,
        'Det är mer att gå igenom än vad som prövas. Skriv dagar efter raden, eller sänk --absences.',
        'There is more to go through than is tried. Write days after the line, or lower --absences.',
      );
    case 'fault':
      return say(
        language,
        'Något kunde inte prövas till slut. Kör rutin check.',
        'Something could not be tried to the end. Run rutin check.',
      );
    default:
      return reason satisfies never;
  }
}

/** Above the text of a counterexample. */
export function pasteWords(language: Language): string {
  return say(
    language,
    'Lägg texten i en egen fil i arbetsytan, så faller raden i rutin test:',
    'Put the text in a file of its own in the workspace, and the line fails in rutin test:',
  );
}

/** The line that was asked about cannot be read; `problems` each with their place in it. */
export function claimUnreadable(
  problems: readonly {
    readonly line: number;
    readonly column: number;
    readonly code: string | undefined;
    readonly message: { readonly sv: string; readonly en: string };
  }[],
): UsageError {
  const told = (language: Language): string =>
    problems
      .map(({ line, column, code, message }) =>
        [`${line}:${column}`, ...(code === undefined ? [] : [code]), message[language]].join(' '),
      )
      .join('; ');
  return new UsageError(
    `Påståendet går inte att pröva: ${told('sv')}. Rätta det, eller deklarera det som saknas.`,
    `The claim cannot be judged: ${told('en')}. Correct it, or declare what is missing.`,
  );
}

/** How many further absences there are at once: more than a few are too many to go through. */
export function absenceNumber(value: string): number {
  if (/^[123]$/.test(value)) return Number(value);
  throw new UsageError(`--absences är 1, 2 eller 3, inte ”${value}”.`, `--absences is 1, 2 or 3, not “${value}”.`);
}

/** A line is asked about beside all that are declared. */
export function claimBesideAll(): UsageError {
  return new UsageError(
    '--all prövar alla rader: ange bara arbetsytan, inget påstående. Se rutin prove --help.',
    '--all proves every line: name only the workspace, no claim. See rutin prove --help.',
  );
}
