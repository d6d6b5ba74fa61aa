/** A local routine beside the region's: it may ask for more, never for less, and what it leaves out is as the region has it. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../language/model/index.ts';
import { BASE } from '../support/checks/base.ts';
import { findingsIn } from '../support/judged.ts';

function unit(lines: string, hours: string): string {
  return `enhet Norra "Norra mottagningen" {
    del av Exempelverksamheten
    nivå 5
    öppet mån-fre 08:00-17:00
    ${hours}
    administreras av exems1
    inkorg meddelande { medlemmar exems1, exeet1 bevakas dagligen kl 14:00 av exems1 ersättare exeet1 }
    inkorg samverkan { medlemmar exems1, exeet1 ${lines} }
}`;
}

/** What is found in the unit when a local routine binds the check. */
function found(
  binding: string,
  lines = 'bevakas 3 gånger per dag av exems1 ersättare exeet1',
  more = '',
  hours = '',
): readonly Finding[] {
  const local = `lokal rutin Lokal "Lokal rutin" {
    dokument "LOK-NOR-1"
    version "1.0"
    giltig från 2026-01-01 till 2027-12-31
    gäller Norra
    krav LOK-BEV-01 ska { avsnitt "Bevakning" citat "Det här gäller hos oss." kontroll ${binding} }
}`;
  return findingsIn({ 'prov.rutin': unit(lines, hours) + more, 'lokal.rutin': local, 'bas.rutin': BASE });
}

function codes(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code }) => code).sort();
}

describe('a local value beside several regional requirements of one check', () => {
  it.each([
    ['bevakning { inkorg samverkan gånger_per_dag 2 }', ['RUT-014']],
    ['bevakning { inkorg samverkan gånger_per_dag 3 }', []],
    ['bevakning { inkorg samverkan inom_öppettid nej }', ['RUT-014']],
    ['bevakning { inkorg samverkan gånger_per_dag 3 utsedd nej }', []],
    ['bevakning { inkorg samverkan utsedd nej nivå varning }', ['RUT-014']],
    ['bevakning { inkorg meddelande utsedd nej }', ['RUT-014']],
    ['bevakning { inkorg meddelande gånger_per_dag 1 utsedd ja }', []],
    ['medlemskap { räckvidd huvudman }', []],
    ['medlemskap { räckvidd enhet }', []],
    ['administratörer { huvudmän privat, region minst 1 }', []],
    ['administratörer { huvudmän kommun minst 1 }', []],
    ['administratörer { huvudmän kommun minst 1 nivå upplysning }', ['RUT-014']],
    ['administratörer { huvudmän region, privat roller verksamhetschef, medicinsk sekreterare minst 1 }', []],
    ['administratörer { huvudmän region, privat roller medicinsk sekreterare, läkare minst 1 }', ['RUT-014']],
    ['flöde { förbjud_innehåll konsult, röntgen kanal meddelande }', []],
    ['flöde { förbjud_innehåll röntgen kanal meddelande }', ['RUT-014']],
    ['svarstid { högst_dagar 20 }', ['RUT-014']],
    ['svarstid { högst_dagar 7 }', []],
  ])('%s', (binding, expected) => {
    expect(codes(found(binding))).toEqual(expected);
  });

  it('names the clause and both values', () => {
    const [finding] = found('bevakning { inkorg samverkan gånger_per_dag 2 }');
    expect(finding?.args).toEqual({ parameter: 'gånger_per_dag', local: '2', regional: '3', clause: 'MC-BEV-03' });
    expect(finding?.related.map(({ mark, message }) => [mark.anchor.file, message.sv])).toEqual([
      ['builtin:/meddelandecenter.rutin', 'Regionens krav MC-BEV-03.'],
    ]);
  });
});

describe('fewer who may decide and assign', () => {
  const absence = (owner: string, decided: string, assigned: string): string => `
person exexx1 "X" { ${owner} }
frånvaro exexx1 semester från 2026-10-12 till 2026-10-16 {
    ombud exeet1
    ombud exetv1
    beslutat av ${decided}
    tilldelat av ${assigned}
}
`;
  const doctor = 'uppdrag läkare vid Norra';
  const manager = 'uppdrag enhetschef vid Norra';
  const decides = 'ombudsroll { uppgift beslutat roller verksamhetschef }';
  const assigns = 'ombudsroll { uppgift tilldelat roller enhetschef }';

  it.each([
    ['a local role that the region does not ask for', decides, doctor, 'exeec1', 'exems1', ['LOK-BEV-01']],
    ['the role that both ask for', decides, doctor, 'exevc1', 'exems1', []],
    ['a role that neither accepts', decides, doctor, 'exems1', 'exems1', ['MC-TIL-09']],
    ['oneself, without the local role', decides, manager, 'exexx1', 'exems1', ['LOK-BEV-01', 'MC-TIL-09']],
    ['who assigns', assigns, doctor, 'exevc1', 'exems1', ['LOK-BEV-01']],
    ['who assigns to himself', assigns, manager, 'exevc1', 'exexx1', ['MC-TIL-02']],
    ['and is it said once', decides, doctor, 'exems1', 'exeet1', ['MC-TIL-01', 'MC-TIL-09']],
  ])('%s', (_, binding, owner, decided, assigned, expected) => {
    const findings = found(binding, undefined, absence(owner, decided, assigned));
    expect(codes(findings)).toEqual(expected);
  });
});

describe('what a local routine leaves out', () => {
  it('is as the region has it, and the region says it', () => {
    const once = 'bevakas kl 08:00 av exems1 ersättare exeet1';
    expect(codes(found('bevakning { inkorg samverkan ersättare ja }', once))).toEqual(['MC-BEV-03']);
  });

  it('holds beside what it states: the fourth time of a short day must be within its opening hours too', () => {
    const lines = (...times: readonly string[]): string =>
      [
        'bevakas kl 08:00, 11:00, 14:00, 15:00 av exems1 ersättare exeet1',
        ...times.map((time) => `bevakas 2026-12-23 kl ${time} av exems1 ersättare exeet1`),
      ].join(' ');
    const short = (...times: readonly string[]): readonly string[] =>
      codes(
        found(
          'bevakning { inkorg samverkan gånger_per_dag 4 }',
          lines(...times),
          '',
          'avvikande 2026-12-23 13:00-15:30',
        ),
      );
    expect(short('13:15', '14:30')).toEqual([]);
    expect(short('13:15')).toEqual(['LOK-BEV-01']);
  });

  it('does not keep it from asking for more', () => {
    expect(codes(found('bevakning { inkorg samverkan gånger_per_dag 4 }'))).toEqual(['LOK-BEV-01']);
  });
});

describe('one cause that two clauses find', () => {
  const alone = 'bevakas 3 gånger per dag av exems1';

  it('is said by the one that asks for it', () => {
    expect(codes(found('bevakning { inkorg samverkan ersättare ja nivå tips }', alone))).toEqual(['LOK-BEV-01']);
  });

  it('is said by the other where nobody does', () => {
    expect(codes(found('bevakning { inkorg samverkan gånger_per_dag 3 }', alone))).toEqual(['MC-ANS-02']);
  });
});
