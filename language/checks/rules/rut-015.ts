/** RUT-015: hours that contradict each other: spans of one day that overlap, or a date both closed and with hours of its own. */
import { type Opening, type Origin, offsetOf, type StatedSpan, type Unit } from '../../model/index.ts';
import { firstOverlaps, formatDay, formatTime } from '../../time/index.ts';
import { defineRule, type Judging, type Message, markOf } from '../api/index.ts';

const messages = {
  overlap: {
    sv: 'Öppettiden {hours} går in i en annan samma dag',
    en: 'The hours {hours} run into others of the same day',
    advice: { sv: 'Rätta tiderna, eller skriv dem som en.', en: 'Correct the times, or write them as one.' },
  },
  beside: {
    sv: 'Andra öppettider står bredvid dygnet runt',
    en: 'Other hours stand beside öppet dygnet runt',
    advice: {
      sv: 'Ta bort öppet dygnet runt, eller de andra tiderna. För en enda dag: skriv avvikande.',
      en: 'Remove öppet dygnet runt, or the other hours. For a single day: write avvikande.',
    },
  },
  closed: {
    sv: '{date} är både stängt och har avvikande öppettid',
    en: '{date} is both closed and has hours of its own',
    advice: {
      sv: 'Ta bort den rad som är fel. Så länge räknas dagen som stängd.',
      en: 'Remove the wrong line. Until then the day counts as closed.',
    },
  },
} as const satisfies Record<string, Message>;

type Told = Judging<unknown, typeof messages>;

/** A span with the days it is for: weekdays as bits, `helgdagar` as the eighth, or a date. */
interface DayedSpan {
  readonly days: number | string;
  readonly span: StatedSpan;
}

const HOLIDAYS = 1 << 7;

export const rut015 = defineRule({
  code: 'RUT-015',
  severity: 'error',
  messages,
  judge: {
    unit(unit, told) {
      if (unit.opening.always !== undefined) judgeBesideAlways(unit, unit.opening.always, told);
      judgeOverlaps(unit, told);
      judgeClosed(unit, told);
    },
  },
});

function judgeOverlaps(unit: Unit, { report }: Told): void {
  const spans = spansOf(unit.opening);
  const firsts = firstsIn(spans);
  for (const [index, second] of spans.entries()) {
    const first = spans[firsts[index] ?? spans.length];
    if (first !== undefined) {
      const related = [
        { mark: markOf(unit, first.span.at), message: { sv: 'Den första tiden.', en: 'The first hours.' } },
      ];
      report('overlap', markOf(unit, second.span.at), { hours: hours(second.span) }, { related });
    }
  }
}

/** In the order of the text. */
function spansOf({ lines, deviating }: Opening): readonly DayedSpan[] {
  const weekly = lines.flatMap(({ spans, weekdays, holidays }) =>
    spans.map((span) => ({ days: holidays === undefined ? weekdays : HOLIDAYS, span })),
  );
  const dated = deviating.flatMap(({ spans, day }) => spans.map((span) => ({ days: `${day}`, span })));
  return [...weekly, ...dated];
}

/** For each span the index of the first before it that it goes into on some day; the days are looked at one by one. */
function firstsIn(spans: readonly DayedSpan[]): readonly number[] {
  const byDay = new Map<number | string, number[]>();
  for (const [index, { days }] of spans.entries()) {
    for (const day of daysOf(days)) {
      const own = byDay.get(day);
      if (own === undefined) byDay.set(day, [index]);
      else own.push(index);
    }
  }
  const firsts = spans.map(() => spans.length);
  for (const own of byDay.values()) {
    for (const [at, first] of firstOverlaps(own.map((index) => within((spans[index] as DayedSpan).span))).entries()) {
      const index = own[at] as number;
      if (first !== undefined) firsts[index] = Math.min(firsts[index] as number, own[first] as number);
    }
  }
  return firsts;
}

const WEEK: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 7];

function daysOf(days: number | string): readonly (number | string)[] {
  return typeof days === 'string' ? [days] : WEEK.filter((bit) => (days & (1 << bit)) !== 0);
}

/** In half minutes, the ends left out: hours that only meet, one ending when the other starts, do not overlap. */
function within({ start, end }: StatedSpan): { readonly from: number; readonly to: number } {
  return start === end ? { from: 2 * start, to: 2 * start } : { from: 2 * start + 1, to: 2 * end - 1 };
}

function hours({ start, end }: StatedSpan): string {
  return `${formatTime(start)}–${formatTime(end)}`;
}

/** Where `öppet dygnet runt` stands last it is the second itself. */
function judgeBesideAlways(unit: Unit, always: Origin, { report }: Told): void {
  const before = unit.opening.lines.find(({ at }) => offsetOf(at) < offsetOf(always));
  const seconds =
    before === undefined ? unit.opening.lines.flatMap(({ spans }) => spans.slice(0, 1)) : [{ at: always }];
  const first = before?.at ?? always;
  for (const { at } of seconds) {
    const related = [{ mark: markOf(unit, first), message: { sv: 'Den första raden.', en: 'The first line.' } }];
    report('beside', markOf(unit, at), {}, { related });
  }
}

function judgeClosed(unit: Unit, { report }: Told): void {
  const { deviating, closed } = unit.opening;
  const firsts = firstOverlaps([...closed, ...deviating.map(({ day }) => ({ from: day, to: day }))]);
  for (const [index, { day, at }] of deviating.entries()) {
    const period = closed[firsts[closed.length + index] ?? closed.length];
    if (period === undefined) continue;
    const [first, second] = offsetOf(at) < offsetOf(period.at) ? [at, period.at] : [period.at, at];
    const related = [{ mark: markOf(unit, first), message: { sv: 'Den första raden.', en: 'The first line.' } }];
    report('closed', markOf(unit, second), { date: formatDay(day) }, { related });
  }
}
