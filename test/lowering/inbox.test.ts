import { describe, expect, test } from 'vitest';
import { FIRST_DAY, LAST_DAY, parseDay } from '../../language/time/index.ts';
import { read } from '../support/lowering/read.ts';

function inboxes(block: string) {
  const { it, words, problems } = read('unit', `enhet A {\n${block}\n}`);
  return { inboxes: it.inboxes, words, problems };
}

describe('inkorg', () => {
  const { inboxes: all, words } = inboxes(`inkorg  meddelande {
      namn "A Meddelande"
      beställning uppstart "ÄR-2026-0042"
      medlemmar exems1, exetv1 från 2026-02-01 till 2026-08-31
      medlemmar exeet1 till 2026-03-31
      administreras av exems1
      bevakas
        av exems1
    }
    inkorg samverkan { }
    inkorg samverkan { }`);
  const first = all[0];

  test('holds all its lines; one that stands twice is kept', () => {
    expect(all.map(({ kind }) => kind)).toEqual(['message', 'collaboration', 'collaboration']);
    expect(first).toMatchObject({
      title: { value: 'A Meddelande' },
      order: { value: { process: 'start-up', reference: 'ÄR-2026-0042' } },
      administrators: { persons: [{ name: 'exems1' }] },
    });
    expect(all[1]).toMatchObject({
      title: undefined,
      order: undefined,
      members: [],
      membersAt: undefined,
      administrators: { persons: [], at: undefined },
      monitoring: [],
    });
  });

  test('marks its words and its block', () => {
    expect(words(first?.at)).toBe('inkorg  meddelande');
    expect(words(first?.whole)).toMatch(/^inkorg {2}meddelande \{[\s\S]*av exems1\s+\}$/);
    expect(words(first?.title?.at)).toBe('"A Meddelande"');
    expect(words(first?.order?.at)).toBe('beställning uppstart "ÄR-2026-0042"');
    expect(words(first?.monitoring[0]?.whole)).toMatch(/^bevakas\s+av exems1$/);
  });

  test('holds its members with their periods', () => {
    expect(words(first?.membersAt)).toBe('medlemmar');
    expect(first?.membersAt).toBeLessThan(first?.members[0]?.person.at as number);
    expect(first?.members).toMatchObject([
      { person: { name: 'exems1' }, period: { from: FIRST_DAY, to: LAST_DAY, readable: true, toAt: undefined } },
      { person: { name: 'exetv1' }, period: { from: parseDay('2026-02-01'), to: parseDay('2026-08-31') } },
      { person: { name: 'exeet1' }, period: { from: FIRST_DAY, to: parseDay('2026-03-31') } },
    ]);
    expect(first?.members.map(({ period }) => words(period.at))).toEqual([
      'exems1',
      'från 2026-02-01 till 2026-08-31',
      'till 2026-03-31',
    ]);
    expect(first?.members.map(({ period }) => words(period.toAt))).toEqual([undefined, '2026-08-31', '2026-03-31']);
  });

  test('an order without a reference is missing', () => {
    expect(inboxes('inkorg samverkan { beställning sammanslagning " " }').inboxes[0]?.order).toBeUndefined();
  });

  test('a member whose period cannot be read stays, with the period marked so', () => {
    const { inboxes: broken, problems } = inboxes(`inkorg samverkan {
      medlemmar exems1 från 2026-02-01 till 2026-02-01, exeet1 från 2026-08-31 till 2026-02-01, exetv1 från 2026-02-30
    }`);
    expect(broken[0]?.members.map(({ person, period }) => [person.name, period.readable])).toEqual([
      ['exems1', true],
      ['exeet1', false],
      ['exetv1', false],
    ]);
    expect(problems).toEqual([
      ['RUT-004', 'från 2026-08-31 till 2026-02-01'],
      ['RUT-004', '2026-02-30'],
    ]);
  });
});

describe('bevakas', () => {
  function line(text: string) {
    const { inboxes: all, words, problems } = inboxes(`inkorg samverkan {\n${text}\n}`);
    const first = all[0]?.monitoring[0];
    if (first === undefined) throw new Error(`no line in ${text}`);
    return { line: first, words, problems };
  }

  test('all its parts', () => {
    const { line: all, words } = line(
      'bevakas dagligen 3 gånger per dag kl 08:15, 12:00 av exeet1, funktion Koord ersättare exems1',
    );
    expect(all).toMatchObject({
      days: { kind: 'every' },
      count: { value: 3 },
      times: [{ value: 495 }, { value: 720 }],
      unreadable: false,
      watchers: [
        { name: 'exeet1', isFunction: false },
        { name: 'Koord', isFunction: true },
      ],
      substitutes: [{ name: 'exems1', isFunction: false }],
    });
    expect(words(all.at)).toBe('bevakas');
    expect(words(all.count?.at)).toBe('3');
    expect(all.times.map(({ at }) => words(at))).toEqual(['08:15', '12:00']);
    expect(all.watchers.map(({ at }) => words(at))).toEqual(['exeet1', 'Koord']);
  });

  test.each([
    ['bevakas av exeet1', { kind: 'every' }, undefined],
    ['bevakas mån-tis, fre av exeet1', { kind: 'weekdays', weekdays: 0b0010011 }, 'mån-tis, fre'],
    ['bevakas helgdagar av exeet1', { kind: 'holidays' }, 'helgdagar'],
    ['bevakas 2026-12-23 av exeet1', { kind: 'date', day: parseDay('2026-12-23') }, '2026-12-23'],
  ])('%s', (text, days, marked) => {
    const { line: one, words } = line(text);
    expect(one.days).toMatchObject(days);
    expect(words('at' in one.days ? one.days.at : undefined)).toBe(marked);
  });

  test('a time that does not exist leaves those that do', () => {
    const { line: one, problems } = line('bevakas kl 08:00, 24:01, 09:00');
    expect(one.times.map(({ value }) => value)).toEqual([480, 540]);
    expect(one.unreadable).toBe(true);
    expect(problems).toEqual([['RUT-004', '24:01']]);
  });

  test('a date that does not exist falls on no day', () => {
    const { line: one, problems } = line('bevakas 2026-02-29 kl 08:00');
    expect(one).toMatchObject({ days: { kind: 'date', day: FIRST_DAY }, unreadable: true });
    expect(problems).toEqual([['RUT-004', '2026-02-29']]);
  });
});

describe('intygsbevakning', () => {
  test('holds channel, response time and monitoring', () => {
    const { it, words } = read(
      'unit',
      'enhet A { intygsbevakning { kanal intygsmodulen svarstid 14 dagar bevakas kl 09:00 bevakas kl 10:00 } }',
    );
    const block = it.certificateMonitoring;
    expect(block).toMatchObject({
      channel: { value: 'intygsmodulen' },
      responseDays: { value: 14 },
      monitoring: [{ times: [{ value: 540 }] }, { times: [{ value: 600 }] }],
    });
    expect(words(block?.at)).toBe('intygsbevakning');
    expect(words(block?.whole)).toMatch(/^intygsbevakning \{.*\}$/);
    expect(words(block?.channel?.at)).toBe('intygsmodulen');
    expect(words(block?.responseDays?.at)).toBe('14');
  });
});

describe('funktion and funktionsinkorg', () => {
  test('a funktion holds its place and its staff', () => {
    const { it, words } = read('function', 'funktion K "K" { vid A bemannas av exeet1 bemannas av exetv1, exetr1 }');
    expect(it).toMatchObject({
      name: 'K',
      place: { name: 'A' },
      staff: [{ name: 'exeet1' }, { name: 'exetv1' }, { name: 'exetr1' }],
    });
    expect(words(it.place?.at)).toBe('A');
  });

  test('a funktionsinkorg holds what an inbox holds, and why it exists', () => {
    const { it, words, problems } = read(
      'function-inbox',
      `funktionsinkorg Op "Operation" {
        för "operationskoordinatorer"
        vid A
        beslut "RS 2024-01234"
        namn "Op"
        administreras av exems1
        medlemmar exeet1
        medlemmar exetv1
        bevakas dagligen av funktion K
      }`,
    );
    expect(it).toMatchObject({
      name: 'Op',
      place: { name: 'A' },
      purpose: { value: 'operationskoordinatorer' },
      decision: { value: 'RS 2024-01234' },
      title: { value: 'Op' },
      members: [{ person: { name: 'exeet1' } }, { person: { name: 'exetv1' } }],
      administrators: { persons: [{ name: 'exems1' }] },
      monitoring: [{ watchers: [{ name: 'K', isFunction: true }] }],
    });
    expect(words(it.membersAt)).toBe('medlemmar');
    expect(it.membersAt).toBeLessThan(it.members[0]?.person.at as number);
    expect(problems).toEqual([]);
  });
});
