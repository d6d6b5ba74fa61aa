/** RUT-019: persons without an uppdrag. */
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../language/time/index.ts';
import { ORGANISATION, said } from '../../support/checks/rules.ts';
import { findingsIn, saidAbout } from '../../support/judged.ts';

describe('RUT-019', () => {
  const inbox = (person: string, period: string): string => `${person}
    funktionsinkorg F "F" { vid Mottagningen för "f" beslut "b" administreras av exevc1
      medlemmar exeet1, exetv1, exefy1 ${period} bevakas av exeet1 ersättare exetv1 }`;

  /** What is said of the member: how severely, and from which day where that is to come. */
  const told = (text: string): readonly string[] =>
    findingsIn({ 'a.rutin': text, 'organisation.rutin': ORGANISATION }, { routines: [] })
      .filter(({ code }) => code === 'RUT-019')
      .map(({ severity, trigger, from }) =>
        [severity, trigger, from === undefined ? 'today' : formatDay(from)].join(' '),
      );

  it.each<[string, string, string, readonly string[]]>([
    ['has left', 'uppdrag läkare vid Verksamheten till 2026-10-04', '', ['warning unassigned today']],
    ['is there today', 'uppdrag läkare vid Verksamheten till 2026-10-05', '', ['information unassigned 2026-10-06']],
    ['stays longer than the membership', 'uppdrag läkare vid Verksamheten till 2026-10-05', 'till 2026-10-05', []],
    ['is there to the horizon', 'uppdrag läkare vid Verksamheten till 2027-01-02', '', []],
    [
      'leaves on the last but one day of the horizon',
      'uppdrag läkare vid Verksamheten till 2027-01-01',
      '',
      ['information unassigned 2027-01-02'],
    ],
    ['comes with the uppdrag', 'uppdrag läkare vid Verksamheten från 2026-11-01', 'från 2026-11-01', []],
    [
      'comes before the uppdrag',
      'uppdrag läkare vid Verksamheten från 2026-11-02',
      'från 2026-11-01',
      ['warning unassigned today'],
    ],
    [
      'is away between two uppdrag',
      'uppdrag läkare vid Verksamheten till 2026-10-31 uppdrag läkare vid Verksamheten från 2026-12-01',
      '',
      ['information unassigned 2026-11-01'],
    ],
    ['was a member', '', 'till 2026-10-04', []],
    ['is employed no more', 'uppdrag läkare vid Verksamheten anställd till 2026-10-04', '', ['warning left today']],
    [
      'is employed today',
      'uppdrag läkare vid Verksamheten anställd till 2026-10-05',
      '',
      ['information left 2026-10-06'],
    ],
    [
      'leaves the employment before the uppdrag',
      'uppdrag läkare vid Verksamheten till 2026-11-30 anställd till 2026-10-31',
      '',
      ['information left 2026-11-01'],
    ],
    [
      'leaves the uppdrag before the employment',
      'uppdrag läkare vid Verksamheten till 2026-10-31 anställd till 2026-11-30',
      '',
      ['information unassigned 2026-11-01'],
    ],
  ])('a member who %s', (_, person, period, expected) => {
    expect(told(inbox(`person exefy1 "Fyra" { ${person} }`, period))).toEqual(expected);
  });

  it('is told ahead where the unit is still in use, not where it will be in läsläge', () => {
    const text = (day: string): string => `
      person exefy1 "Fyra" { uppdrag läkare vid Verksamheten till 2026-11-30 }
      enhet E "E" { del av Verksamheten öppet mån-fre 08:00-17:00 driftläge läsläge från ${day}
        inkorg meddelande { medlemmar exefy1 } }`;
    expect(told(text('2026-12-01'))).toEqual([]);
    expect(told(text('2026-12-02'))).toEqual(['information unassigned 2026-12-01']);
  });
});

describe('RUT-019 of whoever staffs a funktion', () => {
  it.each([
    ['is told ahead while the unit is in use', 'driftläge läsläge från 2026-12-02', true],
    ['is not told of days when the unit is in läsläge', 'driftläge läsläge från 2026-12-01', false],
    ['is not told of days when the unit is archived', 'driftläge arkiverad från 2026-12-01', false],
  ])('%s', (_, mode, isTold) => {
    const text = `person exefy1 "Fyra" { uppdrag läkare vid Verksamheten till 2026-11-30 }
      enhet E "E" { del av Verksamheten öppet mån-fre 08:00-17:00 ${mode} }
      funktion Jour "Jour" { vid E bemannas av exefy1 }`;
    const found = said({ 'a.rutin': text, 'organisation.rutin': ORGANISATION });
    expect(found.some((one) => /RUT-019/.test(one))).toBe(isTold);
  });
});

describe('RUT-019 in a unit in läsläge', () => {
  const text = `
huvudman VGR "VGR" { typ region }
verksamhet V "V" { del av VGR område södra }
person exevc1 "Chef" { uppdrag verksamhetschef vid V }
person exeet1 "Ett" { uppdrag läkare vid V }
person exefy1 "Fyra" { }
enhet E "E" {
    del av V
    driftläge läsläge från 2024-11-21
    logggranskning varje månad av exevc1
    administreras av exevc1,
        exefy1
}
funktionsinkorg F "F" {
    för "f" beslut "b" vid E
    medlemmar exeet1,
        exefy1,
    bevakas av exeet1
        ersättare exefy1
}`;

  it('gives way to LL-ATK-02, which does not speak of those who monitor', () => {
    const found = saidAbout({ 'a.rutin': text }).filter((one) => /RUT-019|LL-ATK-02/.test(one));
    expect(found).toEqual(['a.rutin:12 fel LL-ATK-02', 'a.rutin:17 fel LL-ATK-02', 'a.rutin:19 varning RUT-019']);
  });

  it('stands where no routine says anything of läsläge', () => {
    const found = said({ 'a.rutin': text }).filter((one) => /RUT-019/.test(one));
    expect(found.map((one) => one.slice(0, 10))).toEqual(['a.rutin:12', 'a.rutin:17', 'a.rutin:19']);
  });
});
