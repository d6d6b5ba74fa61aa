/** A line of a förväntan written as it holds now: offered where it does, never as safe. */
import { describe, expect, it } from 'vitest';
import { fixAll } from '../../../language/editing/fixes/fix-all.ts';
import { fixesIn } from '../../../language/editing/fixes/fixes.ts';
import { applied } from '../../../language/editing/format/format.ts';
import { BASE } from '../../support/checks/base.ts';
import { sessionOf } from '../../support/editing/session.ts';

const UNIT = `enhet EnVC "Exempel vårdcentral" {
    del av Exempelverksamheten
    hsa SE2321000131-E000000000777
    nivå 5
    öppet mån-fre 08:00-17:00
    administreras av exems1
    inkorg meddelande {
        medlemmar exeet1, exetv1
        bevakas dagligen kl 09:00 av exeet1 ersättare exetv1
    }
    inkorg samverkan {
        medlemmar exeet1, exetv1, exetr1 till 2026-10-31
        bevakas 3 gånger per dag kl 09:00, 12:00, 15:00 av exeet1 ersättare exetv1
    }
}
`;

/** The lines after the first fix that is offered. */
function mended(line: string): readonly string[] {
  const text = `förväntan "F" {\n    ${line}\n}\n`;
  const session = sessionOf({ 'bas.rutin': BASE, 'enhet.rutin': UNIT, 'f.rutin': text });
  session.open('f.rutin', text);
  expect(session.findingsIn('f.rutin').map(({ code }) => code)).toEqual(['RUT-026']);
  const [offer, ...others] = fixesIn(session, 'f.rutin', 0, text.length);
  expect(others).toEqual([]);
  expect(offer?.title.sv).toBe('Gör förväntan till det som gäller');
  expect(fixAll(session, 'f.rutin')).toEqual([]);
  return applied(text, offer?.edits ?? [])
    .split('\n')
    .slice(1, -2)
    .map((one) => one.trim());
}

describe('a line becomes what holds', () => {
  it.each([
    ['exems1 når EnVC.samverkan', ['exems1 når inte EnVC.samverkan']],
    ['exeet1, exetv1 når inte EnVC.samverkan den 2026-11-03', ['exeet1, exetv1 når EnVC.samverkan den 2026-11-03']],
    [
      'exeet1, exetr1 når EnVC.samverkan',
      [
        'exeet1 når EnVC.samverkan',
        'exetr1 når EnVC.samverkan till 2026-10-31',
        'exetr1 når inte EnVC.samverkan från 2026-11-01',
      ],
    ],
    ['ingen utanför PrivatVerksamhet når EnVC.samverkan', []],
    ['EnVC.samverkan bevakas 5 gånger per dag', ['EnVC.samverkan bevakas 3 gånger per dag']],
    ['personer i EnVC når EnVC.samverkan', []],
  ])('%s', (line, expected) => {
    expect(mended(line)).toEqual(expected);
  });
});
