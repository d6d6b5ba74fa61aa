/** Absences, one picture of the horizon each: the absence, every ombud, and the days that nobody covers; what lies after it in words. */
import {
  type Absence,
  type Delegate,
  delegatePeriod,
  type Language,
  masked,
  type Person,
  personNamed,
} from '../../model/index.ts';
import { type Day, type DaySet, daySet, isUnbounded, weekdayOf, ymdOf } from '../../time/index.ts';
import { counted, say } from '../../words/index.ts';
import { absenceInWords } from '../support/words.ts';
import { dateRange, longDate, monthWord } from './dates.ts';
import { searchText } from './findings.ts';
import type { Reach } from './reach.ts';
import { html, type Markup, NOTHING } from './template.ts';

const LEFT = 190;
const WIDTH = 1000;
const ROW = 20;
const TOP = 24;
const BAR = 12;
/** What all pictures share, by its id, and taller than any of them. */
const SCALE = 'skala';
const TALLEST = 4000;
/** In a longer horizon weekends would be stripes. */
const LONGEST_WITH_WEEKENDS = 200;

/** All absences that are not past. */
export function timelineSection(reach: Reach): Markup {
  const { language } = reach;
  if (reach.absences.length === 0) return NOTHING;
  return html`<section id="franvaro" aria-labelledby="franvaro-rubrik">
<h2 id="franvaro-rubrik">${say(language, 'Frånvaro och ombud', 'Absences and delegates')}</h2>
<p class="legend"><span class="key away"></span>${say(language, 'frånvarande', 'away')} <span class="key stand"></span>${say(language, 'ombud på plats', 'delegate present')} <span class="key missing"></span>${say(language, 'ombud självt frånvarande', 'delegate away, too')} <span class="key gap"></span>${say(language, 'ingen täcker', 'nobody stands in')} <span class="key few"></span>${say(language, 'för få ombud', 'too few delegates')} <span class="key unsigned"></span>${say(language, 'ingen får signera', 'nobody may sign')}</p>
<svg class="shared" aria-hidden="true"><defs><g id="${SCALE}">${scale(reach)}</g></defs></svg>
${reach.absences.map(({ person, absence }) => absenceFigure(person, absence, reach))}
</section>`;
}

function absenceFigure(person: Person, absence: Absence, reach: Reach): Markup {
  const name = person.text?.value ?? person.name;
  const gaps = gapsOf(absence, reach);
  const delegates = absence.delegates.map(
    ({ person: ref }) => personNamed(reach.ws, ref.name)?.text?.value ?? ref.name,
  );
  return html`<figure class="absence" data-s="${searchText([name, person.name, ...delegates])}">
<figcaption><b>${name}</b> <span class="dim">${person.name}</span> ${kindOf(absence, reach)} ${periodOf(absence, reach.language)}${badges(gaps, reach)}${withoutDelegates(absence, reach.language)}</figcaption>
${absence.period.from > reach.until ? NOTHING : picture(absence, gaps, reach)}
</figure>`;
}

/** The days that are wanting, by how; those within the horizon and those after it. */
function badges({ none, few, unsigned }: Gaps, { until, language }: Reach): readonly Markup[] {
  const kinds: readonly (readonly [DaySet, string, string])[] = [
    [none, 'bad', say(language, 'utan ombud', 'without a delegate')],
    [few, 'warn', say(language, 'med för få ombud', 'with too few delegates')],
    [unsigned, 'note', say(language, 'utan någon som får signera', 'without anyone who may sign')],
  ];
  return kinds.flatMap(([days, kind, what]) =>
    daySet
      .splitAfter(days, until)
      .map((part) =>
        (daySet.first(part) ?? until) > until
          ? badge(part, 'note', `${what} ${say(language, 'efter horisonten', 'after the horizon')}`, language)
          : badge(part, kind, what, language),
      ),
  );
}

function kindOf({ absenceKind, concerns }: Absence, { includeAbsenceKind, language }: Reach): string {
  const kind = absenceInWords(includeAbsenceKind === true ? absenceKind : undefined, language);
  return concerns === undefined ? kind : `${kind} (${say(language, 'gäller', 'for')} ${concerns.name})`;
}

function periodOf({ period }: Absence, language: Language): string {
  return isUnbounded(period.to)
    ? `${say(language, 'från', 'from')} ${longDate(period.from, language)}, ${say(language, 'slutdatum ej känt', 'no known end')}`
    : dateRange(period.from, period.to, language);
}

function badge(days: DaySet, kind: string, what: string, language: Language): Markup {
  const count = daySet.count(days);
  return count === 0
    ? NOTHING
    : html` <span class="chip ${kind}">${say(language, counted(count, 'dag', 'dagar'), counted(count, 'day', 'days'))} ${what}</span>`;
}

function withoutDelegates({ delegates }: Absence, language: Language): Markup {
  return delegates.length === 0
    ? html` <span class="dim">${say(language, 'inget ombud utsett', 'no delegate appointed')}</span>`
    : NOTHING;
}

interface Gaps {
  readonly none: DaySet;
  readonly few: DaySet;
  readonly unsigned: DaySet;
}

/** The days that the routines' own check finds wanting. */
function gapsOf(absence: Absence, { coverOf }: Reach): Gaps {
  const days = (isWanted: (trigger: string) => boolean): DaySet =>
    coverOf(absence)
      .filter(({ finding }) => isWanted(finding.trigger))
      .reduce((all, { finding }) => daySet.union(all, finding.days ?? daySet.EMPTY), daySet.EMPTY);
  return {
    none: days((trigger) => trigger.startsWith('uncovered')),
    few: days((trigger) => trigger === 'tooFew'),
    unsigned: days((trigger) => trigger === 'nobodySigns'),
  };
}

function picture(absence: Absence, gaps: Gaps, reach: Reach): Markup {
  const { language } = reach;
  const rows = [
    rowOf(
      say(language, 'Frånvaro', 'Absence'),
      html`${bars('away', daySet.of(absence.period.from, absence.period.to), 0, reach)}`,
      0,
    ),
    ...absence.delegates.map((delegate, i) => delegateRow(absence, delegate, i + 1, reach)),
  ];
  const height = TOP + rows.length * ROW + 4;
  const marks = html`${bars('gap', gaps.none, 0, reach)}${bars('few', gaps.few, 0, reach)}${bars('unsigned', gaps.unsigned, 0, reach)}`;
  return html`<div class="scroll" tabindex="0"><svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${say(language, 'Tidslinje', 'Timeline')}"><use href="#${SCALE}"/>${rows}${marks}</svg></div>`;
}

function delegateRow(absence: Absence, delegate: Delegate, row: number, reach: Reach): Markup {
  const { ws, asOf, until, presenceOf } = reach;
  const person = personNamed(ws, delegate.person.name);
  const period = delegatePeriod(absence, delegate);
  const days = period.readable ? daySet.clip(daySet.of(period.from, period.to), asOf, until) : daySet.EMPTY;
  const there = person === undefined ? daySet.EMPTY : presenceOf(person);
  return rowOf(
    person?.text?.value ?? delegate.person.name,
    html`${bars('missing', daySet.subtract(days, there), row, reach)}${bars('stand', daySet.intersect(days, there), row, reach)}`,
    row,
  );
}

function rowOf(label: string, content: Markup, row: number): Markup {
  return html`<text x="${LEFT - 10}" y="${TOP + row * ROW + BAR}" class="label">${shortened(label)}</text>${content}`;
}

const LONGEST_LABEL = 28;

function shortened(label: string): string {
  const shown = masked(label);
  const characters = [...shown];
  return characters.length <= LONGEST_LABEL ? shown : `${characters.slice(0, LONGEST_LABEL - 1).join('')}…`;
}

/** A bar for each run of days; its tooltip says which. */
function bars(kind: string, days: DaySet, row: number, { asOf, until, language }: Reach): readonly Markup[] {
  return [...daySet.intervals(daySet.clip(days, asOf, until))].map(({ from, to }) => {
    const x = xOf(from, asOf, until);
    const width = round(xOf(to + 1, asOf, until) - x);
    return html`<rect class="${kind}" x="${x}" y="${TOP + row * ROW + 3}" width="${width}" height="${BAR}" rx="2"><title>${dateRange(from, to, language)}</title></rect>`;
  });
}

/** Months and weekends behind the bars: drawn once, shown behind each picture and cut off where it ends. */
function scale({ asOf, until, language }: Reach): Markup {
  const months: Markup[] = [];
  for (const day of daySet.days(daySet.of(asOf, until))) {
    if (day === asOf || ymdOf(day).day === 1) {
      const x = xOf(day, asOf, until);
      const isCramped = day === asOf && ymdOf(day).day > 24;
      const label = isCramped
        ? NOTHING
        : html`<text x="${x + 4}" y="13" class="month">${monthWord(day, language)}</text>`;
      months.push(html`<line x1="${x}" y1="4" x2="${x}" y2="${TALLEST}" class="grid"/>${label}`);
    }
  }
  return html`${weekends(asOf, until)}${months}`;
}

function weekends(asOf: Day, until: Day): readonly Markup[] {
  if (until - asOf > LONGEST_WITH_WEEKENDS) return [];
  const days = [...daySet.days(daySet.of(asOf, until))].filter((day) => weekdayOf(day) === 5);
  return days.map((day) => {
    const x = xOf(day, asOf, until);
    const width = round(xOf(Math.min(day + 2, until + 1), asOf, until) - x);
    return html`<rect class="weekend" x="${x}" y="${TOP - 4}" width="${width}" height="${TALLEST}"/>`;
  });
}

function xOf(day: Day, asOf: Day, until: Day): number {
  return round(LEFT + ((day - asOf) / (until - asOf + 1)) * (WIDTH - LEFT - 2));
}

function round(x: number): number {
  return Math.round(x * 10) / 10;
}
