/** Two versions that are judged together say what each says by itself, and are told of as each by itself. */
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../language/checks/index.ts';
import { EarlierJudgement, judgeAll, judgeBoth, messageOf, type Options } from '../../language/engine/index.ts';
import { factsOf } from '../../language/lowering/lower.ts';
import { type Finding, Workspace } from '../../language/model/index.ts';
import { parseDay } from '../../language/time/index.ts';
import { workspaceOf } from '../support/judged.ts';

const OPTIONS: Options = { checks: allChecks, asOf: parseDay('2026-10-05') ?? 0, horizonDays: 90 };

const routine = (least: number): string => `rutin Prov "P" {
    dokument "PROV-1" version "1.0" giltig från 2026-01-01 omfattar region
    krav PROV-X-01 ska { avsnitt "A" citat "B" kontroll ombudstäckning { minst ${least} } }
}
`;
const absence = (person: string): string => `frånvaro ${person} semester från 2026-11-02 till 2026-11-06 { }\n`;
const TEXTS = {
  'rutin.rutin': routine(1),
  'region.rutin': 'huvudman R "R" { typ region }\nenhet E "Enheten" { del av R öppet mån-fre 08:00-17:00 }\n',
  'personer.rutin': ['exeet1', 'exetv1'].map((id) => `person ${id} "E" { uppdrag läkare vid E }\n`).join(''),
  'a.rutin': absence('exeet1'),
  'b.rutin': absence('exetv1'),
  'fel.rutin': 'enhet X "X" { del av Saknas }\nenhet Y {{\n',
};

const told = (findings: readonly Finding[]): readonly string[] =>
  findings.map((one) => `${one.mark.anchor.file} ${one.code} ${one.severity} ${messageOf(one, 'sv')}`).sort();

function changed(older: Workspace, texts: Readonly<Record<string, string | undefined>>): Workspace {
  const ws = new Workspace({ older });
  for (const [file, text] of Object.entries(texts)) {
    ws.replace(file, text === undefined ? undefined : factsOf(file, text));
  }
  return ws;
}

interface Heard {
  readonly of: string;
  readonly findings: readonly string[];
  readonly files: readonly string[];
}

/** The options of a judgement of which is heard what it says. */
function listening(of: string, ws: Workspace, heard: Heard[], spoken?: ReadonlySet<string>): Options {
  const earlier = new EarlierJudgement(ws, OPTIONS, spoken, (findings, files) =>
    heard.push({ of, findings: told(findings), files: [...files].sort() }),
  );
  return { ...OPTIONS, earlier };
}

const CHANGES: readonly (readonly [what: string, texts: Readonly<Record<string, string | undefined>>])[] = [
  ['nothing', {}],
  ['an absence', { 'a.rutin': absence('exeet1').replace('11-06', '11-05') }],
  ['an absence that is gone', { 'a.rutin': undefined }],
  ['an absence that comes', { 'c.rutin': absence('exeet1').replaceAll('11-', '12-') }],
  ['a name that comes', { 'd.rutin': 'enhet Saknas "S" { del av R }\n' }],
  ['a routine', { 'rutin.rutin': routine(2) }],
  ['a routine that is gone', { 'rutin.rutin': undefined }],
];

describe.each(CHANGES)('that differ by %s', (what, texts) => {
  const older = workspaceOf(TEXTS, []);
  const newer = changed(older, texts);

  it('say what each says by itself', () => {
    const both = judgeBoth({ ws: older, options: OPTIONS }, { ws: newer, options: OPTIONS });
    expect(told(both.before)).toEqual(told(judgeAll(older, OPTIONS)));
    expect(told(both.after)).toEqual(told(judgeAll(newer, OPTIONS)));
    expect(both.before.length).toBeGreaterThan(3);
  });

  it('are each told of', () => {
    const [alone, together]: [Heard[], Heard[]] = [[], []];
    judgeAll(older, listening('older', older, alone));
    judgeAll(newer, listening('newer', newer, alone));
    judgeBoth(
      { ws: older, options: listening('older', older, together) },
      { ws: newer, options: listening('newer', newer, together) },
    );
    expect(together).toEqual(alone);
    expect(together[0]?.files).toEqual(['a.rutin', 'b.rutin', 'fel.rutin']);
  });

  it('share what is said of a declaration for which nothing is another', () => {
    const { before, after } = judgeBoth({ ws: older, options: OPTIONS }, { ws: newer, options: OPTIONS });
    const shared = new Set(before.filter((one) => after.includes(one)).map(({ mark }) => mark.anchor.file));
    expect(shared.has('b.rutin')).toBe(!what.includes('routine'));
    expect(shared.has('fel.rutin')).toBe(!what.includes('routine') && !what.includes('name'));
  });
});

describe('that are not judged alike', () => {
  const older = workspaceOf(TEXTS, []);
  const newer = changed(older, { 'c.rutin': absence('exeet1').replaceAll('11-', '12-') });
  const faults: unknown[] = [];
  const onFault = (fault: unknown): void => void faults.push(fault);

  it.each<[what: string, was: Partial<Options>, is: Partial<Options>]>([
    ['another day', { asOf: OPTIONS.asOf + 30 }, {}],
    ['another horizon', { horizonDays: 10 }, {}],
    ['other checks', {}, { checks: allChecks.filter(({ name }) => name !== 'ombudstäckning') }],
    ['other checks before', { checks: allChecks.filter(({ name }) => name !== 'ombudstäckning') }, {}],
    ['other owners', { ownerOf: () => 'A' }, {}],
    ['other severities', { severities: new Map([['PROV-X-01', 'hint']]) }, {}],
    ['severities now', {}, { severities: new Map([['PROV-X-01', 'off']]) }],
    ['somebody who is told of faults', { onFault }, { onFault }],
  ])('%s', (_, was, is) => {
    const [before, now] = [
      { ...OPTIONS, ...was },
      { ...OPTIONS, ...is },
    ];
    const both = judgeBoth({ ws: older, options: before }, { ws: newer, options: now });
    expect(told(both.before)).toEqual(told(judgeAll(older, before)));
    expect(told(both.after)).toEqual(told(judgeAll(newer, now)));
  });

  it('by themselves: of one that is known only what it speaks of is judged', () => {
    const heard: Heard[] = [];
    const known = { ws: older, options: listening('older', older, heard, new Set(['a.rutin'])) };
    const both = judgeBoth(known, { ws: newer, options: OPTIONS });
    const absences = (findings: readonly Finding[]): readonly string[] =>
      findings.filter(({ code }) => code === 'PROV-X-01').map(({ mark }) => mark.anchor.file);
    expect([absences(both.before), [...absences(both.after)].sort()]).toEqual([
      ['a.rutin'],
      ['a.rutin', 'b.rutin', 'c.rutin'],
    ]);
    expect(heard).toEqual([]);
  });
});

it('are judged by themselves where only one of them lets nobody be told of a fault', () => {
  const checks = allChecks.map((check) =>
    check.name === 'ombudstäckning'
      ? {
          ...check,
          judge: {
            absence: () => {
              throw new Error('forced');
            },
          },
        }
      : check,
  );
  const older = workspaceOf(TEXTS, []);
  const newer = changed(older, {});
  const faults: unknown[] = [];
  const [untold, isTold] = [
    { ...OPTIONS, checks },
    { ...OPTIONS, checks, onFault: (fault: unknown) => void faults.push(fault) },
  ];
  const judged = (was: Options, is: Options) =>
    judgeBoth({ ws: older, options: was }, { ws: newer, options: is }).after.length;
  expect(() => judged(untold, isTold)).toThrow('forced');
  expect(() => judged(isTold, untold)).toThrow('forced');
  faults.length = 0;
  expect(judged(isTold, isTold)).toBeGreaterThan(0);
  expect(faults).toHaveLength(4);
});

it('tell what is found file by file, what ships with the product first, wherever something has changed', () => {
  const missing = (name: string): string => `förvaltning ${name} "${name}" { del av Saknas }\n`;
  const files = ['builtin:/z.rutin', 'builtin:/y.rutin', 'c.rutin', 'a.rutin', 'b.rutin'];
  const older = workspaceOf(Object.fromEntries(files.map((file, index) => [file, missing(`F${index}`)])), []);
  const newer = changed(older, { 'a.rutin': missing('G'), 'builtin:/y.rutin': missing('H'), 'aa.rutin': missing('I') });
  const { before, after } = judgeBoth({ ws: older, options: OPTIONS }, { ws: newer, options: OPTIONS });
  const [was, is] = [before, after].map((findings) => findings.map(({ mark }) => mark.anchor.file));
  expect(was).toEqual(['builtin:/y.rutin', 'builtin:/z.rutin', 'a.rutin', 'b.rutin', 'c.rutin']);
  expect(is).toEqual(['builtin:/y.rutin', 'builtin:/z.rutin', 'a.rutin', 'aa.rutin', 'b.rutin', 'c.rutin']);
});
