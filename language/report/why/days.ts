/** The days on which something is found, one by one: whether the unit is open, and who of those concerned is there. */

import { horizonOf } from '../../engine/index.ts';
import { openingOf, type Person, presentDays } from '../../model/index.ts';
import { daySet, formatDay, formatTime, hoursOn, isOpenOn } from '../../time/index.ts';
import { andMore, dayInWords, listed, personInWords, say } from '../../words/index.ts';
import { personsConcerned } from './facts.ts';
import type { Scene } from './scene.ts';
import type { Why } from './shape.ts';

/** So many days are told one by one, and so many persons of each. */
const MOST = 14;
const MOST_PERSONS = 6;

export function toldDays(scene: Scene): Pick<Why, 'days' | 'daysLeft'> {
  const { finding } = scene;
  if (finding.days === undefined) return { days: [], daysLeft: 0 };
  const persons = personsConcerned(scene);
  const days: Why['days'][number][] = [];
  for (const day of daySet.days(finding.days)) {
    if (days.length === MOST) break;
    days.push({ day: formatDay(day), text: textOf(scene, day, persons) });
  }
  return { days, daysLeft: Math.max(0, daySet.count(finding.days) - MOST) };
}

function textOf(scene: Scene, day: number, persons: readonly Person[]): string {
  const { ws, finding, language, options } = scene;
  const unit = finding.subject?.unit;
  const { to } = horizonOf(options);
  const away = persons.filter((one) => daySet.isEmpty(presentDays(ws, one, unit, day, day, to)));
  const there = persons.filter((one) => !away.includes(one));
  return [
    dayInWords(day, language),
    unit === undefined ? '' : hoursWords(scene, day),
    named(scene, say(language, 'borta', 'away'), away),
    named(scene, say(language, 'på plats', 'present'), there),
  ]
    .filter((part) => part !== '')
    .join('; ');
}

function hoursWords({ finding, language }: Scene, day: number): string {
  const unit = finding.subject?.unit;
  if (unit === undefined) return '';
  const rules = openingOf(unit);
  if (!isOpenOn(rules, day)) return say(language, 'stängt', 'closed');
  const hours = hoursOn(rules, day).map(({ start, end }) => `${formatTime(start)}–${formatTime(end)}`);
  return `${say(language, 'öppet', 'open')} ${hours.join(', ')}`.trim();
}

function named({ ws, language }: Scene, word: string, persons: readonly Person[]): string {
  if (persons.length === 0) return '';
  const names = persons.slice(0, MOST_PERSONS).map(({ name }) => personInWords(ws, name));
  return `${word}: ${persons.length > MOST_PERSONS ? names.join(', ') + andMore(persons.length - MOST_PERSONS, language) : listed(names, language)}`;
}
