/** The words that reports use, in both languages. */
import type { Report, ReportedClause, ReportedFinding } from '../../engine/index.ts';
import type { Language } from '../../model/index.ts';
import { counted, say } from '../../words/index.ts';
import { defuse } from '../terminal/defuse.ts';
import type { Printout } from './format.ts';

/** `Meddelandecenter 3.0, Bevakning av delade inkorgar, gick ut 2026-11-14`. */
export function clauseHeading({ name, version, avsnitt, expired, to }: ReportedClause, language: Language): string {
  const parts = [`${name} ${version}`.trim(), avsnitt];
  if (expired && to !== null) parts.push(say(language, `gick ut ${to}`, `expired ${to}`));
  return parts.filter((part) => part !== '').join(', ');
}

/** The headline and the advice as running text. */
export function inOneText({ message, advice }: { readonly message: string; readonly advice: string }): string {
  return `${message}${/[.?!]$/.test(message) ? '' : '.'} ${advice}`;
}

/** The code of a finding, and whether it was known before. */
export function codeWords({ code, known }: Pick<ReportedFinding, 'code' | 'known'>, language: Language): string {
  return known === true ? `${code} ${say(language, '(känt sedan tidigare)', '(known before)')}` : code;
}

/** How many findings were known before; empty where there is no baseline, or none of it is left. */
export function knownWords({ summary: { known = 0 }, language }: Report): string {
  return known === 0
    ? ''
    : say(language, counted(known, 'känt sedan tidigare', 'kända sedan tidigare'), `${known} known before`);
}

/** That some that were known are found no more, and what to do then; empty where none are gone. */
export function goneWords({ gone = [], language }: Report): string {
  if (gone.length === 0) return '';
  return say(
    language,
    `${counted(gone.length, 'känt fynd är borta', 'kända fynd är borta')}. Skriv om utgångsläget med --write-baseline.`,
    `${counted(gone.length, 'known finding is', 'known findings are')} gone. Write the baseline anew with --write-baseline.`,
  );
}

/** The folder that was judged, as one would write it where one stands. */
export function folderWords({ root, report: { language } }: Printout): string {
  if (root !== '.') return defuse(root);
  return say(language, 'Den här mappen', 'This folder');
}

/** That no rutin holds, so that what is not found proves nothing; empty where one does. */
export function unjudgedLines({ isJudged, asOf, language }: Report): readonly string[] {
  if (isJudged) return [];
  return [
    say(
      language,
      `Inget är prövat mot någon rutin: ingen version av någon rutin gäller den ${asOf}.`,
      `Nothing is judged by any routine: no version of any routine holds on ${asOf}.`,
    ),
  ];
}

/** `börjar gälla 2026-12-15`. */
export function beginsWords(from: string, language: Language): string {
  return say(language, `börjar gälla ${from}`, `begins to hold on ${from}`);
}

/** How many absences reach past the horizon, and how they are judged; nothing where none does. */
export function beyondLines({
  beyond,
  until,
  language,
}: Pick<Report, 'beyond' | 'until' | 'language'>): readonly string[] {
  const reaching = beyond.starting + beyond.lasting;
  const sv = [
    ...(reaching > 0
      ? [
          `${counted(reaching, 'frånvaro slutar', 'frånvaror slutar')} efter horisonten (${until}). ${reaching === 1 ? 'Den' : 'Var och en'} bedöms till sitt slut, och det som gäller dagar efter horisonten är upplysningar.`,
        ]
      : []),
    ...(beyond.open > 0 ? [`${counted(beyond.open, 'frånvaro', 'frånvaror')} utan slut bedöms till ${until}.`] : []),
  ];
  const en = [
    ...(reaching > 0
      ? [
          `${counted(reaching, 'absence ends', 'absences end')} after the horizon (${until}). ${reaching === 1 ? 'It' : 'Each'} is judged to its end, and what concerns days after the horizon is information.`,
        ]
      : []),
    ...(beyond.open > 0 ? [`${counted(beyond.open, 'absence', 'absences')} without an end, judged to ${until}.`] : []),
  ];
  return say(language, sv, en);
}
