/** What is wrong with the words of a file or a declaration is told with a note at the words that explain it, where there are any. */
import { expect, it } from 'vitest';
import { allChecks } from '../../language/checks/index.ts';
import { judgeAll } from '../../language/engine/index.ts';
import { besideOf } from '../../language/engine/problems.ts';
import { factsOf } from '../../language/lowering/lower.ts';
import { type NamedProblem, Workspace } from '../../language/model/index.ts';
import { markedWords } from '../support/judged.ts';

/** Of each finding its rule, what it marks, and of each note what that marks, with its words. */
function said(text: string): readonly (readonly string[])[] {
  const ws = new Workspace();
  ws.replace('a.rutin', factsOf('a.rutin', text));
  return judgeAll(ws, { checks: allChecks, asOf: 0, horizonDays: 1 })
    .filter(({ trigger }) => ['secondProperty', 'end-of-file', 'surplus-brace'].includes(trigger))
    .map((one) => [
      one.code,
      markedWords(one, text),
      ...one.related.map(({ mark, message }) => `${markedWords({ ...one, mark }, text)}: ${message.sv} ${message.en}`),
    ]);
}

it.each<[what: string, text: string, told: readonly (readonly string[])[]]>([
  [
    'a property that stands twice',
    'enhet E "E" { del av V nivå 5 del av W }',
    [['RUT-003', 'del av', 'del av: Den första, som gäller. The first one, which holds.']],
  ],
  [
    'a block that nothing closes',
    'enhet E "E" {',
    [['RUT-001', '{', 'enhet: Blocket börjar här The block begins here']],
  ],
  ['a brace too many', 'enhet E "E" { } }', [['RUT-001', '}']]],
])('%s', (_, text, told) => {
  expect(said(text)).toEqual(told);
});

it('where the words that explain it are not known there is no note', () => {
  const place = { anchor: { file: 'a.rutin', start: 0 }, at: 0 };
  const second = { trigger: 'secondProperty', args: { property: 'nivå' } } as NamedProblem;
  const surplus = { trigger: 'surplus-brace', args: {} } as NamedProblem;
  expect(besideOf(second, 1, () => place).map(({ mark }) => mark)).toEqual([place]);
  expect(besideOf(second, undefined, () => place)).toEqual([]);
  expect(besideOf(surplus, 1, () => place)).toEqual([]);
});
