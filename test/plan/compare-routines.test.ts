/** Two versions of a routine side by side, krav by krav and kontroll by kontroll. */
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../language/checks/index.ts';
import type { Routine } from '../../language/model/index.ts';
import {
  compareRoutines,
  goneBefore,
  isUnchanged,
  stepInto,
  stepsAfter,
  stepToBegin,
} from '../../language/plan/index.ts';
import { formatDay, parseDay } from '../../language/time/index.ts';
import { workspaceOf } from '../support/judged.ts';

const checks = new Map(allChecks.map((check) => [check.name, check]));

const HEAD = 'dokument "D" omfattar region';
const krav = (id: string, rest: string, modality = 'ska', quote = id): string =>
  `krav EX-${id} ${modality} { avsnitt "A" citat "Citat ${quote}." ${rest} }`;
const older = (body: string): string => `rutin Ett "R" { ${HEAD} version "1" giltig från 2026-01-01 ${body} }`;
const newer = (body: string): string =>
  `rutin Tva "R" { ${HEAD} version "2" giltig från 2026-12-01 ersätter "1" ${body} }`;

/** The routines of a text, and the workspace that has them. */
function versions(before: string, after: string) {
  const ws = workspaceOf({ 'a.rutin': older(before), 'b.rutin': newer(after) }, []);
  const [one, other] = ['a.rutin', 'b.rutin'].map((file) => ws.files.get(file)?.declarations[0] as Routine);
  return { ws, one: one as Routine, other: other as Routine };
}

function compared(before: string, after: string) {
  const { ws, one, other } = versions(before, after);
  return compareRoutines({ ws, routine: one }, { ws, routine: other }, checks);
}

/** What is otherwise about the kontroller of the one krav. */
function bindings(before: string, after: string) {
  const { changed, unchanged } = compared(krav('A-01', before), krav('A-01', after));
  expect(changed.length + unchanged).toBe(1);
  return changed.flatMap((one) => one.bindings);
}

describe('the krav of two versions', () => {
  it('come, go, change and are renumbered', () => {
    const { came, went, changed, renumbered, unchanged } = compared(
      [krav('A-01', ''), krav('A-02', ''), krav('A-03', '', 'bör'), krav('A-04', ''), krav('A-05', '')].join('\n'),
      [krav('A-01', ''), krav('A-03', ''), krav('B-04', '', 'ska', 'A-04'), krav('A-06', ''), 'utgår EX-A-05'].join(
        '\n',
      ),
    );
    expect(came.map(({ id }) => id)).toEqual(['EX-A-06']);
    expect(went.map(({ requirement, withdrawn }) => [requirement.id, withdrawn])).toEqual([
      ['EX-A-02', false],
      ['EX-A-05', true],
    ]);
    expect(changed.map(({ after, modality }) => [after.id, modality])).toEqual([
      ['EX-A-03', { before: 'should', after: 'shall' }],
    ]);
    expect(renumbered.map(({ before, after, change }) => [before.id, after.id, change])).toEqual([
      ['EX-A-04', 'EX-B-04', undefined],
    ]);
    expect(unchanged).toBe(1);
  });

  it('are renumbered one to one where several have the same words, and none that has no words', () => {
    const same = (id: string): string => krav(id, '', 'ska', 'samma');
    const { renumbered, went, came } = compared(
      `${same('A-01')} ${same('A-02')} ${same('A-03')} krav EX-A-04 ska { avsnitt "A" }`,
      `${same('B-01')} ${same('B-02')} krav EX-B-04 ska { avsnitt "A" }`,
    );
    expect(renumbered.map(({ before, after }) => `${before.id} ${after.id}`)).toEqual([
      'EX-A-01 EX-B-01',
      'EX-A-02 EX-B-02',
    ]);
    expect(went.map(({ requirement }) => requirement.id)).toEqual(['EX-A-03', 'EX-A-04']);
    expect(came.map(({ id }) => id)).toEqual(['EX-B-04']);
  });

  it.each([
    ['krav EX-A ska { avsnitt "A" citat "B" }', 'krav EX-A ska { avsnitt "Å" citat "B" }', ['section']],
    ['krav EX-A ska { avsnitt "A" citat "B" }', 'krav EX-A ska { avsnitt "A" citat "C" }', ['quote']],
    [krav('A', 'manuellt "A"'), krav('A', 'manuellt "B"'), ['reason']],
    [krav('A', 'manuellt "A"'), krav('A', ''), ['manner']],
    [
      krav('A', 'prövas genom EX-B-01 prövas genom EX-C-01'),
      krav('A', 'prövas genom EX-C-01 prövas genom EX-B-01'),
      [],
    ],
    [
      krav('A', 'prövas genom EX-B-01 prövas genom EX-C-01'),
      krav('A', 'prövas genom EX-B-01 prövas genom EX-D-01'),
      ['manner'],
    ],
    [krav('A', 'prövas genom EX-B-01'), krav('A', 'prövas genom EX-B-01 prövas genom EX-C-01'), ['manner']],
    [krav('A', 'prövas genom EX-B-01'), krav('A', ''), ['manner']],
    [krav('A', '', 'upplysning'), krav('A', '', 'bör'), ['modality', 'manner']],
    [krav('A', 'kontroll svarstid { högst_dagar 14 }'), krav('A', 'manuellt "A"'), ['manner']],
    [krav('A', 'kontroll svarstid { högst_dagar 14 }'), krav('A', 'kontroll flöden { }'), []],
  ])('%s and %s differ in %j', (before, after, parts) => {
    const comparison = compared(before, after);
    const [change] = comparison.changed;
    const told = (['section', 'quote', 'modality', 'manner', 'reason'] as const).filter(
      (part) => change?.[part] !== undefined,
    );
    expect(told).toEqual(parts);
    expect(isUnchanged(comparison)).toBe(change === undefined);
  });
});

it.each([
  ['the same', krav('A-01', ''), krav('A-01', ''), true],
  ['one that comes', '', krav('A-01', ''), false],
  ['one that goes', krav('A-01', ''), '', false],
  ['one that comes and one that goes', krav('A-01', ''), krav('A-02', ''), false],
  ['one that goes and one that changes', krav('A-01', '') + krav('A-02', ''), krav('A-02', '', 'bör'), false],
  ['one that comes and one that changes', krav('A-02', ''), krav('A-01', '') + krav('A-02', '', 'bör'), false],
  ['one that has another id', krav('A-01', '', 'ska', 'x'), krav('B-01', '', 'ska', 'x'), false],
  [
    'one that changes and one that has another id',
    krav('A-01', '', 'ska', 'x') + krav('A-02', ''),
    krav('B-01', '', 'ska', 'x') + krav('A-02', '', 'bör'),
    false,
  ],
])('a version with %s is otherwise or is not', (_, before, after, isSame) => {
  expect(isUnchanged(compared(before, after))).toBe(isSame);
});

describe('the kontroller of a krav', () => {
  it('come and go', () => {
    expect(
      bindings('kontroll svarstid { högst_dagar 14 }', 'kontroll öppen { }').map(({ check, action }) => [
        check,
        action,
      ]),
    ).toEqual([
      ['svarstid', 'remove'],
      ['öppen', 'create'],
    ]);
    expect(bindings('kontroll svarstid { högst_dagar 14 }', 'manuellt "A"')).toEqual([]);
    expect(bindings('manuellt "A"', 'kontroll svarstid { högst_dagar 14 }')).toEqual([]);
  });

  it.each([
    ['högst_dagar 14', 'högst_dagar 20', ['14', '20', 'looser']],
    ['högst_dagar 14', 'högst_dagar 7', ['14', '7', 'tighter']],
    ['högst_dagar 14', 'högst_dagar 14', undefined],
    ['', 'högst_dagar 14', [null, '14', null]],
    ['högst_dagar 14', '', ['14', null, null]],
  ])('svarstid with %s and then %s', (before, after, told) => {
    const [change] = bindings(`kontroll svarstid { ${before} }`, `kontroll svarstid { ${after} }`);
    const [parameter] = change?.parameters ?? [];
    expect(parameter && [parameter.before, parameter.after, parameter.direction]).toEqual(told);
    expect(change?.severity).toBeUndefined();
  });

  it.each([
    ['räckvidd huvudman', 'räckvidd enhet', ['huvudman', 'enhet', 'tighter']],
    ['räckvidd enhet', 'räckvidd verksamhet', ['enhet', 'verksamhet', 'looser']],
    ['räckvidd enhet', 'räckvidd påhittad', ['enhet', 'påhittad', null]],
  ])('medlemskap with %s and then %s is told in the words of the routine', (before, after, told) => {
    const [change] = bindings(`kontroll medlemskap { ${before} }`, `kontroll medlemskap { ${after} }`);
    const [parameter] = change?.parameters ?? [];
    expect(parameter && [parameter.before, parameter.after, parameter.direction]).toEqual(told);
  });

  it.each([
    ['gånger_per_dag 3', 'gånger_per_dag 3 inom_öppettid ja', ['inom_öppettid', 'nej', 'ja', 'tighter']],
    ['gånger_per_dag 3 inom_öppettid ja', 'gånger_per_dag 3', ['inom_öppettid', 'ja', 'nej', 'looser']],
    ['gånger_per_dag 3', 'gånger_per_dag 3 inom_öppettid nej', undefined],
    ['gånger_per_dag 3', 'gånger_per_dag 3 utsedd nej', ['utsedd', 'ja', 'nej', 'looser']],
  ])('bevakning with %s and then %s is told as it holds where nothing is stated', (before, after, told) => {
    const [change] = bindings(
      `kontroll bevakning { inkorg samverkan ${before} }`,
      `kontroll bevakning { inkorg samverkan ${after} }`,
    );
    const [parameter] = change?.parameters ?? [];
    expect(parameter && [parameter.name, parameter.before, parameter.after, parameter.direction]).toEqual(told);
  });

  it.each([
    ['förbjud_innehåll konsult, provsvar', 'förbjud_innehåll provsvar', ['konsult, provsvar', 'provsvar', 'looser']],
    ['förbjud_innehåll konsult', 'förbjud_innehåll provsvar', ['konsult', 'provsvar', null]],
    ['förbjud_innehåll konsult', 'förbjud_innehåll konsult kanal ärende', ['meddelande', 'ärende', null]],
  ])('flöde with %s and then %s is neither looser nor tighter where it is partly both', (before, after, told) => {
    const [change] = bindings(`kontroll flöde { ${before} }`, `kontroll flöde { ${after} }`);
    const [parameter] = change?.parameters ?? [];
    expect(parameter && [parameter.before, parameter.after, parameter.direction]).toEqual(told);
  });

  it('tell days as they are written, and one that there is not as unknown', () => {
    const [change] = bindings(
      'kontroll påhittad { från 2026-01-01 till 2026-02-01 }',
      'kontroll påhittad { från 2026-02-30 till 2026-02-01 }',
    );
    expect(change).toMatchObject({ parameters: [{ name: 'från', before: '2026-01-01', after: '?' }] });
  });

  it('that are not known are told as they are written', () => {
    const [change] = bindings('kontroll okänd { a 1 b x }', 'kontroll okänd { a 2 c "y" }');
    expect(change?.parameters).toEqual([
      { name: 'a', before: '1', after: '2', direction: null },
      { name: 'b', before: 'x', after: null, direction: null },
      { name: 'c', before: null, after: 'y', direction: null },
    ]);
  });

  it('of one name belong together where they are about the same, and the rest in their order', () => {
    const options = (...values: readonly string[]): string =>
      values.map((value) => `kontroll kommunoption { ${value} }`).join(' ');
    expect(bindings(options('värden 1', 'värden 2'), options('värden 2', 'värden 1'))).toEqual([]);
    expect(
      bindings(options('värden 1', 'värden 2'), options('värden 3', 'värden 1', 'värden 4')).map(
        ({ action, parameters }) => [action, parameters.map((one) => [one.name, one.before, one.after, one.direction])],
      ),
    ).toEqual([
      ['change', [['värden', '2', '3', null]]],
      ['create', []],
    ]);
    expect(
      bindings(options('värden 1', 'värden 2', 'värden 5'), options('värden 3', 'värden 1')).map(
        ({ action, parameters }) => [action, parameters.map((one) => [one.before, one.after])],
      ),
    ).toEqual([
      ['change', [['2', '3']]],
      ['remove', []],
    ]);
  });
});

describe('the steps of a krav', () => {
  const { ws, one, other } = versions(
    `${krav('A-01', '')} ${krav('A-02', '', 'bör')} ${krav('A-03', '')} ${krav('A-04', '')}`,
    `${krav('A-01', '')} ${krav('A-02', '')} ${krav('B-03', '', 'ska', 'A-03')} ${krav('A-05', '')}`,
  );
  const asOf = parseDay('2026-10-05') ?? 0;
  const told = (step: ReturnType<typeof stepInto>) =>
    step && [step.how, formatDay(step.day), step.ids?.after, step.change?.modality?.after];

  it.each([
    ['EX-A-01', []],
    ['EX-A-02', [['changed', '2026-12-01', undefined, 'shall']]],
    ['EX-A-03', [['renumbered', '2026-12-01', 'EX-B-03', undefined]]],
    ['EX-A-04', [['fallen', '2026-12-01', undefined, undefined]]],
  ])('after today: %s', (id, steps) => {
    expect(stepsAfter(ws, one, id, asOf, checks).map(told)).toEqual(steps);
  });

  it('into the version in which it holds, and to its beginning', () => {
    expect(told(stepInto(ws, other, 'EX-A-02', checks))?.[0]).toBe('changed');
    expect(told(stepInto(ws, other, 'EX-A-05', checks))?.[0]).toBe('new');
    expect(stepInto(ws, other, 'EX-A-01', checks)).toBeUndefined();
    expect(stepInto(ws, one, 'EX-A-01', checks)).toBeUndefined();
    expect(told(stepToBegin(ws, 'EX-A-05', asOf))).toEqual(['new', '2026-12-01', undefined, undefined]);
    expect(stepToBegin(ws, 'EX-A-99', asOf)).toBeUndefined();
  });
});

describe('the krav that are gone', () => {
  const body = (...ids: readonly string[]): string => ids.map((id) => krav(id, '')).join(' ');
  const version = (name: string, number: number, rest: string): string =>
    `rutin ${name} "R" { ${HEAD} version "${number}" giltig från 202${number}-01-01 ${rest} }`;

  it('are told once, those that went last before the others, back to the first version', () => {
    const texts = {
      'a.rutin': version('Ett', 1, body('A-01', 'A-02', 'A-03', 'A-04')),
      'b.rutin': version('Tva', 2, `ersätter "1" ${body('A-01', 'A-03', 'A-05')} ${krav('B-04', '', 'ska', 'A-04')}`),
      'c.rutin': version('Tre', 3, `ersätter "2" utgår EX-A-05 ${body('A-01', 'A-02')}`),
    };
    const ws = workspaceOf(texts, []);
    const last = ws.files.get('c.rutin')?.declarations[0] as Routine;
    const gone = goneBefore(ws, last, checks).map(({ requirement, how, to, by, since }) =>
      [requirement.id, how, to, by.name, since && formatDay(since)].join(' '),
    );
    expect(gone).toEqual([
      'EX-A-03 fallen  Tre 2023-01-01',
      'EX-A-05 withdrawn  Tre 2023-01-01',
      'EX-B-04 fallen  Tre 2023-01-01',
      'EX-A-04 renumbered EX-B-04 Tva 2022-01-01',
    ]);
  });

  it('of versions that follow each other in a circle are told once', () => {
    const texts = {
      'a.rutin': version('Ett', 1, `ersätter "2" ${body('A-01')}`),
      'b.rutin': version('Tva', 2, `ersätter "1" ${body('A-02')}`),
      'c.rutin': version('Tre', 3, `ersätter "2" ${body('A-03')}`),
    };
    const ws = workspaceOf(texts, []);
    const gone = (file: string): readonly string[] =>
      goneBefore(ws, ws.files.get(file)?.declarations[0] as Routine, checks).map(({ requirement }) => requirement.id);
    expect(gone('b.rutin')).toEqual(['EX-A-01']);
    expect(gone('c.rutin')).toEqual(['EX-A-02', 'EX-A-01']);
  });
});
