/** What is told of a routine's own words: krav that nothing judges, kontroller that cannot be read, and what a local one loosens. */
import { describe, expect, it } from 'vitest';
import { type Check, number, type ParameterSpec, word, yesNo } from '../../language/checks/api/index.ts';
import { allChecks } from '../../language/checks/index.ts';
import { boundChecks } from '../../language/engine/index.ts';
import { ruleFinding } from '../../language/engine/own-rules.ts';
import { judgeRoutine } from '../../language/engine/routine-rules.ts';
import type { Declaration, Routine } from '../../language/model/index.ts';
import { parseDay } from '../../language/time/index.ts';
import { workspaceOf } from '../support/judged.ts';

const AS_OF = parseDay('2026-10-05') ?? 0;
const parameters: Readonly<Record<string, ParameterSpec<unknown>>> = {
  least: number('minst', { tighter: 'higher', default: 5 }),
  fixed: yesNo('fast', { default: false }),
  certain: yesNo('säker', { tighter: 'yes', default: true }),
  what: word('vad', { default: 'allt' }),
};
const own = { name: 'provkontroll', parameters, messages: {}, judge: {}, traits: {} } as unknown as Check;
const CHECKS: readonly Check[] = [...allChecks, own];

function told(lines: string, { local = false, checks = CHECKS }: { local?: boolean; checks?: readonly Check[] } = {}) {
  const head = (number: string): string => `dokument "PROV-${number}" version "1" giltig från 2026-01-01`;
  const regional = `rutin Region "R" { ${head('1')} krav R-X-01 ska { avsnitt "A" citat "B" kontroll provkontroll } }\n`;
  const text = `${local ? 'lokal ' : ''}rutin Prov "P" { ${head('2')} ${local ? 'gäller E' : ''} ${lines} }\n`;
  const ws = workspaceOf({ 'r.rutin': regional, 'e.rutin': 'enhet E "E" { }\n', 'p.rutin': text }, []);
  const [routine] = ws.files.get('p.rutin')?.declarations ?? [];
  return judgeRoutine(routine as Routine, boundChecks(ws, checks, AS_OF), checks).map(({ finding }) => finding);
}

const krav = (body: string, modality = 'ska'): string => `krav P-X-01 ${modality} { avsnitt "A" citat "B" ${body} }`;

describe('a krav that nothing judges', () => {
  it.each<[what: string, lines: string, triggers: readonly string[]]>([
    ['of which nothing is said', krav(''), ['unboundRequirement']],
    ['that only should be kept', krav('', 'bör'), ['unboundRequirement']],
    ['that is only told', krav('', 'upplysning'), []],
    ['that someone looks after', krav('manuellt "Syns inte här"'), []],
    ['that another judges', krav('prövas genom R-X-01'), []],
    ['that has a kontroll', krav('kontroll provkontroll'), []],
    ['in a routine that cannot all be read', `${krav('')} nivå fem`, []],
  ])('%s', (_, lines, triggers) => {
    expect(told(lines).map(({ code, trigger }) => `${code} ${trigger}`)).toEqual(
      triggers.map((one) => `RUT-016 ${one}`),
    );
  });

  it('is not told of where no check tells of it', () => {
    expect(told(krav(''), { checks: [own] })).toEqual([]);
    const [person] = workspaceOf({ 'a.rutin': 'person exeaa1 "A" { }\n' }, []).files.get('a.rutin')?.declarations ?? [];
    const tried = (code: string, trigger: string) =>
      ruleFinding(CHECKS, code, trigger, person as Declaration, 0, {})?.trigger;
    expect([tried('RUT-016', 'unboundRequirement'), tried('RUT-016', 'nothing'), tried('RUT-999', 'nothing')]).toEqual([
      'unboundRequirement',
      undefined,
      undefined,
    ]);
  });
});

describe('a kontroll that cannot be read', () => {
  const parametersOf = 'minst, fast, säker, vad, nivå';

  it.each<[check: string, trigger: string, args: Readonly<Record<string, string>>]>([
    ['provkontrol', 'unknownCheckNear', { word: 'provkontrol', nearest: 'provkontroll' }],
    ['xyz', 'unknownCheck', { word: 'xyz', nearest: '' }],
    ['provkontroll { minsta 3 }', 'unknownParameterNear', { word: 'minsta', nearest: 'minst', known: parametersOf }],
    ['provkontroll { nivåer fel }', 'unknownParameterNear', { nearest: 'nivå', known: parametersOf }],
    ['provkontroll { qqqqqqq 3 }', 'unknownParameter', { word: 'qqqqqqq', nearest: '', typeSv: '', typeEn: '' }],
    ['provkontroll { minst fem }', 'wrongType', { word: 'minst', nearest: '', known: parametersOf }],
    ['bevakning { gånger_per_dag 3 }', 'missingParameter', { word: 'inkorg', nearest: '' }],
  ])('%s', (check, trigger, args) => {
    const found = told(krav(`kontroll ${check}`));
    expect(found.map((one) => one.trigger)).toEqual([trigger]);
    expect(found[0]?.args).toMatchObject(args);
  });

  it('is told of with all checks that there are, none of them a rule, or with how the value is written', () => {
    const [unknown] = told(krav('kontroll xyz'));
    const known = String(unknown?.args['known']).split(', ');
    expect(known).toEqual(CHECKS.filter(({ rule }) => rule === undefined).map(({ name }) => name));
    const types = ['minst fem', 'fast 3', 'vad 3'].map(
      (one) => told(krav(`kontroll provkontroll { ${one} }`))[0]?.args,
    );
    expect(new Set(types.map((args) => args?.['typeSv'])).size).toBe(3);
    expect(types.every((args) => args?.['typeSv'] !== '' && args?.['typeEn'] !== '')).toBe(true);
  });

  it('in a routine that cannot all be read may have what is missing, and nothing else', () => {
    const of = (check: string): readonly string[] =>
      told(`${krav(`kontroll ${check}`)} nivå fem`).map(({ trigger }) => trigger);
    expect([of('bevakning { gånger_per_dag 3 }'), of('provkontroll { minst fem }')]).toEqual([[], ['wrongType']]);
  });
});

it('what a local routine loosens is told with the value of the check, where the region states none', () => {
  const found = told(krav('kontroll provkontroll { minst 3 fast ja säker nej vad något }'), { local: true });
  const args = found.map((one) => [one.code, one.args['parameter'], one.args['local'], one.args['regional']]);
  expect(args).toEqual([
    ['RUT-014', 'minst', '3', '5'],
    ['RUT-014', 'fast', 'ja', 'nej'],
    ['RUT-014', 'säker', 'nej', 'ja'],
    ['RUT-014', 'vad', 'något', 'allt'],
  ]);
  expect(told(krav('kontroll provkontroll { minst 5 fast nej säker ja vad allt }'), { local: true })).toEqual([]);
  expect(told(krav('kontroll provkontroll { minst 3 }'))).toEqual([]);
});
