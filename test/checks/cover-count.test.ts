/** How many days of an absence need an ombud, and how many have one. */
import { expect, it } from 'vitest';
import { coverCount } from '../../language/checks/delegate-cover/cover.ts';
import type { Absence } from '../../language/model/index.ts';
import { parseDay } from '../../language/time/index.ts';
import { workspaceOf } from '../support/judged.ts';

const ORGANISATION = `
verksamhet V "V" { }
enhet E "E" { del av V öppet mån-fre 08:00-17:00 }
person exeet1 "Ett" { uppdrag läkare vid E }
person exetv1 "Två" { uppdrag läkare vid E }
`;
const asOf = parseDay('2026-10-05') ?? 0;

it.each([
  ['semester från 2026-10-12 till 2026-10-20 { ombud exetv1 till 2026-10-15 }', { needed: 7, covered: 4 }],
  ['semester från 2026-10-12 till 2026-10-20 { }', { needed: 7, covered: 0 }],
  ['semester från 2026-10-01 till 2026-10-05 { ombud exetv1 }', { needed: 1, covered: 1 }],
  ['semester från 2026-10-10 till 2026-10-11 { ombud exetv1 }', undefined],
  ['semester från 2026-10-01 till 2026-10-02 { ombud exetv1 }', undefined],
])('%s', (stated, count) => {
  const ws = workspaceOf({ 'a.rutin': `${ORGANISATION} frånvaro exeet1 ${stated}` }, []);
  const [absence] = ws.lookup('absences', 'exeet1');
  expect(coverCount(ws, absence as Absence, { asOf, until: asOf + 89 })).toEqual(count);
});
