/** The days of the horizon on which a unit is not open as in other weeks. */
import type { Unit } from '../../model/index.ts';
import { type Day, hoursOn, type OpeningRules, ruleOn, weekdayOf, weeklyHours } from '../../time/index.ts';
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
export function otherDays(hours: OpeningRules, unit: Unit, { asOf, until }: Reach): Markup {
  const others = merged(daysIn(hours, unit, asOf, until));
  if (others.length === 0) return NOTHING;
  return html`<details class="others"><summary>Andra öppettider ${dateRange(asOf, until)}: ${others.length}</summary>
<ul>${others.map(({ from, to, words, reason }) => html`<li><b>${from === to ? shortDate(from) : dateRange(from, to)}</b> ${words}${reason === '' ? NOTHING : html` <span class="dim">${reason}</span>`}</li>`)}</ul></details>`;
}

function daysIn(hours: OpeningRules, unit: Unit, asOf: Day, until: Day): readonly Other[] {
  const others: Other[] = [];
  for (let day = asOf; day <= until; day++) {
    const rule = ruleOn(hours, day);
    const words = hoursInWords(hoursOn(hours, day));
    const isUsual = rule === 'weekly' || rule === 'always';
    const closedAnyway = words === 'stängt' && weeklyHours(hours, weekdayOf(day)).length === 0;
    if (!isUsual && (rule === 'closed' || !closedAnyway)) {
      others.push({ from: day, to: day, words, reason: reasonOf(unit, rule, day) });
    }
  }
  return others;
}

function reasonOf(unit: Unit, rule: string, day: Day): string {
  const closed = unit.opening.closed.find(({ from, to }) => from <= day && day <= to);
  return (rule === 'closed' ? closed?.reason?.value : undefined) ?? dayName(day) ?? '';
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
