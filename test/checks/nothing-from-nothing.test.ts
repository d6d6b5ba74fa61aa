/** What could not be read or does not exist is said once, and nothing is said to be missing because of it. */
import { describe, expect, it } from 'vitest';
import { BASE } from '../support/checks/base.ts';
import { saidAbout } from '../support/judged.ts';

const UNIT = `enhet Norra "Norra mottagningen" {
    del av Exempelverksamheten
    nivå 5
    skriver intyg
    öppet mån-fre 08:00-17:00
    avvikande 2026-12-23 08:00-16:00
    administreras av exems1, exeec1
    inkorg meddelande {
        medlemmar exems1, exeet1
        bevakas dagligen kl 08:00 av exems1 ersättare exeet1
    }
    inkorg samverkan {
        medlemmar exems1, exeet1
        bevakas 3 gånger per dag kl 08:15, 12:00, 15:30 av exems1 ersättare exeet1
    }
    intygsbevakning {
        svarstid 14 dagar
        kanal intygsmodulen
        bevakas dagligen av exeet1 ersättare exetv1
    }
}
`;

const INBOX = `funktionsinkorg Konsult "Konsulter" {
    för "konsulter"
    vid Norra
    beslut "RS 2026-00001"
    medlemmar exeet1, exetv1
    bevakas dagligen kl 09:00 av exeet1 ersättare exetv1
}
`;

/** The codes found in the text, with the base workspace changed where a pair says so. */
function codes(text: string, ...changes: readonly (readonly [string, string])[]): readonly string[] {
  const base = changed(BASE, changes);
  const said = saidAbout({ 'prov.rutin': text, 'bas.rutin': base }, { asOf: '2026-11-14' });
  return said.map((line) => line.split(' ').at(-1) ?? '').sort();
}

function changed(text: string, changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((result, [from, to]) => {
    expect(result).toContain(from);
    return result.replace(from, to);
  }, text);
}

/** The unit with one thing changed. */
function unit(from: string, to: string): string {
  return changed(UNIT, [[from, to]]);
}

describe('the unit is clean', () => {
  it.each([[UNIT], [UNIT + INBOX]])('%#', (text) => {
    expect(codes(text)).toEqual([]);
  });
});

describe('a name that refers to nothing', () => {
  it.each([
    ['a member', unit('medlemmar exems1, exeet1', 'medlemmar exems1, exett1')],
    ['a monitor', unit('kl 08:00 av exems1', 'kl 08:00 av exms1')],
    ['the only monitor', unit('kl 08:00 av exems1 ersättare exeet1', 'kl 08:00 av exms1')],
    ['a stand-in', unit('15:30 av exems1 ersättare exeet1', '15:30 av exems1 ersättare exett1')],
    ['a funktion', unit('kl 08:00 av exems1', 'kl 08:00 av funktion Vakten')],
    ['an administrator', unit('administreras av exems1, exeec1', 'administreras av exms1, exeec1')],
    ['what the unit is part of', unit('del av Exempelverksamheten', 'del av Exempelverksamhetn')],
  ])('%s', (_, text) => {
    expect(codes(text)).toEqual(['RUT-002']);
  });

  it('the unit of a function inbox', () => {
    expect(codes(UNIT + changed(INBOX, [['vid Norra', 'vid Nora']]))).toEqual(['RUT-002']);
  });

  it('the place of the only head, which may be meant for the verksamhet or its unit', () => {
    const head = 'uppdrag verksamhetschef vid Exempelverksamheten';
    expect(codes(UNIT, [head, 'uppdrag verksamhetschef vid Exempelverksamhetn'])).toEqual(['RUT-002']);
    expect(codes(UNIT, [head, 'uppdrag verksamhetschef vid Norr'])).toEqual(['RUT-002']);
    expect(codes(UNIT, [head, 'uppdrag enhetschef vid Exempelverksamheten'])).toEqual(['MC-UPP-01']);
  });
});

describe('a date or time that does not exist', () => {
  it.each([
    ['the only time', unit('dagligen kl 08:00', 'dagligen kl 08:60')],
    ['one of three times', unit('3 gånger per dag kl 08:15', 'dagligen kl 08:75')],
    ['the opening hours', unit('mån-fre 08:00-17:00', 'mån-fre 08:00-25:00')],
    ['a date with other hours', unit('avvikande 2026-12-23', 'avvikande 2026-12-32')],
    ['a membership', unit('medlemmar exems1, exeet1', 'medlemmar exems1 från 2026-02-30, exeet1')],
  ])('%s', (_, text) => {
    expect(codes(text)).toEqual(['RUT-004']);
  });

  it('a line for a date, which may be any', () => {
    const short = changed(UNIT, [['avvikande 2026-12-23 08:00-16:00', 'avvikande 2026-12-23 13:00-16:00']]);
    expect(codes(short)).toEqual(['MC-BEV-01', 'MC-BEV-03']);
    const line = 'bevakas 2026-12-33 kl 13:00, 14:00 av exems1 ersättare exeet1\n    }\n    inkorg samverkan';
    expect(codes(changed(short, [['}\n    inkorg samverkan', line]]))).toEqual(['MC-BEV-03', 'RUT-004']);
  });
});

describe('a declaration with a syntax error', () => {
  it.each([
    ['a comma is missing among members', unit('medlemmar exems1, exeet1', 'medlemmar exems1 exeet1')],
    ['the members', unit('        medlemmar exems1, exeet1\n', '        medlmmar exems1, exeet1\n')],
    ['the hours', unit('    öppet mån-fre 08:00-17:00', '    öpet mån-fre 08:00-17:00')],
    ['an inbox', unit('    inkorg samverkan {', '    inkrg samverkan {')],
    ['the administrators', unit('    administreras av', '    adminstreras av')],
    ['the level', unit('    nivå 5', '    niv 5')],
    ['the monitoring', unit('        bevakas dagligen av exeet1', '        bevaks dagligen av exeet1')],
  ])('%s', (_, text) => {
    const found = codes(text);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found)).toEqual(new Set(['RUT-001']));
  });

  it('of a person: he may be what was lost', () => {
    const person = 'person exems1 "Exempel Sekreterare" { uppdrag medicinsk sekreterare vid Exempelverksamheten }';
    const broken = 'person exems1 "Exempel Sekreterare" { updrag medicinsk sekreterare vid Exempelverksamheten }';
    expect(new Set(codes(UNIT, [person, broken]))).toEqual(new Set(['RUT-001']));
  });

  it('of an absence: it takes nobody away', () => {
    const alone = unit('kl 08:00 av exems1 ersättare exeet1', 'kl 08:00 av exems1, exems1');
    const away = 'frånvaro exems1 semester från 2026-11-16 till 2026-11-20 {';
    const whole = `${away} ombud exeet1 ombud exetv1 beslutat av exeec1 tilldelat av exeec1 }\n`;
    expect(codes(alone + whole)).toContain('MC-BEV-02');
    expect(codes(`${alone}${away} gäler uppdrag vid Norra }\n`)).not.toContain('MC-BEV-02');
  });
});

describe('a second inbox of a kind', () => {
  it('is one too many, and nothing more', () => {
    const second = unit(
      '    inkorg samverkan {',
      '    inkorg meddelande { namn "Något annat" }\n    inkorg samverkan {',
    );
    expect(codes(second)).toEqual(['MC-ORG-01']);
  });
});
