/** What is told of days: which is the first and how many there are, and those on which a unit in läsläge is asked for less. */
import { expect, it } from 'vitest';
import { messageOf } from '../../language/engine/index.ts';
import { daySet } from '../../language/time/index.ts';
import { findingsIn } from '../support/judged.ts';

const INBOX = 'inkorg samverkan { medlemmar exeet1 bevakas dagligen kl 08:00 av exeet1 }';
const region = (unit: string): string => `huvudman R "Regionen" { typ region }
verksamhet V "Verksamheten" { del av R }
enhet E "Enheten" {
    del av V
    ${unit}
    öppet mån-fre 08:00-17:00
    ${INBOX}
}
person exeet1 "Exempel Ett" { uppdrag läkare vid E }
frånvaro exeet1 semester från 2026-11-02 till 2026-11-06 { }
`;

function found(check: string, unit = 'driftläge drift') {
  const routine = `rutin Prov "P" {
    dokument "PROV-1"
    version "1.0"
    giltig från 2026-01-01
    omfattar region
    krav MC-BEV-90 ska { avsnitt "A" citat "B" kontroll ${check} }
}
`;
  const files = { 'region.rutin': region(unit), 'rutin.rutin': routine };
  return findingsIn(files, { routines: [] }).filter(({ code }) => code === 'MC-BEV-90');
}

it('the first of the days, and how many there are', () => {
  const said = found('ombudstäckning { minst 1 }');
  expect(said.map((one) => messageOf(one, 'sv'))).toEqual([
    'Exempel Ett (exeet1) saknar ombud i 5 dagar, först måndag 2026-11-02',
  ]);
  expect(said.map((one) => messageOf(one, 'en'))).toEqual([
    'Exempel Ett (exeet1) has no delegate on 5 days, first Monday 2026-11-02',
  ]);
});

it.each([
  ['driftläge drift', ['error 5']],
  ['driftläge läsläge', ['information 5']],
  ['driftläge läsläge driftläge drift från 2026-11-04', ['error 3']],
  ['driftläge drift driftläge läsläge från 2026-11-04', ['error 2']],
  ['driftläge drift driftläge läsläge från 2026-11-02', []],
  ['driftläge drift driftläge arkiverad från 2026-11-04', ['error 2']],
  ['driftläge arkiverad', []],
])('days on which nobody is there to look, in a unit with %s', (modes, told) => {
  const said = found('bevakning { inkorg samverkan gånger_per_dag 1 utsedd ja }', modes);
  const absent = said.filter(({ trigger }) => trigger === 'nobodyPresent');
  expect(absent.map(({ severity, days }) => `${severity} ${days === undefined ? 0 : daySet.count(days)}`)).toEqual(
    told,
  );
});

it('what is to come is told with the day from which it holds', () => {
  const routine = `rutin Prov "P" {
    dokument "PROV-1"
    version "1.0"
    giltig från 2026-01-01
    omfattar region
    krav PROV-X-01 ska { avsnitt "A" citat "B" kontroll verksamhetschef }
}
`;
  const chief = 'person execv1 "Exempel Chef" { uppdrag verksamhetschef vid V till 2026-11-30 }';
  const files = { 'region.rutin': `${region('driftläge drift')}${chief}\n`, 'rutin.rutin': routine };
  const said = findingsIn(files, { routines: [] }).filter(({ code }) => code === 'PROV-X-01');
  expect(said.map((one) => [messageOf(one, 'sv'), messageOf(one, 'en')])).toEqual([
    [
      'Från tisdag 2026-12-01 har Verksamheten ingen verksamhetschef',
      'From Tuesday 2026-12-01 Verksamheten has no verksamhetschef',
    ],
  ]);
});
