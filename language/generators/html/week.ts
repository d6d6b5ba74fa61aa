/** An ordinary week of an inbox: a column a day with its opening hours, a row for each `bevakas` line with its checks. */
import { type Language, openingOf, type Unit } from '../../model/index.ts';
import { type MonitoredLine, type ProvisionedWatcher, WEEKDAY_NAMES } from '../../provisioning/index.ts';
import { type OpeningRules, type Weekday, weeklyHours } from '../../time/index.ts';
import { say, weekdayWord } from '../../words/index.ts';
import { checksInWords } from '../support/words.ts';
import { hoursInWords } from './dates.ts';
import type { Reach } from './reach.ts';
import { html, type Markup, NOTHING } from './template.ts';

const WEEK: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

/** The lines of an inbox; those for dates and holidays stand below the week. */
export function scheduleTable(lines: readonly MonitoredLine[], unit: Unit, reach: Reach): Markup {
  const { language } = reach;
  if (lines.length === 0) return html`<p class="empty">${say(language, 'Ingen bevakning.', 'No monitoring.')}</p>`;
  const hours = openingOf(unit);
  const weekly = lines.filter(isWeekly);
  const others = lines.filter((line) => !isWeekly(line));
  return html`${weekly.length === 0 ? NOTHING : weekTable(weekly, hours, reach)}${others.map((line) => html`<p class="extra">${say(language, 'Dessutom', 'And')} ${checksInWords(line, language)}: ${whoWatches(line, reach)}</p>`)}`;
}

function isWeekly({ days }: MonitoredLine): boolean {
  return days.kind === 'every' || days.kind === 'weekdays';
}

function weekTable(lines: readonly MonitoredLine[], hours: OpeningRules, reach: Reach): Markup {
  const { language } = reach;
  return html`<div class="scroll" tabindex="0"><table class="week">
<thead><tr><th scope="col">${say(language, 'Bevakas av', 'Monitored by')}</th>${WEEK.map((weekday) => dayHead(weekday, hours, language))}</tr></thead>
<tbody>${lines.map((line) => html`<tr><th scope="row">${whoWatches(line, reach)}</th>${WEEK.map((weekday) => dayCell(line, weekday, hours, language))}</tr>`)}</tbody>
</table></div>`;
}

function dayHead(weekday: Weekday, hours: OpeningRules, language: Language): Markup {
  return html`<th scope="col">${weekdayWord(weekday, language)}<span class="hours">${hoursOf(weekday, hours, language)}</span></th>`;
}

function hoursOf(weekday: Weekday, hours: OpeningRules, language: Language): string {
  const spans = weeklyHours(hours, weekday);
  return hours.assumed === true && spans.length > 0
    ? say(language, 'tid ej angiven', 'no time stated')
    : hoursInWords(hours.always ? ALWAYS : spans, language);
}

const ALWAYS = [{ start: 0, end: 1440 }];

/** On a narrow screen each cell says of which day it is. */
function dayCell(line: MonitoredLine, weekday: Weekday, hours: OpeningRules, language: Language): Markup {
  const isOpen = hours.always || weeklyHours(hours, weekday).length > 0;
  const applies =
    line.days.kind === 'every' ||
    (line.days.kind === 'weekdays' && line.days.weekdays.includes(WEEKDAY_NAMES[weekday] ?? 'mon'));
  const head = weekdayWord(weekday, language);
  if (!isOpen) {
    return html`<td class="closed" data-l="${head}"><span class="hidden">${say(language, 'stängt', 'closed')}</span></td>`;
  }
  if (!applies) return html`<td></td>`;
  const checks = line.times.length === 0 ? [timesInWords(line.count, language)] : line.times;
  return html`<td data-l="${head} ${hoursOf(weekday, hours, language)}">${checks.map((check) => html`<span class="time">${check}</span> `)}</td>`;
}

function timesInWords(count: number, language: Language): string {
  return count === 1 ? say(language, 'en gång', 'once') : say(language, `${count} gånger`, `${count} times`);
}

/** The first is responsible; stand-ins after a word of their own. */
function whoWatches({ watchers, substitutes }: MonitoredLine, { names, language }: Reach): Markup {
  const list = (who: readonly ProvisionedWatcher[]): string => who.map(names.short).join(', ');
  const first = watchers.length === 0 ? say(language, 'ingen namngiven', 'nobody named') : list(watchers);
  return html`${first}${substitutes.length === 0 ? NOTHING : html`<span class="sub">${say(language, 'ersättare', 'stand-in')} ${list(substitutes)}</span>`}`;
}
