/** An impact for a chief at a terminal: the verdict in a sentence, units side by side, then each finding. */
import type { ReportedFinding } from '../../engine/index.ts';
import type { Action } from '../../plan/index.ts';
import { findingLines } from '../changes/finding-lines.ts';
import { joinedBlocks, type Page, signed, titled } from '../changes/look.ts';
import { becameWords } from '../diff/words.ts';
import { countOf, SEVERITIES, severityIn } from '../findings/words.ts';
import { defuse } from '../terminal/defuse.ts';
import { hanging, widthOf } from '../terminal/wrap.ts';
import type { ImpactReport, ReportedDay, ReportedPlace, ReportedVersion } from './report.ts';

/** The whole page. */
export function prettyImpact(report: ImpactReport, page: Page): string {
  const own = { sv: 'Om den nya versionen själv', en: 'About the new version itself' }[page.language];
  return joinedBlocks([
    heading(report, page),
    titled(
      own,
      report.own.flatMap((finding) => findingLines(finding, page)),
      page,
    ),
    ...report.days.flatMap((day) => dayBlocks(day, page)),
  ]);
}

function heading({ routines }: ImpactReport, { language, paint }: Page): readonly string[] {
  const title = { sv: 'Om den här versionen införs', en: 'If this version is introduced' }[language];
  return [paint('bold', title), ...routines.map((routine) => `  ${defuse(versionWords(routine, language))}`)];
}

function versionWords({ name, version, dokument, from, to }: ReportedVersion, language: Page['language']): string {
  const ends =
    language === 'sv'
      ? [from === null ? '' : `från ${from}`, to === null ? '' : `till ${to}`]
      : [from === null ? '' : `from ${from}`, to === null ? '' : `to ${to}`];
  return [`${name} ${version}`.trim(), dokument, ends.join(' ').trim()].filter((part) => part !== '').join(', ');
}

function dayBlocks(day: ReportedDay, page: Page): readonly (readonly string[])[] {
  const { language, paint, width } = page;
  const title = { sv: `Den ${day.date}`, en: `On ${day.date}` }[language];
  return [
    [paint(['bold', 'underline'], title), ...hanging('', verdict(day, language), width)],
    unitTable(day, page),
    ...day.places.map((place) => placeBlock(place, page)),
  ];
}

/** What a chief wants to know, in two sentences. */
function verdict(day: ReportedDay, language: Page['language']): string {
  if (!day.inForce) {
    return {
      sv: 'Den nya versionen gäller inte än, och inget ändras.',
      en: 'The new version does not hold yet, and nothing changes.',
    }[language];
  }
  if (day.places.length === 0) {
    return { sv: 'Inget utfall ändras.', en: 'No verdict changes.' }[language];
  }
  const appeared = day.places.flatMap((place) => place.appeared);
  const gone = day.places.flatMap((place) => place.disappeared).length;
  const changed = day.places.flatMap((place) => place.changed).length;
  const worse = SEVERITIES.map(
    (severity) => appeared.filter((one) => one.severity === severity && one.suppressed === null).length,
  );
  const news = SEVERITIES.flatMap((severity, i) =>
    (worse[i] ?? 0) > 0 ? [countOf(language, worse[i] ?? 0, severity)] : [],
  );
  const units = {
    sv: `${day.unitsConcerned} av ${day.units} enheter berörs.`,
    en: `${day.unitsConcerned} of ${day.units} units are concerned.`,
  }[language];
  const none = { sv: 'inget nytt', en: 'nothing new' }[language];
  const rest =
    language === 'sv'
      ? `Tillkommer: ${news.join(', ') || none}. Försvinner: ${gone}. Ändras: ${changed}.`
      : `New: ${news.join(', ') || none}. Gone: ${gone}. Changed: ${changed}.`;
  return `${units} ${rest}`;
}

/** One row a place: how many of each severity now, and with the new version. */
function unitTable({ places, before, after }: ReportedDay, { language, paint }: Page): readonly string[] {
  if (places.length === 0) {
    return [];
  }
  const total = { sv: 'Alla', en: 'All' }[language];
  const rows = [...places.map((one) => ({ name: placeName(one, language), ...one })), { name: total, before, after }];
  const shown = SEVERITIES.filter((severity) => rows.some((row) => row.before[severity] + row.after[severity] > 0));
  const caption = { sv: 'nu → med den nya versionen', en: 'now → with the new version' }[language];
  const nameWidth = Math.max(widthOf(caption), ...rows.map(({ name }) => widthOf(name)));
  const heads = shown.map((severity) => severityIn(language, severity).padStart(9));
  return [
    paint('dim', `  ${caption}${' '.repeat(nameWidth - widthOf(caption))}  ${heads.join('  ')}`),
    ...rows.map(({ name, before: was, after: is }, i) => {
      const cells = shown.map((severity) => countCell(was[severity], is[severity], paint));
      const line = `  ${name}${' '.repeat(nameWidth - widthOf(name))}  ${cells.join('  ')}`;
      return i === rows.length - 1 ? paint('bold', line) : line;
    }),
  ];
}

function countCell(was: number, is: number, paint: Page['paint']): string {
  const text = (was === is ? String(is) : `${was} → ${is}`).padStart(9);
  return was === is ? paint('dim', text) : paint(is > was ? 'red' : 'green', text);
}

function placeName({ place }: Pick<ReportedPlace, 'place'>, language: Page['language']): string {
  if (place.kind === 'other') {
    return { sv: 'Övrigt', en: 'Other' }[language];
  }
  return defuse(place.name);
}

function placeBlock(place: ReportedPlace, page: Page): readonly string[] {
  const { language } = page;
  const line = (action: Action, finding: ReportedFinding, note = ''): readonly string[] => {
    const severity = severityIn(language, finding.severity);
    const excepted = finding.suppressed === null ? '' : { sv: ' (med undantag)', en: ' (excepted)' }[language];
    const at = finding.file === '' ? '' : ` (${finding.file}:${finding.line})`;
    return signed(action, defuse(`${severity} ${finding.code}  ${finding.message}${note}${excepted}${at}`), page, 4);
  };
  return [
    `  ${page.paint('bold', placeName(place, language))}`,
    ...place.appeared.flatMap((finding) => line('create', finding)),
    ...place.changed.flatMap(({ before, after }) =>
      line('change', after, ` (${becameWords(before, after, language)})`),
    ),
    ...place.disappeared.flatMap((finding) => line('remove', finding)),
  ];
}
