/** What becomes of inboxes and intygsbevakning, in whole sentences in both languages. */
import { expect, it } from 'vitest';
import type { MonitoredLine, Provisioning } from '../../language/provisioning/index.ts';
import { line } from '../support/plan/states.ts';
import { shared, toldOf } from '../support/plan/told.ts';

const of = (...lines: readonly MonitoredLine[]): Partial<Provisioning> => ({
  monitoring: lines.map((one) => ({ inbox: 'A.samverkan', ...one })),
});
const weekdays = (...names: readonly ('mon' | 'tue' | 'wed' | 'thu' | 'fri')[]): MonitoredLine => ({
  ...line('p1'),
  days: { kind: 'weekdays', weekdays: names },
});
const certificates = (
  channel: string | null,
  responseDays: number | null,
  ...monitoring: readonly MonitoredLine[]
) => ({
  certificates: [{ unit: 'A', channel, responseDays, monitoring, frozen: false }],
});

it('of monitoring: what changes, in Swedish, in English, and in exact terms', () => {
  const told = toldOf({
    'that comes': [{}, of(line('p1'))],
    'that is added to': [of(line('p1')), of(line('p1'), weekdays('mon'))],
    'of which a line goes': [of(line('p1'), weekdays('mon')), of(line('p1'))],
    'that is another': [of(line('p1')), of(line('p2'))],
    'that goes': [of(line('p1')), {}],
    'by nobody': [{}, of(line())],
    'on two days in a row': [{}, of(weekdays('mon', 'tue'))],
    'on three days in a row': [{}, of(weekdays('mon', 'tue', 'wed'))],
    'on three days that are not': [{}, of(weekdays('mon', 'tue', 'thu'))],
    'on four days, the last apart': [{}, of(weekdays('tue', 'wed', 'thu', 'fri'))],
    'on holidays': [{}, of({ ...line('p1'), days: { kind: 'holidays' } })],
    'on a day of the year': [{}, of({ ...line('p1'), days: { kind: 'date', date: '2026-12-24' } })],
    'on a day of another': [{}, of({ ...line('p1'), days: { kind: 'date', date: '2027-01-06' } })],
    'on a day that is none': [{}, of({ ...line('p1'), days: { kind: 'date', date: '2027-02-30' } })],
    'at a time': [{}, of({ ...line('p1'), times: ['08:00'] })],
    'many times a day': [{}, of({ ...line('p1'), count: 2, times: ['08:00', '12:00'] })],
    'many times on a weekday': [{}, of({ ...weekdays('mon'), count: 3 })],
    'with a stand-in': [{}, of({ ...line('p1'), substitutes: [{ kind: 'person', key: 'p2' }] })],
    'by a funktion': [{}, of({ ...line(), watchers: [{ kind: 'function', key: 'Koord' }] })],
  });
  expect(told).toBe(`
that comes
  Samverkan bevakas dagligen av Exempel p1
  Samverkan is monitored daily by Exempel p1
  - → dagligen av p1
that is added to
  Samverkan bevakas också måndag av Exempel p1
  Samverkan is also monitored on Monday by Exempel p1
  dagligen av p1 → dagligen av p1; mån av p1
of which a line goes
  Samverkan bevakas inte längre måndag av Exempel p1
  Samverkan is no longer monitored on Monday by Exempel p1
  dagligen av p1; mån av p1 → dagligen av p1
that is another
  Samverkan bevakas dagligen av Exempel p2 (förut dagligen av Exempel p1)
  Samverkan is monitored daily by Exempel p2 (before: daily by Exempel p1)
  dagligen av p1 → dagligen av p2
that goes
  Samverkan bevakas inte längre (förut dagligen av Exempel p1)
  Samverkan is no longer monitored (before: daily by Exempel p1)
  dagligen av p1 → -
by nobody
  Samverkan bevakas dagligen
  Samverkan is monitored daily
  - → dagligen
on two days in a row
  Samverkan bevakas måndag och tisdag av Exempel p1
  Samverkan is monitored on Monday and Tuesday by Exempel p1
  - → mån, tis av p1
on three days in a row
  Samverkan bevakas måndag–onsdag av Exempel p1
  Samverkan is monitored on Monday–Wednesday by Exempel p1
  - → mån, tis, ons av p1
on three days that are not
  Samverkan bevakas måndag, tisdag och torsdag av Exempel p1
  Samverkan is monitored on Monday, Tuesday and Thursday by Exempel p1
  - → mån, tis, tor av p1
on four days, the last apart
  Samverkan bevakas tisdag–fredag av Exempel p1
  Samverkan is monitored on Tuesday–Friday by Exempel p1
  - → tis, ons, tor, fre av p1
on holidays
  Samverkan bevakas helgdagar av Exempel p1
  Samverkan is monitored on holidays by Exempel p1
  - → helgdagar av p1
on a day of the year
  Samverkan bevakas den 24 december av Exempel p1
  Samverkan is monitored on 24 December by Exempel p1
  - → 2026-12-24 av p1
on a day of another
  Samverkan bevakas den 6 januari 2027 av Exempel p1
  Samverkan is monitored on 6 January 2027 by Exempel p1
  - → 2027-01-06 av p1
on a day that is none
  Samverkan bevakas 2027-02-30 av Exempel p1
  Samverkan is monitored 2027-02-30 by Exempel p1
  - → 2027-02-30 av p1
at a time
  Samverkan bevakas dagligen kl 08:00 av Exempel p1
  Samverkan is monitored daily at 08:00 by Exempel p1
  - → dagligen kl 08:00 av p1
many times a day
  Samverkan bevakas 2 gånger per dag kl 08:00, 12:00 av Exempel p1
  Samverkan is monitored 2 times a day at 08:00, 12:00 by Exempel p1
  - → dagligen kl 08:00, 12:00 av p1
many times on a weekday
  Samverkan bevakas måndag 3 gånger per dag av Exempel p1
  Samverkan is monitored on Monday 3 times a day by Exempel p1
  - → mån 3 gånger per dag av p1
with a stand-in
  Samverkan bevakas dagligen av Exempel p1, ersättare Exempel p2
  Samverkan is monitored daily by Exempel p1, stand-in Exempel p2
  - → dagligen av p1 ersättare p2
by a funktion
  Samverkan bevakas dagligen av Koordinator
  Samverkan is monitored daily by Koordinator
  - → dagligen av funktion Koord
`);
});

it('of intygsbevakning: what changes, in Swedish, in English, and in exact terms', () => {
  const one = line('p1');

  const told = toldOf({
    'that comes': [{}, certificates('intygsmodulen', 14, one)],
    'that comes without more words': [{}, certificates(null, null, one)],
    'through another channel': [certificates('a', 14, one), certificates('b', 14, one)],
    'through none any more': [certificates('a', 14, one), certificates(null, 14, one)],
    'with another time': [certificates('a', 14, one), certificates('a', 7, one)],
    'with none any more': [certificates('a', 14, one), certificates('a', null, one)],
    'by others': [certificates('a', 14, one), certificates('a', 14, line('p2'))],
    'that goes': [certificates('a', 14, one), {}],
  });
  expect(told).toBe(`
that comes
  Enheten A får intygsbevakning: bevakas dagligen av Exempel p1, sker i intygsmodulen, har svarstid 14 dagar
  Enheten A gets its certificates monitored: is monitored daily by Exempel p1, is done in intygsmodulen, has a response time of 14 days
  - → kanal intygsmodulen, bevakas dagligen av p1, svarstid 14 dagar
that comes without more words
  Enheten A får intygsbevakning: bevakas dagligen av Exempel p1
  Enheten A gets its certificates monitored: is monitored daily by Exempel p1
  - → bevakas dagligen av p1
through another channel
  Enheten A får ändrad intygsbevakning: sker i b
  Enheten A gets its certificates monitored otherwise: is done in b
  kanal a, bevakas dagligen av p1, svarstid 14 dagar → kanal b, bevakas dagligen av p1, svarstid 14 dagar
through none any more
  Enheten A får ändrad intygsbevakning: sker inte längre i a
  Enheten A gets its certificates monitored otherwise: is no longer done in a
  kanal a, bevakas dagligen av p1, svarstid 14 dagar → bevakas dagligen av p1, svarstid 14 dagar
with another time
  Enheten A får ändrad intygsbevakning: har svarstid 7 dagar
  Enheten A gets its certificates monitored otherwise: has a response time of 7 days
  kanal a, bevakas dagligen av p1, svarstid 14 dagar → kanal a, bevakas dagligen av p1, svarstid 7 dagar
with none any more
  Enheten A får ändrad intygsbevakning: har inte längre någon svarstid
  Enheten A gets its certificates monitored otherwise: no longer has a response time
  kanal a, bevakas dagligen av p1, svarstid 14 dagar → kanal a, bevakas dagligen av p1
by others
  Enheten A får ändrad intygsbevakning: bevakas dagligen av Exempel p2 (förut dagligen av Exempel p1)
  Enheten A gets its certificates monitored otherwise: is monitored daily by Exempel p2 (before: daily by Exempel p1)
  kanal a, bevakas dagligen av p1, svarstid 14 dagar → kanal a, bevakas dagligen av p2, svarstid 14 dagar
that goes
  Enheten A har inte längre någon intygsbevakning
  Enheten A no longer has its certificates monitored
  kanal a, bevakas dagligen av p1, svarstid 14 dagar → -
`);
});

it('of an inbox: what changes, in Swedish, in English, and in exact terms', () => {
  const with_ = (more: Partial<typeof shared>): Partial<Provisioning> => ({ inboxes: [{ ...shared, ...more }] });

  const told = toldOf({
    'that comes': [{ inboxes: [] }, {}],
    'that comes by an order': [{ inboxes: [] }, with_({ order: { process: 'start-up', reference: 'ÄR-1' } })],
    'that goes': [{}, { inboxes: [] }],
    'that goes by an order': [
      {},
      { inboxes: [], orders: [{ inbox: 'A.samverkan', process: 'closure', reference: 'ÄR-2' }] },
    ],
    'with another name': [{}, with_({ title: 'Ny' })],
    'at another unit': [{}, with_({ unit: 'B' })],
    'for something': [{}, with_({ purpose: 'remisser' })],
    'for nothing any more': [with_({ purpose: 'remisser' }), {}],
    'of another kind alone': [{}, with_({ kind: 'message' })],
  });
  expect(told).toBe(`
that comes
  Samverkan läggs upp
  Samverkan is added
  - → ”Samverkan” vid A
that comes by an order
  Samverkan läggs upp (ÄR-1)
  Samverkan is added (ÄR-1)
  - → ”Samverkan” vid A
that goes
  Samverkan tas bort
  Samverkan is removed
  ”Samverkan” vid A → -
that goes by an order
  Samverkan tas bort (ÄR-2)
  Samverkan is removed (ÄR-2)
  ”Samverkan” vid A → -
with another name
  Ny får namnet Ny (förut Samverkan)
  Ny is named Ny (before: Samverkan)
  ”Samverkan” vid A → ”Ny” vid A
at another unit
  Samverkan flyttas till Enheten B (från Enheten A)
  Samverkan moves to Enheten B (from Enheten A)
  ”Samverkan” vid A → ”Samverkan” vid B
for something
  Samverkan får ändamålet ”remisser” (förut –)
  Samverkan is for ”remisser” (before: –)
  ”Samverkan” vid A → ”Samverkan” vid A för ”remisser”
for nothing any more
  Samverkan får ändamålet – (förut ”remisser”)
  Samverkan is for – (before: ”remisser”)
  ”Samverkan” vid A för ”remisser” → ”Samverkan” vid A
of another kind alone
  Samverkan ändras
  Samverkan changes
  ”Samverkan” vid A → ”Samverkan” vid A
`);
});
