/** The days of the horizon on which a unit is not open as in other weeks. */
import type { Language, Unit } from '../../model/index.ts';
import { type Day, hoursOn, type OpeningRules, ruleOn, weekdayOf, weeklyHours } from '../../time/index.ts';
import { say } from '../../words/index.ts';
import { dateRange, dayName, hoursInWords, shortDate } from './dates.ts';
import type { Reach } from './reach.ts';
import { html, type Markup, NOTHING } from './template.ts';

interface Other {
  readonly from: Day;
  readonly to: Day;
  readonly words: string;
  readonly reason: string;
}

/** One line: `tor 24 dec stängt (julafton), mån 28–30 dec …`. */
export function otherDays(hours: OpeningRules, unit: Unit, { asOf, until, language }: Reach): Markup {
  const others = merged(daysIn(hours, unit, asOf, until, language));
  if (others.length === 0) return NOTHING;
  return html`<details class="others"><summary>${say(language, 'Andra öppettider', 'Other opening hours')} ${dateRange(asOf, until, language)}: ${others.length}</summary>
<ul>${others.map(({ from, to, words, reason }) => html`<li><b>${from === to ? shortDate(from, language) : dateRange(from, to, language)}</b> ${words}${reason === '' ? NOTHING : html` <span class="dim">${reason}</span>`}</li>`)}</ul></details>`;
}

function daysIn(hours: OpeningRules, unit: Unit, asOf: Day, until: Day, language: Language): readonly Other[] {
  const others: Other[] = [];
  for (let day = asOf; day <= until; day++) {
    const rule = ruleOn(hours, day);
    const spans = hoursOn(hours, day);
    const words = hoursInWords(spans, language);
    const isUsual = rule === 'weekly' || rule === 'always';
    const closedAnyway = spans.length === 0 && weeklyHours(hours, weekdayOf(day)).length === 0;
    if (!isUsual && (rule === 'closed' || !closedAnyway)) {
      others.push({ from: day, to: day, words, reason: reasonOf(unit, rule, day, language) });
    }
  }
  return others;
}

function reasonOf(unit: Unit, rule: string, day: Day, language: Language): string {
  const closed = unit.opening.closed.find(({ from, to }) => from <= day && day <= to);
  return (rule === 'closed' ? closed?.reason?.value : undefined) ?? dayName(day, language) ?? '';
}

/** Days in a row with the same words are one line. */
function merged(others: readonly Other[]): readonly Other[] {
  const runs: Other[] = [];
  for (const other of others) {
    const last = runs.at(-1);
    if (
      last !== undefined &&
      last.to === other.from - 1 &&
      last.words === other.words &&
      last.reason === other.reason
    ) {
      runs[runs.length - 1] = { ...last, to: other.to };
    } else {
      runs.push(other);
    }
  }
  return runs;
}
