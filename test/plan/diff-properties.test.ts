/** Each property of each kind of declaration: a diff tells when it comes, goes and changes, and of nothing that means the same. */
import { describe, expect, it } from 'vitest';
import { diffOf } from '../../language/plan/index.ts';
import { declared } from '../support/plan/changed.ts';
import { bareSide } from '../support/plan/ways.ts';

const DAY = '2026-10-05';

const WORLD = `huvudman R "R" { typ region }
huvudman S "S" { typ kommun }
förvaltning F1 "F" { del av R }
verksamhet V "V" { del av F1 }
enhet E "Enheten" { del av V inkorg samverkan { } inkorg meddelande { } }
funktion Koord "Koord" { vid E }
person exeet1 "Exempel Ett" { }
person exetv1 "Exempel Två" { }
`;

/** What a diff tells of besides who reaches and monitors what, where a declaration comes to hold other words. */
function told(before: string, after: string): readonly string[] {
  const side = (text: string) => bareSide({ 'v.rutin': WORLD, 'a.rutin': text }, DAY);
  return declared(diffOf(side(before), side(after)));
}

/** A property in two versions: its words, and what is shown of it. */
type Property = readonly [label: string, words: readonly [string, string], shown: readonly [string, string] | null];

/** A kind of declaration: the words around its properties, how it is called, and what it may hold. */
interface Kind {
  readonly head: string;
  readonly tail?: string;
  readonly title: string;
  readonly properties: readonly Property[];
}

const MODES: Property = [
  'driftläge',
  [
    'driftläge läsläge från 2027-01-01 beslut "RS 1" driftläge drift',
    'driftläge läsläge från 2027-02-30 beslut "RS 1"',
  ],
  ['drift; läsläge från 2027-01-01 RS 1', 'läsläge från (oläsligt) RS 1'],
];
const AREA: Property = ['område', ['område södra', 'område norra'], ['södra', 'norra']];
const PART_OF: Property = ['del av', ['del av R', 'del av S'], ['R', 'S']];
const LINES: readonly (readonly [string, string])[] = [
  ['av exeet1', 'av exetv1'],
  ['av exeet1, exetv1', 'av exetv1, exeet1'],
  ['av exeet1', 'av funktion Koord'],
  ['av exeet1', 'av exeet1 ersättare exetv1'],
  ['kl 08:00 av exeet1', 'kl 09:00 av exeet1'],
  ['2 gånger per dag av exeet1', '3 gånger per dag av exeet1'],
  ['2 gånger per dag av exeet1', 'av exeet1'],
];
/** Monitoring on a day that is past is nothing to do: only what is declared is another. */
const PAST = 'bevakas 2020-01-07';

const KINDS: readonly Kind[] = [
  {
    head: 'huvudman H "H"',
    title: 'huvudman H ”H”',
    properties: [
      ['typ', ['typ region', 'typ kommun'], ['region', 'kommun']],
      [
        'organisationsnummer',
        ['organisationsnummer 232100-0131', 'organisationsnummer 212000-1561'],
        ['232100-0131', '212000-1561'],
      ],
      ['avtal', ['avtal "A 1"', 'avtal "A 2"'], ['A 1', 'A 2']],
      ['kommunkod', ['kommunkod 1490', 'kommunkod 1491'], ['1490', '1491']],
      [
        'option',
        ['option 2, 1 från 2027-01-01', 'option 1 från 2027-02-30'],
        ['1 från 2027-01-01, 2', '1 från (oläsligt)'],
      ],
      AREA,
      MODES,
    ],
  },
  { head: 'förvaltning H "H"', title: 'förvaltning H ”H”', properties: [PART_OF, AREA, MODES] },
  { head: 'verksamhet H "H"', title: 'verksamhet H ”H”', properties: [PART_OF, AREA, MODES] },
  {
    head: 'enhet H "H"',
    title: 'enhet H ”H”',
    properties: [
      ['del av', ['del av V', 'del av R'], ['V', 'R']],
      ['HSA-id', ['hsa SE2321000131-A', 'hsa SE2321000131-B'], ['SE2321000131-A', 'SE2321000131-B']],
      ['nivå', ['nivå 4', 'nivå 5'], ['4', '5']],
      ['slag', ['slag klinik', 'slag vårdcentral'], ['klinik', 'vårdcentral']],
      ['journal', ['journal', ''], ['ja', '']],
      ['skriver intyg', ['skriver intyg', ''], ['ja', '']],
      AREA,
      MODES,
      ['öppettider', ['öppet dygnet runt', 'öppet mån 08:00-12:00'], null],
      ['öppettider', ['öppet mån 08:00-12:00', 'öppet tis 08:00-12:00'], null],
      ['öppettider', ['öppet helgdagar 08:00-12:00', 'öppet helgdagar 08:00-13:00'], null],
      ['öppettider', ['avvikande 2026-12-24 08:00-12:00', 'avvikande 2026-12-23 08:00-12:00'], null],
      ['öppettider', ['stängt 2026-12-24', 'stängt 2026-12-24 till 2026-12-25'], null],
      ['öppettider', ['stängt 2026-12-24 "a"', 'stängt 2026-12-24 "b"'], null],
      ['administratörer', ['administreras av exeet1', 'administreras av exetv1'], null],
      [
        'logggranskning',
        ['logggranskning varje månad av exeet1', 'logggranskning av exetv1'],
        ['månad exeet1', 'exetv1'],
      ],
      ['intygsbevakning', ['intygsbevakning { }', 'intygsbevakning { kanal intygsmodulen }'], null],
      ['intygsbevakning', ['intygsbevakning { svarstid 7 dagar }', 'intygsbevakning { svarstid 14 dagar }'], null],
      ...LINES.map((pair): Property => ['intygsbevakning', inside('intygsbevakning', PAST, pair), null]),
      ['läsåtkomst', ['läsåtkomst { via npö }', 'läsåtkomst { via millennium }'], null],
      ['läsåtkomst', ['läsåtkomst { personer exenan }', 'läsåtkomst { personer exnej1 }'], null],
    ],
  },
  {
    head: 'funktion H "H"',
    title: 'funktion H ”H”',
    properties: [['vid', ['vid E', 'vid V'], ['E', 'V']]],
  },
  {
    head: 'person H "H"',
    title: 'person H ”H”',
    properties: [
      ['HSA-id', ['hsa SE2321000131-A', 'hsa SE2321000131-B'], ['SE2321000131-A', 'SE2321000131-B']],
      [
        'uppdrag',
        ['uppdrag läkare vid E uppdrag enhetschef vid V till 2026-12-31', 'uppdrag läkare vid E från 2027-01-01'],
        ['enhetschef vid V till 2026-12-31, läkare vid E', 'läkare vid E från 2027-01-01'],
      ],
      ['signeringsrätt', ['signeringsrätt', ''], ['ja', '']],
      ['ordinerar', ['ordinerar', ''], ['ja', '']],
      ['intygsansvarig', ['intygsansvarig', ''], ['ja', '']],
      ['anställd', ['anställd från 2026-01-01', 'anställd till 2026-12-31'], ['från 2026-01-01', 'till 2026-12-31']],
    ],
  },
  {
    head: 'frånvaro exeet1 semester från 2026-12-01 till 2026-12-05',
    title: 'frånvaro exeet1 från 2026-12-01 till 2026-12-05',
    properties: [
      ['ombud', ['ombud exenan', 'ombud exnej1'], null],
      ['ombud', ['ombud exenan från 2026-12-02', 'ombud exenan'], null],
      ['ombud', ['ombud exenan vidare från exetv1', 'ombud exenan'], null],
      ['beslutat av', ['beslutat av exeet1 2026-11-01', 'beslutat av exetv1'], ['exeet1 2026-11-01', 'exetv1']],
      ['tilldelat av', ['tilldelat av exeet1', 'tilldelat av exeet1 2026-11-02'], ['exeet1', 'exeet1 2026-11-02']],
      ['motivering', ['motivering "a"', 'motivering "b"'], ['a', 'b']],
      ['återkommer', ['återkommer', ''], ['ja', '']],
      ['gäller uppdrag vid', ['gäller uppdrag vid E', 'gäller uppdrag vid V'], ['E', 'V']],
    ],
  },
  {
    head: 'flöde H "H"',
    title: 'flöde H ”H”',
    properties: [
      ['från', ['från E.samverkan', 'från personlig exeet1'], ['E.samverkan', 'personlig exeet1']],
      ['till', ['till E.samverkan', 'till Inkorgen'], ['E.samverkan', 'Inkorgen']],
      ['kanal', ['kanal remiss', 'kanal meddelande'], ['remiss', 'meddelande']],
      ['innehåll', ['innehåll utskrivning', 'innehåll provsvar'], ['utskrivning', 'provsvar']],
      ['gäller patient', ['gäller patient', ''], ['ja', '']],
      ['sparas till journal', ['sparas till journal', ''], ['ja', '']],
      ['motivering', ['motivering "a"', 'motivering "b"'], ['a', 'b']],
    ],
  },
  {
    head: 'förväntan "H"',
    title: 'förväntan ”H”',
    properties: [
      [
        'rader',
        ['exeet1 når E.samverkan', 'exeet1 når inte E.samverkan'],
        ['exeet1 når E.samverkan', 'exeet1 når inte E.samverkan'],
      ],
      [
        'rader',
        ['exetv1, exeet1 täcks', 'exeet1 täcks den 2026-12-01'],
        ['exeet1, exetv1 täcks', 'exeet1 täcks från 2026-12-01 till 2026-12-01'],
      ],
      [
        'rader',
        ['personer i E når personlig exeet1', 'personer i V når inte personlig exeet1'],
        ['personer i E når personlig exeet1', 'personer i V når inte personlig exeet1'],
      ],
      [
        'rader',
        ['ingen utanför E når E.samverkan', 'ingen utanför V når E.samverkan'],
        ['ingen utanför E når E.samverkan', 'ingen utanför V når E.samverkan'],
      ],
      [
        'rader',
        ['E.samverkan bevakas 2 gånger per dag', 'E.samverkan bevakas 3 gånger per dag'],
        ['E.samverkan bevakas 2 gånger per dag', 'E.samverkan bevakas 3 gånger per dag'],
      ],
      ['motivering', ['motivering "a"', 'motivering "b"'], ['a', 'b']],
    ],
  },
  {
    head: 'lokal rutin H "H"',
    title: 'rutin H H',
    properties: [
      [
        'giltig',
        ['giltig från 2026-01-01', 'giltig från 2026-01-01 till 2026-12-31'],
        ['från 2026-01-01', 'från 2026-01-01 till 2026-12-31'],
      ],
      ['omfattar', ['omfattar region, kommun', 'omfattar privat'], ['kommun, region', 'privat']],
      ['gäller', ['gäller V, E', 'gäller E'], ['E, V', 'E']],
      ['ersätter', ['ersätter "1"', 'ersätter "D" "1"'], ['1', 'D 1']],
      ['i övrigt som', ['i övrigt som "1"', 'i övrigt som "2"'], ['1', '2']],
      ['utgår', ['utgår EX-A-02, EX-A-01', 'utgår EX-A-01'], ['EX-A-01, EX-A-02', 'EX-A-01']],
      ['upphävd', ['upphävd 2026-12-01 beslut "B"', 'upphävd 2026-02-30'], ['2026-12-01 B', '(oläsligt)']],
      ...[
        ['', 'avsnitt "A"'],
        ['citat "a"', 'citat "b"'],
        ['manuellt "a"', 'manuellt "b"'],
        ['prövas genom EX-A-02', 'prövas genom EX-A-03'],
        ['kontroll bevakning { }', 'kontroll intygsbevakning { }'],
        ['kontroll bevakning { gånger_per_dag 1 }', 'kontroll bevakning { gånger_per_dag 2 }'],
      ].map(
        ([was, is]): Property => ['krav EX-A-01', [`krav EX-A-01 ska { ${was} }`, `krav EX-A-01 ska { ${is} }`], null],
      ),
      ['krav EX-A-01', ['krav EX-A-01 ska { }', 'krav EX-A-01 bör { }'], null],
    ],
  },
];

/** What is set on a shared inbox; of an inbox that a unit declares twice, the second is none in the real system. */
const contentOf = (name: string): readonly Property[] => [
  [`medlemmar i ${name}`, ['medlemmar exeet1', 'medlemmar exeet1 från 2026-12-01'], null],
  [`medlemmar i ${name}`, ['medlemmar exeet1', 'medlemmar exetv1'], null],
  [`administratörer för ${name}`, ['administreras av exeet1', 'administreras av exetv1'], null],
  ...[
    ...LINES,
    ['helgdagar av exeet1', 'dagligen av exeet1'],
    ['mån av exeet1', 'tis av exeet1'],
    ['2026-12-24 av exeet1', '2026-12-25 av exeet1'],
    ['2026-12-24 av exeet1', 'av exeet1'],
  ].map(([was, is]): Property => [`bevakning av ${name}`, [`bevakas ${was}`, `bevakas ${is}`], null]),
];

function inside(word: string, line: string, [was, is]: readonly [string, string]): readonly [string, string] {
  return [`${word} { ${line} ${was} }`, `${word} { ${line} ${is} }`];
}

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

describe.each([...KINDS, ...INBOXES])('of $head', ({ head, tail = '', title, properties }) => {
  it.each(properties)('%s is told of when it comes, goes and changes: %s', (label, [was, is], shown) => {
    const said = (before: string, after: string): readonly string[] =>
      told(`${head} { ${before} } ${tail}`, `${head} { ${after} } ${tail}`);
    const line = (before: string | undefined, after: string | undefined): string =>
      `change | ${title} | ${label}: ${shown === null ? null : before} → ${shown === null ? null : after}`;
    const [old, now] = shown ?? ['', ''];
    expect(said('', was)).toEqual([line('', old)]);
    expect(said(was, '')).toEqual([line(old, '')]);
    if (is !== '') expect(said(was, is)).toEqual([line(old, now)]);
  });
});

const PERSON = 'person exenya "Ny"';

describe('nothing is told', () => {
  it.each<[what: string, before: string, after: string]>([
    ['of once and of nothing said', 'bevakas av exeet1', 'bevakas 1 gång per dag av exeet1'],
    ['of as many times as are named', 'bevakas kl 08:00, 09:00', 'bevakas 2 gånger per dag kl 09:00, 08:00'],
    ['of stand-ins in another order', 'bevakas ersättare exeet1, exetv1', 'bevakas ersättare exetv1, exeet1'],
    ['of lines in another order', 'bevakas mån bevakas tis', 'bevakas tis bevakas mån'],
    ['of members in another order', 'medlemmar exeet1, exetv1', 'medlemmar exetv1 medlemmar exeet1'],
  ])('%s of an inbox', (_, before, after) => {
    for (const words of [`inkorg samverkan { ${before} }`, `inkorg samverkan { } inkorg samverkan { ${before} }`]) {
      expect(told(`enhet H "H" { ${words} }`, `enhet H "H" { ${words.replace(before, after)} }`)).toEqual([]);
    }
  });

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
    expect(told(before, after)).toEqual([]);
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
    expect(told(before, after)).toEqual(expected);
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
    const side = (text: string) => bareSide({ 'v.rutin': WORLD, 'a.rutin': text }, DAY);
    const { exemptions, declared: others } = diffOf(side(before), side(after));
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
    expect(told(text([]), text(changed))).toEqual(expected);
  }
});
