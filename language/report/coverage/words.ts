/** The words of a coverage report, in both languages. */
import type { Language } from '../../model/index.ts';
import { say } from '../../words/index.ts';
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

/** `287 av 287 meningar är genomgångna`. */
export function totalLine({ accountedFor, sentences, documents }: Coverage, language: Language): string {
  const gone = documents.reduce((sum, one) => sum + one.gone.length, 0);
  const rest = say(
    language,
    `; ${gone} från tidigare versioner gäller inte och räknas inte`,
    `; ${gone} of earlier versions hold no longer and are not counted`,
  );
  return countedLine({ accountedFor, sentences }, language) + (gone === 0 ? '' : rest);
}

function countedLine(
  { accountedFor, sentences }: Pick<Coverage, 'accountedFor' | 'sentences'>,
  language: Language,
): string {
  return say(
    language,
    `${accountedFor} av ${sentences} meningar är genomgångna`,
    `${accountedFor} of ${sentences} sentences are accounted for`,
  );
}

/** `Meddelandecenter 3.0 (gick ut 2026-11-14)`. */
export function documentLine({ name, version, expired, to }: DocumentCoverage, language: Language): string {
  const end = expired ? ` (${say(language, 'gick ut', 'expired')} ${to})` : '';
  return `${name} ${version}`.trim() + end;
}
