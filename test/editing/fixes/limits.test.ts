/** Which fixes are not offered, and which are made all at once. */

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSafe } from '../../../language/editing/fixes/candidates.ts';
import { fixAll } from '../../../language/editing/fixes/fix-all.ts';
import { fixesOf } from '../../../language/editing/fixes/fixes.ts';
import { applied } from '../../../language/editing/format/format.ts';
import { CHECKOUT } from '../../support/checkout.ts';
import { cases } from '../../support/editing/fix-cases.ts';
import { sessionOf } from '../../support/editing/session.ts';
import { textsIn } from '../../support/folder.ts';

describe('a quick fix', () => {
  it('is not offered for a unit in läsläge where it would add', () => {
    const text = `huvudman VGR "Exempelregionen" { typ region organisationsnummer 232100-0131 }
enhet A "Exempel A" { del av VGR nivå 5 område södra driftläge läsläge från 2026-01-01 öppet mån-fre 08:00-16:00 }
person exea1 "Exempel A" { uppdrag verksamhetschef vid A }
person exeb1 "Exempel B" { uppdrag läkare vid A }
`;
    const session = sessionOf({ 'a.rutin': text });
    session.open('a.rutin', text);
    const lacking = session.findingsIn('a.rutin').filter(({ check }) => check === 'inkorgsuppsättning');
    expect(lacking.length).toBe(2);
    expect(lacking.flatMap((finding) => fixesOf(session, 'a.rutin', finding))).toEqual([]);
  });
});

describe('fix all', () => {
  it('mends all that is safe and nothing else', () => {
    const texts = textsIn(join(CHECKOUT, 'examples/regelbrott'));
    const session = sessionOf(texts, '2026-11-21');
    const safe = (): number => session.findings.filter((one) => one.suppressedBy === undefined && isSafe(one)).length;
    const before = safe();
    for (const [file, text] of Object.entries(texts)) {
      session.open(file, text);
      session.open(file, applied(text, fixAll(session, file)));
    }
    expect(before).toBeGreaterThan(8);
    expect(safe()).toBeLessThan(before / 2);
    const left = session.findings
      .filter((one) => one.suppressedBy === undefined && isSafe(one))
      .map(({ code }) => code);
    expect([...new Set(left)]).toEqual([]);
  });

  it.each(cases().map((one) => [one.title, one] as const))(
    'adds nothing: %s',
    (_title, { texts, asOf, horizonDays }) => {
      const session = sessionOf(texts, asOf, horizonDays);
      const tally = (): ReadonlyMap<string, number> => {
        const counts = new Map<string, number>();
        for (const one of session.findings) {
          const key = `${one.code} ${one.severity}`;
          if (one.suppressedBy === undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
        }
        return counts;
      };
      for (const [file, text] of Object.entries(texts)) {
        const before = tally();
        session.open(file, text);
        session.open(file, applied(text, fixAll(session, file)));
        for (const [key, count] of tally()) expect(count, key).toBeLessThanOrEqual(before.get(key) ?? 0);
      }
    },
  );
});
