/** An impact for a chief at a terminal: the verdict in a sentence, units side by side, then each finding. */
import type { ReportedFinding } from '../../engine/index.ts';
import type { Action } from '../../plan/index.ts';
import { countOf, fromTo, SEVERITIES, say, severityIn } from '../../words/index.ts';
import { findingLines } from '../changes/finding-lines.ts';
import { joinedBlocks, type Page, signed, titled } from '../changes/look.ts';
import { becameWords } from '../diff/words.ts';
import { defuse } from '../terminal/defuse.ts';
import { hanging, widthOf } from '../terminal/wrap.ts';
import type { ImpactReport, ReportedDay, ReportedPlace, ReportedVersion } from './report.ts';

/** The whole page. */
export function prettyImpact(report: ImpactReport, page: Page): string {
  const own = say(page.language, 'Om den nya versionen själv', 'About the new version itself');
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
  const title = say(language, 'Om den här versionen införs', 'If this version is introduced');
  return [paint('bold', title), ...routines.map((routine) => `  ${defuse(versionWords(routine, language))}`)];
}

function versionWords({ name, version, dokument, from, to }: ReportedVersion, language: Page['language']): string {
  return [`${name} ${version}`.trim(), dokument, fromTo(from, to, language)].filter((part) => part !== '').join(', ');
}

function dayBlocks(day: ReportedDay, page: Page): readonly (readonly string[])[] {
  const { language, paint, width } = page;
  const title = say(language, `Den ${day.date}`, `On ${day.date}`);
  return [
    [paint(['bold', 'underline'], title), ...hanging('', verdict(day, language), width)],
    unitTable(day, page),
    ...day.places.map((place) => placeBlock(place, page)),
  ];
}

/** What a chief wants to know, in two sentences. */
function verdict(day: ReportedDay, language: Page['language']): string {
  if (!day.inForce) {
    return say(
      language,
      'Den nya versionen gäller inte än, och inget ändras.',
      'The new version does not hold yet, and nothing changes.',
    );
  }
  if (day.places.length === 0) {
    return say(language, 'Inget utfall ändras.', 'No verdict changes.');
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
  const units = say(
    language,
    `${day.unitsConcerned} av ${day.units} enheter berörs.`,
    `${day.unitsConcerned} of ${day.units} units are concerned.`,
  );
  const none = say(language, 'inget nytt', 'nothing new');
  const rest = say(
    language,
    `Tillkommer: ${news.join(', ') || none}. Försvinner: ${gone}. Ändras: ${changed}.`,
    `New: ${news.join(', ') || none}. Gone: ${gone}. Changed: ${changed}.`,
  );
  return `${units} ${rest}`;
}

/** One row a place: how many of each severity now, and with the new version. */
function unitTable({ places, before, after }: ReportedDay, { language, paint }: Page): readonly string[] {
  if (places.length === 0) {
    return [];
  }
  const total = say(language, 'Alla', 'All');
  const rows = [...places.map((one) => ({ name: placeName(one, language), ...one })), { name: total, before, after }];
  const shown = SEVERITIES.filter((severity) => rows.some((row) => row.before[severity] + row.after[severity] > 0));
  const caption = say(language, 'nu → med den nya versionen', 'now → with the new version');
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
    return say(language, 'Övrigt', 'Other');
  }
  return defuse(place.name);
}

function placeBlock(place: ReportedPlace, page: Page): readonly string[] {
  const { language } = page;
  const line = (action: Action, finding: ReportedFinding, note = ''): readonly string[] => {
    const severity = severityIn(language, finding.severity);
    const excepted = finding.suppressed === null ? '' : say(language, ' (med undantag)', ' (excepted)');
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
