/** What is found about the monitoring of an inbox, laid out over its lines and days: a week shows what the checks say and nothing else. */
import { weeklyShortfall } from '../../checks/support/monitoring-lines.ts';
import { weekdaysInWords } from '../../checks/support/weekdays.ts';
import {
  type Finding,
  inboxKindOf,
  type MonitoringLine,
  offsetOf,
  openingOf,
  type Stated,
  type WeekdaySet,
} from '../../model/index.ts';
import { type Day, daySet, type Minute, weekdayOf } from '../../time/index.ts';
import type { Box } from './boxes.ts';
import { isIn, type Scene } from './scene.ts';

/** What is found about one line on a day, by what it is about. */
interface LineFindings {
  /** Those that leave a check of the line unmade: of the line as a whole, or of the time. */
  readonly gaps: readonly Finding[];
  readonly others: readonly Finding[];
}

/** A time of a line, on a day. */
interface DayTime extends Stated<Minute> {
  readonly isOutside: boolean;
}

/** The findings by line and by day. */
export interface Gaps {
  readonly of: (line: MonitoringLine, time: DayTime | undefined, day: Day) => LineFindings;
  /** That too few checks are made on an open day. */
  readonly short: (day: Day) => Finding | undefined;
}

/** Triggers by which no check of a line is made, and those by which that of one time is not. */
const OF_LINES = ['nobodyPresent', 'nobodyNamed'];
const OF_TIMES = ['outside', 'outsideOnDate'];
/** Triggers about how many checks there are. */
const WEEKLY = ['unchecked', 'tooFew'];
const DATED = ['tooFewOnDate', 'tooFewOnHolidays'];
const OF_ALL = ['unmonitored'];

/** What is found about the box and not forgiven. */
export function findingsAbout(scene: Scene, box: Box): readonly Finding[] {
  const files = new Set([box.anchor.file, box.unit.anchor.file]);
  return [...files]
    .flatMap((file) => scene.findingsIn(file))
    .filter((finding) => finding.suppressedBy === undefined && isAbout(finding, box));
}

function isAbout({ subject, mark, inboxes }: Finding, box: Box): boolean {
  const [, word] = box.key.split('.');
  const kind = word === undefined ? undefined : inboxKindOf(word);
  if (kind !== undefined) {
    const isIt = subject?.inbox?.kind === kind && subject.declaration === box.unit;
    return isIt || inboxes?.some(({ owner, inbox }) => owner === box.unit && inbox.kind === kind) === true;
  }
  if (word === undefined) return mark.anchor === box.anchor || subject?.declaration.anchor === box.anchor;
  return mark.anchor === box.anchor && isIn(box.unit.certificateMonitoring?.whole ?? 0, offsetOf(mark.at));
}

/** Lays the findings out. */
export function gapsOf(scene: Scene, box: Box, findings: readonly Finding[]): Gaps {
  const { asOf } = scene.options;
  const lines = new Map(box.lines.map((line) => [line, findings.filter((one) => isOn(one, box, line))]));
  const weekly = findings.flatMap((finding) =>
    WEEKLY.includes(finding.trigger) ? [{ finding, weekdays: shortWeekdays(finding, box) }] : [],
  );
  const dated = findings.filter(({ trigger }) => DATED.includes(trigger));
  const all = findings.find(({ trigger }) => OF_ALL.includes(trigger));
  const isDated = (day: Day): boolean => box.lines.some(({ days }) => days.kind === 'date' && days.day === day);
  return {
    of: (line, time, day) => {
      const own = (lines.get(line) ?? []).filter((finding) => concerns(finding, day, asOf));
      const gaps = own.filter((finding) => isGap(finding, time));
      return { gaps, others: own.filter((finding) => !gaps.includes(finding) && isOfTime(finding, time)) };
    },
    short: (day) => {
      if (day < asOf) return undefined;
      const short = weekly.find(({ weekdays }) => (weekdays & (1 << weekdayOf(day))) !== 0 && !isDated(day));
      return all ?? short?.finding ?? dated.find((finding) => concerns(finding, day, asOf));
    },
  };
}

/** Whether a finding stands on a line and is about it: how many checks there are is marked on the first, and is about them all. */
function isOn({ mark, trigger }: Finding, box: Box, { whole }: MonitoringLine): boolean {
  return mark.anchor === box.anchor && isIn(whole, offsetOf(mark.at)) && !WEEKLY.includes(trigger);
}

function isGap({ trigger, mark }: Finding, time: DayTime | undefined): boolean {
  if (OF_LINES.includes(trigger)) return true;
  return OF_TIMES.includes(trigger) && time?.isOutside === true && mark.at === time.at;
}

/** Not what is found about another time of the line, or about other days. */
function isOfTime({ trigger, mark }: Finding, time: DayTime | undefined): boolean {
  return !OF_TIMES.includes(trigger) && (trigger !== 'sameTime' || mark.at === time?.at);
}

/** The days that it names; else all from the day on which it begins to hold. */
function concerns({ days, from }: Finding, day: Day, asOf: Day): boolean {
  return days === undefined ? day >= (from ?? asOf) : daySet.contains(days, day);
}

/** The weekdays that a finding about a week names, by the number of checks at which it would name those. */
function shortWeekdays({ args }: Finding, { lines, unit }: Box): WeekdaySet {
  const hours = openingOf(unit);
  for (let needed = 1; ; needed++) {
    const weekdays = weeklyShortfall(lines, hours, needed)?.weekdays ?? 0;
    const isNamed = weekdays !== 0 && weekdaysInWords(weekdays).sv === args['weekdaysSv'];
    if (isNamed || needed > MOST_CHECKS) return weekdays;
  }
}

/** No routine asks for more checks a day. */
const MOST_CHECKS = 1440;
