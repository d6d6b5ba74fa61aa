/** The words of a coverage report, in both languages. */
import type { Language } from '../../model/index.ts';
import { fromTo, say } from '../../words/index.ts';
import { uncountedWords } from './beside-words.ts';
import type { Coverage, DocumentCoverage, Status } from './coverage.ts';

const ENGLISH: Readonly<Record<Status, string>> = {
  kontroll: 'checked',
  'prövas genom': 'through',
  manuellt: 'manual',
  upplysning: 'information',
  oprövat: 'open',
};

/** The word for a status. */
export function statusIn(language: Language, status: Status): string {
  return say(language, status, ENGLISH[status]);
}

/** `287 av 287 meningar är genomgångna`, and how many more there are that are not counted. */
export function totalLine(coverage: Coverage, language: Language): string {
  const { accountedFor, sentences } = coverage;
  const counted = say(
    language,
    `${accountedFor} av ${sentences} meningar är genomgångna`,
    `${accountedFor} of ${sentences} sentences are accounted for`,
  );
  return counted + uncountedWords(coverage, language);
}

/** `Meddelandecenter 3.0 · från 2024-11-14, gick ut 2026-11-14`. */
export function documentLine({ name, version, from, to, expired }: DocumentCoverage, language: Language): string {
  const days = expired
    ? `${fromTo(from, null, language)}, ${say(language, 'gick ut', 'expired')} ${to}`
    : fromTo(from, to, language);
  return `${name} ${version}`.trim() + (days === '' ? '' : ` · ${days}`);
}
