/** The words that reports use, in both languages. */
import type { Report, ReportedClause } from '../../engine/index.ts';
import type { Language } from '../../model/index.ts';
import { counted, say } from '../../words/index.ts';
import { defuse } from '../terminal/defuse.ts';
import type { Printout } from './format.ts';

/** `Meddelandecenter 3.0, Bevakning av delade inkorgar, gick ut 2026-11-14`. */
export function clauseHeading({ name, version, avsnitt, expired, to }: ReportedClause, language: Language): string {
  const parts = [`${name} ${version}`.trim(), avsnitt];
  if (expired && to !== null) {
    parts.push(say(language, `gick ut ${to}`, `expired ${to}`));
  }
  return parts.filter((part) => part !== '').join(', ');
}

/** The headline and the advice as running text. */
export function inOneText({ message, advice }: { readonly message: string; readonly advice: string }): string {
  return `${message}${/[.?!]$/.test(message) ? '' : '.'} ${advice}`;
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

/** What was not judged since it lies beyond the horizon; nothing where all was. */
export function beyondLines({ beyond: { starting, lasting }, until, language }: Report): readonly string[] {
  if (starting + lasting === 0) return [];
  const sv = [
    ...(starting > 0 ? [`${counted(starting, 'frånvaro börjar', 'frånvaror börjar')} efter ${until}`] : []),
    ...(lasting > 0 ? [`${counted(lasting, 'frånvaro sträcker', 'frånvaror sträcker')} sig bortom ${until}`] : []),
  ];
  const en = [
    ...(starting > 0 ? [`${counted(starting, 'absence begins', 'absences begin')} after ${until}`] : []),
    ...(lasting > 0 ? [`${counted(lasting, 'absence lasts', 'absences last')} beyond ${until}`] : []),
  ];
  return say(
    language,
    [`Inte bedömt: ${sv.join(' och ')}. Bedöm längre fram med --horisont.`],
    [`Not judged: ${en.join(' and ')}. Judge further ahead with --horisont.`],
  );
}
