/** Of clauses that find the same thing the graver says it, and of two that are as grave the first; the other is cited. */
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
