/** Calendars: three independent readers find the same moments, and they are the right ones. */
import { describe, expect, it } from 'vitest';
import { filesOf as generated } from '../../language/generators/index.ts';
import { fristad } from '../support/cli.ts';
import { calendar, inStockholm, starts } from '../support/generators/calendar.ts';
import { withIcalJs, withNodeIcal, withTsIcs } from '../support/generators/calendar-readers.ts';
import { filesOf, type Given, materialOf, textIn } from '../support/generators/material.ts';
import { small } from '../support/generators/small.ts';

// One of the readers takes whole days for days of the zone the process runs in.
process.env['TZ'] = 'UTC';

describe('every calendar of the example', () => {
  it('says the same to three readers', () => {
    const files = filesOf(materialOf(fristad), ['ics']);
    expect(files.length).toBe(12);
    for (const file of files) {
      const text = textIn([file], file.path);
      const moments = withIcalJs(text);
      expect(moments.length).toBeGreaterThan(0);
      expect(withNodeIcal(text)).toEqual(moments);
      expect(withTsIcs(text)).toEqual(moments);
    }
  });
});

it('has what a person is to do made as soon as nothing more can come, so that a region is never held whole', () => {
  const order = [...generated(materialOf(fristad), ['ics'])].map(({ path }) => path);
  const at = (start: string): number => order.findIndex((path) => path.startsWith(`kalender/${start}`));
  const last = order.findLastIndex((path) => !path.startsWith('kalender/person-'));
  expect(at('person-exeka1')).toBeGreaterThan(at('inkorg-borashemsjukvard-samverkan'));
  expect(at('person-exeka1')).toBeLessThan(last);
  expect(at('person-exeet1')).toBeGreaterThan(at('intygsbevakning-fristadvc'));
});

describe('a check', () => {
  const at = (message: string, opening: string, given?: Given): readonly string[] =>
    starts(calendar(small({ message, opening }), 'inkorg-ettan-meddelande', given)).map(inStockholm);

  it('keeps its time by the clock on the wall when summer time ends', () => {
    const given = { asOf: '2026-10-23', horizonDays: 5 };
    expect(starts(calendar(small(), 'inkorg-ettan-meddelande', given))).toEqual([
      '2026-10-23T06:00:00.000Z',
      '2026-10-26T07:00:00.000Z',
      '2026-10-27T07:00:00.000Z',
    ]);
  });

  it('keeps it when summer time begins', () => {
    const given = { asOf: '2027-03-25', horizonDays: 6 };
    // Good Friday, Easter and Easter Monday are among them.
    expect(starts(calendar(small(), 'inkorg-ettan-meddelande', given))).toEqual([
      '2027-03-25T07:00:00.000Z',
      '2027-03-30T06:00:00.000Z',
    ]);
  });

  it('falls on no holiday, no eve and no day that is closed', () => {
    const days = at('bevakas kl 08:00 av exems1', 'öppet mån-sön 08:00-17:00 stängt 2026-12-28 till 2026-12-29', {
      asOf: '2026-12-22',
      horizonDays: 16,
    });
    expect(days.map((day) => day.slice(5, 10))).toEqual([
      '12-22',
      '12-23',
      '12-27',
      '12-30',
      '01-02',
      '01-03',
      '01-04',
      '01-05',
    ]);
  });

  it('falls on holidays where the unit is open then, at the times that are inside its hours', () => {
    const days = at('bevakas kl 08:00, 11:00 av exems1', 'öppet mån-fre 08:00-17:00 öppet helgdagar 10:00-14:00', {
      asOf: '2026-12-23',
      horizonDays: 3,
    });
    expect(days).toEqual(['2026-12-23 08:00', '2026-12-23 11:00', '2026-12-24 11:00', '2026-12-25 11:00']);
  });

  it('falls on a date with other hours only where it is inside them', () => {
    const message = 'bevakas kl 08:00, 12:00, 15:30 av exems1 bevakas 2026-12-02 kl 13:00 av exeet1';
    const days = at(message, 'öppet mån-fre 08:00-17:00 avvikande 2026-12-02 08:00-13:00', {
      asOf: '2026-12-02',
      horizonDays: 2,
    });
    expect(days).toEqual([
      '2026-12-02 08:00',
      '2026-12-02 12:00',
      '2026-12-02 13:00',
      '2026-12-03 08:00',
      '2026-12-03 12:00',
      '2026-12-03 15:30',
    ]);
  });

  it('is a whole day where no time is stated', () => {
    const moments = calendar(small({ message: 'bevakas 2 gånger per dag av exems1' }), 'inkorg-ettan-meddelande', {
      asOf: '2026-11-26',
      horizonDays: 5,
    });
    expect(moments.map(({ start, end, summary }) => [start, end, summary])).toEqual([
      ['2026-11-26', '2026-11-27', 'Bevaka Ettans vårdcentral Meddelande (2 gånger)'],
      ['2026-11-27', '2026-11-28', 'Bevaka Ettans vårdcentral Meddelande (2 gånger)'],
      ['2026-11-30', '2026-12-01', 'Bevaka Ettans vårdcentral Meddelande (2 gånger)'],
    ]);
  });

  it('in the hour that is skipped comes an hour later, in the hour that comes twice the first time', () => {
    const night = (asOf: string): readonly string[] =>
      starts(
        calendar(
          small({ opening: 'öppet dygnet runt', message: 'bevakas kl 02:30 av exems1' }),
          'inkorg-ettan-meddelande',
          {
            asOf,
            horizonDays: 3,
          },
        ),
      );
    expect(night('2027-03-27')).toEqual([
      '2027-03-27T01:30:00.000Z',
      '2027-03-28T01:30:00.000Z',
      '2027-03-29T00:30:00.000Z',
    ]);
    expect(night('2026-10-24')).toEqual([
      '2026-10-24T00:30:00.000Z',
      '2026-10-25T00:30:00.000Z',
      '2026-10-26T01:30:00.000Z',
    ]);
  });

  it('at 24:00 is at the end of its day', () => {
    const days = at('bevakas mån-fre kl 24:00 av exems1', 'öppet mån-fre 20:00-24:00', {
      asOf: '2026-11-26',
      horizonDays: 14,
    });
    expect(days.slice(0, 4)).toEqual(['2026-11-27 00:00', '2026-11-28 00:00', '2026-12-01 00:00', '2026-12-02 00:00']);
    expect(days).toHaveLength(10);
  });

  it('is made on no day on which the unit is in läsläge', () => {
    const texts = small({ head: 'driftläge drift driftläge läsläge från 2026-11-25' });
    const days = starts(calendar(texts, 'inkorg-ettan-meddelande')).map((start) => start.slice(0, 10));
    expect(days).toEqual(['2026-11-23', '2026-11-24']);
    expect(
      calendar(small({ head: 'driftläge läsläge driftläge drift från 2026-11-25' }), 'inkorg-ettan-meddelande'),
    ).toEqual([]);
  });
});

describe('in English', () => {
  const files = (language: 'sv' | 'en') => filesOf({ ...materialOf(fristad), language }, ['ics']);
  const english = files('en').map((file) => textIn([file], file.path).replace(/\r\n /g, ''));
  const swedish = files('sv').map((file) => textIn([file], file.path).replace(/\r\n /g, ''));
  const linesOf = (texts: readonly string[], property: RegExp) =>
    texts.flatMap((text) => text.split('\r\n').filter((line) => property.test(line)));

  it('the same events have the same identifiers and times', () => {
    for (const property of [/^UID:/, /^(?:DTSTART|DTEND|RRULE|EXDATE|DURATION)/, /^LOCATION:/]) {
      expect(linesOf(english, property)).toEqual(linesOf(swedish, property));
    }
  });

  it('what is said of them has no word of Swedish but names', () => {
    const said = linesOf(english, /^(?:SUMMARY|DESCRIPTION|CATEGORIES|NAME|X-WR-CALNAME|X-WR-CALDESC|PRODID):/);
    expect(said.join('\n')).toContain('SUMMARY:Delegate of Exempel');
    expect(said.join('\n')).toContain('(stand-in)');
    expect(
      said.filter((line) => /bevaka|ombud|ersättare|beslutat|tilldelat|klausul|prenumerera|\/\/SV/i.test(line)),
    ).toEqual([]);
    expect(said).not.toEqual(
      linesOf(swedish, /^(?:SUMMARY|DESCRIPTION|CATEGORIES|NAME|X-WR-CALNAME|X-WR-CALDESC|PRODID):/),
    );
  });
});
