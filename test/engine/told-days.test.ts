/** What is told of days: which is the first and how many there are, and those on which a unit in läsläge is asked for less. */
import { expect, it } from 'vitest';
import { inTime } from '../../language/engine/in-time.ts';
import { messageOf } from '../../language/engine/index.ts';
import type { Finding } from '../../language/model/index.ts';
import { daySet, parseDay } from '../../language/time/index.ts';
import { findingsIn, workspaceOf } from '../support/judged.ts';

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

/** What is said of a krav that the verksamhet has a verksamhetschef, with the chiefs there are, in both languages. */
function saidOfChiefs(chiefs: string): readonly (readonly [sv: string, en: string])[] {
  const routine = `rutin Prov "P" {
    dokument "PROV-1"
    version "1.0"
    giltig från 2026-01-01
    omfattar region
    krav PROV-X-01 ska { avsnitt "A" citat "B" kontroll verksamhetschef }
}
`;
  const files = { 'region.rutin': `${region('driftläge drift')}${chiefs}\n`, 'rutin.rutin': routine };
  const said = findingsIn(files, { routines: [] }).filter(({ code }) => code === 'PROV-X-01');
  return said.map((one) => [messageOf(one, 'sv'), messageOf(one, 'en')]);
}

it('what is to come is told with the day from which it holds', () => {
  const chief = 'person execv1 "Exempel Chef" { uppdrag verksamhetschef vid V till 2026-11-30 }';
  expect(saidOfChiefs(chief)).toEqual([
    [
      'Från tisdag 2026-12-01 har Verksamheten ingen verksamhetschef',
      'From Tuesday 2026-12-01 Verksamheten has no verksamhetschef',
    ],
  ]);
});

it.each([
  ['tomorrow', 'till 2026-10-05', ['Från tisdag 2026-10-06 har Verksamheten ingen verksamhetschef']],
  ['the last day of the horizon', 'till 2027-01-01', ['Från lördag 2027-01-02 har Verksamheten ingen verksamhetschef']],
  ['the day after the horizon', 'till 2027-01-02', []],
])('what is to come is told from tomorrow to the last day of the horizon: from %s', (_, period, told) => {
  const said = saidOfChiefs(`person execv1 "Exempel Chef" { uppdrag verksamhetschef vid V ${period} }`);
  expect(said.map(([sv]) => sv)).toEqual(told);
});

it('what held yesterday and holds no more is told of no day, what then comes again from its own', () => {
  const chiefs = `person execv1 "Exempel Chef" { uppdrag verksamhetschef vid V till 2026-10-03 }
person execv2 "Exempel Chef" { uppdrag verksamhetschef vid V från 2026-10-05`;
  expect(saidOfChiefs(`${chiefs} }`)).toEqual([]);
  expect(saidOfChiefs(`${chiefs} till 2026-10-08 }`).map(([sv]) => sv)).toEqual([
    'Från fredag 2026-10-09 har Verksamheten ingen verksamhetschef',
  ]);
});

/** On how many of some days something is told of a unit with some states; undefined where nothing is. */
function toldOfDays(modes: string, code: string, from: string, to: string): number | undefined {
  const ws = workspaceOf({ 'region.rutin': region(modes) }, []);
  const [declaration] = ws.lookup('unit', 'E');
  const [first = 0, last = 0] = [parseDay(from), parseDay(to)];
  const subject = { declaration, inbox: undefined, unit: declaration };
  const finding = { code, severity: 'error', subject, days: daySet.of(first, last) } as unknown as Finding;
  const { days } = inTime(finding, undefined, { ws, asOf: parseDay('2026-10-05') ?? 0, until: last }) ?? {};
  return days === undefined ? undefined : daySet.count(days);
}

it('of days on none of which anything is asked of the unit nothing is told', () => {
  const modes = 'driftläge drift driftläge läsläge från 2026-11-04 driftläge arkiverad från 2026-12-01';
  expect(toldOfDays(modes, 'MC-BEV-90', '2026-11-01', '2026-11-05')).toBe(3);
  expect(toldOfDays(modes, 'MC-BEV-90', '2026-11-04', '2026-11-05')).toBeUndefined();
  expect(toldOfDays(modes, 'LL-ATK-90', '2026-11-30', '2026-12-05')).toBe(1);
  expect(toldOfDays(modes, 'LL-ATK-90', '2026-12-01', '2026-12-05')).toBeUndefined();
});

it('what is asked as gravely in läsläge is told of its days too', () => {
  const modes = 'driftläge läsläge driftläge drift från 2026-11-04';
  expect(toldOfDays(modes, 'MC-BEV-90', '2026-11-02', '2026-11-06')).toBe(3);
  expect(toldOfDays(modes, 'PROV-X-01', '2026-11-02', '2026-11-06')).toBe(5);
});

it('what is of no unit and has no words for later is told with what it points to, and no more', () => {
  const ws = workspaceOf({ 'region.rutin': region('driftläge drift') }, []);
  const related = [
    { mark: { anchor: { file: 'region.rutin', start: 0 }, at: 0 }, message: { sv: 'Här.', en: 'Here.' } },
  ];
  const finding = { code: 'PROV-X-01', severity: 'error', template: {}, related } as unknown as Finding;
  const [asOf, day] = ['2026-10-05', '2026-11-02'].map((one) => parseDay(one) ?? 0) as [number, number];
  const told = inTime(finding, daySet.of(day, day), { ws, asOf, until: day });
  expect(told).toEqual({ ...finding, from: day, severity: 'warning' });
});
