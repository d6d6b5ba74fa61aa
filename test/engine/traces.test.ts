/** A judgement that goes on from an earlier one tells what one of everything tells, whatever has changed in between. */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../language/checks/index.ts';
import { judgeAll, type Report, reportOf } from '../../language/engine/index.ts';
import { type ChangedFile, judgeTraced, Retracing, type Trace } from '../../language/engine/traces/index.ts';
import { factsOf } from '../../language/lowering/lower.ts';
import { Workspace } from '../../language/model/index.ts';
import { shippedRoutines } from '../../language/services/builtin.ts';
import { parseDay } from '../../language/time/index.ts';
import { regionFiles } from '../bench/region.ts';
import { CHECKOUT } from '../support/checkout.ts';
import { fristad } from '../support/cli.ts';
import { Dice } from '../support/dice.ts';
import { absence, REGION, routine } from '../support/exceptions.ts';
import { textsIn } from '../support/folder.ts';
import { apart, edited, type Texts } from '../support/scattered.ts';

const RUNS = Number(process.env['TRACE_CASES'] ?? 60);

const FRAME = { asOf: parseDay('2026-10-05') ?? 0, horizonDays: 90, language: 'sv' } as const;
const OPTIONS = { checks: allChecks, ...FRAME };
const WORDING = { language: 'sv', adjust: (finding) => finding } as const satisfies Parameters<typeof judgeTraced>[3];

function workspaceOf(texts: Texts): Workspace {
  const ws = new Workspace();
  for (const { file, text } of shippedRoutines) ws.load(factsOf(file, text));
  for (const [file, text] of Object.entries(texts)) ws.load(factsOf(file, text));
  return ws;
}

function wholly(texts: Texts): Report {
  const ws = workspaceOf(texts);
  return reportOf(ws, judgeAll(ws, OPTIONS), FRAME);
}

function traced(texts: Texts): { readonly report: Report; readonly trace: Trace } {
  const made = judgeTraced(workspaceOf(texts), OPTIONS, FRAME, WORDING);
  if (made === undefined) throw new Error('a check failed');
  return made;
}

interface Again {
  readonly report: Report | undefined;
  /** The files that were read, beside those that changed. */
  readonly read: readonly string[];
}

function again(trace: Trace, before: Texts, now: Texts): Again {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  const changed = names
    .filter((file) => before[file] !== now[file])
    .map((file): ChangedFile => ({ file, facts: now[file] === undefined ? undefined : factsOf(file, now[file]) }));
  const read: string[] = [];
  const shipped = Object.fromEntries(shippedRoutines.map(({ file, text }) => [file, text]));
  const retracing = new Retracing(trace, changed, (file) => {
    expect(changed.map((one) => one.file)).not.toContain(file);
    expect(read).not.toContain(file);
    read.push(file);
    return factsOf(file, now[file] ?? shipped[file] ?? '');
  });
  return { report: retracing.report(OPTIONS, FRAME, WORDING, Object.keys(now)), read };
}

const broken = textsIn(join(CHECKOUT, 'examples/regelbrott'));
const region = Object.fromEntries([...regionFiles(6, 2)].map(({ path, text }) => [path, text]));

const WORKSPACES: readonly Texts[] = [broken, apart(broken), apart(fristad), region];

describe('after random edits', () => {
  it('tells what a judgement of everything tells, and most often without judging everything', {
    timeout: 60_000 + 2000 * RUNS,
  }, () => {
    const traces = WORKSPACES.map((texts) => ({ texts, ...traced(texts) }));
    for (const { texts, report } of traces) expect(report).toEqual(wholly(texts));
    let known = 0;
    const property = fc.property(fc.integer(), (seed) => {
      const dice = new Dice(seed);
      const { texts, trace } = dice.pick(traces);
      const now = edited(texts, dice);
      const { report } = again(trace, texts, now);
      if (report === undefined) return;
      known++;
      expect(report).toEqual(wholly(now));
    });
    fc.assert(property, { numRuns: RUNS, seed: 20_261_121 });
    expect(known).toBeGreaterThan(RUNS / 4);
  });
});

describe('a change in one file', () => {
  const exemption = (clause: string, name: string): string =>
    `undantag från ${clause} för ${name} {
    från 2026-01-01 till 2026-12-31
    motivering "Prov" avvikelse "AVV-1" beslutat av exevc1
}
`;
  const [units = '', inbox = '', flows = ''] = (fristad['enheter.rutin'] ?? '').split(/^(?=funktionsinkorg |flöde )/m);
  const base: Texts = {
    'region.rutin': fristad['region.rutin'] ?? '',
    'personer.rutin': fristad['personer.rutin'] ?? '',
    'enheter.rutin': units,
    'floden.rutin': flows,
    'inkorg.rutin': inbox,
  };
  const unwatched = inbox.replace(/^ +bevakas .*$/m, '');
  const absence = 'frånvaro exeet1 semester från 2026-10-12 till 2026-10-16 {';

  /** What is said before and after, each held to a judgement of everything; some files are not even read. */
  function codes(before: Texts, change: Texts): readonly (readonly string[])[] {
    const others = Object.fromEntries([...regionFiles(8)].map(({ path, text }) => [path, text]));
    const all = {
      ...base,
      ...before,
      ...others,
      'region.rutin': fristad['region.rutin'] ?? '',
      'o.rutin': others['region.rutin'] ?? '',
    };
    const { trace, report } = traced(all);
    const now = { ...all, ...change };
    const { report: after, read } = again(trace, all, now);
    expect(after).toEqual(wholly(now));
    expect(read.filter((file) => file.startsWith('v'))).toEqual([]);
    return [report, after].map((one) =>
      (one?.findings ?? [])
        .filter(({ file }) => Object.hasOwn({ ...base, ...before }, file) && file !== 'region.rutin')
        .map(({ code, suppressed }) => (suppressed === null ? code : `(${code})`)),
    );
  }

  it('makes an exception in another one needless, and needed again', () => {
    const said = { 'undantag.rutin': exemption('MC-BEV-04', 'FristadVC'), 'inkorg.rutin': unwatched };
    const [before, after] = codes(said, { 'inkorg.rutin': inbox });
    expect({ before, after }).toEqual({ before: ['(MC-BEV-04)'], after: ['RUT-010'] });
    const [needless, needed] = codes({ ...said, 'inkorg.rutin': inbox }, { 'inkorg.rutin': unwatched });
    expect({ needless, needed }).toEqual({ needless: ['RUT-010'], needed: ['(MC-BEV-04)'] });
  });

  it('takes an exception from what another one says, and gives it', () => {
    const said = { 'undantag.rutin': exemption('MC-BEV-04', 'FristadVC'), 'inkorg.rutin': unwatched };
    expect(codes(said, { 'undantag.rutin': '' })).toEqual([['(MC-BEV-04)'], ['MC-BEV-04']]);
    expect(codes({ ...said, 'undantag.rutin': '' }, said)).toEqual([['MC-BEV-04'], ['(MC-BEV-04)']]);
  });

  it('leaves it open whether an exception is needless, where what it is for cannot be read', () => {
    const said = { 'undantag.rutin': exemption('MC-BEV-04', 'exeet1'), 'borta.rutin': `${absence} ombud exetv1 }` };
    const [before, after] = codes(said, { 'borta.rutin': `${absence} ombud }` });
    expect(before).toContain('RUT-010');
    expect(after).not.toContain('RUT-010');
  });
});

it('counts units and persons, also those that two files declare', () => {
  const persons = Array.from({ length: 30 }, (_, index) => [`p${index}.rutin`, `person exep${index} "Exempel" {}\n`]);
  const both = 'enhet E "Exempel" {}\nperson exeaa1 "Exempel" {}\n';
  const before: Texts = { ...Object.fromEntries(persons), 'a.rutin': both, 'b.rutin': both };
  const { trace } = traced(before);
  const changes: readonly Texts[] = [
    { 'a.rutin': '' },
    { 'a.rutin': both.replace(/ E /, ' F ') },
    { 'a.rutin': 'funktion E "Exempel" {}\n' },
    { 'a.rutin': '', 'b.rutin': '' },
    { 'c.rutin': both },
  ];
  for (const change of changes) {
    const now = { ...before, ...change };
    const { report } = again(trace, before, now);
    if (report !== undefined) expect(report).toEqual(wholly(now));
  }
});

it('counts the absences that reach beyond the horizon, in files that have changed and in the others', () => {
  const persons = Array.from({ length: 30 }, (_, index) => [`p${index}.rutin`, `person exep${index} "Exempel" {}\n`]);
  const absence = (person: string, period: string): string => `frånvaro ${person} ledighet ${period} { återkommer }\n`;
  const starting = absence('exep1', 'från 2027-02-01 till 2027-02-07');
  const lasting = absence('exep2', 'från 2026-12-20 till 2027-01-20');
  const open = absence('exep3', 'från 2026-11-01');
  const before: Texts = { ...Object.fromEntries(persons), 'a.rutin': '', 'b.rutin': starting + lasting + open };
  const { trace } = traced(before);
  for (const text of [starting, lasting, open, starting + lasting + open]) {
    const now = { ...before, 'a.rutin': text.replaceAll('exep', 'exep1') };
    const { report } = again(trace, before, now);
    expect(report?.beyond).toBeDefined();
    expect(report).toEqual(wholly(now));
  }
});

it('says of no name that it is missing, once it may stand where nothing can be read', () => {
  const before = { 'a.rutin': '', 'b.rutin': 'frånvaro exezz1 semester från 2026-10-05 till 2026-10-06 {}\n' };
  const { trace, report } = traced(before);
  expect(report.findings.map(({ code }) => code)).toContain('RUT-002');
  for (const text of ['person exezz1 {{', '}} exezz1 "', 'enhet E { inkorg exezz1 ']) {
    const now = { ...before, 'a.rutin': text };
    expect(again(trace, before, now).report).toEqual(wholly(now));
  }
});

it('leaves it open whether someone lacks an ombud, once more may be said of him where nothing can be read', () => {
  const persons = Array.from({ length: 30 }, (_, index) => [`p${index}.rutin`, `person exep${index} "Exempel" {}\n`]);
  const before: Texts = {
    ...Object.fromEntries(persons),
    'rutin.rutin': routine('ombudstäckning { minst 1 }'),
    'region.rutin': REGION,
    'borta.rutin': absence('exeet1'),
    'x.rutin': 'enhet X "X" { del av V nivå 5 }',
  };
  const { trace, report } = traced(before);
  expect(report.findings.map(({ code }) => code)).toContain('PROV-X-01');
  for (const text of ['enhet X "X" { del av V nivå exeet1 }', 'enhet X "X" { del av V nivå 5 }\n} exeet1']) {
    const now = { ...before, 'x.rutin': text };
    const told = again(trace, before, now).report;
    expect(told).toEqual(wholly(now));
    expect(told?.findings.map(({ code }) => code)).not.toContain('PROV-X-01');
    expect(again(traced(now).trace, now, before).report).toEqual(report);
  }
});

it('says which name is nearest to one that is missing, also when a nearer one comes or goes in another file', () => {
  const persons = Array.from({ length: 30 }, (_, index) => [`p${index}.rutin`, `person exep${index} "Exempel" {}\n`]);
  const missing = 'frånvaro exeqab1 semester från 2026-10-05 till 2026-10-06 {}\n';
  const far: Texts = { ...Object.fromEntries(persons), 'a.rutin': 'person exeqxb1 "Exempel" {}\n', 'b.rutin': missing };
  const near: Texts = { ...far, 'a.rutin': 'person exeqxb1 "Exempel" {}\nperson exeqab2 "Exempel" {}\n' };
  expect(JSON.stringify(wholly(near).findings)).toContain('exeqab2');
  for (const [before, now] of [
    [far, near],
    [near, far],
  ] as const) {
    expect(again(traced(before).trace, before, now).report).toEqual(wholly(now));
  }
});

it('judges everything where the routines are others, also what has looked none of them up', () => {
  const routine =
    'rutin Egen "Egen" { dokument "D-1" version "1" giltig från 2026-01-01 till 2027-01-01 omfattar region }';
  const persons = Array.from({ length: 40 }, (_, index) => [`p${index}.rutin`, `person exep${index} "Exempel" {}\n`]);
  const before: Texts = Object.fromEntries(persons);
  const { trace } = traced(before);
  expect(again(trace, before, { ...before, 'p1.rutin': '' }).report).toEqual(wholly({ ...before, 'p1.rutin': '' }));
  expect(again(trace, before, { ...before, 'p1.rutin': routine }).report).toBeUndefined();
});

it('tells of what has gone with a huvudman, whichever file it stood in', () => {
  const persons = Array.from({ length: 30 }, (_, index) => [`p${index}.rutin`, `person exep${index} "Exempel" {}\n`]);
  const part = (name: string): string => `förvaltning F${name} "F" { del av ${name} }\n`;
  const files = ['A', 'B', 'C'].flatMap((name) => [
    [`${name}.rutin`, `huvudman ${name} "H" { typ region }\n`],
    [`${name}f.rutin`, part(name)],
  ]);
  const before: Texts = Object.fromEntries([...persons, ...files]);
  const { trace } = traced(before);
  for (const name of ['A', 'B', 'C']) {
    const now = { ...before, [`${name}.rutin`]: '' };
    expect(wholly(now).findings).not.toEqual(wholly(before).findings);
    expect(again(trace, before, now).report).toEqual(wholly(now));
  }
});

it('judges everything where that is as quick, and nothing else for a file that declares nothing', () => {
  const person = (index: number): string => `person exep${index} "Exempel" { uppdrag läkare vid E }\n`;
  const persons = Array.from({ length: 30 }, (_, index) => [`p${index}.rutin`, person(index)]);
  const before: Texts = { ...Object.fromEntries(persons), 'a.rutin': '', 'e.rutin': 'enhet E "Enheten" {}\n' };
  const { trace } = traced(before);
  expect(again(trace, before, { ...before, 'e.rutin': '' }).report).toBeUndefined();
  const now = { ...before, 'a.rutin': '}' };
  const { report, read } = again(trace, before, now);
  expect(report).toEqual(wholly(now));
  expect(read.filter((file) => Object.hasOwn(before, file))).toEqual([]);
});

it('says that an exception is needless, once what it is for asks for none because of a third file', () => {
  const persons = Array.from({ length: 30 }, (_, index) => [`p${index}.rutin`, `person exep${index} "Exempel" {}\n`]);
  const unit = (name: string): string => `enhet ${name} "${name}" { del av R öppet mån-fre 08:00-17:00`;
  const before: Texts = {
    ...Object.fromEntries(persons),
    'rutin.rutin': `rutin Prov "P" { dokument "PROV-1" version "1" giltig från 2026-01-01 omfattar region
      krav PROV-X-01 ska { avsnitt "A" citat "B" kontroll medlemskap { räckvidd enhet } } }\n`,
    'region.rutin': `huvudman R "R" { typ region }\n${unit('F')} }
      person execv1 "Exempel Chef" { uppdrag verksamhetschef vid E }\n`,
    'enhet.rutin': `${unit('E')} inkorg samverkan { medlemmar exeaa1 bevakas dagligen av exeaa1 } }\n`,
    'person.rutin': 'person exeaa1 "Exempel" { uppdrag läkare vid F }\n',
    'undantag.rutin': `undantag från PROV-X-01 för E {
      från 2026-10-01 till 2026-12-31 motivering "Prov" beslutat av execv1 2026-10-01 }\n`,
  };
  const now = { ...before, 'person.rutin': 'person exeaa1 "Exempel" { uppdrag läkare vid E }\n' };
  const of = (report: Report): ReadonlySet<string> =>
    new Set(report.findings.map(({ code }) => code).filter((code) => /^(PROV-X-01|RUT-010)$/.test(code)));
  expect([of(wholly(before)), of(wholly(now))]).toEqual([new Set(['PROV-X-01']), new Set(['RUT-010'])]);
  for (const [was, is] of [
    [before, now],
    [now, before],
  ] as const) {
    expect(again(traced(was).trace, was, is).report).toEqual(wholly(is));
  }
});
