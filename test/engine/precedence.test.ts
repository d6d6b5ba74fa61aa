/** Of clauses that find the same thing at the same place the graver says it, and of two that are as grave the first; the other is cited. */
import { describe, expect, it } from 'vitest';
import { settle } from '../../language/engine/index.ts';
import type { RawFinding } from '../../language/engine/judge.ts';
import type { Severity } from '../../language/model/index.ts';
import { findingsIn } from '../support/judged.ts';

const LEVELS = ['fel', 'varning', 'upplysning', 'tips'] as const;
const PAIRS = LEVELS.flatMap((first) => LEVELS.map((second) => [first, second] as const));
const REGION = `huvudman R "Regionen" { typ region }
verksamhet V "Verksamheten" { del av R }
enhet E "Enheten" { del av V driftläge drift öppet mån-fre 08:00-17:00 }
person exeet1 "Exempel Ett" { uppdrag läkare vid E }
frånvaro exeet1 semester från 2026-11-02 till 2026-11-06 { }
`;

function stated(id: string, level: string): string {
  return `krav ${id} ska { avsnitt "A" citat "B" kontroll ombudstäckning { minst 1 nivå ${level} } }`;
}

it.each(PAIRS)('%s before %s', (first, second) => {
  const routine = `rutin Prov "P" {
    dokument "PROV-1"
    version "1.0"
    giltig från 2026-01-01
    omfattar region
    ${stated('PROV-A-01', first)}
    ${stated('PROV-B-01', second)}
}`;
  const found = findingsIn({ 'region.rutin': REGION, 'rutin.rutin': routine }, { routines: [] });
  const said = found.filter(({ check }) => check === 'ombudstäckning').map(({ code }) => code);
  expect(said).toEqual([LEVELS.indexOf(second) < LEVELS.indexOf(first) ? 'PROV-B-01' : 'PROV-A-01']);
});

const ONE = (...checks: readonly string[]): string => `rutin Prov "P" {
    dokument "PROV-1"
    version "1.0"
    giltig från 2026-01-01
    omfattar region
    krav PROV-A-01 ska { avsnitt "A" citat "B" ${checks.map((check) => `kontroll ${check}`).join(' ')} }
}
`;

it('what is told at one line of a unit, of two of its inboxes, is told of both', () => {
  const inbox = (kind: string): string => `inkorg ${kind} { medlemmar exeet1 bevakas dagligen kl 08:00 av exeet1 }`;
  const unit = `avvikande 2026-12-23 13:00-15:30 ${inbox('meddelande')} ${inbox('samverkan')}`;
  const files = {
    'region.rutin': REGION.replace('öppet mån-fre 08:00-17:00', `öppet mån-fre 08:00-17:00 ${unit}`),
    'rutin.rutin': ONE(
      ...['meddelande', 'samverkan'].map((kind) => `bevakning { inkorg ${kind} gånger_per_dag 1 inom_öppettid ja }`),
    ),
  };
  const found = findingsIn(files, { routines: [] }).filter(({ trigger }) => trigger === 'tooFewOnDate');
  expect(found.map(({ subject }) => subject?.inbox?.kind)).toEqual(['message', 'collaboration']);
});

it.each([
  ['2026-11-06', [undefined]],
  ['2027-01-08', [undefined, true]],
])('what is asked within the horizon and after it is told of both: an absence till %s', (to, told) => {
  const files = {
    'region.rutin': REGION.replace('2026-11-06', to),
    'rutin.rutin': ONE('ombudstäckning { minst 1 }'),
  };
  const found = findingsIn(files, { routines: [] }).filter(({ code }) => code === 'PROV-A-01');
  expect(found.map(({ afterHorizon }) => afterHorizon)).toEqual(told);
});

describe('of two that find the same at one place', () => {
  interface Traits {
    readonly ahead?: boolean;
    readonly yielding?: boolean;
    readonly local?: boolean;
    readonly unsaid?: boolean;
    readonly severity?: Severity;
    readonly from?: number;
  }

  /** What a check finds that has two messages of one cause, one of which yields, and a third that says the second too. */
  function raw(code: string, traits: Traits, trigger = traits.yielding === true ? 'yielding' : 'plain'): RawFinding {
    const { ahead = false, local = false, unsaid = false, severity = 'warning', from } = traits;
    const messages = {
      plain: { cause: 'same', voices: 'minst' },
      yielding: { cause: 'same', voices: 'minst', yields: true },
      other: { cause: 'other', saidBy: 'same' },
      alone: { saidBy: 'none' },
    };
    const stated = new Map(unsaid ? [] : [['minst', {}]]);
    const finding = {
      ...{ code, check: 'prov', trigger, severity, args: {}, subject: undefined, days: undefined },
      ...(from === undefined ? {} : { from }),
      mark: { anchor: { file: 'a.rutin', start: 0 }, at: 0 },
      clause: { routine: { type: local ? 'local' : 'regional' } },
    };
    return { finding, bound: { check: { messages }, stated }, isAhead: ahead } as unknown as RawFinding;
  }

  const codes = (...all: readonly RawFinding[]): readonly string[] => settle(all).map(({ code }) => code);

  /** What goes before, each with what goes after it; the first decide before the later. */
  const ORDER: readonly (readonly [before: Traits, after: Traits])[] = [
    [{ ahead: false }, { ahead: true }],
    [{ yielding: false }, { yielding: true }],
    [{ local: false }, { local: true }],
    [{ unsaid: false }, { unsaid: true }],
    [{ severity: 'error' }, { severity: 'hint' }],
    [{}, { from: 2 }],
  ];

  it.each(ORDER.map((_, index) => index))('the one that goes before by %d says it, whatever comes after', (index) => {
    const decides = (best: 0 | 1): Traits =>
      Object.assign({}, ...ORDER.map((pair, at) => (at < index ? {} : pair[at === index ? best : best === 0 ? 1 : 0])));
    const [before, after] = [raw('A-1', decides(0)), raw('B-1', decides(1))];
    expect([codes(before, after), codes(after, before)]).toEqual([['A-1'], ['A-1']]);
  });

  it('the first says it where they are alike, and of two that are to come the one that is sooner', () => {
    expect(codes(raw('A-1', {}), raw('B-1', {}))).toEqual(['A-1']);
    expect(codes(raw('A-1', { from: 5 }), raw('B-1', { from: 4 }))).toEqual(['B-1']);
    expect(codes(raw('A-1', { from: 4 }), raw('B-1', { from: 5 }))).toEqual(['A-1']);
  });

  it('what another says too is said where that one goes after it, or is not said', () => {
    expect(codes(raw('A-1', {}, 'other'))).toEqual(['A-1']);
    expect(codes(raw('A-1', {}, 'alone'), raw('B-1', {}))).toEqual(['A-1', 'B-1']);
    expect(codes(raw('A-1', {}, 'other'), raw('B-1', { severity: 'error' }))).toEqual(['B-1']);
    expect(codes(raw('A-1', { severity: 'error' }, 'other'), raw('B-1', {}))).toEqual(['A-1', 'B-1']);
    expect(codes(raw('A-1', {}, 'other'), raw('B-1', {}))).toEqual(['A-1', 'B-1']);
  });
});
