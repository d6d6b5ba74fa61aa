/** Which days are gone through: none is left out for which no other stands. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../../language/checks/index.ts';
import { answer, type ToldProof } from '../../../language/editing/proof/ask.ts';
import { domainOf, kindsOf } from '../../../language/editing/proof/days.ts';
import { type Day, daySet, formatDay, isSpecialDay, parseDay, weekdayOf } from '../../../language/time/index.ts';
import { workspaceOf } from '../../support/judged.ts';

const AS_OF = parseDay('2026-10-05') as Day;

function personAndUnit(x: string): string {
  return `huvudman R "R" { typ region }
förvaltning F "F" { del av R driftläge drift från 2024-11-12 beslut "RS 1" }
verksamhet V "V" { del av F }
verksamhet W "W" { del av F }
enhet A "A" { del av V öppet mån-fre 08:00-17:00 }
enhet B "B" { del av V öppet mån-fre 08:00-17:00 }
enhet C "C" { del av W öppet mån-fre 08:00-17:00 }
person exebc1 "Exempel Chef" { uppdrag verksamhetschef vid V }
person exeet1 "Exempel Ett" { uppdrag läkare vid A }
person exeut1 "Exempel Ut" { ${x} }
`;
}

function proofOf(text: string, claim: string): ToldProof {
  const options = { checks: allChecks, asOf: AS_OF, horizonDays: 90 };
  const ws = workspaceOf({ 'a.rutin': text });
  const told = answer({ ws, options, language: 'sv', textOf: () => undefined, files: [], claim, absences: 1 });
  if (told.kind === 'unreadable') throw new Error(JSON.stringify(told.problems));
  return told.proofs[0] as ToldProof;
}

describe('the kinds of days', () => {
  it('have a day for each day: between the same dates, on the same weekday, as much of a holiday', () => {
    const days = fc.array(fc.integer({ min: AS_OF, max: AS_OF + 400 }), { maxLength: 8 });
    fc.assert(
      fc.property(days, days, (breaks, ends) => {
        const domain = { asOf: AS_OF, last: AS_OF + 400, breaks: [...new Set(breaks)].sort((a, b) => a - b) };
        const all = daySet.fromIntervals(ends.map((from) => ({ from, to: from + 40 })));
        const kinds = kindsOf(domain, all);
        const isAlike = (a: Day, b: Day): boolean =>
          weekdayOf(a) === weekdayOf(b) &&
          isSpecialDay(a) === isSpecialDay(b) &&
          !domain.breaks.some((day) => Math.min(a, b) < day && day <= Math.max(a, b));
        for (const day of daySet.days(all)) expect(kinds.filter((kind) => isAlike(kind, day))).toHaveLength(1);
        for (const kind of kinds) expect(daySet.contains(all, kind)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('are told apart by every date that a declaration names, and go on for a year after the last', () => {
    const text = `${personAndUnit('uppdrag läkare vid C till 2026-10-19')}
frånvaro exeet1 semester från 2027-06-01 till 2027-06-10 { ombud exeut1 från 2027-06-04 }
enhet D "D" { del av V driftläge arkiverad från 2027-05-03 stängt 2027-05-10 till 2027-05-12 avvikande 2027-05-20 09:00-10:00 }
`;
    const { breaks, last } = domainOf(workspaceOf({ 'a.rutin': text }), AS_OF, AS_OF + 89);
    const named = ['2026-10-20', '2027-06-01', '2027-06-11', '2027-06-04', '2027-05-03', '2027-05-10', '2027-05-13'];
    expect(breaks.map(formatDay)).toEqual(expect.arrayContaining([...named, '2027-05-20', '2027-05-21']));
    expect(formatDay(last)).toBe('2028-06-11');
    expect(formatDay(domainOf(workspaceOf({}), AS_OF, AS_OF + 89).last)).toBe(formatDay(AS_OF + 89 + 366));
  });
});

describe('a counterexample', () => {
  it('is found on a day on which the routines first allow it, long after those on which they do not', () => {
    const text = personAndUnit('uppdrag läkare vid C till 2028-03-20\nuppdrag läkare vid B från 2028-03-21');
    const claim = 'ingen utanför A når personlig exeet1';
    expect(proofOf(text, 'exebc1 når inte personlig exeet1').counterexample?.day).toBe('2026-10-05');
    expect(proofOf(text, `${claim} till 2028-03-20`)).toMatchObject({ state: 'proved' });
    expect(proofOf(text, claim)).toMatchObject({ state: 'refuted', counterexample: { day: '2028-03-21' } });
  });

  it('is none where what there is to try is more than is tried', () => {
    const ws = workspaceOf({ 'a.rutin': personAndUnit('uppdrag läkare vid C') });
    const options = { checks: allChecks, asOf: AS_OF, horizonDays: 90 };
    const claim = 'exeut1 når inte personlig exeet1';
    const asking = { ws, options, language: 'sv', textOf: () => undefined, files: [], claim, absences: 1 } as const;
    expect(answer(asking)).toMatchObject({ proofs: [{ state: 'proved' }] });
    expect(answer({ ...asking, most: 5 })).toMatchObject({ proofs: [{ state: 'unproved', reason: 'bound' }] });
  });
});
