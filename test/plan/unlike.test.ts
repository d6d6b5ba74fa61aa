/** What two versions agree in is neither put into words nor taken apart: the work of that is counted, however large the rest is. */
import { describe, expect, it } from 'vitest';
import { countWork, workOf } from '../support/work.ts';

countWork();
const { diffBetween, sideOf } = await import('../support/plan/sides.ts');
const { planOf } = await import('../../language/plan/index.ts');

const REGION = `huvudman VGR "VGR" { typ region }
förvaltning F "F" { del av VGR }
verksamhet V "V" { del av F }
person chef1 "Exempel Chef" { uppdrag verksamhetschef vid V }
`;

/** One unit with its persons, an inbox and an absence. */
function unit(index: number, time: string): string {
  return `enhet E${index} "E ${index}" {
    del av V
    nivå 5
    öppet mån-fre 08:00-17:00
    administreras av a${index}
    inkorg samverkan { medlemmar a${index}, b${index} bevakas dagligen kl ${time} av a${index} ersättare b${index} }
}
person a${index} "Exempel A ${index}" { signeringsrätt uppdrag läkare vid E${index} }
person b${index} "Exempel B ${index}" { signeringsrätt uppdrag läkare vid E${index} }
frånvaro a${index} semester från 2026-10-12 till 2026-10-18 { ombud b${index} }
`;
}

/** A region of so many units; the times of the first are to be told. */
function region(units: number, time: string): Readonly<Record<string, string>> {
  const files = Array.from({ length: units }, (_, index) => [
    `e${index}.rutin`,
    unit(index, index === 0 ? time : '09:00'),
  ]);
  return { 'region.rutin': REGION, ...Object.fromEntries(files) };
}

describe('of a region in which one unit has changed', () => {
  it.each([
    ['properties put into words', '/language/plan/diff/facet'],
    ['items told apart', '/language/plan/state/item.'],
  ])('%s are as many, however many units have not', (_what, where) => {
    const compared = (units: number): number =>
      workOf(() => {
        const { changes } = diffBetween(region(units, '09:00'), region(units, '10:00'));
        expect(changes.map(({ kind, object }) => [kind, object])).toEqual([['monitoring', 'E0.samverkan']]);
      }, where);
    const few = compared(10);
    expect(few).toBeGreaterThan(0);
    expect(compared(40)).toBe(few);
  });

  it('as many things are taken apart for a plan', () => {
    const planned = (units: number): number => {
      const at = (time: string) => sideOf(region(units, time), '2026-10-05').state;
      const options = { allowRemovals: new Set<string>(), untold: new Set<never>(), tellsOfFrozen: true };
      const [current, desired] = [at('09:00'), at('10:00')] as const;
      return workOf(() => {
        const { changes, breaches } = planOf(current, desired, options);
        expect([changes.map(({ kind }) => kind), breaches]).toEqual([['monitoring'], []]);
      }, '/language/plan/state/item.');
    };
    const few = planned(10);
    expect(few).toBeGreaterThan(0);
    expect(planned(40)).toBe(few);
  });
});
