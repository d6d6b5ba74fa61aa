/** Which declarations of two versions belong together: those of one name, of several with the same words around them, of many in a file. */
import { describe, expect, it } from 'vitest';
import { diffOf } from '../../language/plan/index.ts';
import { declared } from '../support/plan/changed.ts';
import type { Texts } from '../support/plan/sides.ts';
import { bareSide } from '../support/plan/ways.ts';
import { diffInWorld, toldInWorld } from '../support/plan/world.ts';

const PERSON = 'person exenya "Ny"';

describe('nothing is told', () => {
  it.each([
    [
      'the history of a unit',
      'enhet H "H" { driftläge drift driftläge läsläge från 2027-01-01 }',
      'enhet H "H" { driftläge läsläge från 2027-01-01 driftläge drift }',
    ],
    [
      'assignments',
      `${PERSON} { uppdrag läkare vid E uppdrag läkare vid V }`,
      `${PERSON} { uppdrag läkare vid V uppdrag läkare vid E }`,
    ],
    [
      'lines of a förväntan',
      'förväntan "H" { exeet1 täcks exetv1 täcks }',
      'förväntan "H" { exetv1 täcks exeet1 täcks }',
    ],
    ['a second declaration of one name', `${PERSON} { } ${PERSON} { ordinerar }`, `${PERSON} { } ${PERSON} { }`],
    ['one that goes', `${PERSON} { } ${PERSON} { ordinerar }`, `${PERSON} { }`],
    ['one that comes', `${PERSON} { }`, `${PERSON} { } ${PERSON} { ordinerar }`],
  ])('%s, whatever it says or in whatever order', (_, before, after) => {
    expect(toldInWorld(before, after)).toEqual([]);
  });
});

describe('of several declarations with the same words around them', () => {
  const order = (process: string, reference: string): string => `beställning ${process} "${reference}" för E.samverkan`;
  const exemption = (reason: string, subject = 'E.samverkan'): string =>
    `undantag från MC-BEV-03 för ${subject} { från 2026-01-01 till 2026-12-31 motivering "${reason}" }`;
  const absence = (from: string, more = ''): string =>
    `frånvaro exeet1 semester från ${from} till 2026-12-31 { ${more} }`;

  it.each<[what: string, before: string, after: string, expected: readonly string[]]>([
    [
      'the one that goes is told',
      `${absence('2026-12-01')} ${absence('2026-12-02')}`,
      absence('2026-12-02'),
      ['remove | frånvaro exeet1 från 2026-12-01 till 2026-12-31'],
    ],
    [
      'those that stay are no change, in whatever order',
      `${absence('2026-12-01', 'återkommer')} ${absence('2026-12-01')}`,
      `${absence('2026-12-01')} ${absence('2026-12-01', 'återkommer')}`,
      [],
    ],
    [
      'the one that is left over has changed',
      `${absence('2026-12-01', 'återkommer')} ${absence('2026-12-01')}`,
      `${absence('2026-12-01', 'motivering "a"')} ${absence('2026-12-01', 'återkommer')}`,
      ['change | frånvaro exeet1 från 2026-12-01 till 2026-12-31 | motivering:  → a'],
    ],
    [
      'one of two goes',
      `${absence('2026-12-01')} ${absence('2026-12-01', 'återkommer')}`,
      absence('2026-12-01'),
      ['remove | frånvaro exeet1 från 2026-12-01 till 2026-12-31'],
    ],
    [
      'one comes beside another',
      absence('2026-12-01', 'återkommer'),
      `${absence('2026-12-01')} ${absence('2026-12-01', 'återkommer')}`,
      ['create | frånvaro exeet1 från 2026-12-01 till 2026-12-31'],
    ],
    [
      'an absence whose first day cannot be read is not one without a first day',
      'frånvaro exeet1 semester till 2026-12-31 { }',
      absence('2026-02-30'),
      ['create | frånvaro exeet1 (oläsligt)', 'remove | frånvaro exeet1 till 2026-12-31'],
    ],
    [
      'the last day of an absence that ends before it begins is told, too',
      'frånvaro exeet1 semester från 2026-12-31 till 2026-12-01 { }',
      'frånvaro exeet1 semester från 2026-12-31 till 2026-12-02 { }',
      ['change | frånvaro exeet1 (oläsligt) | till: 2026-12-01 → 2026-12-02'],
    ],
    [
      'an order with another reference is another',
      order('stängning', 'A'),
      order('stängning', 'B'),
      ['remove | beställning stängning ”A” för E.samverkan', 'create | beställning stängning ”B” för E.samverkan'],
    ],
    [
      'an absence whose days cannot be read is known by that',
      absence('2026-02-30'),
      absence('2026-02-30', 'återkommer'),
      ['change | frånvaro exeet1 (oläsligt) | återkommer:  → ja'],
    ],
    [
      'an absence that can be read then is another',
      absence('2026-02-30'),
      absence('2026-02-28'),
      ['remove | frånvaro exeet1 (oläsligt)', 'create | frånvaro exeet1 från 2026-02-28 till 2026-12-31'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(toldInWorld(before, after)).toEqual(expected);
  });

  it.each([
    ['of an inbox', exemption('a'), exemption('b'), ['change | undantag från MC-BEV-03 för E.samverkan | motivering']],
    [
      'of a person',
      exemption('a', 'exeet1'),
      exemption('a'),
      ['create | undantag från MC-BEV-03 för E.samverkan', 'remove | undantag från MC-BEV-03 för exeet1'],
    ],
  ])('exceptions are told by themselves: %s', (_, before, after, expected) => {
    const { exemptions, declared: others } = diffInWorld(before, after);
    expect(
      exemptions.map(({ action, title, facets }) =>
        [action, title, ...facets.map(({ label }) => label.sv)].join(' | '),
      ),
    ).toEqual(expected);
    expect(others).toEqual([]);
  });
});

it('each of several changes in a file is told, wherever they stand among what has not changed', () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const text = (changed: readonly string[]): string =>
    names.map((name) => `person exen${name}1 "N" { ${changed.includes(name) ? 'ordinerar' : ''} }`).join('\n');
  for (let bits = 0; bits < 2 ** names.length; bits++) {
    const changed = names.filter((_, i) => Math.floor(bits / 2 ** i) % 2 === 1);
    const expected = changed.map((name) => `change | person exen${name}1 ”N” | ordinerar:  → ja`);
    expect(toldInWorld(text([]), text(changed))).toEqual(expected);
  }
});

it('of a file that is new what bears a name that another has is none', () => {
  const side = (texts: Texts) => bareSide(texts, '2026-10-05');
  const base = { 'a.rutin': 'person exeet1 "Ett" { }' };
  const head = { ...base, 'z.rutin': 'person exeet1 "Andra" { } person exetv1 "Två" { }' };
  expect(declared(diffOf(side(base), side(head)))).toEqual(['create | person exetv1 ”Två”']);
  expect(declared(diffOf(side(head), side(base)))).toEqual(['remove | person exetv1 ”Två”']);
});

it('what has no name is called by its key alone', () => {
  expect(toldInWorld('person exenya { }', 'person exenya { ordinerar }')).toEqual([
    'change | person exenya | ordinerar:  → ja',
  ]);
});
