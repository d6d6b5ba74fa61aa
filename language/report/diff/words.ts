/** What is said of a diff, in both languages. */
import type { ReportedFinding } from '../../engine/index.ts';
import type { Language } from '../../model/index.ts';
import type { Action, DeclaredChange, FacetChange } from '../../plan/index.ts';
import { counted, say, severityIn } from '../../words/index.ts';
import type { DiffReport } from './report.ts';

/** What stands for a text that is only thought of. */
export const THOUGHT = '--what-if';

/** A version as it is called in a heading. */
export function sideWords(label: string, language: Language): string {
  if (label === THOUGHT) return say(language, 'arbetskopian med det tänkta', 'the working copy with the text');
  return label === '.' ? say(language, 'arbetskopian', 'the working copy') : label;
}

/** `4 personer, 2 inkorgar, 1 nytt fynd, 1 fynd borta`. */
export function diffSummary(report: DiffReport, language: Language): string {
  if (report.isSame) return say(language, 'Ingen skillnad i sak.', 'No difference in meaning.');
  const { groups, appeared, disappeared, changed, exemptions, routines, others } = report;
  const count = (number: number, one: string, many: string): string => (number === 0 ? '' : counted(number, one, many));
  const parts = say(
    language,
    [
      count(routines.length, 'rutin ändras', 'rutiner ändras'),
      count(groups.persons.length, 'person berörs', 'personer berörs'),
      count(groups.inboxes.length, 'inkorg berörs', 'inkorgar berörs'),
      count(appeared.length, 'nytt fynd', 'nya fynd'),
      count(changed.length, 'ändrat fynd', 'ändrade fynd'),
      count(disappeared.length, 'fynd borta', 'fynd borta'),
      count(exemptions.length, 'undantag ändras', 'undantag ändras'),
      count(others.length, 'annan ändring', 'andra ändringar'),
    ],
    [
      count(routines.length, 'routine changed', 'routines changed'),
      count(groups.persons.length, 'person concerned', 'persons concerned'),
      count(groups.inboxes.length, 'inbox concerned', 'inboxes concerned'),
      count(appeared.length, 'new finding', 'new findings'),
      count(changed.length, 'changed finding', 'changed findings'),
      count(disappeared.length, 'finding gone', 'findings gone'),
      count(exemptions.length, 'exception changed', 'exceptions changed'),
      count(others.length, 'other change', 'other changes'),
    ],
  );
  return `${parts.filter((part) => part !== '').join(', ')}.`;
}

const ACTIONS: Readonly<Record<Language, Readonly<Record<Action, string>>>> = {
  sv: { create: 'ny', change: 'ändrad', remove: 'borta' },
  en: { create: 'new', change: 'changed', remove: 'gone' },
};

/** The word after the title of a declaration. */
export function actionWord(action: Action, language: Language): string {
  return ACTIONS[language][action];
}

/** `slag: vårdcentral → mottagning`; the label alone where the values are too long to show. */
export function facetWords({ label, before, after }: FacetChange, language: Language): string {
  const none = '–';
  return before === null || after === null
    ? label[language]
    : `${label[language]}: ${before || none} → ${after || none}`;
}

/** The properties that differ, in one line. */
export function declaredWords({ action, title, facets }: DeclaredChange, language: Language): string {
  const words = facets.map((facet) => facetWords(facet, language)).join('; ');
  return action === 'change' ? `${title}: ${words}` : `${title} (${actionWord(action, language)})`;
}

/** That an exception came with the finding it forgives. */
export function togetherWords(findings: readonly ReportedFinding[], language: Language): string {
  const messages = findings.map(({ message }) => message).join('; ');
  return say(
    language,
    `Kom i samma ändring som det den undantar: ${messages}`,
    `Came with the very thing that it excepts: ${messages}`,
  );
}

/** That an exception forgives what was there before. */
export function olderWords(findings: readonly ReportedFinding[], language: Language): string {
  const messages = findings.map(({ message }) => message).join('; ');
  return say(language, `Undantar något som redan fanns: ${messages}`, `Excepts what was there before: ${messages}`);
}

/** What changed in a finding. */
export function becameWords(before: ReportedFinding, after: ReportedFinding, language: Language): string {
  const parts = [
    before.severity === after.severity
      ? ''
      : `${severityIn(language, before.severity)} → ${severityIn(language, after.severity)}`,
    before.message === after.message ? '' : say(language, `förut: ${before.message}`, `before: ${before.message}`),
    forgivenWords(before, after, language),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function forgivenWords(before: ReportedFinding, after: ReportedFinding, language: Language): string {
  if ((before.suppressed === null) === (after.suppressed === null)) return '';
  return after.suppressed === null
    ? say(language, 'inte längre undantaget', 'no longer excepted')
    : say(language, 'nu undantaget', 'now excepted');
}
