/** An ordinary week of an inbox: a column a day with its opening hours, a row for each `bevakas` line with its checks. */
import { openingOf, type Unit } from '../../model/index.ts';
import { type MonitoredLine, type ProvisionedWatcher, WEEKDAY_NAMES } from '../../provisioning/index.ts';
import { type OpeningRules, type Weekday, weeklyHours } from '../../time/index.ts';
import { weekdayWord } from '../../words/index.ts';
import { checksInWords } from '../support/words.ts';
import { hoursInWords } from './dates.ts';
import type { Reach } from './reach.ts';
import { html, type Markup, NOTHING } from './template.ts';

const WEEK: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

/** The lines of an inbox; those for dates and holidays stand below the week. */
export function scheduleTable(lines: readonly MonitoredLine[], unit: Unit, reach: Reach): Markup {
  if (lines.length === 0) return html`<p class="empty">Ingen bevakning.</p>`;
  const hours = openingOf(unit);
  const weekly = lines.filter(isWeekly);
  const others = lines.filter((line) => !isWeekly(line));
  return html`${weekly.length === 0 ? NOTHING : weekTable(weekly, hours, reach)}${others.map((line) => html`<p class="extra">Dessutom ${checksInWords(line)}: ${whoWatches(line, reach)}</p>`)}`;
}

function isWeekly({ days }: MonitoredLine): boolean {
  return days.kind === 'every' || days.kind === 'weekdays';
}

function weekTable(lines: readonly MonitoredLine[], hours: OpeningRules, reach: Reach): Markup {
  return html`<div class="scroll" tabindex="0"><table class="week">
<thead><tr><th scope="col">Bevakas av</th>${WEEK.map((weekday) => dayHead(weekday, hours))}</tr></thead>
<tbody>${lines.map((line) => html`<tr><th scope="row">${whoWatches(line, reach)}</th>${WEEK.map((weekday) => dayCell(line, weekday, hours))}</tr>`)}</tbody>
</table></div>`;
}

function dayHead(weekday: Weekday, hours: OpeningRules): Markup {
  return html`<th scope="col">${weekdayWord(weekday, 'sv')}<span class="hours">${hoursOf(weekday, hours)}</span></th>`;
}

function hoursOf(weekday: Weekday, hours: OpeningRules): string {
  const spans = weeklyHours(hours, weekday);
  return hours.assumed === true && spans.length > 0 ? 'tid ej angiven' : hoursInWords(hours.always ? ALWAYS : spans);
}

const ALWAYS = [{ start: 0, end: 1440 }];

/** On a narrow screen each cell says of which day it is. */
function dayCell(line: MonitoredLine, weekday: Weekday, hours: OpeningRules): Markup {
  const isOpen = hours.always || weeklyHours(hours, weekday).length > 0;
  const applies =
    line.days.kind === 'every' ||
    (line.days.kind === 'weekdays' && line.days.weekdays.includes(WEEKDAY_NAMES[weekday] ?? 'mon'));
  const head = weekdayWord(weekday, 'sv');
  if (!isOpen) return html`<td class="closed" data-l="${head}"><span class="hidden">stängt</span></td>`;
  if (!applies) return html`<td></td>`;
  const checks = line.times.length === 0 ? [line.count === 1 ? 'en gång' : `${line.count} gånger`] : line.times;
  return html`<td data-l="${head} ${hoursOf(weekday, hours)}">${checks.map((check) => html`<span class="time">${check}</span> `)}</td>`;
}

/** The first is responsible; stand-ins after a word of their own. */
function whoWatches({ watchers, substitutes }: MonitoredLine, { names }: Reach): Markup {
  const list = (who: readonly ProvisionedWatcher[]): string => who.map(names.short).join(', ');
  const first = watchers.length === 0 ? 'ingen namngiven' : list(watchers);
  return html`${first}${substitutes.length === 0 ? NOTHING : html`<span class="sub">ersättare ${list(substitutes)}</span>`}`;
}
