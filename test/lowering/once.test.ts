import { describe, expect, test } from 'vitest';
import type { Declaration } from '../../language/model/index.ts';
import { type Kind, read } from '../support/lowering/read.ts';

/** Kind, how its block begins, a property twice, the words that RUT-003 marks, and what must hold of the first. */
type Row = readonly [kind: Kind, head: string, twice: string, marked: string, kept: Partial<Record<string, unknown>>];

const SINGLE: readonly Row[] = [
  ['principal', 'huvudman A', 'typ region typ kommun', 'typ', { type: { value: 'region' } }],
  [
    'principal',
    'huvudman A',
    'organisationsnummer 232100-0131 organisationsnummer 212000-1561',
    'organisationsnummer',
    { organisationNumber: { value: '232100-0131' } },
  ],
  ['principal', 'huvudman A', 'avtal "a" avtal "b"', 'avtal', { agreement: { value: 'a' } }],
  ['principal', 'huvudman A', 'kommunkod 1490 kommunkod 1', 'kommunkod', { municipalityCode: { value: '1490' } }],
  ['principal', 'huvudman A', 'option 1 option 2', 'option', { options: [{ value: 1 }] }],
  ['principal', 'huvudman A', 'område södra område norra', 'område', { area: { value: 'södra' } }],
  ['administration', 'förvaltning A', 'del av B del  av C', 'del  av', { parent: { name: 'B' } }],
  ['department', 'verksamhet A', 'område södra område norra', 'område', { area: { value: 'södra' } }],
  ['unit', 'enhet A', 'del av B del av C', 'del av', { parent: { name: 'B' } }],
  ['unit', 'enhet A', 'hsa SE1 hsa SE2', 'hsa', { hsa: { value: 'SE1' } }],
  ['unit', 'enhet A', 'nivå 5 nivå 4', 'nivå', { level: { value: 5 } }],
  ['unit', 'enhet A', 'slag a slag b', 'slag', { unitKind: { value: 'a' } }],
  ['unit', 'enhet A', 'journal journal', 'journal', {}],
  ['unit', 'enhet A', 'skriver intyg skriver intyg', 'skriver intyg', {}],
  [
    'unit',
    'enhet A',
    'intygsbevakning { kanal a } intygsbevakning { }',
    'intygsbevakning',
    { certificateMonitoring: { channel: { value: 'a' } } },
  ],
  ['unit', 'enhet A', 'läsåtkomst { via a } läsåtkomst { }', 'läsåtkomst', { readAccess: { via: [{ value: 'a' }] } }],
  [
    'unit',
    'enhet A',
    'logggranskning av a logggranskning av b',
    'logggranskning',
    { logReview: { person: { name: 'a' } } },
  ],
  ['unit', 'enhet A', 'inkorg samverkan { namn "a" namn "b" }', 'namn', { inboxes: [{ title: { value: 'a' } }] }],
  [
    'unit',
    'enhet A',
    'inkorg samverkan { beställning uppstart "a" beställning uppstart "b" }',
    'beställning',
    { inboxes: [{ order: { value: { reference: 'a' } } }] },
  ],
  [
    'unit',
    'enhet A',
    'intygsbevakning { kanal a kanal b }',
    'kanal',
    { certificateMonitoring: { channel: { value: 'a' } } },
  ],
  [
    'unit',
    'enhet A',
    'intygsbevakning { svarstid 1 dag svarstid 2 dagar }',
    'svarstid',
    { certificateMonitoring: { responseDays: { value: 1 } } },
  ],
  ['unit', 'enhet A', 'läsåtkomst { via a via b }', 'via', { readAccess: { via: [{ value: 'a' }] } }],
  ['function', 'funktion A', 'vid B vid C', 'vid', { place: { name: 'B' } }],
  ['function-inbox', 'funktionsinkorg A', 'vid B vid C', 'vid', { place: { name: 'B' } }],
  ['function-inbox', 'funktionsinkorg A', 'för "a" för "b"', 'för', { purpose: { value: 'a' } }],
  ['function-inbox', 'funktionsinkorg A', 'beslut "a" beslut "b"', 'beslut', { decision: { value: 'a' } }],
  ['function-inbox', 'funktionsinkorg A', 'namn "a" namn "b"', 'namn', { title: { value: 'a' } }],
  ['person', 'person a', 'hsa SE1 hsa SE2', 'hsa', { hsa: { value: 'SE1' } }],
  ['person', 'person a', 'signeringsrätt signeringsrätt', 'signeringsrätt', {}],
  ['person', 'person a', 'ordinerar ordinerar', 'ordinerar', {}],
  ['person', 'person a', 'intygsansvarig intygsansvarig', 'intygsansvarig', {}],
  ['person', 'person a', 'utan personlig inkorg utan personlig inkorg', 'utan personlig inkorg', {}],
  ['person', 'person a', 'anställd från 2026-01-01 anställd till 2026-01-01', 'anställd', {}],
  [
    'absence',
    'frånvaro a ledighet från 2026-01-01',
    'beslutat av b beslutat av c',
    'beslutat av',
    {
      decidedBy: { name: 'b' },
    },
  ],
  [
    'absence',
    'frånvaro a ledighet från 2026-01-01',
    'tilldelat av b tilldelat av c',
    'tilldelat av',
    {
      assignedBy: { name: 'b' },
    },
  ],
  [
    'absence',
    'frånvaro a ledighet från 2026-01-01',
    'motivering "a" motivering "b"',
    'motivering',
    {
      justification: { value: 'a' },
    },
  ],
  ['absence', 'frånvaro a ledighet från 2026-01-01', 'återkommer återkommer', 'återkommer', {}],
  [
    'absence',
    'frånvaro a ledighet från 2026-01-01',
    'gäller uppdrag vid B gäller uppdrag vid C',
    'gäller uppdrag vid',
    { concerns: { name: 'B' } },
  ],
  ['flow', 'flöde A', 'från B från C', 'från', { from: { target: { name: 'B' } } }],
  ['flow', 'flöde A', 'till B till C', 'till', { to: { target: { name: 'B' } } }],
  ['flow', 'flöde A', 'kanal a kanal b', 'kanal', { channel: { value: 'a' } }],
  ['flow', 'flöde A', 'innehåll a innehåll b', 'innehåll', { content: { value: 'a' } }],
  ['flow', 'flöde A', 'gäller patient gäller patient', 'gäller patient', {}],
  ['flow', 'flöde A', 'sparas till journal sparas till journal', 'sparas till journal', {}],
  ['flow', 'flöde A', 'motivering "a" motivering "b"', 'motivering', { justification: { value: 'a' } }],
  ['exemption', 'undantag från A-1 för B', 'från 2026-01-01 från 2026-02-01', 'från', {}],
  [
    'exemption',
    'undantag från A-1 för B',
    'motivering "a" motivering "b"',
    'motivering',
    {
      justification: { value: 'a' },
    },
  ],
  ['exemption', 'undantag från A-1 för B', 'avvikelse "a" avvikelse "b"', 'avvikelse', { deviation: { value: 'a' } }],
  ['exemption', 'undantag från A-1 för B', 'beslutat av a beslutat av b', 'beslutat av', { decidedBy: { name: 'a' } }],
  ['routine', 'rutin A', 'dokument "a" dokument "b"', 'dokument', { document: { value: 'a' } }],
  ['routine', 'rutin A', 'version "a" version "b"', 'version', { version: { value: 'a' } }],
  ['routine', 'rutin A', 'giltig från 2026-01-01 giltig till 2026-01-01', 'giltig', {}],
  ['routine', 'rutin A', 'omfattar region omfattar kommun', 'omfattar', { scope: ['region'] }],
  ['routine', 'lokal rutin A', 'gäller B gäller C', 'gäller', { appliesTo: [{ name: 'B' }] }],
  ['routine', 'källa A', 'uppdaterad 2026-01-01 uppdaterad 2026-01-02', 'uppdaterad', {}],
  [
    'routine',
    'rutin A',
    'krav A-1 ska { avsnitt "a" avsnitt "b" }',
    'avsnitt',
    {
      requirements: [{ section: { value: 'a' } }],
    },
  ],
  [
    'routine',
    'rutin A',
    'krav A-1 ska { citat "a" citat "b" }',
    'citat',
    { requirements: [{ quote: { value: 'a' } }] },
  ],
  [
    'routine',
    'rutin A',
    'krav A-1 ska { manuellt "a" manuellt "b" }',
    'manuellt',
    {
      requirements: [{ manual: { value: 'a' } }],
    },
  ],
  [
    'routine',
    'rutin A',
    'krav A-1 ska { kontroll x { antal 1 antal 2 } }',
    'antal',
    {
      requirements: [{ bindings: [{ parameters: [{ name: 'antal', values: [{ value: 1 }] }] }] }],
    },
  ],
];

describe('RUT-003: a second of what may stand once', () => {
  test.each(SINGLE)('%s: %s { %s }', (kind, head, twice, marked, kept) => {
    const { it, problems, words } = read(kind, `${head} {\n${twice}\n}`);
    expect(problems).toEqual([['RUT-003', marked]]);
    expect(it).toMatchObject(kept);
    const beside = it.problems[0]?.beside;
    expect(beside).toBeLessThan(it.problems[0]?.at as number);
    expect(words(beside)?.slice(0, 3)).toBe(marked.slice(0, 3));
  });

  test('each further one is marked, and relates to the first', () => {
    const { it, problems } = read('unit', 'enhet A { nivå 1 nivå 2 nivå 3 }');
    expect(problems).toEqual([
      ['RUT-003', 'nivå'],
      ['RUT-003', 'nivå'],
    ]);
    expect(it.problems[0]?.beside).toBe(it.problems[1]?.beside);
  });

  test('one whose value is missing has stood there all the same', () => {
    const { it, problems } = read('absence', 'frånvaro a ledighet från 2026-01-01 { motivering "" motivering "b" }');
    expect(problems).toEqual([['RUT-003', 'motivering']]);
    expect(it.justification).toBeUndefined();
  });
});

describe('what may be repeated', () => {
  test.each<readonly [Declaration['kind'], string]>([
    ['principal', 'huvudman A { driftläge planerad driftläge drift }'],
    ['department', 'verksamhet A { driftläge planerad driftläge drift }'],
    [
      'unit',
      `enhet A { driftläge planerad driftläge drift öppet mån 08:00-09:00 öppet mån 10:00-11:00
        avvikande 2026-01-01 08:00-09:00 avvikande 2026-01-02 08:00-09:00 stängt 2026-01-03 stängt 2026-01-04
        administreras av a administreras av b inkorg samverkan { } inkorg samverkan { } }`,
    ],
    [
      'unit',
      `enhet A { inkorg meddelande { medlemmar a medlemmar b administreras av a administreras av b bevakas av a
        bevakas av b } läsåtkomst { personer a personer b } intygsbevakning { bevakas av a bevakas av b } }`,
    ],
    ['function', 'funktion A { bemannas av a bemannas av b }'],
    [
      'function-inbox',
      'funktionsinkorg A { medlemmar a medlemmar b administreras av a administreras av b bevakas av a bevakas av b }',
    ],
    ['person', 'person a { uppdrag x vid B uppdrag y vid B }'],
    ['absence', 'frånvaro a ledighet från 2026-01-01 { ombud b ombud c }'],
    [
      'routine',
      'rutin A { krav A-1 ska { kontroll x { antal 1 } kontroll x { antal 1 } prövas genom A-2 prövas genom A-3 } krav A-1 ska { } }',
    ],
  ])('%s: %s', (kind, text) => {
    expect(read(kind, text).problems).toEqual([]);
  });

  test('the same property in two blocks', () => {
    const text = 'enhet A { inkorg meddelande { namn "a" } inkorg samverkan { namn "b" } }';
    expect(read('unit', text).problems).toEqual([]);
  });
});
