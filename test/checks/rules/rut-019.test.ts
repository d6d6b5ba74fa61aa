/** RUT-019: persons without an uppdrag. */
import { describe, expect, it } from 'vitest';
import { marked, said } from '../../support/checks/rules.ts';
import { saidAbout } from '../../support/judged.ts';

describe('RUT-019', () => {
  const inbox = (person: string, period: string): string => `${person}
    funktionsinkorg F "F" { vid Mottagningen för "f" beslut "b" administreras av exevc1
      medlemmar exeet1, exetv1, exefy1 ${period} bevakas av exeet1 ersättare exetv1 }`;

  it.each([
    ['has left', 'person exefy1 "Fyra" { uppdrag läkare vid Verksamheten till 2026-10-04 }', '', true],
    ['is there today', 'person exefy1 "Fyra" { uppdrag läkare vid Verksamheten till 2026-10-05 }', '', false],
    [
      'comes with the uppdrag',
      'person exefy1 "Fyra" { uppdrag läkare vid Verksamheten från 2026-11-01 }',
      'från 2026-11-01',
      false,
    ],
    [
      'comes before the uppdrag',
      'person exefy1 "Fyra" { uppdrag läkare vid Verksamheten från 2026-11-02 }',
      'från 2026-11-01',
      true,
    ],
    ['was a member', 'person exefy1 "Fyra" { }', 'till 2026-10-04', false],
    [
      'is employed no more',
      'person exefy1 "Fyra" { uppdrag läkare vid Verksamheten anställd till 2026-10-04 }',
      '',
      true,
    ],
    [
      'is employed today',
      'person exefy1 "Fyra" { uppdrag läkare vid Verksamheten anställd till 2026-10-05 }',
      '',
      false,
    ],
  ])('a member who %s', (_, person, period, isSaid) => {
    expect(marked(inbox(person, period))).toEqual(isSaid ? ['RUT-019 exefy1'] : []);
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
