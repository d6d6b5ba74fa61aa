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
  readonly findings: readonly string[];
  readonly files: readonly string[];
}

/** The options of a judgement of which is heard what it says. */
function listening(ws: Workspace, options: Options, heard: Heard[], spoken?: ReadonlySet<string>): Options {
  const earlier = new EarlierJudgement(ws, options, spoken, (findings, files) =>
    heard.push({ findings: told(findings), files: [...files].sort() }),
  );
  return { ...options, earlier };
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
    for (const ws of [older, newer]) judgeAll(ws, listening(ws, OPTIONS, alone));
    const [was, is] = [older, newer].map((ws) => ({ ws, options: listening(ws, OPTIONS, together) }));
    if (was !== undefined && is !== undefined) judgeBoth(was, is);
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
    const known = { ws: older, options: listening(older, OPTIONS, heard, new Set(['a.rutin'])) };
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
