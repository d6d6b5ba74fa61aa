/** What is wrong with a kontroll as it is written, and how gravely what it finds is told. */
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../language/checks/index.ts';
import { checksByName, readBinding } from '../../language/engine/index.ts';
import { factsOf } from '../../language/lowering/lower.ts';
import { offsetOf } from '../../language/model/index.ts';
import { parseDay } from '../../language/time/index.ts';
import { findingsIn } from '../support/judged.ts';

const REGION = `huvudman R "Regionen" { typ region }
verksamhet V "Verksamheten" { del av R }
enhet E "Enheten" {
    del av V
    driftläge drift
    öppet mån-fre 08:00-17:00
    inkorg samverkan { medlemmar exeet1 bevakas dagligen av exeet1 }
}
person exeet1 "Exempel Ett" { uppdrag läkare vid E }
`;

function found(check: string, region = REGION) {
  const routine = `rutin Prov "P" {
    dokument "PROV-1"
    version "1.0"
    giltig från 2026-01-01
    omfattar region
    krav MC-BEV-90 ska { avsnitt "A" citat "B" kontroll ${check} }
}
`;
  return findingsIn({ 'region.rutin': region, 'rutin.rutin': routine }, { routines: [] });
}

const bevakning = (level: string): string => `bevakning { inkorg samverkan gånger_per_dag 3 ${level} }`;

describe('nivå', () => {
  it.each([
    ['nivå fel', 'error', 'information'],
    ['nivå varning', 'warning', 'information'],
    ['nivå upplysning', 'information', 'information'],
    ['nivå tips', 'hint', 'hint'],
    ['', 'error', 'information'],
  ])('%s is told so, and in läsläge no graver than as information', (level, severity, inReadOnly) => {
    const severities = (region: string): ReadonlySet<string> =>
      new Set(
        found(bevakning(level), region)
          .filter(({ code }) => code === 'MC-BEV-90')
          .map((one) => one.severity),
      );
    expect(severities(REGION)).toEqual(new Set([severity]));
    expect(severities(REGION.replace('driftläge drift', 'driftläge läsläge'))).toEqual(new Set([inReadOnly]));
  });

  it.each([
    ['nivå allvarlig', ['unknownSeverity']],
    ['nivå fel, varning', ['unknownSeverity']],
    ['nivå 3', ['unknownSeverity']],
    ['nivå fel', []],
  ])('is one of the four, and one alone: %s', (level, triggers) => {
    const faults = found(bevakning(level)).filter(({ code }) => code === 'RUT-016');
    expect(faults.map(({ trigger }) => trigger)).toEqual(triggers);
  });
});

describe('a parameter that is for some of the ways alone in which a kontroll can be bound', () => {
  it.each([
    ['is right with one of those', 'flöde { regel innehåll förbjud_innehåll konsult kanal meddelande }', []],
    ['is right with the way that is meant where none is stated', 'flöde { förbjud_innehåll konsult }', []],
    ['is wrong with another', 'flöde { regel kommun_aldrig_personlig kanal meddelande }', ['kanal']],
    ['is not told of beside a way that cannot be read', 'flöde { regel påhittad kanal meddelande }', ['regel']],
    [
      'is told of beside a way that must be stated and is not',
      'inkorgsnamn { mönster "{enhet}" }',
      ['inkorg', 'mönster'],
    ],
    ['is not missing where the way cannot be read', 'inkorgsnamn { inkorg påhittad }', ['inkorg']],
    ['is missing where the way asks for it', 'inkorgsnamn { inkorg samverkan }', ['mönster']],
  ])('%s', (_, check, words) => {
    const faults = found(check).filter(({ code }) => code === 'RUT-016');
    expect(faults.map(({ args }) => args['word']).sort()).toEqual(words);
  });
});

it('what will be graver when a läsläge has ended is told from that day, with the line of the driftläge beside it', () => {
  const region = REGION.replace('driftläge drift', 'driftläge läsläge\n    driftläge drift från 2026-11-01');
  const [told] = found(bevakning('nivå fel'), region).filter(({ code }) => code === 'MC-BEV-90');
  expect(told).toMatchObject({ severity: 'warning', from: parseDay('2026-11-01') });
  const [lesser, ...more] = found(bevakning('nivå varning'), region).filter(({ code }) => code === 'MC-BEV-90');
  expect([lesser?.severity, lesser?.from, more.length]).toEqual(['information', undefined, 0]);
  const places = told?.related.map(({ mark }) => mark.anchor.start + offsetOf(mark.at));
  expect(places).toContain(region.indexOf('driftläge drift från'));
});

describe('a kontroll', () => {
  const checks = checksByName(allChecks);

  function read(text: string) {
    const facts = factsOf('a.rutin', `rutin P "P" { krav A-1 ska { avsnitt "A" citat "B" kontroll ${text} } }\n`);
    const [routine] = facts.declarations;
    const [binding] = routine?.kind === 'routine' ? (routine.requirements[0]?.bindings ?? []) : [];
    if (binding === undefined) throw new Error('no kontroll');
    return { ...readBinding(binding, checks), binding };
  }

  it.each<[text: string, faults: readonly string[]]>([
    ['bevakning { inkorg samverkan gånger_per_dag 3 nivå fel }', []],
    ['bevakning { inkorg samverkan gånger_per_dag 3 gånger_per_dag tre }', []],
    ['bevakningen { inkorg samverkan }', ['unknownCheck bevakningen']],
    ['bevakning { inkorg samverkan påhittad 3 }', ['unknownParameter påhittad']],
    ['bevakning { inkorg samverkan gånger_per_dag tre }', ['wrongType gånger_per_dag']],
    ['bevakning { inkorg samverkan nivå fel, varning }', ['unknownSeverity fel']],
    [
      'bevakning { inkorg samverkan nivå allvarlig påhittad 1 }',
      ['unknownSeverity allvarlig', 'unknownParameter påhittad'],
    ],
    ['bevakning { gånger_per_dag 3 }', ['missingParameter inkorg']],
  ])('%s: it is told what is wrong, and with that it is not made', (text, expected) => {
    const { faults, check } = read(text);
    expect(faults.map(({ trigger, word }) => `${trigger} ${word}`)).toEqual(expected);
    expect(check === undefined).toBe(expected.length > 0);
  });

  it('has the values that are stated first, and else those of the check', () => {
    const { values, stated, severity, binding } = read(
      'bevakning { inkorg samverkan gånger_per_dag 3 gånger_per_dag 4 nivå tips }',
    );
    const { values: own } = read('bevakning { inkorg meddelande }');
    expect([...stated.keys()]).toEqual(['inkorg', 'gånger_per_dag']);
    expect(stated.get('gånger_per_dag')).toBe(binding.parameters[1]);
    expect(values).toEqual({ ...own, inbox: 'collaboration', timesPerDay: 3 });
    expect([severity, read('bevakning { inkorg meddelande }').severity]).toEqual(['hint', undefined]);
  });

  it('is told of where it is wrong', () => {
    const at = (text: string): readonly [told: readonly number[], binding: ReturnType<typeof read>['binding']] => {
      const { faults, binding } = read(text);
      return [faults.map((fault) => fault.at), binding];
    };
    const [
      wrong,
      {
        parameters: [, times],
      },
    ] = at('bevakning { inkorg samverkan gånger_per_dag tre, fyra }');
    expect(wrong).toEqual([times?.values[0]?.at]);
    const [
      unknown,
      {
        parameters: [, other],
      },
    ] = at('bevakning { inkorg samverkan påhittad 3 }');
    expect(unknown).toEqual([other?.at]);
    const [
      level,
      {
        parameters: [, severity],
      },
    ] = at('bevakning { inkorg samverkan nivå fel, varning }');
    expect(level).toEqual([severity?.values[0]?.at]);
    const [missing, { check }] = at('bevakning { gånger_per_dag 3 }');
    expect(missing).toEqual([check.at]);
  });

  it('that nobody knows has no values, and is told of at its word', () => {
    const { faults, values, stated, severity, binding } = read('bevakningen { inkorg samverkan nivå fel }');
    expect([values, stated.size, severity]).toEqual([{}, 0, undefined]);
    expect(faults.map(({ at, check }) => [at, check])).toEqual([[binding.check.at, 'bevakningen']]);
  });
});
