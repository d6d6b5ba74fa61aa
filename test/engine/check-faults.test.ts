/** A check that fails takes only itself with it: what else there is to say is said, in a run and in an analysis kept up to date. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Check } from '../../language/checks/api/index.ts';
import { allChecks } from '../../language/checks/index.ts';
import { Failed } from '../../language/engine/failed.ts';
import { Analysis, type CheckFault, checkFaultText, judge } from '../../language/engine/index.ts';
import { judgeTraced } from '../../language/engine/traces/index.ts';
import { factsOf } from '../../language/lowering/lower.ts';
import { parseDay } from '../../language/time/index.ts';
import { workspaceOf } from '../support/judged.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** An unknown part of the organisation, twice, and a name that has been given twice. */
const TEXT = `förvaltning A "A" { del av Ingen }
förvaltning B "B" { del av Ingen }
person exea1 "Exempel Ett" { hsa SE2321000131-E000000000001 }
person exea1 "Exempel Ett" { hsa SE2321000131-E000000000002 }
undantag från RUT-002 för A { från 2026-10-01 till 2026-12-31 motivering "A" beslutat av exea1 }
`;

/** Lets the check of unknown names fail on what is named A, or Ab. */
function breakCheck(): void {
  const check = allChecks.find(({ rule }) => rule?.code === 'RUT-002');
  if (check === undefined) throw new Error('no such check');
  const before = check.judge.division as (value: unknown, judging: unknown) => void;
  vi.spyOn(check.judge, 'division').mockImplementation(((value: { readonly name: string }, judging: unknown) => {
    before(value, judging);
    if (value.name.startsWith('A')) throw new Error('forced');
  }) as never);
}

const OPTIONS = { checks: allChecks, asOf: parseDay('2026-10-05') ?? 0, horizonDays: 30 };

it('says what failed and where, and all the rest', () => {
  const ws = workspaceOf({ 'a.rutin': TEXT });
  const whole = judge(ws, OPTIONS);
  expect(whole.filter(({ code }) => code === 'RUT-002')).toHaveLength(2);
  breakCheck();
  const faults: CheckFault[] = [];
  const found = judge(ws, { ...OPTIONS, onFault: (fault) => faults.push(fault) });
  const key = ({ code, mark }: (typeof found)[number]): string => `${code} ${mark.anchor.start}`;
  expect(found.map(key)).toEqual(whole.map(key).filter((one) => one !== 'RUT-002 0' && !one.startsWith('RUT-010')));
  expect(faults.map(({ code, fault }) => [code, (fault as Error).message])).toEqual([['RUT-002', 'forced']]);
  expect(checkFaultText(ws, faults[0] as CheckFault).sv).toMatch(
    /^Kontrollen RUT-002 gick inte .* på a\.rutin rad 1: /,
  );
});

it.each([
  ['A', 'a.rutin', 'a', '// a\n// b\n', 'A (a)', 3],
  ['A', 'a.rutin', 'A', '', 'A', 1],
  ['A', 'borta.rutin', 'A', '// a\n', 'A', 1],
])('names the check %s and the line of %s', (code, file, check, text, name, line) => {
  const ws = workspaceOf({ 'a.rutin': `${text}förvaltning A "A" { }\n` });
  const [declaration] = ws.files.get('a.rutin')?.declarations ?? [];
  if (declaration === undefined) throw new Error('no declaration');
  const anchor = { ...declaration.anchor, file };
  const { sv, en } = checkFaultText(ws, { code, check, declaration: { ...declaration, anchor }, fault: undefined });
  expect(sv).toContain(`Kontrollen ${name} gick inte att göra på ${file} rad ${line}:`);
  expect(en).toContain(`The check ${name} could not be made on ${file} line ${line}:`);
});

it('is not gone on from another time', () => {
  const frame = { ...OPTIONS, language: 'sv' } as const;
  const traced = () =>
    judgeTraced(workspaceOf({ 'a.rutin': TEXT }), frame, frame, { language: 'sv', adjust: (one) => one });
  expect(traced()?.report.findings.length).toBeGreaterThan(1);
  breakCheck();
  expect(traced()).toBeUndefined();
});

it('an analysis judges again what failed, when what it read has changed', () => {
  const ws = workspaceOf({ 'a.rutin': TEXT });
  breakCheck();
  let faults = 0;
  const analysis = new Analysis(ws, { ...OPTIONS, onFault: () => faults++ });
  const codes = (): readonly string[] => analysis.findings.map(({ code }) => code);
  expect(codes().filter((code) => code === 'RUT-002')).toHaveLength(1);
  expect(codes()).not.toContain('RUT-010');
  expect(faults).toBe(1);
  vi.restoreAllMocks();
  const before = ws.files.get('a.rutin')?.declarations ?? [];
  const after = factsOf('a.rutin', TEXT.replace('"A"', '"Aa"'));
  analysis.update(ws.replace('a.rutin', after), before, after.declarations);
  expect(codes().filter((code) => code === 'RUT-002')).toHaveLength(2);
});

describe('an edit that is thought of', () => {
  /** Whether it hides something to put another text in the file; the check fails before, and after it too where it is to. */
  function isBlind(before: string, after: string, failsAfter: boolean): boolean {
    const ws = workspaceOf({ 'a.rutin': before });
    breakCheck();
    const analysis = new Analysis(ws, { ...OPTIONS, onFault: () => undefined });
    analysis.settle();
    if (!failsAfter) vi.restoreAllMocks();
    const facts = factsOf('a.rutin', after);
    const was = ws.files.get('a.rutin')?.declarations ?? [];
    return analysis.foresee(ws.replace('a.rutin', facts), was, facts.declarations).difference.isBlind;
  }

  const edited = TEXT.replace('"A"', '"Aa"');
  const both = TEXT.replace('förvaltning B', 'förvaltning Ab');

  it.each([
    ['fails on what it failed on before', TEXT, edited, true, false],
    ['fails on what it did not fail on', TEXT.replace('förvaltning A', 'förvaltning C'), TEXT, true, true],
    ['fails on one more than before', TEXT, edited.replace('förvaltning B', 'förvaltning Ab'), true, true],
    ['fails no more', TEXT, edited, false, false],
    ['fails on the two that it failed on', both, both.replace('"A"', '"Aa"').replace('"B"', '"Ab"'), true, false],
    ['fails on two more than before', TEXT.replace('förvaltning A', 'förvaltning C'), both, true, true],
  ])('hides something where a check fails that did not: one that %s', (_, before, after, failsAfter, hides) => {
    expect(isBlind(before, after, failsAfter)).toBe(hides);
  });
});

it('what a check throws is thrown on to who asks for no telling', () => {
  const ws = workspaceOf({ 'a.rutin': TEXT });
  const analysis = new Analysis(ws, OPTIONS);
  analysis.settle();
  const was = ws.files.get('a.rutin')?.declarations ?? [];
  const facts = factsOf('a.rutin', TEXT.replace('"A"', '"Aa"'));
  const changed = ws.replace('a.rutin', facts);
  breakCheck();
  expect(() => judge(ws, OPTIONS)).toThrow('forced');
  expect(() => analysis.foresee(changed, was, facts.declarations).difference).toThrow('forced');
});

it('of a fault in what is only thought of nobody is told', () => {
  const ws = workspaceOf({ 'a.rutin': TEXT });
  const faults: CheckFault[] = [];
  const analysis = new Analysis(ws, { ...OPTIONS, onFault: (fault) => faults.push(fault) });
  analysis.settle();
  const was = ws.files.get('a.rutin')?.declarations ?? [];
  const facts = factsOf('a.rutin', TEXT.replace('"A"', '"Aa"'));
  const changed = ws.replace('a.rutin', facts);
  breakCheck();
  expect(analysis.foresee(changed, was, facts.declarations).difference.isBlind).toBe(true);
  expect(faults).toEqual([]);
  analysis.update(changed, was, facts.declarations);
  analysis.settle();
  expect(faults).toHaveLength(1);
});

it('what failed on a declaration is known until it is judged again or is gone', () => {
  const failed = new Failed();
  const [one, other] = workspaceOf({ 'a.rutin': TEXT }).files.get('a.rutin')?.declarations ?? [];
  if (one === undefined || other === undefined) throw new Error('no declarations');
  for (const code of ['A-1', 'B-1', 'A-1']) failed.note(code, one);
  failed.note('A-1', other);
  expect(failed.codes()).toEqual(['A-1', 'B-1', 'A-1']);
  expect(failed.codes((declaration) => declaration === other)).toEqual(['A-1']);
  failed.forget(one);
  expect(failed.codes()).toEqual(['A-1']);
});

it('of a routine whose own words cannot be judged that is told, and all the rest', () => {
  const read = (): never => {
    throw new Error('forced');
  };
  const odd = { name: 'udda', parameters: { one: { name: 'ett', read } }, messages: {}, judge: {} } as unknown as Check;
  const later = 'dokument "D-1" version "1" giltig från 2026-12-01';
  const routine = `rutin Sen "S" { ${later} krav S-X-01 ska { avsnitt "A" citat "B" kontroll udda { ett 1 } } }\n`;
  const ws = workspaceOf({ 'a.rutin': TEXT, 'r.rutin': routine });
  const options = { ...OPTIONS, checks: [...allChecks, odd] };
  const faults: CheckFault[] = [];
  const found = judge(ws, { ...options, onFault: (fault) => faults.push(fault) });
  expect(faults.map(({ code, check, declaration }) => [code, check, declaration.kind])).toEqual([
    ['RUT-016', 'RUT-016', 'routine'],
  ]);
  expect(found.length).toBe(judge(workspaceOf({ 'a.rutin': TEXT }), OPTIONS).length);
  expect(() => judge(ws, options)).toThrow('forced');
});
