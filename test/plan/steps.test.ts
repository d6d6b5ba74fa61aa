/** What becomes of a krav as versions come: each step once, until it is gone or its routine is repealed. */
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../language/checks/index.ts';
import type { Routine } from '../../language/model/index.ts';
import { goneWith, stepsAfter, stepToBegin } from '../../language/plan/index.ts';
import { formatDay, parseDay } from '../../language/time/index.ts';
import { workspaceOf } from '../support/judged.ts';

const checks = new Map(allChecks.map((check) => [check.name, check]));
const asOf = parseDay('2026-10-05') as number;

const krav = (id: string, modality = 'ska', quote = id): string =>
  `krav EX-${id} ${modality} { avsnitt "A" citat "Citat ${quote}." }`;

/** A version of a document that begins on the first of a month of 2027, or at the beginning of 2026. */
function version(number: number, rest: string, document = 'D'): string {
  const from = number === 1 ? '2026-01-01' : `2027-0${number}-01`;
  const follows = number === 1 ? '' : `ersätter "${number - 1}"`;
  return `rutin ${document}${number} "R" {
    dokument "${document}" omfattar region version "${number}" giltig från ${from} ${follows} ${rest}
  }\n`;
}

/** The steps of the krav A-01 of the first version. */
function steps(...texts: readonly string[]): readonly string[] {
  const ws = workspaceOf({ 'a.rutin': texts.join('') }, []);
  const [inUse] = ws.files.get('a.rutin')?.declarations ?? [];
  return stepsAfter(ws, inUse as Routine, 'EX-A-01', asOf, checks).map(
    ({ how, day, routine, ids, change }) =>
      `${formatDay(day)} ${routine.name} ${how} ${ids?.after ?? '-'} ${change?.modality?.after ?? '-'}`,
  );
}

const one = version(1, krav('A-01'));

it.each<[what: string, texts: readonly string[], told: readonly string[]]>([
  ['nothing while it stays what it is', [version(2, krav('A-01')), version(3, krav('A-01'))], []],
  [
    'each version that changes it',
    [version(2, krav('A-01', 'bör')), version(3, krav('A-01'))],
    ['2027-02-01 D2 changed - should', '2027-03-01 D3 changed - shall'],
  ],
  [
    'a change after a version without one',
    [version(2, krav('A-01')), version(3, krav('A-01', 'bör'))],
    ['2027-03-01 D3 changed - should'],
  ],
  [
    'what becomes of it under its new id',
    [version(2, krav('B-01', 'ska', 'A-01')), version(3, krav('B-01', 'bör', 'A-01'))],
    ['2027-02-01 D2 renumbered EX-B-01 -', '2027-03-01 D3 changed - should'],
  ],
  [
    'that it is withdrawn, and then no more',
    [version(2, 'utgår EX-A-01'), version(3, krav('A-01'))],
    ['2027-02-01 D2 withdrawn - -'],
  ],
  [
    'that it falls away, and then no more',
    [version(2, krav('A-02')), version(3, krav('A-01'))],
    ['2027-02-01 D2 fallen - -'],
  ],
  [
    'that the last version is repealed',
    [version(2, `${krav('A-01', 'bör')} upphävd 2027-06-01`)],
    ['2027-02-01 D2 changed - should', '2027-06-01 D2 repealed - -'],
  ],
  [
    'nothing of another document',
    [version(1, krav('A-01'), 'E'), version(2, `${krav('A-01', 'bör')} upphävd 2027-06-01`, 'E')],
    [],
  ],
])('tells of %s', (_, texts, told) => {
  expect(steps(one, ...texts)).toEqual(told);
});

describe('a version that is repealed', () => {
  const repealed = (day: string): string => version(1, `${krav('A-01')} ${krav('A-02')} upphävd ${day}`);

  it.each([
    ['2027-01-01', ['2027-01-01 D1 repealed - -']],
    ['2026-10-06', ['2026-10-06 D1 repealed - -']],
    ['2026-10-05', []],
  ])('%s is told of where that is to come', (day, told) => {
    expect(steps(repealed(day))).toEqual(told);
  });

  it('takes all with it that it held', () => {
    const ws = workspaceOf({ 'a.rutin': repealed('2026-09-01') }, []);
    const [routine] = ws.files.get('a.rutin')?.declarations ?? [];
    const day = parseDay('2026-09-01') as number;
    const gone = goneWith(ws, { routine: routine as Routine, day }, checks);
    expect(gone.map(({ requirement, how, since, to }) => [requirement.id, how, since, to])).toEqual([
      ['EX-A-01', 'repealed', day, undefined],
      ['EX-A-02', 'repealed', day, undefined],
    ]);
  });
});

it('a krav that none holds yet begins with the first version that has it', () => {
  const texts = [one, version(2, krav('A-01')), version(3, krav('A-02')), version(4, krav('A-02'))].join('');
  const step = stepToBegin(workspaceOf({ 'a.rutin': texts }, []), 'EX-A-02', asOf);
  expect([step?.routine.name, step?.how, step && formatDay(step.day)]).toEqual(['D3', 'new', '2027-03-01']);
});
