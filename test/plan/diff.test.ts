/** What a change of the declarations means, and what is no change. */
import { describe, expect, it } from 'vitest';
import { type Diff, groupsOf, isSameMeaning, sentenceOf } from '../../language/plan/index.ts';
import { changed, declared, words } from '../support/plan/changed.ts';
import { fristad } from '../support/plan/fristad.ts';
import { diffBetween, type Texts } from '../support/plan/sides.ts';

const units = fristad['enheter.rutin'] as string;

const persons = fristad['personer.rutin'] as string;

function said({ changes, telling }: Diff): readonly string[] {
  return changes.map((change) => sentenceOf(change, telling).sv);
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
    const noWay = {
      ...fristad,
      'enheter.rutin': units.replace('    skriver intyg', '    läsåtkomst { personer exeet1 }'),
    };
    const [toWay] = diffBetween(noWay, read('npö', 'exeet1')).changes;
    const fromWay = diffBetween(read('npö', 'exeet1'), noWay);
    expect(toWay && sentenceOf(toWay, fromWay.telling)).toEqual({
      sv: 'Exempel Ett har läsåtkomst till Fristad vårdcentral Närhälsan via npö (förut utan angiven väg)',
      en: 'Exempel Ett has read access to Fristad vårdcentral Närhälsan through npö (before: no way stated)',
    });
    expect(said(fromWay)).toEqual(['Exempel Ett har läsåtkomst till Fristad vårdcentral Närhälsan (förut via npö)']);
    expect(said(diffBetween(fristad, noWay))).toEqual([
      'Exempel Ett får läsåtkomst till Fristad vårdcentral Närhälsan',
    ]);
    expect(said(diffBetween(read('npö', 'exeet1'), fristad))).toContain(
      'Exempel Ett förlorar läsåtkomsten till Fristad vårdcentral Närhälsan',
    );
  });

  it('is nothing that somebody is to change by hand, in läsläge or not', () => {
    const head = changed('enheter.rutin', ['medlemmar exems1, exeet1, exetv1', 'medlemmar exems1, exeet1, exetr1']);
    const frozen = {
      ...head,
      'enheter.rutin': (head['enheter.rutin'] as string).replace('skriver intyg', 'skriver intyg driftläge läsläge'),
    };
    for (const after of [head, frozen]) {
      expect(diffBetween(fristad, after).changes.map(({ kind, manual }) => `${kind} ${manual}`)).toContain(
        'member false',
      );
      expect(diffBetween(fristad, after).changes.filter(({ manual }) => manual)).toEqual([]);
    }
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

describe('the options of a kommun', () => {
  it('tell from when they hold, in whatever order', () => {
    const region = fristad['region.rutin'] as string;
    const optioned = (options: string): Texts => ({
      ...fristad,
      'region.rutin': region.replace('option 1', `option ${options}`),
    });
    expect(declared(diffBetween(fristad, optioned('1, 2 från 2027-01-01')))).toEqual([
      'change | huvudman Borås ”Borås Stad” | option: 1 → 1, 2 från 2027-01-01',
    ]);
    expect(declared(diffBetween(optioned('1, 2 från 2027-01-01'), optioned('2 från 2027-01-01, 1')))).toEqual([]);
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
