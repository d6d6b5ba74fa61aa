/** A little at a time: a judgement that waits, and what an edit that is only thought of would change, are done when nothing is left. */
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../language/checks/index.ts';
import { Analysis, judge, messageOf, type Options } from '../../language/engine/index.ts';
import { factsOf } from '../../language/lowering/lower.ts';
import type { Finding, Workspace } from '../../language/model/index.ts';
import { parseDay } from '../../language/time/index.ts';
import { workspaceOf } from '../support/judged.ts';

const OPTIONS: Options = { checks: allChecks, asOf: parseDay('2026-10-05') ?? 0, horizonDays: 90 };

const stated = (id: string, check: string): string => `krav ${id} ska { avsnitt "A" citat "B" kontroll ${check} }`;
const routine = (least: number): string => `rutin Prov "P" {
    dokument "PROV-1" version "1.0" giltig från 2026-01-01 omfattar region
    ${stated('PROV-X-01', `ombudstäckning { minst ${least} }`)}
    ${stated('PROV-Y-01', 'bevakning { inkorg samverkan gånger_per_dag 3 }')}
    ${stated('PROV-Z-01', 'medlemskap { räckvidd enhet }')}
}
`;
const absence = (person: string): string => `frånvaro ${person} semester från 2026-11-02 till 2026-11-06 { }\n`;
const exception = (name: string, clause = 'PROV-X-01'): string =>
  `undantag från ${clause} för ${name} {
    från 2026-10-01 till 2026-12-31 motivering "X" beslutat av execv1 2026-10-01
}
`;
const TEXTS = {
  'borta.rutin': absence('exeet1') + absence('exetv1'),
  'region.rutin': `huvudman R "R" { typ region }
enhet E "Enheten" { del av R öppet mån-fre 08:00-17:00 }
person exeet1 "Exempel Ett" { uppdrag läkare vid E }
person exetv1 "Exempel Två" { uppdrag läkare vid E }
person execv1 "Exempel Chef" { uppdrag verksamhetschef vid E uppdrag verksamhetschef vid F }
`,
  'rutin.rutin': routine(1),
  'undantag.rutin': exception('exeet1'),
  'allt.rutin': `${absence('execv1')}${exception('execv1')}förvaltning A "A" { del av Ingen }
enhet F "F" { del av R öppet mån-fre 08:00-17:00 inkorg samverkan { medlemmar exetv1 bevakas dagligen av exetv1 } }
`,
};
const COUNT = 13;

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
    ['allt.rutin', ''],
    ['allt.rutin', 'förvaltning Ingen "I" { del av R }\n'],
  ])('says what one of all says, however far it had come when %s became other', (file, text) => {
    const before = (TEXTS as Readonly<Record<string, string>>)[file] ?? '';
    for (const steps of [0, 1, COUNT / 2, COUNT - 1, COUNT].map(Math.floor)) {
      const { ws, analysis } = made();
      if (analysis.work(steps)) expect(told(analysis.findings)).toEqual(judged(ws));
      for (const now of [text, before]) {
        analysis.update(...changed(ws, file, now));
        expect(told(analysis.findings)).toEqual(judged(ws));
      }
      expect(analysis.findings).toBe(analysis.findings);
    }
  });

  it('judges again what is gone and comes back as it was', () => {
    const { ws, analysis } = made();
    const before = told(analysis.findings);
    for (const [file, facts] of [...ws.files]) {
      const { declarations } = facts;
      analysis.update(ws.replace(file, undefined), declarations, []);
      expect(told(analysis.findings)).toEqual(judged(ws));
      analysis.update(ws.replace(file, facts), [], declarations);
      expect(told(analysis.findings)).toEqual(before);
    }
  });

  it('lets an exception go and come for what is said beside other things of the same', () => {
    const { ws, analysis } = made();
    for (const text of [exception('F', 'PROV-Y-01'), '', exception('F', 'PROV-Z-01'), exception('F', 'PROV-Y-01')]) {
      analysis.settle();
      const edit = changed(ws, 'undantag.rutin', text);
      const foresight = analysis.foresee(...edit);
      const { gone, come } = foresight.difference;
      const left = [...told(analysis.findings)];
      for (const one of told(gone)) left.splice(left.indexOf(one), 1);
      expect([...left, ...told(come)].sort()).toEqual(judged(ws));
      analysis.update(...edit);
      expect(told(analysis.findings)).toEqual(judged(ws));
    }
  });

  it('judges none that is gone before its turn', () => {
    const { ws, analysis } = made({ ...TEXTS, 'sist.rutin': 'person exezz9 "Exempel" { }\n' });
    analysis.work(COUNT);
    analysis.update(...changed(ws, 'sist.rutin', ''));
    expect([analysis.work(1), analysis.judged]).toEqual([true, COUNT]);
  });

  it('keeps to the few that are asked about, and to all exceptions', () => {
    const { ws, analysis } = made();
    const [first, second] = ws.files.get('borta.rutin')?.declarations ?? [];
    if (first === undefined || second === undefined) throw new Error('no absences');
    expect([analysis.workOn([first, second], 0), analysis.judged]).toEqual([false, 0]);
    expect([analysis.workOn([first, second], 3), analysis.judged]).toEqual([false, 3]);
    expect([analysis.workOn([first, second], 1), analysis.judged]).toEqual([true, 4]);
    expect([analysis.workOn([first, second], 0), analysis.judged]).toEqual([true, 4]);
    const about = (one: typeof first): readonly string[] =>
      judge(ws, OPTIONS)
        .filter(({ subject }) => subject?.declaration === one)
        .map((finding) => `${finding.code} ${finding.suppressedBy !== undefined}`);
    for (const one of [first, second]) {
      const said = analysis.findingsAbout([one]);
      expect(said.map((finding) => `${finding.code} ${finding.suppressedBy !== undefined}`)).toEqual(about(one));
    }
    expect(analysis.judged).toBe(4);
    expect(told(analysis.findings)).toEqual(judged(ws));
    expect(analysis.judged).toBe(COUNT);
  });

  it('says of the few what is said of them, whatever else waits, save of what use an exception is', () => {
    const texts = { ...TEXTS, 'undantag.rutin': `${exception('exeet1')}${exception('E')}${exception('E', 'INGEN-1')}` };
    const { ws } = made(texts);
    for (const one of [...ws.files.values()].flatMap(({ declarations }) => declarations)) {
      const analysis = new Analysis(ws, OPTIONS);
      const own = judge(ws, OPTIONS).filter(({ subject, code }) => subject?.declaration === one && code !== 'RUT-010');
      expect(told(analysis.findingsAbout([one]))).toEqual(told(own));
      expect(analysis.judged).toBeLessThan(6);
    }
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
    const key = ws.keyOf('person', 'exeet1');
    const readers = analysis.readersOf([key]);
    expect(readers.size).toBeGreaterThan(1);
    expect(told(analysis.findings)).toEqual(before);
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
    ['allt.rutin', ''],
    ['allt.rutin', absence('execv1')],
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

  it.each([
    ['undantag.rutin', '', 0],
    ['undantag.rutin', exception('exetv1'), 1],
    ['rutin.rutin', routine(2), COUNT],
  ])('judges what it concerns: of %s', (file, text, count) => {
    const { ws, analysis } = made();
    analysis.settle();
    const foresight = analysis.foresee(...changed(ws, file, text));
    foresight.work(COUNT + 1);
    expect(analysis.judged - COUNT).toBe(count);
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
