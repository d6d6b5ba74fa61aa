/** What a change of the declarations means, and what is no change. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../language/model/index.ts';
import { type Diff, groupsOf, isSameMeaning, sentenceOf } from '../../language/plan/index.ts';
import { fristad } from '../support/plan/fristad.ts';
import { diffBetween, type Texts } from '../support/plan/sides.ts';

const units = fristad['enheter.rutin'] as string;
const persons = fristad['personer.rutin'] as string;

/** The example with words replaced in one file; every replacement must hit. */
function changed(file: keyof typeof fristad, ...pairs: readonly (readonly [string, string])[]): Texts {
  const text = pairs.reduce((current, [from, to]) => {
    expect(current).toContain(from);
    return current.replaceAll(from, to);
  }, fristad[file] as string);
  return { ...fristad, [file]: text };
}

function said({ changes, telling }: Diff): readonly string[] {
  return changes.map((change) => sentenceOf(change, telling).sv);
}

function declared(diff: Diff): readonly string[] {
  return diff.declared.map(({ action, title, facets }) =>
    [action, title, ...facets.map(({ label, before, after }) => `${label.sv}: ${before} → ${after}`)].join(' | '),
  );
}

function words(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code, severity, trigger }) => `${severity} ${code} ${trigger}`);
}

describe('no difference', () => {
  it.each<[string, () => Texts]>([
    ['the same files', () => fristad],
    [
      'files of other names',
      () => ({ 'a/b.rutin': units, 'c.rutin': persons, 'd.rutin': fristad['region.rutin'] as string }),
    ],
    ['all in one file', () => ({ 'allt.rutin': Object.values(fristad).reverse().join('\n') })],
    [
      'comments, blank lines and line ends',
      () => ({
        ...fristad,
        'enheter.rutin': `// ny\n\n${units.replaceAll('\n', '\r\n').replaceAll(',\r\n', ', // x\r\n')}`,
      }),
    ],
    [
      'members in another order',
      () => changed('enheter.rutin', ['medlemmar exems1, exeet1, exetv1', 'medlemmar exetv1, exems1, exeet1']),
    ],
    [
      'stand-ins in another order',
      () => changed('enheter.rutin', ['ersättare exeet1, exetv1', 'ersättare exetv1, exeet1']),
    ],
    [
      'weekdays said otherwise',
      () => changed('enheter.rutin', ['öppet mån-tor 08:00-17:00', 'öppet tor, ons, mån-tis 08:00-17:00']),
    ],
    [
      'ombud in another order',
      () => changed('personer.rutin', ['ombud exetv1\n    ombud exetr1', 'ombud exetr1\n    ombud exetv1']),
    ],
    [
      'one line for two',
      () =>
        changed('enheter.rutin', [
          'administreras av exems1, exeec1',
          'administreras av exems1\n    administreras av exeec1',
        ]),
    ],
  ])('%s', (_, head) => {
    const diff = diffBetween(fristad, head());
    expect([said(diff), declared(diff), words(diff.findings.appeared)]).toEqual([[], [], []]);
    expect(isSameMeaning(diff)).toBe(true);
  });
});

describe('who watches first', () => {
  it('is a difference', () => {
    const head = changed('enheter.rutin', ['av exetv1 ersättare exems1', 'av exetv1, exeet1 ersättare exems1']);
    const turned = changed('enheter.rutin', ['av exetv1 ersättare exems1', 'av exeet1, exetv1 ersättare exems1']);
    expect(said(diffBetween(head, turned))).toHaveLength(1);
  });
});

describe('access', () => {
  it('gained and lost is said person by person', () => {
    const head = changed('enheter.rutin', [
      '        medlemmar exems1, exeet1, exetv1\n        bevakas dagligen kl 08:00 av exems1 ersättare exeet1, exetv1',
      '        medlemmar exems1, exetr1 från 2026-12-01, exetv1\n        bevakas dagligen kl 08:00 av exems1 ersättare exetv1',
    ]);
    const diff = diffBetween(fristad, head);
    const { persons: people } = groupsOf(diff.changes, diff.renames, diff.telling);
    expect(people.map(({ key, lines }) => [key, ...lines.map((one) => one.words.sv)])).toEqual([
      ['exeet1', 'förlorar Fristad vårdcentral Närhälsan Meddelande'],
      ['exetr1', 'får läsa Fristad vårdcentral Närhälsan Meddelande från 1 december'],
    ]);
  });

  it('of readers follows the order of via', () => {
    const read = (via: string, who: string): Texts => ({
      ...fristad,
      'enheter.rutin': units.replace('    skriver intyg', `    läsåtkomst { via ${via} personer ${who} }`),
    });
    expect(said(diffBetween(read('npö, millennium', 'exeet1'), read('npö, millennium', 'exetv1, exeet1')))).toEqual([
      'Exempel Två får läsåtkomst till Fristad vårdcentral Närhälsan via npö och millennium',
    ]);
    expect(said(diffBetween(read('npö, millennium', 'exeet1'), read('millennium, npö', 'exeet1')))).toEqual([
      'Exempel Ett har läsåtkomst till Fristad vårdcentral Närhälsan via millennium och npö (förut via npö och millennium)',
    ]);
    expect(said(diffBetween(read('npö', 'exeet1'), fristad))).toContain(
      'Exempel Ett förlorar läsåtkomsten till Fristad vårdcentral Närhälsan',
    );
  });

  it('that changes in the past alone is said as a change of the declaration', () => {
    const head = changed('enheter.rutin', [
      'medlemmar exeet1, exetv1\n    bevakas',
      'medlemmar exeet1 från 2020-01-01, exetv1\n    bevakas',
    ]);
    const diff = diffBetween(fristad, head);
    expect(said(diff)).toEqual([]);
    expect(declared(diff)).toEqual([
      'change | funktionsinkorg OpKoordExempel ”Operationskoordinatorer Fristad” | medlemmar i OpKoordExempel: null → null',
    ]);
  });
});

describe('a new name with the same HSA-id', () => {
  it('of a person is one rename and nothing else', () => {
    const rename = (text: string): string => text.replaceAll('exeet1', 'exeny1');
    const diff = diffBetween(fristad, {
      ...fristad,
      'enheter.rutin': rename(units),
      'personer.rutin': rename(persons),
    });
    expect(diff.renames.map(({ from, to }) => [from, to])).toEqual([['exeet1', 'exeny1']]);
    expect([said(diff), declared(diff), diff.exemptions]).toEqual([[], [], []]);
    expect([diff.findings.appeared, diff.findings.disappeared, diff.findings.changed]).toEqual([[], [], []]);
    expect(isSameMeaning(diff)).toBe(false);
  });

  it('of a unit is one rename and nothing else, and no inbox comes or goes', () => {
    const rename = (text: string): string => text.replaceAll('FristadVC', 'FristadVårdcentral');
    const diff = diffBetween(fristad, {
      ...fristad,
      'enheter.rutin': rename(units),
      'personer.rutin': rename(persons),
    });
    expect(diff.renames.map(({ kind, to }) => [kind, to])).toEqual([['unit', 'FristadVårdcentral']]);
    expect([said(diff), declared(diff), diff.findings.appeared, diff.findings.disappeared]).toEqual([[], [], [], []]);
  });
});

describe('other declarations', () => {
  it.each<[string, keyof typeof fristad, string, string, readonly string[]]>([
    [
      'slag',
      'enheter.rutin',
      'slag vårdcentral',
      'slag klinik',
      ['change | enhet FristadVC ”Fristad vårdcentral Närhälsan” | slag: vårdcentral → klinik'],
    ],
    [
      'hours',
      'enheter.rutin',
      'öppet fre 08:00-16:00',
      'öppet fre 08:00-16:30',
      ['change | enhet FristadVC ”Fristad vårdcentral Närhälsan” | öppettider: null → null'],
    ],
    [
      'a flow',
      'enheter.rutin',
      'kanal ärende',
      'kanal remiss',
      ['change | flöde UtskrivningHemsjukvård ”Utskrivningsklar till hemsjukvården” | kanal: ärende → remiss'],
    ],
    [
      'a role',
      'personer.rutin',
      'uppdrag sjuksköterska vid FristadVC',
      'uppdrag läkare vid FristadVC',
      ['change | person exetr1 ”Exempel Tre” | uppdrag: sjuksköterska vid FristadVC → läkare vid FristadVC'],
    ],
    [
      'who decided',
      'personer.rutin',
      'tilldelat av exems1',
      'tilldelat av exeec1',
      ['change | frånvaro exeet1 från 2026-12-07 till 2026-12-18 | tilldelat av: exems1 → exeec1'],
    ],
    [
      'how long someone is away',
      'personer.rutin',
      'till 2026-12-18 {',
      'till 2026-12-21 {',
      ['change | frånvaro exeet1 från 2026-12-07 till 2026-12-21 | till: 2026-12-18 → 2026-12-21'],
    ],
    [
      'an end that was not known',
      'personer.rutin',
      'från 2026-12-07 till 2026-12-18 {',
      'från 2026-12-07 {',
      ['change | frånvaro exeet1 från 2026-12-07 | till: 2026-12-18 → '],
    ],
    [
      'another absence',
      'personer.rutin',
      'från 2026-12-07 till 2026-12-18 {',
      'från 2026-12-08 till 2026-12-18 {',
      [
        'remove | frånvaro exeet1 från 2026-12-07 till 2026-12-18',
        'create | frånvaro exeet1 från 2026-12-08 till 2026-12-18',
      ],
    ],
    [
      'an agreement',
      'region.rutin',
      'avtal "VGR 2023-0042"',
      'avtal "VGR 2026-0001"',
      ['change | huvudman ExempelVård ”Exempel Vård AB” | avtal: VGR 2023-0042 → VGR 2026-0001'],
    ],
  ])('are told of: %s', (_, file, from, to, expected) => {
    expect(declared(diffBetween(fristad, changed(file, [from, to])))).toEqual(expected);
  });

  it('that are new or gone are named', () => {
    const head = { ...fristad, 'ny.rutin': 'person exeny1 "Exempel Ny" { uppdrag läkare vid FristadVC }\n' };
    expect(declared(diffBetween(fristad, head))).toEqual(['create | person exeny1 ”Exempel Ny”']);
    expect(declared(diffBetween(head, fristad))).toEqual(['remove | person exeny1 ”Exempel Ny”']);
  });

  it('of a local routine are told of by requirement', () => {
    const routine = (times: number): Texts => ({
      ...fristad,
      'lokal.rutin': `lokal rutin Lokal "Lokal" {
        dokument "LOK-1" version "1.0" giltig från 2026-01-01 till 2027-12-31 gäller FristadVC
        krav LOK-BEV-01 ska { avsnitt "B" citat "C" kontroll bevakning { inkorg samverkan gånger_per_dag ${times} inom_öppettid ja } }
      }\n`,
    });
    const diff = diffBetween(routine(3), routine(4));
    expect(declared(diff)).toEqual(['change | rutin Lokal LOK-1 1.0 | krav LOK-BEV-01: null → null']);
    expect(words(diff.findings.appeared)).toEqual(['error LOK-BEV-01 tooFew']);
  });
});

describe('findings', () => {
  const twice = changed('enheter.rutin', [
    '3 gånger per dag kl 08:15, 12:00, 15:30 av exetv1',
    '2 gånger per dag kl 08:15, 12:00 av exetv1',
  ]);
  const once = changed('enheter.rutin', [
    '3 gånger per dag kl 08:15, 12:00, 15:30 av exetv1',
    'dagligen kl 08:15 av exetv1',
  ]);

  it('appear and disappear', () => {
    expect(words(diffBetween(fristad, twice).findings.appeared)).toEqual(['error MC-BEV-03 tooFew']);
    expect(words(diffBetween(twice, fristad).findings.disappeared)).toEqual(['error MC-BEV-03 tooFew']);
  });

  it('that differ in their numbers alone are one that changed', () => {
    const { appeared, disappeared, changed: others } = diffBetween(twice, once).findings;
    expect([appeared, disappeared, others.length]).toEqual([[], [], 1]);
  });

  it('stay what they are when lines move', () => {
    const moved = { ...twice, 'enheter.rutin': `\n\n\n${twice['enheter.rutin']}` };
    expect(isSameMeaning(diffBetween(twice, moved))).toBe(true);
  });

  const exemption = (from = '2026-09-01'): string => `undantag från MC-BEV-03 för FristadVC.samverkan {
    från ${from} till 2026-12-31
    motivering "Ombyggnad"
    avvikelse "MCP-1"
    beslutat av exevc1
}\n`;

  it('that come with the exception that forgives them are told apart from old ones', () => {
    const [together] = diffBetween(fristad, { ...twice, 'undantag.rutin': exemption() }).exemptions;
    expect([together?.action, together?.forgivesNew.length, together?.forgivesOld.length]).toEqual(['create', 1, 0]);
    const [later] = diffBetween(twice, { ...twice, 'undantag.rutin': exemption() }).exemptions;
    expect([later?.action, later?.forgivesNew.length, later?.forgivesOld.length]).toEqual(['create', 0, 1]);
  });

  it('that an exception forgave before and forgives still are old ones, whatever becomes of the exception', () => {
    const [prolonged] = diffBetween(
      { ...twice, 'undantag.rutin': exemption('2026-09-01') },
      { ...twice, 'undantag.rutin': exemption('2026-10-01') },
    ).exemptions;
    expect([prolonged?.action, prolonged?.forgivesNew, prolonged?.forgivesOld.map(({ code }) => code)]).toEqual([
      'change',
      [],
      ['MC-BEV-03'],
    ]);
    const { exemptions, findings } = diffBetween({ ...twice, 'undantag.rutin': exemption() }, twice);
    expect(exemptions.map(({ action, forgivesNew, forgivesOld }) => [action, forgivesNew, forgivesOld])).toEqual([
      ['remove', [], []],
    ]);
    expect(findings.changed.map(({ before, after }) => [before.suppressedBy?.kind, after.suppressedBy])).toEqual([
      ['exemption', undefined],
    ]);
  });

  it('of which exceptions forgive old ones and new ones are told apart exception by exception', () => {
    const fewer = (twice['enheter.rutin'] as string).replace(
      'medlemmar exems1, exeet1, exetv1',
      'medlemmar exems1, exetv1',
    );
    const news = exemption().replace('MC-BEV-03', 'MC-BEV-02').replace('samverkan', 'meddelande');
    const { exemptions } = diffBetween(twice, {
      ...twice,
      'enheter.rutin': fewer,
      'undantag.rutin': exemption() + news,
    });
    expect(
      exemptions.map(({ title, forgivesNew, forgivesOld }) => [title, forgivesNew.length, forgivesOld.length]),
    ).toEqual([
      ['undantag från MC-BEV-02 för FristadVC.meddelande', 1, 0],
      ['undantag från MC-BEV-03 för FristadVC.samverkan', 0, 1],
    ]);
  });

  it('that become forgiven are changed', () => {
    const { changed: others } = diffBetween(twice, { ...twice, 'undantag.rutin': exemption() }).findings;
    expect(others.map(({ after }) => after.suppressedBy !== undefined)).toEqual([true]);
  });

  it('an exception that is prolonged is one that changed', () => {
    const [change] = diffBetween(
      { ...twice, 'undantag.rutin': exemption('2026-09-01') },
      { ...twice, 'undantag.rutin': exemption('2026-10-01') },
    ).exemptions;
    expect(change?.action).toBe('change');
    expect(change?.facets.map(({ before, after }) => [before, after])).toEqual([
      ['från 2026-09-01 till 2026-12-31', 'från 2026-10-01 till 2026-12-31'],
    ]);
  });
});
