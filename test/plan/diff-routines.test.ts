/** What a change does to the krav of a routine: beside which version it is told, in each way in which a new version can come. */
import { expect, it } from 'vitest';
import { besideRoutines } from '../../language/plan/index.ts';
import { fristad } from '../support/plan/fristad.ts';
import { diffBetween } from '../support/plan/sides.ts';

const krav = (id: string, modality = 'ska'): string => `krav EX-${id} ${modality} { avsnitt "A" citat "Citat ${id}." }`;
const HEAD = 'dokument "EX" omfattar region';
const ONE = `rutin Ett "R" { ${HEAD} version "1" giltig från 2026-01-01 ${krav('A-01')} ${krav('A-02')} }`;
const two = (line: string): string =>
  `rutin Tva "R" { ${HEAD} version "2" giltig från 2026-09-01 ${line} ${krav('A-01', 'bör')} ${krav('A-03')} }`;

const withText = (text: string) => ({ ...fristad, 'egna.rutin': text });

/** For each routine that is declared otherwise, beside which version it is told, and what is. */
function told(base: string, head: string): readonly string[] {
  return diffBetween(withText(base), withText(head)).routines.map(({ declared, comparison }) => {
    const { before, came, went, changed } = comparison;
    const ids = [
      ...came.map(({ id }) => `+${id}`),
      ...went.map(({ requirement }) => `-${requirement.id}`),
      ...changed.map(({ after }) => `~${after.id}`),
    ];
    return `${declared.after?.name} beside ${before?.name ?? 'nothing'}: ${ids.join(' ')}`;
  });
}

it.each([
  ['a routine that is new', '', ONE, ['Ett beside nothing: +EX-A-01 +EX-A-02']],
  [
    'a version that comes beside the one before',
    ONE,
    `${ONE}\n${two('')}`,
    ['Tva beside Ett: +EX-A-03 -EX-A-02 ~EX-A-01'],
  ],
  [
    'a version that replaces one that is taken away',
    ONE,
    two('ersätter "1"'),
    ['Tva beside Ett: +EX-A-03 -EX-A-02 ~EX-A-01'],
  ],
  [
    'a version that comes beside one that is stated otherwise too',
    ONE,
    `${ONE.replace(krav('A-02'), '')}\n${two('ersätter "1"')}`,
    ['Ett beside Ett: -EX-A-02', 'Tva beside Ett: +EX-A-03 ~EX-A-01'],
  ],
  [
    'a version with the same krav as the one before',
    ONE,
    `${ONE}\n${ONE.replace('Ett', 'Tva').replace('"1" giltig från 2026-01-01', '"2" giltig från 2026-09-01')}`,
    ['Tva beside Ett: '],
  ],
  ['a version that replaces nothing that is known', ONE, two(''), ['Tva beside nothing: +EX-A-01 +EX-A-03']],
  [
    'a routine that is stated otherwise',
    ONE,
    ONE.replace(krav('A-02'), krav('A-02', 'bör')),
    ['Ett beside Ett: ~EX-A-02'],
  ],
  ['a routine where a person was', 'person Ett "Exempel" { }', ONE, ['Ett beside nothing: +EX-A-01 +EX-A-02']],
  ['a routine whose krav are the same', ONE, ONE.replace('"R"', '"Rutinen"'), []],
  ['a routine that is gone', ONE, '', []],
])('%s', (_, base, head, expected) => {
  expect(told(base, head)).toEqual(expected);
});

it.each([
  ['a routine that is new', '', ONE, []],
  ['a routine whose krav alone are others', ONE, ONE.replace(krav('A-02'), krav('A-02', 'bör')), []],
  [
    'a routine with another name and other krav',
    ONE,
    ONE.replace('"R"', '"Rutinen"').replace(krav('A-02'), ''),
    ['change Ett: namn'],
  ],
  ['a routine with another name alone', ONE, ONE.replace('"R"', '"Rutinen"'), ['change Ett: namn']],
  ['a version in the place of one that is taken away', ONE, two('ersätter "1"'), []],
  ['a routine that is gone', ONE, '', ['remove Ett']],
  ['a person beside a routine', ONE, `${ONE} person exenya "Ny" { }`, ['create exenya']],
])('what is told beside the krav: %s', (_, base, head, expected) => {
  const { declared, routines } = diffBetween(withText(base), withText(head));
  expect(
    besideRoutines(declared, routines).map(({ action, before, after, facets }) =>
      [`${action} ${(after ?? before)?.name}`, ...facets.map(({ label }) => label.sv)].join(': '),
    ),
  ).toEqual(expected);
});
