/** Read anew after an edit: what was not touched stays the same value in its new place, and all is as if it were read for the first time. */
import { expect, test } from 'vitest';
import { factsOf } from '../../language/lowering/lower.ts';
import { type Reading, read } from '../../language/lowering/reuse.ts';
import { type Declaration, isAlike } from '../../language/model/index.ts';

const A = '/** Den första. */\nenhet A { nivå 5 }\n';
const B = 'enhet B { nivå 5 }\n';
const C = 'person exeet1 "Exempel Ett" { uppdrag läkare vid A }\n';
const ABSENCE = 'frånvaro exeet1 sjukfrånvaro från 2026-07-10 till 2026-07-1';

/** For each declaration of the later text, in order, which of the earlier it is; undefined: a new one. */
function kept(earlier: string, later: string): readonly (number | undefined)[] {
  const before: Reading = read('a.rutin', earlier);
  const declarations: readonly Declaration[] = [...before.facts.declarations];
  const { facts } = read('a.rutin', later, before);
  expect(isAlike(facts, factsOf('a.rutin', later))).toBe(true);
  expect(facts.declarations.map(({ anchor }) => anchor.start)).toEqual(
    factsOf('a.rutin', later).declarations.map(({ anchor }) => anchor.start),
  );
  return facts.declarations.map((one) => {
    const index = declarations.indexOf(one);
    return index < 0 ? undefined : index;
  });
}

test.each<[what: string, earlier: string, later: string, kept: readonly (number | undefined)[]]>([
  ['nothing', A + B + C, A + B + C, [0, 1, 2]],
  ['a declaration in the middle', A + B + C, `${A}enhet B { nivå 56 }\n${C}`, [0, undefined, 2]],
  ['what stands between two', A + B + C, `${A}// en rad\n${B}${C}`, [0, 1, 2]],
  ['what stands before all', A + B, `// en rad\n${A}${B}`, [0, 1]],
  ['what stands after all', A + B, `${A}${B}// en rad\n`, [0, 1]],
  ['the end of one and the beginning of the next', A + B, `${A.trimEnd()} ${B}`, [0, 1]],
  ['what documents it', A + B, A.replace('första', 'andra') + B, [undefined, 1]],
  ['a line that is moved', A + B + C, C + A + B, [2, 0, 1]],
  ['two that change places', A + B + C, B + A + C, [1, 0, 2]],
  ['one that is taken out', A + B + C, A + C, [0, 2]],
  ['one that is put in before its like', A + B, A + B + B, [0, 1, undefined]],
  ['one of two that are alike', B + B, B, [0]],
  ['one of which there are two where others change places', A + B + C, C + B + B + A, [2, 1, undefined, 0]],
  ['both of two that are alike, with something before', B + B, `${C}${B}${B}`, [undefined, 0, 1]],
  ['one that becomes broken', A + B, `${A}enhet B { nivå }\n`, [0, undefined]],
  ['one that is broken, and stays so', `${A}enhet B { nivå }\n`, `${A}// en rad\nenhet B { nivå }\n`, [0, undefined]],
  ['the last sign of all, and what stands before', `// a\n${ABSENCE}2`, `// b\n${ABSENCE}3`, [undefined]],
  ['the first sign of all', B + C, `E${B.slice(1)}${C}`, [1]],
  ['the first sign of what documents it', A + B, `*${A.slice(1)}${B}`, [undefined, 1]],
  ['all', A, C, [undefined]],
])('of an edit that touches %s', (_, earlier, later, same) => {
  expect(kept(earlier, later)).toEqual(same);
});
