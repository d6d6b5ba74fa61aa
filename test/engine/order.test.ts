/** In which order findings are told: it depends on nothing but what they say, so that a report is the same however the work was done. */
import { expect, it } from 'vitest';
import { inOrder } from '../../language/engine/index.ts';
import { type Finding, origin } from '../../language/model/index.ts';
import { Dice } from '../support/dice.ts';

const BOTH = [0, 1];

/** Two of each that tells findings apart, what goes before first. */
const all = BOTH.flatMap((file) =>
  BOTH.flatMap((place) =>
    BOTH.flatMap((code) =>
      BOTH.flatMap((after) =>
        BOTH.flatMap((trigger) => BOTH.map((message) => finding(file, place, code, after, trigger, message))),
      ),
    ),
  ),
);

function finding(file: number, place: number, code: number, after: number, trigger: number, message: number): Finding {
  return {
    mark: { anchor: { file: `fil${file}.rutin`, start: 100 }, at: origin(10 * place, 5) },
    code: `PROV-X-0${code}`,
    check: 'prov',
    trigger: `trigger${trigger}`,
    template: { sv: 'Det gäller {word}', en: 'It concerns {word}', advice: { sv: '', en: '' } },
    args: { word: `ord${message}` },
    ...(after === 1 ? { afterHorizon: true } : {}),
  } as unknown as Finding;
}

it('by file, place and code, what is within the horizon before what is after it, then by what is said', () => {
  const dice = new Dice(1);
  for (let round = 0; round < 20; round++) {
    const left = [...all];
    const mixed: Finding[] = [];
    while (left.length > 0) mixed.push(...left.splice(dice.below(left.length), 1));
    expect(inOrder(mixed)).toEqual(all);
  }
});
