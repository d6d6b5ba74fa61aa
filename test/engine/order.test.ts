/** In which order findings are told: it depends on nothing but what they say, so that a report is the same however the work was done. */
import { expect, it } from 'vitest';
import { inOrder, wordedFindings } from '../../language/engine/index.ts';
import { reportedInOrder, toldOf } from '../../language/engine/traces/told.ts';
import { type Finding, origin, Workspace } from '../../language/model/index.ts';
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
    severity: 'error',
    mark: { anchor: { file: `fil${file}.rutin`, start: 100 }, at: origin(10 * place, 5) },
    code: `PROV-X-0${code}`,
    check: 'prov',
    trigger: `trigger${trigger}`,
    template: { sv: 'Det gäller {word}', en: 'It concerns {word}', advice: { sv: '', en: '' } },
    args: { word: `ord${message}` },
    related: [],
    alsoCites: [],
    ...(after === 1 ? { afterHorizon: true } : {}),
  } as unknown as Finding;
}

/** All of them in twenty other orders. */
function mixed(): readonly (readonly Finding[])[] {
  const dice = new Dice(1);
  return Array.from({ length: 20 }, () => {
    const left = [...all];
    const taken: Finding[] = [];
    while (left.length > 0) taken.push(...left.splice(dice.below(left.length), 1));
    return taken;
  });
}

it('by file, place and code, what is within the horizon before what is after it, then by what is said', () => {
  for (const one of mixed()) expect(inOrder(one)).toEqual(all);
});

it('also where it is taken from an earlier judgement, with the same fingerprints', () => {
  const ws = new Workspace();
  const twice = [...all, ...all];
  const told = wordedFindings(ws, twice, 'en').map(({ worded }) => worded);
  for (const one of mixed()) {
    const known = [...one, ...one].map((finding) => toldOf(ws, finding, 'en'));
    expect(reportedInOrder(known)).toEqual(told);
  }
});
