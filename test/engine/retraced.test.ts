/** Of a finding it is known again which kontroll found it, which others there are of its kind, and what was looked up for it. */
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../language/checks/index.ts';
import { judgeAll, type Options, retraced } from '../../language/engine/index.ts';
import type { Finding, Workspace } from '../../language/model/index.ts';
import { parseDay } from '../../language/time/index.ts';
import { workspaceOf } from '../support/judged.ts';

const OPTIONS: Options = { checks: allChecks, asOf: parseDay('2026-10-05') ?? 0, horizonDays: 90 };

const stated = (id: string, ...checks: readonly string[]): string =>
  `krav ${id} ska { avsnitt "A" citat "B" ${checks.map((check) => `kontroll ${check}`).join(' ')} }`;

const ROUTINE = `rutin Prov "P" {
    dokument "PROV-1"
    version "1.0"
    giltig från 2026-01-01
    omfattar region
    ${stated(
      'PROV-A-01',
      'bevakning { inkorg samverkan gånger_per_dag 3 }',
      'bevakning { inkorg meddelande gånger_per_dag 2 }',
    )}
    ${stated('PROV-B-01', 'bevakning { inkorg samverkan gånger_per_dag 4 }')}
    ${stated('PROV-C-01', 'ombudstäckning { minst 1 }')}
}
`;
const inbox = (kind: string): string => `inkorg ${kind} { medlemmar exeet1 bevakas dagligen av exeet1 }`;
const REGION = `huvudman R "Regionen" { typ region }
verksamhet V "Verksamheten" { del av R }
enhet E "Enheten" { del av V driftläge drift öppet mån-fre 08:00-17:00 ${inbox('samverkan')} ${inbox('meddelande')} }
person exeet1 "Exempel Ett" { uppdrag läkare vid E }
frånvaro exeet1 semester från 2026-11-02 till 2026-11-06 { }
`;

function judged(region = REGION): { readonly ws: Workspace; readonly found: readonly Finding[] } {
  const ws = workspaceOf({ 'region.rutin': region, 'rutin.rutin': ROUTINE }, []);
  return { ws, found: judgeAll(ws, OPTIONS) };
}

const nameOf = ({ code, values }: { readonly code: string; readonly values: Readonly<Record<string, unknown>> }) =>
  `${code} ${values['inbox'] ?? values['least'] ?? ''}`.trim();

describe('the kontroll behind a finding', () => {
  it('is the one of its krav that finds it, beside all others of its name', () => {
    const { ws, found } = judged();
    const told = found
      .filter(({ check }) => check === 'bevakning')
      .map((one) => {
        const { bound, beside } = retraced(ws, one, OPTIONS);
        const of = bound === undefined ? undefined : nameOf(bound);
        return `${one.code} ${one.subject?.inbox?.kind}: ${of}; ${beside.map(nameOf).join(', ')}`;
      });
    expect(new Set(told)).toEqual(
      new Set([
        'PROV-A-01 collaboration: PROV-A-01 collaboration; PROV-A-01 message, PROV-B-01 collaboration',
        'PROV-A-01 message: PROV-A-01 message; PROV-A-01 collaboration, PROV-B-01 collaboration',
      ]),
    );
  });

  it('is told by what is found and by where: one that is found no more is of the first of its krav', () => {
    const { ws, found } = judged();
    const one = found.find(({ code, subject }) => code === 'PROV-A-01' && subject?.inbox?.kind === 'message');
    const boundOf = (finding: Finding) => retraced(ws, finding, OPTIONS).bound?.values['inbox'];
    const { mark } = one as Finding;
    expect(boundOf(one as Finding)).toBe('message');
    expect(boundOf({ ...(one as Finding), trigger: 'annat' })).toBe('collaboration');
    expect(boundOf({ ...(one as Finding), mark: { ...mark, at: mark.at + 1 } })).toBe('collaboration');
    expect(boundOf({ ...(one as Finding), mark: { ...mark, anchor: { ...mark.anchor } } })).toBe('collaboration');
  });

  it('is the rule of the language for the words of a file, for which nothing was looked up', () => {
    const { ws, found } = judged(`${REGION}enhet {{\n`);
    const one = found.find(({ subject }) => subject === undefined) as Finding;
    const { bound, beside, looked } = retraced(ws, one, OPTIONS);
    expect([bound?.code, beside, looked]).toEqual([one.code, [], []]);
  });

  it('is none where the krav is not in force, though others of its name may be', () => {
    const { ws, found } = judged();
    const one = found.find(({ check }) => check === 'bevakning') as Finding;
    const { bound, beside, looked } = retraced(ws, { ...one, code: 'PROV-Z-99' }, OPTIONS);
    expect([bound, looked]).toEqual([undefined, []]);
    expect(beside.map(({ code }) => code)).toEqual(['PROV-A-01', 'PROV-A-01', 'PROV-B-01']);
  });

  it('is found again where another check fails, of which nobody is told', () => {
    const { ws, found } = judged();
    const failing = allChecks.map((check) =>
      check.name === 'bevakning'
        ? {
            ...check,
            judge: {
              inbox: () => {
                throw new Error('forced');
              },
            },
          }
        : check,
    );
    const faults: unknown[] = [];
    const options = { ...OPTIONS, checks: failing, onFault: (fault: unknown) => faults.push(fault) } as Options;
    const one = found.find(({ check }) => check === 'bevakning') as Finding;
    expect(retraced(ws, one, options).bound?.code).toBe(one.code);
    expect(faults).toEqual([]);
  });
});

it('what was looked up for it is told with what stands there', () => {
  const { ws, found } = judged();
  const absent = found.find(({ code }) => code === 'PROV-C-01') as Finding;
  const { bound, beside, looked } = retraced(ws, absent, OPTIONS);
  expect([bound?.code, beside]).toEqual(['PROV-C-01', []]);
  const person = looked.find(({ table, key }) => table === 'person' && key === 'exeet1');
  expect(person?.declarations.map(({ kind }) => kind)).toEqual(['person']);
});
