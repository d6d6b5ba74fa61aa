/** Each property of each kind of declaration: a diff tells when it comes, goes and changes. */
import { describe } from 'vitest';
import { expectEachTold, type Kind, type Property, UNLIKE_LINES } from '../support/plan/world.ts';

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
      ...UNLIKE_LINES.map((pair): Property => ['intygsbevakning', inside('intygsbevakning', PAST, pair), null]),
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

function inside(word: string, line: string, [was, is]: readonly [string, string]): readonly [string, string] {
  return [`${word} { ${line} ${was} }`, `${word} { ${line} ${is} }`];
}

describe.each(KINDS)('of $head', expectEachTold);
