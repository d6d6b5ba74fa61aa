/** Of clauses that find the same thing at the same place the graver says it, and of two that are as grave the first; the other is cited. */
import { expect, it } from 'vitest';
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
