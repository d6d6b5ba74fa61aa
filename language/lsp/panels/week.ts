/** A real week of an inbox: who looks on each day, and what is found about it. */
import { type MonitoringLine, openingOf } from '../../model/index.ts';
import { type Day, formatDay, parseDay, weekdayOf } from '../../time/index.ts';
import { lineDaysInWords } from '../support/schedule.ts';
import { type Box, boxesOf, boxNamed } from './boxes.ts';
import { placeAt, problemOf, type Scene, untilOf } from './scene.ts';
import { otherDays, weekDays } from './week-days.ts';
import { findingsAbout, gapsOf } from './week-gaps.ts';
import type { ViewLine, WeekView } from './week-shapes.ts';
import type { Week } from './week-watch.ts';

/**
 * The week of the inbox with the key; undefined where there is none.
 * @param day a day in the week; without one that can be read, the as-of date
 */
export function weekView(scene: Scene, key: string, day?: string): WeekView | undefined {
  const box = boxNamed(scene, key);
  if (box === undefined) return undefined;
  const { unit } = box;
  const findings = findingsAbout(scene, box);
  const week = weekWith(scene, parseDay(day ?? '') ?? scene.options.asOf);
  return {
    key: box.key,
    title: box.title,
    unit: unit.text?.value ?? unit.name,
    assumed: openingOf(unit).assumed === true,
    asOf: formatDay(scene.options.asOf),
    until: formatDay(untilOf(scene)),
    days: weekDays(scene, box, week, gapsOf(scene, box, findings)),
    lines: box.lines.map((line) => lineView(scene, box, line)),
    others: otherDays(scene, unit),
    problems: findings.map((finding) => problemOf(scene, finding)),
    siblings: boxesOf(scene, unit).map(({ key: own, title }) => ({ key: own, title })),
    place: placeAt(scene, box.anchor, box.at),
  };
}

/** The week that a day is in. */
export function weekWith(scene: Scene, day: Day): Week {
  const from = day - weekdayOf(day);
  return { from, to: from + 6, until: untilOf(scene) };
}

function lineView(scene: Scene, { anchor }: Box, line: MonitoringLine): ViewLine {
  return {
    days: lineDaysInWords(line, scene.options.language),
    isOneDay: line.days.kind === 'date',
    minutes: line.times.map(({ value }) => value),
    place: placeAt(scene, anchor, line.at),
  };
}
