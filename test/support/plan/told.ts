/** Changes between two states of a small world, in words. */
import { detailOf, planOf, sentenceOf, tellingOf } from '../../../language/plan/index.ts';
import type { Provisioning } from '../../../language/provisioning/index.ts';
import { inbox, person, state, unit } from './states.ts';

/** The one shared inbox of the world. */
export const shared = { ...inbox('A.samverkan'), title: 'Samverkan' };

const world = state({
  units: [unit('A'), unit('B')],
  inboxes: [shared],
  functions: [{ key: 'Koord', name: 'Koordinator', place: 'A', staff: [] }],
  persons: [person('p1'), person('p2')],
});

type Change = readonly [before: Partial<Provisioning>, after: Partial<Provisioning>];

/** Each case with its changes as sentences in both languages and in exact terms, as lines. */
export function toldOf(cases: Readonly<Record<string, Change>>): string {
  const lines = Object.entries(cases).flatMap(([what, [before, after]]) => [
    what,
    ...told({ ...world, ...before }, { ...world, ...after }).map((line) => `  ${line}`),
  ]);
  return `\n${lines.join('\n')}\n`;
}

function told(from: Provisioning, to: Provisioning): readonly string[] {
  const { changes } = planOf(from, to, { allowRemovals: new Set(), untold: new Set(), tellsOfFrozen: true });
  return changes.flatMap((change) => {
    const { sv, en } = sentenceOf(change, tellingOf(from, to));
    const { before, after } = detailOf(change, 'sv');
    return [sv, en, `${before ?? '-'} → ${after ?? '-'}`];
  });
}
