/** Calendars of any week and of persons, and what tells events apart. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openingOf, unitNamed } from '../../language/model/index.ts';
import { formatDay, hoursOn, isInside, parseDay, parseTime, ruleOn } from '../../language/time/index.ts';
import { fristad } from '../support/cli.ts';
import { calendar, inStockholm, starts, type Texts } from '../support/generators/calendar.ts';
import type { Moment } from '../support/generators/calendar-readers.ts';
import type { Given } from '../support/generators/material.ts';
import { small } from '../support/generators/small.ts';
import { workspaceOf } from '../support/judged.ts';

// One of the readers takes whole days for days of the zone the process runs in.
process.env['TZ'] = 'UTC';

describe('any week', () => {
  const weekdays = fc.subarray(['mån', 'tis', 'ons', 'tor', 'fre', 'lör', 'sön'], { minLength: 1 });
  const start = parseDay('2026-02-01') as number;
  const closing = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 12 }));
  const week = fc.record({
    open: weekdays,
    always: fc.boolean(),
    checked: weekdays,
    times: fc.subarray(['00:00', '01:59', '02:00', '02:30', '03:00', '08:15', '12:00', '23:30', '24:00'], {
      minLength: 1,
    }),
    closed: fc.array(closing, { maxLength: 3 }),
    asOf: fc.integer({ min: 0, max: 700 }).map((days) => formatDay(start + days)),
    horizonDays: fc.integer({ min: 1, max: 90 }),
  });

  it('gives every reader the days that the calendar of the unit has', () => {
    fc.assert(
      fc.property(week, ({ open, always, checked, times, closed, asOf, horizonDays }) => {
        const closings = closed.map(
          ([from, length]) => `stängt ${formatDay(start + from)} till ${formatDay(start + from + length)}`,
        );
        const opening = [always ? 'öppet dygnet runt' : `öppet ${open.join(', ')} 00:00-24:00`, ...closings].join('\n');
        const texts = small({ opening, message: `bevakas ${checked.join(', ')} kl ${times.join(', ')} av exems1` });
        const moments = calendar(texts, 'inkorg-ettan-meddelande', { asOf, horizonDays });
        expect([...starts(moments)].sort()).toEqual(expectedStarts(texts, checked, times, asOf, horizonDays));
      }),
      { numRuns: 40 },
    );
  });
});

const WEEKDAYS = ['sön', 'mån', 'tis', 'ons', 'tor', 'fre', 'lör'];

/** Day by day and minute by minute, with the platform's dates and time zones. */
function expectedStarts(
  texts: Texts,
  checked: readonly string[],
  times: readonly string[],
  asOf: string,
  horizonDays: number,
): readonly string[] {
  const ws = workspaceOf(texts);
  const hours = openingOf(unitNamed(ws, 'Ettan') as NonNullable<ReturnType<typeof unitNamed>>);
  const first = parseDay(asOf) as number;
  const found: string[] = [];
  for (let day = first; day < first + horizonDays; day++) {
    const isChecked = checked.includes(WEEKDAYS[new Date(day * 86_400_000).getUTCDay()] as string);
    const spans = hoursOn(hours, day);
    for (const time of isChecked && spans.length > 0 ? times : []) {
      const minute = parseTime(time) as number;
      if (ruleOn(hours, day) === 'weekly' || isInside(spans, minute)) found.push(instantOf(day, minute));
    }
  }
  return found.sort();
}

/** The first instant at which Stockholm's clock shows the time, or the one an hour later where it never does. */
function instantOf(day: number, minute: number): string {
  const wall = new Date((day * 1440 + minute) * 60_000).toISOString().slice(0, 16).replace('T', ' ');
  const candidates = [120, 60].map((offset) => new Date((day * 1440 + minute - offset) * 60_000).toISOString());
  return candidates.find((one) => inStockholm(one) === wall) ?? (candidates[1] as string);
}

describe("a person's calendar", () => {
  const absence =
    'frånvaro exems1 semester från 2026-12-07 till 2026-12-11 { ombud exeet1 ombud exetv1 från 2026-12-09 }';
  const message = 'bevakas kl 08:00 av exems1 ersättare exeet1, exetv1';
  const given = { asOf: '2026-12-04', horizonDays: 11 };
  const of = (person: string, rest = absence, which = message): readonly Moment[] =>
    calendar(small({ message: which, collaboration: 'bevakas 2030-01-01 av exetr1' }, rest), `person-${person}`, given);
  const checks = (moments: readonly Moment[]): readonly string[] =>
    moments
      .filter(({ summary }) => summary.startsWith('Bevaka'))
      .map(({ start, summary }) => `${start.slice(0, 10)} ${summary}`);

  it('has the checks of the days on which he is there', () => {
    expect(checks(of('exems1'))).toEqual([
      '2026-12-04 Bevaka Ettans vårdcentral Meddelande',
      '2026-12-14 Bevaka Ettans vårdcentral Meddelande',
    ]);
  });

  it('has those of a stand-in while nobody named before him is there', () => {
    const days = ['07', '08', '09', '10', '11'].map(
      (day) => `2026-12-${day} Bevaka Ettans vårdcentral Meddelande (ersättare)`,
    );
    expect(checks(of('exeet1'))).toEqual(days);
    expect(checks(of('exetv1'))).toEqual(days);
  });

  it('has those of a funktion that he staffs', () => {
    const rest = `${absence} funktion K "K" { vid Ettan bemannas av exetr1, exems1 }`;
    expect(checks(of('exetr1', rest, 'bevakas kl 08:00 av funktion K'))).toHaveLength(7);
    expect(checks(of('exems1', rest, 'bevakas kl 08:00 av funktion K'))).toHaveLength(2);
  });

  it('has the days of an ombud, for the ombud and for the owner, to the last day', () => {
    const spans = (person: string): readonly string[] =>
      of(person)
        .filter(({ summary }) => !summary.startsWith('Bevaka'))
        .map(({ start, end, summary }) => `${start}/${end} ${summary}`);
    expect(spans('exetv1')).toEqual(['2026-12-09/2026-12-12 Ombud för Exempel Sekreterare (exems1)']);
    expect(spans('exems1')).toEqual([
      '2026-12-07/2026-12-12 Exempel Ett (exeet1) är ombud för din inkorg',
      '2026-12-09/2026-12-12 Exempel Två (exetv1) är ombud för din inkorg',
    ]);
  });
});

describe('identifiers', () => {
  const uids = (given: Given): ReadonlyMap<string, string> =>
    new Map(
      calendar(fristad, 'inkorg-fristadvc-samverkan', given).map(({ uid, start }) => [
        uid,
        inStockholm(start).slice(11),
      ]),
    );

  it('are the same on another day, one for each time', () => {
    const today = uids({ asOf: '2026-10-05' });
    expect([...today.values()].sort()).toEqual(['08:15', '12:00', '15:30']);
    expect(uids({ asOf: '2026-11-02' })).toEqual(today);
  });

  it('tell two lines apart that have one time', () => {
    const message = 'bevakas kl 08:00 av exems1 bevakas kl 08:00 av exeet1';
    const moments = calendar(small({ message }), 'inkorg-ettan-meddelande', { horizonDays: 3 });
    expect(new Set(moments.map(({ uid }) => uid)).size).toBe(2);
  });
});
