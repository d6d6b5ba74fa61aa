/** A calendar that is imported again: what was moved is moved, what is gone goes, and every change is known to be newer. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import { type Moment, withIcalJs, withNodeIcal, withTsIcs } from '../support/generators/calendar-readers.ts';
import { filesOf, type Given, materialOf } from '../support/generators/material.ts';
import { small } from '../support/generators/small.ts';

process.env['TZ'] = 'UTC';

type Texts = Readonly<Record<string, string>>;
type Set = ReadonlyMap<string, string>;

/** The calendars of a workspace, where those of an earlier set may stand. */
function calendars(texts: Texts, given: Given = {}, before?: Set, isSamePart = true): Set {
  const earlier = before === undefined ? undefined : { isSamePart, textOf: (path: string) => before.get(path) };
  const files = filesOf({ ...materialOf(texts, given), earlier }, ['ics']);
  return new Map(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
}

function named(set: Set, begins: string): string {
  const [, text] = [...set].find(([path]) => path.startsWith(`kalender/${begins}-`)) ?? [];
  return text ?? '';
}

interface Revision {
  readonly uid: string;
  readonly sequence: number;
  readonly isCancelled: boolean;
  readonly block: string;
}

function revisionsIn(text: string): readonly Revision[] {
  return [...text.matchAll(/^BEGIN:VEVENT\r\n.*?^END:VEVENT\r\n/gmsu)].map(([block]) => ({
    uid: /^UID:(.*)\r$/mu.exec(block)?.[1] ?? '',
    sequence: Number(/^SEQUENCE:(.*)\r$/mu.exec(block)?.[1]),
    isCancelled: block.includes('\r\nSTATUS:CANCELLED\r\n'),
    block,
  }));
}

/** What someone's calendar shows after importing one file after the other, of each event the newest. */
function imported(...texts: readonly string[]): readonly Moment[] {
  const known = new Map<string, Revision>();
  for (const revision of texts.flatMap(revisionsIn)) {
    if (revision.sequence >= (known.get(revision.uid)?.sequence ?? 0)) known.set(revision.uid, revision);
  }
  const head = texts.at(-1)?.split('BEGIN:VEVENT')[0] ?? '';
  const kept = [...known.values()].filter(({ isCancelled }) => !isCancelled).map(({ block }) => block);
  return kept.length === 0 ? [] : withIcalJs(`${head}${kept.join('')}END:VCALENDAR\r\n`);
}

const watch = (line: string, rest = ''): Texts => small({ message: line }, rest);
const INBOX = 'inkorg-ettan-meddelande';
const DAY = { asOf: '2026-11-23', horizonDays: 12 };

describe('a check that is moved', () => {
  const from = watch('bevakas kl 08:00 av exems1');
  const to = watch('bevakas kl 08:15 av exems1');

  it.each([
    ['its inbox', INBOX],
    ['who makes it', 'person-exems1'],
  ])('keeps its identifier in the calendar of %s, where nobody knows of the one before', (_, begins) => {
    const [was, is] = [from, to].map((texts) => revisionsIn(named(calendars(texts, DAY), begins)));
    expect(is?.map(({ uid }) => uid)).toEqual(was?.map(({ uid }) => uid));
  });

  it('keeps it whatever else is told of the days, and of who', () => {
    const uidsOf = (line: string): readonly string[] =>
      revisionsIn(named(calendars(watch(line), DAY), INBOX)).map(({ uid }) => uid);
    const uids = uidsOf('bevakas mån-fre kl 08:00, 12:00 av exems1');
    expect(uids).toHaveLength(2);
    expect(uidsOf('bevakas mån-tor kl 09:00, 13:00 av exeet1')).toEqual(uids);
    expect(uidsOf('bevakas mån-fre kl 12:00, 14:00 av exems1')).toEqual(uids);
  });

  it('is moved once for whoever imports it again, on that day and on a later one', () => {
    for (const again of [DAY, { asOf: '2026-11-24', horizonDays: 12 }]) {
      const before = calendars(from, DAY);
      const after = calendars(to, again, before);
      expect(imported(named(before, INBOX), named(after, INBOX))).toEqual(withIcalJs(named(after, INBOX)));
    }
    const [before, after] = [calendars(from, DAY), calendars(to, { ...DAY, asOf: '2026-11-24' })];
    expect(imported(named(before, INBOX), named(after, INBOX))).toEqual(withIcalJs(named(after, INBOX)));
  });
});

describe('revisions', () => {
  const line = (time: string): Texts => watch(`bevakas kl ${time}, 12:00 av exems1`);
  const sequences = (set: Set): readonly number[] => revisionsIn(named(set, INBOX)).map(({ sequence }) => sequence);

  it('grow by what changed and by nothing else', () => {
    const first = calendars(line('08:00'), DAY);
    const [one, two] = sequences(first) as [number, number];
    const second = calendars(line('08:15'), DAY, first);
    expect(sequences(second)).toEqual([one + 1, two]);
    expect(calendars(line('08:15'), DAY, second)).toEqual(second);
    expect(sequences(calendars(line('08:00'), DAY, second))).toEqual([one + 2, two]);
  });

  it('grow from day to day without the set before', () => {
    const [today] = sequences(calendars(line('08:00'), DAY));
    const [tomorrow] = sequences(calendars(line('08:15'), { ...DAY, asOf: '2026-11-24' }));
    expect(tomorrow).toBeGreaterThan(today as number);
  });

  it('are read by three readers', () => {
    const first = calendars(line('08:00'), DAY);
    const text = named(calendars(watch('bevakas kl 08:15 av exems1'), DAY, first), INBOX);
    const expected = revisionsIn(text)
      .map(({ uid, sequence, isCancelled }) => [uid, sequence, isCancelled])
      .sort();
    expect(expected.map(([, , isCancelled]) => isCancelled).sort()).toEqual([false, true]);
    const root = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]);
    const icalJs = root
      .getAllSubcomponents('vevent')
      .map((one) => [
        one.getFirstPropertyValue('uid'),
        one.getFirstPropertyValue('sequence'),
        one.getFirstPropertyValue('status') === 'CANCELLED',
      ]);
    expect(icalJs.sort()).toEqual(expected);
    const node = Object.values(nodeIcal.sync.parseICS(text)).flatMap((one) =>
      one?.type === 'VEVENT' ? [[one.uid, Number(one.sequence), one.status === 'CANCELLED']] : [],
    );
    expect(node.sort()).toEqual(expected);
    const ts = convertIcsCalendar(undefined, text).events ?? [];
    expect(ts.map(({ uid, sequence, status }) => [uid, sequence, status === 'CANCELLED']).sort()).toEqual(expected);
  });

  it.each([
    ['of nothing of ours', 'hej'],
    ['with numbers that are none', 'BEGIN:VEVENT\r\nUID:x\r\nSEQUENCE:99999999999\r\nEND:VEVENT\r\n'],
  ])('make nothing of a file %s', (_, text) => {
    const plain = calendars(line('08:00'), DAY);
    expect(calendars(line('08:00'), DAY, new Map([...plain.keys()].map((path) => [path, text])))).toEqual(plain);
  });
});

describe('what is gone', () => {
  const two = watch('bevakas kl 08:00, 12:00 av exems1');
  const one = watch('bevakas kl 08:00 av exems1');

  it('is cancelled, says nothing of whom it was about, stays so, and may come back', () => {
    const first = calendars(two, DAY);
    const second = calendars(one, DAY, first);
    const gone = revisionsIn(named(second, 'person-exems1')).filter(({ isCancelled }) => isCancelled);
    expect(gone).toHaveLength(1);
    expect(gone[0]?.block).not.toMatch(/Bevaka|DESCRIPTION|VALARM|LOCATION/u);
    expect(calendars(one, DAY, second)).toEqual(second);
    const third = calendars(two, DAY, second);
    expect(named(third, INBOX)).not.toContain('CANCELLED');
    const texts = [first, second, third].map((set) => named(set, INBOX));
    expect(imported(...texts)).toEqual(withIcalJs(texts[2] as string));
    for (const read of [withNodeIcal, withTsIcs]) {
      expect(read(texts[1] as string)).toEqual(withIcalJs(texts[1] as string));
    }
  });

  it.each([
    ['it has passed', one, { asOf: '2026-12-05', horizonDays: 12 }, true],
    [
      'the horizon ends before it',
      watch('bevakas 2026-11-24 kl 08:00 av exems1'),
      { asOf: '2026-11-23', horizonDays: 2 },
      true,
    ],
    ['another part of the organisation was asked for', one, DAY, false],
  ])('is not cancelled where %s', (name, texts, given, isSamePart) => {
    const late = watch('bevakas 2026-11-24 kl 08:00 av exems1 bevakas 2026-12-03 kl 08:00 av exems1');
    const first = calendars(name.startsWith('the horizon') ? late : two, DAY);
    expect(named(calendars(texts, given, first, isSamePart), INBOX)).not.toContain('CANCELLED');
  });
});

describe('the period of an ombud', () => {
  const away = (to: string): Texts =>
    small({}, `frånvaro exems1 semester från 2026-12-07 till ${to} { ombud exeet1 ombud exetv1 }`);
  const stand = (set: Set, begins: string): readonly Revision[] =>
    revisionsIn(named(set, begins)).filter(({ block }) => block.includes('CATEGORIES:Ombud'));

  it.each(['person-exems1', 'person-exeet1'])('that is put off is the same one, for %s', (begins) => {
    const first = calendars(away('2026-12-11'));
    const [was, is] = [first, calendars(away('2026-12-18'), {}, first)].map((set) => stand(set, begins));
    expect(is?.map(({ uid }) => uid)).toEqual(was?.map(({ uid }) => uid));
    expect(is?.[0]?.sequence).toBe((was?.[0]?.sequence ?? 0) + 1);
    expect(is?.[0]?.isCancelled).toBe(false);
  });
});

describe('any history of a week', () => {
  const line = fc.record({
    days: fc.constantFrom('dagligen', 'mån-fre', 'mån, ons', 'fre', '2026-11-25', '2026-12-01'),
    times: fc.subarray(['08:00', '09:15', '12:00', '15:45'], { minLength: 1 }),
    who: fc.subarray(['exems1', 'exeet1', 'exetv1'], { minLength: 1 }),
  });
  const texts = fc
    .array(line, { minLength: 1, maxLength: 3 })
    .map((lines) =>
      watch(
        lines.map(({ days, times, who }) => `bevakas ${days} kl ${times.join(', ')} av ${who.join(', ')}`).join('\n'),
      ),
    );

  it('leaves whoever imported each version with the last one, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 2, maxLength: 4 }), (versions) => {
        const sets: Set[] = [];
        for (const version of versions) sets.push(calendars(version, DAY, sets.at(-1)));
        const last = sets.at(-1) as Set;
        for (const begins of [INBOX, 'person-exems1']) {
          if (!sets.every((set) => named(set, begins) !== '')) continue;
          const shown = imported(...sets.map((set) => named(set, begins)));
          expect(shown).toEqual(imported(named(last, begins)));
        }
      }),
      { numRuns: 60 },
    );
  });
});

it('a calendar says how to subscribe to it, and how often to look', () => {
  const text = named(calendars(watch('bevakas kl 08:00 av exems1'), DAY), INBOX).replaceAll('\r\n ', '');
  expect(text).toMatch(/X-WR-CALDESC:Per den .*Prenumerera på kalenderns adress/u);
  expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT12H');
});
