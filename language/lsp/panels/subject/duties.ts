/** What a person is to do: the checks of inboxes, herself or by a funktion that she staffs, the review of logs, the certificates. */
import {
  type Declaration,
  type FunctionGroup,
  inboxOf,
  inboxWord,
  type Language,
  type MonitoringLine,
  type Person,
  titleOf,
  type Unit,
  type Watcher,
} from '../../../model/index.ts';
import { formatTime } from '../../../time/index.ts';
import { assignmentInWords, checksOnDays, monitoringDaysInWords, partInWords, say } from '../../../words/index.ts';
import type { SubjectLine, SubjectRow } from '../subject-shapes.ts';
import { lineOf, namersOf, row, type SubjectScene, type Told } from './rows.ts';

/** What is to be checked, and the lines that say so. */
interface Watched {
  readonly key: string;
  readonly title: string;
  readonly lines: readonly MonitoringLine[];
}

/** A watcher by whom the person checks: her own name, or that of a funktion, with the line that makes her one of it. */
interface By {
  readonly isFunction: boolean;
  readonly name: string;
  readonly beside: readonly SubjectLine[];
}

/** All duties, in the order of the inboxes' titles. */
export function dutyRows(told: Told<Person>): readonly SubjectRow[] {
  const { scene, about } = told;
  const own = checksBy(told, { isFunction: false, name: about.name, beside: [] });
  const groups = namersOf(scene, 'person', about.name).flatMap((one) => staffed(scene, one, about));
  const staff = groups.flatMap((by) => checksBy(told, by));
  return [...[...own, ...staff].sort(byText), ...reviews(told), ...certificates(told)];
}

function byText(a: SubjectRow, b: SubjectRow): number {
  return a.text < b.text ? -1 : a.text > b.text ? 1 : 0;
}

function staffed(scene: SubjectScene, declaration: Declaration, { name }: Person): readonly By[] {
  if (declaration.kind !== 'function') return [];
  const ref = (declaration as FunctionGroup).staff.find((one) => one.name === name);
  if (ref === undefined) return [];
  return [{ isFunction: true, name: declaration.name, beside: [lineOf(scene, declaration.anchor, ref.at)] }];
}

function checksBy(told: Told<Person>, by: By): readonly SubjectRow[] {
  const { scene } = told;
  return namersOf(scene, by.isFunction ? 'placed' : 'person', by.name).flatMap((declaration) =>
    watchedIn(declaration, scene.options.language).flatMap((watched) =>
      watched.lines.flatMap((line) => checkRows(told, declaration, watched, line, by)),
    ),
  );
}

function watchedIn(declaration: Declaration, language: Language): readonly Watched[] {
  if (declaration.kind === 'function-inbox') {
    return [{ key: declaration.name, title: titleOf(declaration), lines: declaration.monitoring }];
  }
  if (declaration.kind !== 'unit') return [];
  const own = declaration.inboxes.filter((inbox) => inboxOf(declaration, inbox.kind) === inbox);
  return [
    ...own.map((inbox) => ({
      key: `${declaration.name}.${inboxWord(inbox.kind)}`,
      title: titleOf(declaration, inbox),
      lines: inbox.monitoring,
    })),
    { key: declaration.name, title: certificatesTitle(declaration, language), lines: certificateLines(declaration) },
  ];
}

function certificateLines({ certificateMonitoring }: Unit): readonly MonitoringLine[] {
  return certificateMonitoring?.monitoring ?? [];
}

function certificatesTitle({ text, name }: Unit, language: Language): string {
  return `${text?.value ?? name} ${say(language, 'Intygsbevakning', 'Certificate monitoring')}`;
}

function checkRows(
  { scene, day }: Told<Person>,
  { anchor }: Declaration,
  { key, title }: Watched,
  line: MonitoringLine,
  by: By,
): readonly SubjectRow[] {
  const { language } = scene.options;
  if (line.unreadable || (line.days.kind === 'date' && line.days.day < day)) return [];
  const isHers = (one: Watcher): boolean => one.name === by.name && one.isFunction === by.isFunction;
  const via = by.isFunction ? `${say(language, 'genom', 'through')} ${partInWords(scene.ws, by.name)}` : '';
  const told = (ref: Watcher, part: string): SubjectRow =>
    row(title, [lineOf(scene, anchor, ref.at), ...by.beside], { key, notes: [part, whenInWords(line, language), via] });
  const [watcher, substitute] = [line.watchers.find(isHers), line.substitutes.find(isHers)];
  return [
    ...(watcher === undefined ? [] : [told(watcher, partOf(line, watcher, language))]),
    ...(substitute === undefined ? [] : [told(substitute, say(language, 'ersättare', 'stand-in'))]),
  ];
}

/** The first of several who check answers for it. */
function partOf({ watchers }: MonitoringLine, watcher: Watcher, language: Language): string {
  return watchers.length > 1 && watchers[0] === watcher
    ? say(language, 'bevakar, ansvarig', 'checks, responsible')
    : say(language, 'bevakar', 'checks');
}

function whenInWords({ days, times, count }: MonitoringLine, language: Language): string {
  const checks = {
    count: count?.value ?? Math.max(times.length, 1),
    times: times.map(({ value }) => formatTime(value)),
  };
  return checksOnDays(monitoringDaysInWords(days, language), checks, language);
}

function reviews({ scene, about }: Told<Person>): readonly SubjectRow[] {
  const { language } = scene.options;
  return namersOf(scene, 'person', about.name).flatMap((declaration) => {
    const review = declaration.kind === 'unit' ? declaration.logReview : undefined;
    if (review?.person.name !== about.name) return [];
    const what = say(language, 'Logggranskning', 'Log review');
    const line = lineOf(scene, declaration.anchor, review.person.at);
    const interval = review.interval?.value;
    const every = interval === undefined ? '' : say(language, `varje ${interval}`, `every ${interval}`);
    const notes = [partInWords(scene.ws, declaration.name), every];
    return [row(what, [line], { key: declaration.name, notes })];
  });
}

/** Who answers for the certificates does so where she has an uppdrag. */
function certificates({ scene, about, day }: Told<Person>): readonly SubjectRow[] {
  const at = about.certificateResponsible;
  if (at === undefined) return [];
  const { language } = scene.options;
  const current = about.assignments.filter(({ period }) => period.from <= day && day <= period.to);
  const places = [...new Set(current.map((one) => assignmentInWords(scene.ws, one, language)))];
  const what = say(language, 'Intygsansvarig', 'Responsible for certificates');
  return [row(what, [lineOf(scene, about.anchor, at)], { notes: [places.join(', ')] })];
}
