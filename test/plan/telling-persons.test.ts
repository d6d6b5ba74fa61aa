/** What persons gain and lose, in whole sentences in both languages. */
import { expect, it } from 'vitest';
import { delegate, person } from '../support/plan/states.ts';
import { toldOf } from '../support/plan/told.ts';

const member = (from: string | null, to: string | null) => ({
  members: [{ inbox: 'A.samverkan', person: 'p1', from, to }],
});
const ombud = (from: string | null, to: string | null) => ({ delegates: [delegate('p2', 'p1', { from, to })] });

it('of days: what changes, in Swedish, in English, and in exact terms', () => {
  const told = toldOf({
    'a member who comes': [{}, member(null, null)],
    'one for a time': [{}, member('2026-12-01', '2027-01-31')],
    'one for a day': [{}, member('2026-12-24', '2026-12-24')],
    'one for today': [{}, member('2026-11-21', '2026-11-21')],
    'one from today': [{}, member('2026-11-21', null)],
    'one to today, since before': [{}, member('2026-11-01', '2026-11-21')],
    'one with an end': [{}, member(null, '2026-12-31')],
    'one who goes': [member(null, null), {}],
    'one who is to end': [member(null, null), member(null, '2026-12-31')],
    'one who is not to end': [member(null, '2026-12-31'), member(null, null)],
    'one who is moved': [member(null, '2026-12-10'), member('2026-12-05', null)],
    'one who is moved to other days': [member('2026-12-05', '2026-12-10'), member('2026-12-08', '2026-12-14')],
    'an ombud who comes': [{}, ombud('2026-12-01', '2026-12-05')],
    'an ombud who goes': [ombud('2026-12-01', '2026-12-05'), {}],
    'an ombud for other days': [ombud('2026-12-01', '2026-12-05'), ombud('2026-12-03', '2026-12-08')],
    'one for several spans': [
      {},
      { members: [...member('2026-12-01', '2026-12-05').members, ...member('2026-12-10', null).members] },
    ],
  });
  expect(told).toBe(`
a member who comes
  Exempel p1 får läsa Samverkan
  Exempel p1 may read Samverkan
  - → -
one for a time
  Exempel p1 får läsa Samverkan från 1 december till och med 31 januari 2027
  Exempel p1 may read Samverkan from 1 December through 31 January 2027
  - → från 2026-12-01 till 2027-01-31
one for a day
  Exempel p1 får läsa Samverkan den 24 december
  Exempel p1 may read Samverkan on 24 December
  - → från 2026-12-24 till 2026-12-24
one for today
  Exempel p1 får läsa Samverkan den 21 november
  Exempel p1 may read Samverkan on 21 November
  - → från 2026-11-21 till 2026-11-21
one from today
  Exempel p1 får läsa Samverkan
  Exempel p1 may read Samverkan
  - → från 2026-11-21
one to today, since before
  Exempel p1 får läsa Samverkan den 21 november
  Exempel p1 may read Samverkan on 21 November
  - → från 2026-11-01 till 2026-11-21
one with an end
  Exempel p1 får läsa Samverkan till och med 31 december
  Exempel p1 may read Samverkan through 31 December
  - → till 2026-12-31
one who goes
  Exempel p1 förlorar Samverkan
  Exempel p1 loses Samverkan
  - → -
one who is to end
  Exempel p1 förlorar Samverkan från 1 januari 2027
  Exempel p1 loses Samverkan from 1 January 2027
  tills vidare → till 2026-12-31
one who is not to end
  Exempel p1 får läsa Samverkan från 1 januari 2027
  Exempel p1 may read Samverkan from 1 January 2027
  till 2026-12-31 → tills vidare
one who is moved
  Exempel p1 får läsa Samverkan från 5 december (förut till och med 10 december)
  Exempel p1 may read Samverkan from 5 December (before: through 10 December)
  till 2026-12-10 → från 2026-12-05
one who is moved to other days
  Exempel p1 får läsa Samverkan från 8 december till och med 14 december (förut från 5 december till och med 10 december)
  Exempel p1 may read Samverkan from 8 December through 14 December (before: from 5 December through 10 December)
  från 2026-12-05 till 2026-12-10 → från 2026-12-08 till 2026-12-14
an ombud who comes
  Exempel p1 får som ombud läsa hela den personliga inkorgen för Exempel p2 från 1 december till och med 5 december
  Exempel p1 may as a delegate read the whole personal inbox of Exempel p2 from 1 December through 5 December
  - → från 2026-12-01 till 2026-12-05
an ombud who goes
  Exempel p1 förlorar den personliga inkorgen för Exempel p2 från 1 december till och med 5 december
  Exempel p1 loses the personal inbox of Exempel p2 from 1 December through 5 December
  från 2026-12-01 till 2026-12-05 → -
an ombud for other days
  Exempel p1 är ombud för Exempel p2 från 3 december till och med 8 december (förut från 1 december till och med 5 december)
  Exempel p1 is a delegate for Exempel p2 from 3 December through 8 December (before: from 1 December through 5 December)
  från 2026-12-01 till 2026-12-05 → från 2026-12-03 till 2026-12-08
one for several spans
  Exempel p1 får läsa Samverkan från 1 december till och med 5 december och från 10 december
  Exempel p1 may read Samverkan from 1 December through 5 December and from 10 December
  - → från 2026-12-01 till 2026-12-05; från 2026-12-10
`);
});

it('of what is or is not: what changes, in Swedish, in English, and in exact terms', () => {
  const administrators = [{ inbox: 'A.samverkan', person: 'p1' }];
  const functions = [{ key: 'Koord', name: 'Koordinator', place: 'A', staff: ['p1'] }];
  const persons = [{ ...person('p1'), personalInbox: false }, person('p2')];

  const told = toldOf({
    'an administrator who comes': [{}, { administrators }],
    'an administrator who goes': [{ administrators }, {}],
    'staff who come': [{}, { functions }],
    'staff who go': [{ functions }, {}],
    'a personal inbox that comes': [{ persons }, {}],
    'a personal inbox that goes': [{}, { persons }],
  });
  expect(told).toBe(`
an administrator who comes
  Exempel p1 får administrera Samverkan
  Exempel p1 may administer Samverkan
  - → -
an administrator who goes
  Exempel p1 administrerar inte längre Samverkan
  Exempel p1 no longer administers Samverkan
  - → -
staff who come
  Exempel p1 bemannar Koordinator
  Exempel p1 staffs Koordinator
  - → -
staff who go
  Exempel p1 bemannar inte längre Koordinator
  Exempel p1 no longer staffs Koordinator
  - → -
a personal inbox that comes
  Exempel p1 får en personlig inkorg
  Exempel p1 gets a personal inbox
  - → -
a personal inbox that goes
  Exempel p1 blir utan personlig inkorg
  Exempel p1 is left without a personal inbox
  - → -
`);
});
