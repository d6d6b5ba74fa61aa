/** A little at a time: a judgement that waits, and what an edit that is only thought of would change, are done when nothing is left. */
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../language/checks/index.ts';
import { Analysis, judge, messageOf, type Options } from '../../language/engine/index.ts';
import { factsOf } from '../../language/lowering/lower.ts';
import type { Finding, Workspace } from '../../language/model/index.ts';
import { parseDay } from '../../language/time/index.ts';
import { workspaceOf } from '../support/judged.ts';

const OPTIONS: Options = { checks: allChecks, asOf: parseDay('2026-10-05') ?? 0, horizonDays: 90 };

const routine = (least: number): string => `rutin Prov "P" {
    dokument "PROV-1" version "1.0" giltig från 2026-01-01 omfattar region
    krav PROV-X-01 ska { avsnitt "A" citat "B" kontroll ombudstäckning { minst ${least} } }
}
`;
const absence = (person: string): string => `frånvaro ${person} semester från 2026-11-02 till 2026-11-06 { }\n`;
const exception = (name: string): string =>
  `undantag från PROV-X-01 för ${name} {
    från 2026-10-01 till 2026-12-31 motivering "X" beslutat av execv1 2026-10-01
}
`;
const TEXTS = {
  'borta.rutin': absence('exeet1') + absence('exetv1'),
  'region.rutin': `huvudman R "R" { typ region }
enhet E "Enheten" { del av R öppet mån-fre 08:00-17:00 }
person exeet1 "Exempel Ett" { uppdrag läkare vid E }
person exetv1 "Exempel Två" { uppdrag läkare vid E }
person execv1 "Exempel Chef" { uppdrag verksamhetschef vid E }
`,
  'rutin.rutin': routine(1),
  'undantag.rutin': exception('exeet1'),
};
const COUNT = 9;

const told = (findings: readonly Finding[]): readonly string[] =>
  findings
    .map((one) => `${one.mark.anchor.file} ${one.code} ${messageOf(one, 'sv')} ${one.suppressedBy === undefined}`)
    .sort();

const judged = (ws: Workspace): readonly string[] => told(judge(ws, OPTIONS));

function made(texts: Readonly<Record<string, string>> = TEXTS): {
  readonly ws: Workspace;
  readonly analysis: Analysis;
} {
  const ws = workspaceOf(texts, []);
  return { ws, analysis: new Analysis(ws, OPTIONS) };
}

/** What `update` and `foresee` are told of another text of a file, which the workspace then holds. */
function changed(ws: Workspace, file: string, text: string) {
  const before = ws.files.get(file)?.declarations ?? [];
  const facts = factsOf(file, text);
  return [ws.replace(file, facts), before, facts.declarations] as const;
}

describe('a judgement that waits', () => {
  it('is done with the last, not before, and not again', () => {
    const { analysis } = made();
    const done = Array.from({ length: COUNT + 1 }, () => analysis.work(1));
    expect(done).toEqual([...Array<boolean>(COUNT - 1).fill(false), true, true]);
    expect([analysis.judged, analysis.work(0)]).toEqual([COUNT, true]);
    expect(made().analysis.work(0)).toBe(false);
    expect(made().analysis.work(COUNT - 1)).toBe(false);
    expect(made().analysis.work(COUNT)).toBe(true);
  });

  it.each([
    ['borta.rutin', absence('exetv1')],
    ['undantag.rutin', ''],
    ['undantag.rutin', exception('exetv1')],
    ['region.rutin', TEXTS['region.rutin'].replace('exetv1', 'exezz1')],
    ['rutin.rutin', routine(2)],
  ])('says what one of all says, however far it had come when %s became other', (file, text) => {
    for (let steps = 0; steps <= COUNT; steps++) {
      const { ws, analysis } = made();
      analysis.work(steps);
      analysis.update(...changed(ws, file, text));
      expect(told(analysis.findings)).toEqual(judged(ws));
      expect(told(analysis.findings)).toEqual(judged(ws));
    }
  });

  it('judges none that is gone before its turn', () => {
    const { ws, analysis } = made();
    analysis.work(COUNT - 1);
    analysis.update(...changed(ws, 'undantag.rutin', ''));
    expect([analysis.work(1), analysis.judged]).toEqual([true, COUNT - 1]);
  });

  it('keeps to the few that are asked about, and to all exceptions', () => {
    const { ws, analysis } = made();
    const [first, second] = ws.files.get('borta.rutin')?.declarations ?? [];
    if (first === undefined || second === undefined) throw new Error('no absences');
    expect([analysis.workOn([first, second], 0), analysis.judged]).toEqual([false, 0]);
    expect([analysis.workOn([first, second], 2), analysis.judged]).toEqual([false, 2]);
    expect([analysis.workOn([first, second], 1), analysis.judged]).toEqual([true, 3]);
    expect([analysis.workOn([first, second], 0), analysis.judged]).toEqual([true, 3]);
    const about = (one: typeof first): readonly string[] =>
      judge(ws, OPTIONS)
        .filter(({ subject }) => subject?.declaration === one)
        .map((finding) => `${finding.code} ${finding.suppressedBy !== undefined}`);
    for (const one of [first, second]) {
      const said = analysis.findingsAbout([one]);
      expect(said.map((finding) => `${finding.code} ${finding.suppressedBy !== undefined}`)).toEqual(about(one));
    }
    expect(analysis.judged).toBe(3);
    expect(told(analysis.findings)).toEqual(judged(ws));
    expect(analysis.judged).toBe(COUNT);
  });

  it('says of some declarations what is said about them, of the use of exceptions too', () => {
    const { ws, analysis } = made({ ...TEXTS, 'undantag.rutin': exception('exeet1') + exception('E') });
    const all = [...ws.files.values()].flatMap(({ declarations }) => declarations);
    for (const one of all) {
      const own = judge(ws, OPTIONS).filter(({ subject }) => subject?.declaration === one);
      expect(told(analysis.findingsOf([one]))).toEqual(told(own));
    }
    expect(told(analysis.findingsOf(all))).toEqual(judged(ws));
    expect(judged(ws).some((one) => one.includes('RUT-010'))).toBe(true);
  });

  it('is another on another day, and counts who read what', () => {
    const { ws, analysis } = made();
    const before = judged(ws);
    expect(told(analysis.findings)).toEqual(before);
    const key = ws.keyOf('person', 'exeet1');
    const readers = analysis.readersOf([key]);
    expect(readers.size).toBeGreaterThan(0);
    expect(analysis.countReaders(key)).toBe(readers.size);
    const later = { ...OPTIONS, asOf: OPTIONS.asOf + 100 };
    analysis.setOptions(later);
    expect([analysis.options, analysis.countReaders(key)]).toEqual([later, 0]);
    expect(told(analysis.findings)).toEqual(told(judge(ws, later)));
    expect(told(judge(ws, later))).not.toEqual(before);
  });
});

describe('an edit that is only thought of', () => {
  it.each([
    ['borta.rutin', absence('exetv1')],
    ['borta.rutin', absence('execv1')],
    ['undantag.rutin', ''],
    ['undantag.rutin', exception('exetv1')],
    ['undantag.rutin', exception('exeet1') + exception('exetv1')],
    ['region.rutin', TEXTS['region.rutin'].replace('exetv1', 'exezz1')],
    ['rutin.rutin', routine(2)],
    ['rutin.rutin', ''],
  ])('says what is then said, of each declaration too, and leaves what was said: of %s', (file, text) => {
    const { ws, analysis } = made();
    const before = told(analysis.findings);
    const foresight = analysis.foresee(...changed(ws, file, text));
    let steps = 0;
    while (!foresight.work(1)) steps++;
    expect(foresight.work(0)).toBe(true);
    const judgedThen = analysis.judged;
    const { gone, come } = foresight.difference;
    expect(analysis.judged).toBe(judgedThen);
    expect(steps).toBe(Math.max(0, judgedThen - COUNT - 1));
    const left = [...before];
    for (const one of told(gone)) left.splice(left.indexOf(one), 1);
    expect([...left, ...told(come)].sort()).toEqual(judged(ws));
    for (const one of [...ws.files.values()].flatMap(({ declarations }) => declarations)) {
      const own = judge(ws, OPTIONS).filter(({ subject, code }) => subject?.declaration === one && code !== 'RUT-010');
      const said = foresight.findingsOf([one]).filter(({ code }) => code !== 'RUT-010');
      expect(told(said)).toEqual(told(own));
    }
    ws.replace(file, factsOf(file, (TEXTS as Readonly<Record<string, string>>)[file] ?? ''));
    expect(told(analysis.findings)).toEqual(before);
  });

  it('is not done while something is left of it', () => {
    const { ws, analysis } = made();
    analysis.settle();
    const foresight = analysis.foresee(...changed(ws, 'rutin.rutin', ''));
    expect([foresight.work(0), foresight.work(COUNT - 2), foresight.work(1), foresight.work(1)]).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});
