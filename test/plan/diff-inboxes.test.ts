/** What is set on shared inboxes, as a diff tells of it where it does not show in who reaches what; and what is no change of it. */
import { describe, expect, it } from 'vitest';
import { expectEachTold, type Kind, type Property, toldInWorld, UNLIKE_LINES } from '../support/plan/world.ts';

/** What is set on a shared inbox; of an inbox that a unit declares twice, the second is none in the real system. */
const contentOf = (name: string): readonly Property[] => [
  [`medlemmar i ${name}`, ['medlemmar exeet1', 'medlemmar exeet1 från 2026-12-01'], null],
  [`medlemmar i ${name}`, ['medlemmar exeet1', 'medlemmar exetv1'], null],
  [`administratörer för ${name}`, ['administreras av exeet1', 'administreras av exetv1'], null],
  ...[
    ...UNLIKE_LINES,
    ['helgdagar av exeet1', 'dagligen av exeet1'],
    ['mån av exeet1', 'tis av exeet1'],
    ['2026-12-24 av exeet1', '2026-12-25 av exeet1'],
    ['2026-12-24 av exeet1', 'av exeet1'],
  ].map(([was, is]): Property => [`bevakning av ${name}`, [`bevakas ${was}`, `bevakas ${is}`], null]),
];

const INBOXES: readonly Kind[] = [
  {
    head: 'enhet H "H" { inkorg samverkan { } inkorg samverkan',
    tail: '}',
    title: 'enhet H ”H”',
    properties: [...contentOf('H.samverkan'), ['namn på H.samverkan', ['namn "A"', 'namn "B"'], null]],
  },
  {
    head: 'enhet H "H" { inkorg samverkan',
    tail: '}',
    title: 'enhet H ”H”',
    properties: [
      [
        'beställning av H.samverkan',
        ['beställning uppstart "A"', 'beställning sammanslagning "B"'],
        ['uppstart A', 'sammanslagning B'],
      ],
    ],
  },
  {
    head: 'funktionsinkorg H "H"',
    title: 'funktionsinkorg H ”H”',
    properties: [
      ...contentOf('H'),
      ['vid', ['vid V', 'vid R'], null],
      ['för', ['för "a"', 'för "b"'], null],
      ['beslut', ['beslut "a"', 'beslut "b"'], ['a', 'b']],
      ['namn', ['namn "a"', 'namn "b"'], null],
    ],
  },
  {
    head: 'källa H "H"',
    title: 'rutin H H',
    properties: [['uppdaterad', ['uppdaterad 2026-01-01', 'uppdaterad 2026-02-01'], ['2026-01-01', '2026-02-01']]],
  },
];

describe.each(INBOXES)('of $head', expectEachTold);

describe('nothing is told', () => {
  it.each<[what: string, before: string, after: string]>([
    ['of once and of nothing said', 'bevakas av exeet1', 'bevakas 1 gång per dag av exeet1'],
    ['of as many times as are named', 'bevakas kl 08:00, 09:00', 'bevakas 2 gånger per dag kl 09:00, 08:00'],
    ['of stand-ins in another order', 'bevakas ersättare exeet1, exetv1', 'bevakas ersättare exetv1, exeet1'],
    ['of lines in another order', 'bevakas mån bevakas tis', 'bevakas tis bevakas mån'],
    ['of members in another order', 'medlemmar exeet1, exetv1', 'medlemmar exetv1 medlemmar exeet1'],
  ])('%s of an inbox', (_, before, after) => {
    for (const words of [`inkorg samverkan { ${before} }`, `inkorg samverkan { } inkorg samverkan { ${before} }`]) {
      expect(toldInWorld(`enhet H "H" { ${words} }`, `enhet H "H" { ${words.replace(before, after)} }`)).toEqual([]);
    }
  });
});

it('of an inbox that stands twice what both say is told', () => {
  const twice = (first: string, second: string): string =>
    `enhet H "H" { inkorg samverkan { ${first} } inkorg samverkan { ${second} } }`;
  const [one, other] = ['beställning uppstart "A"', 'beställning sammanslagning "B"'];
  expect(toldInWorld(twice('', other), twice(one, other))).toEqual([
    'change | enhet H ”H” | beställning av H.samverkan: \nsammanslagning B → uppstart A\nsammanslagning B',
  ]);
});
