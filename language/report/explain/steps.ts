/** What versions make of a clause, in words. */
import { type Language, versionNameOf } from '../../model/index.ts';
import type { ClauseStep } from '../../plan/index.ts';
import { formatDay } from '../../time/index.ts';
import { say } from '../../words/index.ts';
import { changeNotes } from '../routines/notes.ts';
import { reportedChange } from '../routines/report.ts';

/** `från 2026-12-15 (version 4.0): ändrad lydelse`. */
export function comingStep(step: ClauseStep, language: Language): string {
  return `${say(language, 'från', 'from')} ${formatDay(step.day)} (version ${versionNameOf(step.routine)}): ${nextWords(step, language)}`;
}

/** `sedan 2026-12-15 (version 4.0): ändrad lydelse`. */
export function pastStep(step: ClauseStep, language: Language): string {
  const words =
    step.how === 'renumbered'
      ? also(say(language, `hette tidigare ${step.ids?.before}`, `was ${step.ids?.before} before`), step, language)
      : nextWords(step, language);
  return `${say(language, 'sedan', 'since')} ${formatDay(step.day)} (version ${versionNameOf(step.routine)}): ${words}`;
}

/** `gäller inte än, från 2026-12-15 (version 4.0)`. */
export function beginWords({ day, routine }: ClauseStep, language: Language): string {
  const [from, version] = [formatDay(day), versionNameOf(routine)];
  return say(
    language,
    `gäller inte än, från ${from} (version ${version})`,
    `not yet in force, from ${from} (version ${version})`,
  );
}

function nextWords(step: ClauseStep, language: Language): string {
  switch (step.how) {
    case 'new':
      return say(language, 'nytt krav', 'a new clause');
    case 'changed':
      return changes(step, language).join('; ');
    case 'renumbered':
      return also(
        say(language, `omnumrerad till ${step.ids?.after}`, `renumbered to ${step.ids?.after}`),
        step,
        language,
      );
    case 'withdrawn':
      return say(language, 'utgår', 'withdrawn');
    case 'fallen':
      return say(language, 'faller bort, utan att någon har sagt det', 'falls away, although nobody has said so');
    case 'repealed':
      return say(language, 'upphävd', 'repealed');
    default:
      return step.how satisfies never;
  }
}

function also(first: string, step: ClauseStep, language: Language): string {
  return [first, ...changes(step, language)].join('; ');
}

function changes({ change }: ClauseStep, language: Language): readonly string[] {
  if (change === undefined) return [];
  const reported = reportedChange(change);
  return [
    ...(reported.words === null ? [] : [say(language, 'ändrad lydelse', 'changed wording')]),
    ...changeNotes(reported, language),
  ];
}
