/** What is said of an impact in every format: the days, and for each what a chief wants to know. */
import type { Language } from '../../model/index.ts';
import type { ImpactPlace } from '../../plan/index.ts';
import { countOf, SEVERITIES, say } from '../../words/index.ts';
import type { ReportedDay } from './report.ts';

/** The heading over what is said of the new version. */
export function ownTitle(language: Language): string {
  return say(language, 'Om den nya versionen själv', 'About the new version itself');
}

/** The heading of a day. */
export function dayTitle({ date }: Pick<ReportedDay, 'date'>, language: Language): string {
  return say(language, `Den ${date}`, `On ${date}`);
}

/** The name of a place. */
export function placeName({ kind, name }: ImpactPlace, language: Language): string {
  return kind === 'other' ? say(language, 'Övrigt', 'Other') : name;
}

/** What a chief wants to know, in two sentences. */
export function verdict(day: ReportedDay, language: Language): string {
  const notYet = say(language, 'Den nya versionen gäller inte än.', 'The new version does not hold yet.');
  return day.inForce ? changeWords(day, language) : `${notYet} ${changeWords(day, language)}`;
}

function changeWords(day: ReportedDay, language: Language): string {
  if (day.places.length === 0) return say(language, 'Inget utfall ändras.', 'No verdict changes.');
  const appeared = day.places.flatMap((place) => place.appeared);
  const gone = day.places.flatMap((place) => place.disappeared).length;
  const changed = day.places.flatMap((place) => place.changed).length;
  const worse = SEVERITIES.map(
    (severity) => appeared.filter((one) => one.severity === severity && one.suppressed === null).length,
  );
  const news = SEVERITIES.flatMap((severity, i) =>
    (worse[i] ?? 0) > 0 ? [countOf(language, worse[i] ?? 0, severity)] : [],
  );
  const none = say(language, 'inget nytt', 'nothing new');
  return say(
    language,
    `${day.unitsConcerned} av ${day.units} enheter berörs. Tillkommer: ${news.join(', ') || none}. Försvinner: ${gone}. Ändras: ${changed}.`,
    `${day.unitsConcerned} of ${day.units} units are concerned. New: ${news.join(', ') || none}. Gone: ${gone}. Changed: ${changed}.`,
  );
}
