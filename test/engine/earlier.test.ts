/** What is known of an earlier judgement counts for that workspace in those circumstances, and then saves the files of which nothing is said. */
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../language/checks/index.ts';
import { EarlierJudgement, judgeAll, messageOf, type Options } from '../../language/engine/index.ts';
import type { Finding, Workspace } from '../../language/model/index.ts';
import { parseDay } from '../../language/time/index.ts';
import { fristad } from '../support/cli.ts';
import { markedWords, workspaceOf } from '../support/judged.ts';

const TEXTS = {
  ...fristad,
  'tyst.rutin': '// ingenting\n',
  'fel.rutin': 'enhet X "X" { del av Saknas }\nperson exeqq1 "Q" { }\n',
};
const options: Options = {
  checks: allChecks,
  asOf: parseDay('2026-11-21') as number,
  horizonDays: 90,
  severities: new Map(),
  ownerOf: () => undefined,
};

const told = (findings: readonly Finding[]): readonly string[] =>
  findings.map((one) => `${one.mark.anchor.file} ${one.code} ${messageOf(one, 'sv')}`).sort();

/** What is said with what is known, and what is heard. */
function judgedWith(ws: Workspace, spoken?: ReadonlySet<string>) {
  const heard: { readonly findings: readonly string[]; readonly files: readonly string[] }[] = [];
  const earlier = new EarlierJudgement(ws, options, spoken, (findings, files) =>
    heard.push({ findings: told(findings), files: [...files] }),
  );
  return { said: told(judgeAll(ws, { ...options, earlier })), heard };
}

describe('an earlier judgement', () => {
  it('is told of which files something is said, once, and what', () => {
    const ws = workspaceOf(TEXTS);
    const { said, heard } = judgedWith(ws);
    expect(said).toEqual(told(judgeAll(ws, options)));
    expect(heard).toHaveLength(1);
    expect(heard[0]?.files).toContain('fel.rutin');
    expect(heard[0]?.files).not.toContain('tyst.rutin');
    expect(heard[0]?.findings.some((one) => one.startsWith('fel.rutin'))).toBe(true);
  });

  it('lets files go of which nothing is said, and hears nothing more', () => {
    const ws = workspaceOf(TEXTS);
    const [{ files } = { files: [] }] = judgedWith(ws).heard;
    const again = judgedWith(ws, new Set(files));
    expect([again.said, again.heard]).toEqual([judgedWith(ws).said, []]);
    const blind = judgedWith(ws, new Set(files.filter((file) => file !== 'fel.rutin')));
    expect(blind.said.some((one) => one.startsWith('fel.rutin'))).toBe(false);
  });

  it.each<[what: string, other: Partial<Options>]>([
    ['another day', { asOf: options.asOf + 1 }],
    ['another horizon', { horizonDays: 91 }],
    ['other checks', { checks: [...allChecks] }],
    ['other severities', { severities: new Map() }],
    ['another owner', { ownerOf: () => undefined }],
  ])('does not count in other circumstances: %s', (_, other) => {
    const ws = workspaceOf(TEXTS);
    const earlier = new EarlierJudgement(ws, options, new Set(), () => undefined);
    expect(earlier.for(ws, options)).toBe(earlier);
    expect(earlier.for(ws, { ...options })).toBe(earlier);
    expect(earlier.for(ws, { ...options, ...other })).toBeUndefined();
  });

  it('does not count for another workspace', () => {
    const earlier = new EarlierJudgement(workspaceOf(TEXTS), options, new Set(), () => undefined);
    expect(earlier.for(workspaceOf(TEXTS), options)).toBeUndefined();
  });

  it('hears nothing where a check fails, of which others are told', () => {
    const ws = workspaceOf(TEXTS);
    const checks = allChecks.map((check) =>
      check.name === 'RUT-002'
        ? {
            ...check,
            judge: {
              unit: () => {
                throw new Error('forced');
              },
            },
          }
        : check,
    );
    let [heard, faults] = [0, 0];
    const judged = (some: Partial<Options>): readonly string[] => {
      const terms = { ...options, ...some };
      const earlier = new EarlierJudgement(ws, terms, undefined, () => heard++);
      return told(judgeAll(ws, { ...terms, earlier }));
    };
    expect(judged({ checks, onFault: () => faults++ }).length).toBeGreaterThan(0);
    expect(heard).toBe(0);
    expect(faults).toBeGreaterThan(0);
    expect(() => judged({ checks })).toThrow('forced');
    expect(heard).toBe(0);
    judged({ onFault: () => faults++ });
    expect(heard).toBe(1);
  });
});

describe('the words of a file', () => {
  const text = 'person exeaa1 "A" { }\nenhet Y {{ }\n';

  it('are told of where they stand, as the configuration has it', () => {
    const ws = workspaceOf({ 'a.rutin': text }, []);
    const [problem, ...more] = ws.files.get('a.rutin')?.problems ?? [];
    expect([problem?.start, more]).toEqual([expect.any(Number), []]);
    const [found] = judgeAll(ws, options).filter(({ subject }) => subject === undefined);
    expect(found?.mark.anchor).toEqual({ file: 'a.rutin', start: problem?.start });
    expect(markedWords(found as Finding, text)).toBe(text.slice(problem?.start, problem?.end));
    const off = { ...options, severities: new Map([[found?.code ?? '', 'off' as const]]) };
    expect(judgeAll(ws, off).filter(({ subject }) => subject === undefined)).toEqual([]);
  });
});
