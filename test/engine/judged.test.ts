/** What is judged at all: of what is past or archived, and of two that have one name. */
import { expect, it } from 'vitest';
import { allChecks } from '../../language/checks/index.ts';
import { judge, type Options } from '../../language/engine/index.ts';
import { parseDay } from '../../language/time/index.ts';
import { findingsIn, workspaceOf } from '../support/judged.ts';

const REGION = `huvudman R "Regionen" { typ region }
verksamhet V "Verksamheten" { del av R }
enhet Annan "Annan" { del av V öppet mån-fre 08:00-17:00 }
person exeet1 "Exempel Ett" { uppdrag läkare vid Annan }
person exetv1 "Exempel Två" { uppdrag läkare vid Annan }
`;
const routine = (check: string): string => `rutin Prov "P" {
    dokument "PROV-1" version "1.0" giltig från 2026-01-01 omfattar region
    krav PROV-X-01 ska { avsnitt "A" citat "B" kontroll ${check} }
}
`;
const unit = (lines = '', name = 'E'): string => `enhet ${name} "Enheten" {
    del av V ${lines} öppet mån-fre 08:00-17:00
    inkorg samverkan { medlemmar exeet1 bevakas dagligen av exeet1 }
}
`;

function codes(check: string, text: string): readonly string[] {
  const files = { 'region.rutin': REGION, 'prov.rutin': text, 'rutin.rutin': routine(check) };
  return findingsIn(files, { routines: [] })
    .filter(({ mark }) => mark.anchor.file === 'prov.rutin')
    .map(({ code, from }) => `${code}${from === undefined ? '' : ' ahead'}`);
}

it.each<[to: string, said: readonly string[]]>([
  ['2026-10-04', ['RUT-002']],
  ['2026-10-05', ['PROV-X-01', 'RUT-002']],
  ['', ['PROV-X-01', 'RUT-002']],
])('of an absence that is past no krav asks anything, but the language does: to %s', (to, said) => {
  const lines = 'ombud exetv1 beslutat av exetv1 tilldelat av exezz1';
  const text = `frånvaro exeet1 semester från 2026-09-01 ${to === '' ? '' : `till ${to}`} { ${lines} }\n`;
  const found = codes('ombudsroll { uppgift beslutat roller verksamhetschef }', text);
  expect(found.filter((code) => /^(PROV|RUT-002)/.test(code)).sort()).toEqual(said);
});

it.each<[modes: string, said: readonly string[]]>([
  ['', ['PROV-X-01', 'PROV-X-01']],
  ['driftläge drift', ['PROV-X-01', 'PROV-X-01']],
  ['driftläge arkiverad', []],
  ['driftläge drift driftläge arkiverad från 2026-11-01 beslut "RS 1"', ['PROV-X-01', 'PROV-X-01']],
])('of a unit with %s a krav asks what is no matter of days', (modes, said) => {
  expect(codes('medlemskap { räckvidd enhet }', unit(modes)).filter((code) => code.startsWith('PROV'))).toEqual(said);
});

it('of two that have one name the first is judged', () => {
  const asked = (text: string): number =>
    codes('medlemskap { räckvidd enhet }', text).filter((code) => code === 'PROV-X-01').length;
  expect([asked(unit()), asked(unit() + unit()), asked(unit() + unit('', 'F'))]).toEqual([2, 2, 4]);
});

it('what a check found before it failed is not told, what others found is', () => {
  const member = allChecks.find(({ name }) => name === 'medlemskap');
  const found = (isFailing: boolean): readonly string[] => {
    const checks = allChecks.map((check) =>
      check !== member
        ? check
        : {
            ...check,
            judge: {
              inbox: (subject: never, judging: never) => {
                (check.judge.inbox as (subject: never, judging: never) => void)(subject, judging);
                if (isFailing) throw new Error('forced');
              },
            },
          },
    );
    const files = {
      'region.rutin': REGION,
      'prov.rutin': unit(),
      'rutin.rutin': routine('medlemskap { räckvidd enhet } kontroll bevakning { inkorg samverkan gånger_per_dag 3 }'),
    };
    const options = { checks, asOf: parseDay('2026-10-05') ?? 0, horizonDays: 90, onFault: () => undefined } as Options;
    const said = judge(workspaceOf(files, []), options).filter(({ code }) => code === 'PROV-X-01');
    return [...new Set(said.map(({ check }) => check))].sort();
  };
  expect([found(false), found(true)]).toEqual([['bevakning', 'medlemskap'], ['bevakning']]);
});

it.each([
  ['2026-10-04', 0],
  ['2026-10-05', 1],
])('what a krav asks is not even asked of an absence that is past: to %s', (to, count) => {
  let asked = 0;
  const checks = allChecks.map((check) =>
    check.name === 'ombudstäckning' ? { ...check, judge: { absence: () => void asked++ } } : check,
  );
  const files = {
    'region.rutin': `${REGION}frånvaro exeet1 semester från 2026-09-01 till ${to} { }\n`,
    'rutin.rutin': routine('ombudstäckning { minst 1 }'),
  };
  judge(workspaceOf(files, []), { checks, asOf: parseDay('2026-10-05') ?? 0, horizonDays: 90 } as Options);
  expect(asked).toBe(count);
});
