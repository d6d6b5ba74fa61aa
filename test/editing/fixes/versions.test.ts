/** A version that drops krav unseen may take them over again, also where somebody breaks them. */
import { expect, it } from 'vitest';
import { fixesOf } from '../../../language/editing/fixes/fixes.ts';
import type { Finding } from '../../../language/model/index.ts';
import { BASE } from '../../support/checks/base.ts';
import { sessionOf } from '../../support/editing/session.ts';

const UNIT = `enhet Trasig "Trasiga mottagningen" {
    del av Exempelverksamheten
    öppet mån-fre 08:00-17:00
    inkorg samverkan { medlemmar exeet1 bevakas 3 gånger per dag kl 08:00, 12:00, 15:00 av exeet1 }
}
`;

function local(version: string, validity: string, lines: string): string {
  return `lokal rutin Lok${version} "Lokal rutin" {
    dokument "LOK-1"
    version "${version}.0"
    giltig ${validity}
    gäller Trasig
    ${lines}
}
`;
}

it('offers both to take over and to drop', () => {
  const clause =
    'krav LOK-BEV-01 ska { avsnitt "B" citat "C" kontroll bevakning { inkorg samverkan gånger_per_dag 5 } }';
  const text =
    local('1', 'från 2026-01-01 till 2026-06-30', clause) + local('2', 'från 2026-07-01 till 2027-12-31', '');
  const session = sessionOf({ 'bas.rutin': BASE, 'enhet.rutin': UNIT, 'rutin.rutin': text });
  session.open('rutin.rutin', text);
  const finding = session.findingsIn('rutin.rutin').find(({ code }) => code === 'RUT-023') as Finding;
  expect(fixesOf(session, 'rutin.rutin', finding).map(({ title }) => title.sv)).toEqual([
    'Lägg till i övrigt som "1.0"',
    'Lägg till utgår med deras id',
  ]);
});
