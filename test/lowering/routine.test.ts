import { describe, expect, test } from 'vitest';
import { LAST_DAY, parseDay } from '../../language/time/index.ts';
import { read } from '../support/lowering/read.ts';

describe('rutin', () => {
  const { it, words, problems } = read(
    'routine',
    `rutin Meddelandecenter "Länsgemensam rutin" {
      dokument "SSN14971"
      version "3.0"
      giltig från 2024-11-14 till 2026-11-14
      omfattar region, privat, kommun
      krav MC-BEV-03 ska {
        avsnitt "Bevakning"
        citat "Inkorgen ska bevakas."
        kontroll bevakning {
          inkorg samverkan
          gånger_per_dag 3
          inom_öppettid ja
          roller verksamhetschef, medicinsk sekreterare
          kommuner "1490 Borås", "1443 Bollebygd"
          antal 1, 2
          efter 2024-11-20
          nivå fel
        }
        kontroll funktion
      }
      krav MC-ADI-04 ska inte { manuellt "Syns inte" }
      krav MC-META-01 upplysning { prövas genom MC-SYF-02 prövas genom MC-SYF-03 vid signering prövas genom MC-SYF-04 vid "lång frånvaro" }
    }`,
  );
  const [first, second, third] = it.requirements;

  test('holds document, version, validity and scope', () => {
    expect(it).toMatchObject({
      type: 'regional',
      document: { value: 'SSN14971' },
      version: { value: '3.0' },
      validity: { from: parseDay('2024-11-14'), to: parseDay('2026-11-14'), readable: true },
      scope: ['region', 'private', 'municipality'],
      appliesTo: [],
      updated: undefined,
    });
    expect(words(it.validityAt)).toBe('giltig');
    expect(words(it.validity?.toAt)).toBe('2026-11-14');
    expect(problems).toEqual([]);
  });

  test('holds each krav', () => {
    expect(first).toMatchObject({
      id: 'MC-BEV-03',
      modality: 'shall',
      section: { value: 'Bevakning' },
      quote: { value: 'Inkorgen ska bevakas.' },
      manual: undefined,
      judgedBy: [],
    });
    expect(second).toMatchObject({ modality: 'shall-not', manual: { value: 'Syns inte' }, bindings: [] });
    expect(third).toMatchObject({
      modality: 'information',
      judgedBy: [
        { value: 'MC-SYF-02', ground: undefined },
        { value: 'MC-SYF-03', ground: { value: 'signering' } },
        { value: 'MC-SYF-04', ground: { value: 'lång frånvaro' } },
      ],
    });
    expect(it.requirements.map(({ at }) => words(at))).toEqual(['MC-BEV-03', 'MC-ADI-04', 'MC-META-01']);
    expect(words(third?.judgedBy[0]?.at)).toBe('MC-SYF-02');
  });

  test('holds each kontroll, its parameters as written', () => {
    expect(first?.bindings.map(({ check }) => [check.value, words(check.at)])).toEqual([
      ['bevakning', 'bevakning'],
      ['funktion', 'funktion'],
    ]);
    const parameters = first?.bindings[0]?.parameters ?? [];
    expect(
      parameters.map(({ name, values }) => [name, ...values.map(({ type, value, at }) => [type, value, words(at)])]),
    ).toEqual([
      ['inkorg', ['word', 'samverkan', 'samverkan']],
      ['gånger_per_dag', ['number', 3, '3']],
      ['inom_öppettid', ['word', 'ja', 'ja']],
      [
        'roller',
        ['word', 'verksamhetschef', 'verksamhetschef'],
        ['word', 'medicinsk sekreterare', 'medicinsk sekreterare'],
      ],
      ['kommuner', ['text', '1490 Borås', '"1490 Borås"'], ['text', '1443 Bollebygd', '"1443 Bollebygd"']],
      ['antal', ['number', 1, '1'], ['number', 2, '2']],
      ['efter', ['date', parseDay('2024-11-20'), '2024-11-20']],
      ['nivå', ['word', 'fel', 'fel']],
    ]);
    expect(parameters.map(({ at }) => words(at))).toEqual(parameters.map(({ name }) => name));
    expect(first?.bindings[1]?.parameters).toEqual([]);
  });

  test.each([
    ['ska', 'shall'],
    ['ska inte', 'shall-not'],
    ['bör', 'should'],
    ['bör inte', 'should-not'],
    ['får', 'may'],
    ['får inte', 'may-not'],
    ['kan', 'can'],
    ['kan inte', 'can-not'],
    ['upplysning', 'information'],
  ])('krav … %s is %s', (word, modality) => {
    expect(read('routine', `rutin R { krav A-1 ${word} { } }`).it.requirements[0]?.modality).toBe(modality);
  });

  test('without omfattar it is for all; without till it has no end', () => {
    expect(read('routine', 'rutin R { giltig från 2026-01-01 }').it).toMatchObject({
      scope: undefined,
      validity: { to: LAST_DAY, toAt: undefined },
    });
  });
});

describe('a version that follows another', () => {
  const version = (lines: string) => read('routine', `rutin R { giltig från 2026-01-01 till 2026-12-31 ${lines} }`);

  test('holds what it replaces, what it takes over and what falls away', () => {
    const { it, words } = version('ersätter "1.0" i övrigt som "1.0" utgår MC-BEV-01, MC-BEV-03');
    expect(it).toMatchObject({
      replaces: { document: undefined, version: { value: '1.0' } },
      inherits: { value: '1.0' },
      dropped: [{ value: 'MC-BEV-01' }, { value: 'MC-BEV-03' }],
      repealed: undefined,
    });
    expect(it.dropped.map(({ at }) => words(at))).toEqual(['MC-BEV-01', 'MC-BEV-03']);
  });

  test('may replace one of another document; a version that is not written is none', () => {
    expect(version('ersätter "DOK-1" "1.0"').it.replaces).toMatchObject({
      document: { value: 'DOK-1' },
      version: { value: '1.0' },
    });
    expect(version('ersätter "" "1.0"').it.replaces).toMatchObject({ document: undefined, version: { value: '1.0' } });
    expect(version('ersätter ""').it.replaces).toBeUndefined();
  });

  test('is repealed on a day on which it has held', () => {
    const { it, problems } = version('upphävd 2026-01-02 beslut "RS 2026-1"');
    expect(it.repealed).toMatchObject({ day: parseDay('2026-01-02'), decision: { value: 'RS 2026-1' } });
    expect(problems).toEqual([]);
    const beforehand = version('upphävd 2026-01-01');
    expect(beforehand.it.repealed).toMatchObject({ day: undefined, decision: undefined });
    expect(beforehand.problems.map(([, words]) => words)).toEqual(['2026-01-01']);
  });

  test.each([
    ['without a validity', 'upphävd 2026-01-02', []],
    [
      'with a validity that ends before it begins',
      'giltig från 2026-12-31 till 2026-01-01 upphävd 2026-06-01',
      ['RUT-004'],
    ],
    ['with one whose first day does not exist', 'giltig från 2026-02-30 upphävd 2026-06-01', ['RUT-004']],
  ])('is repealed when it says so, though nobody can tell whether it has held: %s', (_, lines, codes) => {
    const { it, problems } = read('routine', `rutin R { ${lines} }`);
    expect(it.repealed?.day).toBeDefined();
    expect(problems.map(([code]) => code)).toEqual(codes);
  });

  test('that is repealed on a day that does not exist is told of that alone', () => {
    const { it, problems } = version('upphävd 2026-02-30');
    expect(it.repealed).toMatchObject({ day: undefined });
    expect(problems).toEqual([['RUT-004', '2026-02-30']]);
  });
});

test('a lokal rutin is for the places it names', () => {
  const { it, words } = read('routine', 'lokal rutin L "Lokal" { gäller FristadVC, Närhälsan }');
  expect(it).toMatchObject({ type: 'local', name: 'L', appliesTo: [{ name: 'FristadVC' }, { name: 'Närhälsan' }] });
  expect(words(it.whole)).toMatch(/^lokal rutin/);
});

test('a källa has a day instead of a validity', () => {
  const { it, words } = read('routine', 'källa K { uppdaterad 2022-07-05 krav KO-OPT-02 ska { } }');
  expect(it).toMatchObject({ type: 'source', updated: { value: parseDay('2022-07-05') }, validity: undefined });
  expect(words(it.updated?.at)).toBe('2022-07-05');
  expect(it.requirements.map(({ id }) => id)).toEqual(['KO-OPT-02']);
});

test('dates that do not exist', () => {
  const { it, problems } = read(
    'routine',
    'källa K { uppdaterad 2022-07-32 krav A-1 ska { kontroll x { efter 2024-11-31 } } }',
  );
  expect(it.updated).toMatchObject({ value: undefined });
  expect(it.requirements[0]?.bindings[0]?.parameters[0]?.values).toMatchObject([{ type: 'date', value: undefined }]);
  expect(problems).toEqual([
    ['RUT-004', '2022-07-32'],
    ['RUT-004', '2024-11-31'],
  ]);
});
