/** What goes on from an earlier judgement: how far a change reaches, what is counted, and when all is judged instead. */
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../language/checks/index.ts';
import { EarlierJudgement, judgeAll, type Options, type Report, reportOf } from '../../language/engine/index.ts';
import {
  type ChangedFile,
  codeOf,
  codesWritten,
  judgeTraced,
  Retracing,
  spokenSince,
  type Trace,
} from '../../language/engine/traces/index.ts';
import { factsOf } from '../../language/lowering/lower.ts';
import { parseDay } from '../../language/time/index.ts';
import { workspaceOf } from '../support/judged.ts';

type Texts = Readonly<Record<string, string>>;

const FRAME = { asOf: parseDay('2026-10-05') ?? 0, horizonDays: 90, language: 'sv' } as const;
const OPTIONS: Options = { checks: allChecks, ...FRAME };
const WORDING = { language: 'sv', adjust: (finding) => finding } as const satisfies Parameters<typeof judgeTraced>[3];

const unit = (name: string, member: string): string =>
  `enhet ${name} "${name}" { del av R öppet mån-fre 08:00-17:00
    inkorg samverkan { medlemmar ${member} bevakas dagligen av ${member} } }\n`;
const exception = (name: string): string => `undantag från PROV-X-01 för ${name} {
    från 2026-10-01 till 2026-12-31 motivering "Prov" beslutat av execv1 2026-10-01 }\n`;
const person = (id: string, at: string): string => `person ${id} "Exempel" { uppdrag läkare vid ${at} }\n`;
const OTHERS = Object.fromEntries(
  Array.from({ length: 30 }, (_, index) => [`p${index}.rutin`, `person exep${index} "Exempel" {}\n`]),
);
const BASE: Texts = {
  ...OTHERS,
  'rutin.rutin': `rutin Prov "P" { dokument "PROV-1" version "1" giltig från 2026-01-01 omfattar region
    krav PROV-X-01 ska { avsnitt "A" citat "B" kontroll medlemskap { räckvidd enhet } } }\n`,
  'region.rutin': `huvudman R "R" { typ region }
enhet Annan "Annan" { del av R öppet mån-fre 08:00-17:00 }
person execv1 "Exempel Chef" { uppdrag verksamhetschef vid E uppdrag verksamhetschef vid G }\n`,
  'e.rutin': unit('E', 'exeaa1'),
  'g.rutin': unit('G', 'exebb1'),
  'h.rutin': unit('H', 'execc1'),
  'aa.rutin': person('exeaa1', 'Annan'),
  'bb.rutin': person('exebb1', 'Annan'),
  'cc.rutin': person('execc1', 'H'),
  'undantag.rutin': exception('E') + exception('G'),
  'tyst.rutin': '// ingenting\n',
};

function wholly(texts: Texts, only?: ReadonlySet<string>): Report {
  const ws = workspaceOf(texts, []);
  return reportOf(ws, judgeAll(ws, OPTIONS), { ...FRAME, only });
}

function traced(texts: Texts, only?: ReadonlySet<string>) {
  const made = judgeTraced(workspaceOf(texts, []), OPTIONS, { ...FRAME, only }, WORDING);
  if (made === undefined) throw new Error('a check failed');
  return made;
}

function changedIn(before: Texts, now: Texts): readonly ChangedFile[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])].filter(
    (file) => before[file] !== now[file],
  );
  return names.map((file) => ({ file, facts: now[file] === undefined ? undefined : factsOf(file, now[file]) }));
}

function again(trace: Trace, before: Texts, now: Texts, options = OPTIONS, only?: ReadonlySet<string>) {
  const retracing = new Retracing(trace, changedIn(before, now), (file) => factsOf(file, now[file] ?? ''));
  return retracing.report(options, { ...FRAME, only }, WORDING, Object.keys(now));
}

/** The text of a file is another, or the file is gone. */
function withOther(texts: Texts, change: Readonly<Record<string, string | undefined>>): Texts {
  const now = Object.entries({ ...texts, ...change });
  return Object.fromEntries(now.filter((one): one is [string, string] => one[1] !== undefined));
}

const { trace } = traced(BASE);
const CHANGES: readonly (readonly [what: string, change: Readonly<Record<string, string | undefined>>])[] = [
  ['what one of two exceptions is for asks for none', { 'aa.rutin': person('exeaa1', 'E') }],
  ['what both are for asks for none', { 'aa.rutin': person('exeaa1', 'E'), 'bb.rutin': person('exebb1', 'G') }],
  ['what no exception is for asks for one', { 'cc.rutin': person('execc1', 'Annan') }],
  ['one of the exceptions goes', { 'undantag.rutin': exception('G') }],
  ['all exceptions are gone', { 'undantag.rutin': undefined }],
  ['another exception comes', { 'ny.rutin': exception('H') }],
  ['who decided is no more', { 'region.rutin': (BASE['region.rutin'] ?? '').replace(/person execv1.*/, '') }],
  ['a silent file is gone', { 'tyst.rutin': undefined }],
  ['a unit is gone', { 'h.rutin': undefined }],
  ['nothing', {}],
];

it('begins with what is told of all', () => {
  const { report } = traced(BASE);
  expect(report).toEqual(wholly(BASE));
  expect(report.summary.suppressed).toBe(4);
});

describe.each(CHANGES)('when %s', (_, change) => {
  const now = withOther(BASE, change);

  it('tells what a judgement of all tells, also of some files', () => {
    expect(again(trace, BASE, now)).toEqual(wholly(now));
    for (const files of [['undantag.rutin', 'e.rutin'], ['tyst.rutin'], []]) {
      const only = new Set(files);
      expect(again(trace, BASE, now, OPTIONS, only)).toEqual(wholly(now, only));
      expect(traced(now, only).report).toEqual(wholly(now, only));
    }
  });

  it('knows in which files anything may be found', () => {
    const spoken = spokenSince(trace, changedIn(BASE, now));
    if (spoken === undefined) throw new Error('it is not known');
    const ws = workspaceOf(now, []);
    const earlier = new EarlierJudgement(ws, OPTIONS, spoken, () => undefined);
    const frame = { ...FRAME, only: undefined };
    expect(reportOf(ws, judgeAll(ws, { ...OPTIONS, earlier }), frame)).toEqual(wholly(now));
    expect([...spoken].filter((file) => /^p[0-9]/.test(file))).toEqual([]);
    for (const file of ['e.rutin', 'g.rutin', 'undantag.rutin']) expect(spoken.has(file)).toBe(true);
    for (const file of Object.keys(change)) expect(spoken.has(file)).toBe(true);
    expect(spoken.has('tyst.rutin')).toBe('tyst.rutin' in change);
  });
});

it.each(['enhet {{', 'enhet {{\nenhet {{'])('a file of which anything is said is among those: %j', (text) => {
  const before = { ...BASE, 'fel.rutin': text };
  const { trace: known, report } = traced(before);
  expect(report.findings.filter(({ file }) => file === 'fel.rutin').length).toBe(text.split('\n').length);
  const spoken = spokenSince(known, changedIn(before, { ...before, 'tyst.rutin': '' }));
  expect([spoken?.has('fel.rutin'), spoken?.has('p1.rutin')]).toEqual([true, false]);
});

describe('all is judged instead', () => {
  const other = { ...BASE, 'rutin.rutin': (BASE['rutin.rutin'] ?? '').replace('räckvidd enhet', 'räckvidd huvudman') };
  const many = Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [`p${index}.rutin`, `person exep${index} "Annat" {}\n`]),
  );

  it.each<[what: string, now: Texts]>([
    ['the routines are others', other],
    ['a routine is gone', { ...BASE, 'rutin.rutin': '' }],
    ['a great part is another', { ...BASE, ...many }],
  ])('where %s', (_, now) => {
    expect(again(trace, BASE, now)).toBeUndefined();
  });

  it('where that would be as quick, also to know in which files anything may be found', () => {
    expect(spokenSince(trace, changedIn(BASE, other))).toBeUndefined();
    const first = { ...BASE, 'region.rutin': (BASE['region.rutin'] ?? '').replace('huvudman R', 'huvudman Q') };
    const few = Object.fromEntries(Object.entries(first).filter(([file]) => !/^p[0-9]/.test(file)));
    const small = Object.fromEntries(Object.entries(BASE).filter(([file]) => !/^p[0-9]/.test(file)));
    expect(spokenSince(traced(small).trace, changedIn(small, few))).toBeUndefined();
    expect(spokenSince(trace, changedIn(BASE, first))).toBeDefined();
  });

  it('where a check fails, of which nobody is told here', () => {
    const checks = allChecks.map((check) =>
      check.name === 'medlemskap'
        ? {
            ...check,
            judge: {
              inbox: () => {
                throw new Error('forced');
              },
            },
          }
        : check,
    );
    const faults: unknown[] = [];
    const failing = { ...OPTIONS, checks, onFault: (fault: unknown) => void faults.push(fault) };
    const now = { ...BASE, 'cc.rutin': person('execc1', 'Annan') };
    expect(again(trace, BASE, now, failing)).toBeUndefined();
    expect(again(trace, BASE, { ...BASE, 'p1.rutin': '' }, failing)).toBeDefined();
    expect(judgeTraced(workspaceOf(BASE, []), failing, FRAME, WORDING)).toBeUndefined();
    expect(faults).toEqual([]);
  });
});

describe('units and persons are counted', () => {
  const place = (kind: string, name: string): string => `${kind} ${name} "Exempel" {}\n`;
  const both = place('enhet', 'X') + place('person', 'exexx1');
  const texts = { ...BASE, 'a.rutin': both, 'b.rutin': both, 'c.rutin': place('enhet', 'Y') };
  const { trace: known } = traced(texts);

  it.each<[what: string, change: Texts, isKnown: boolean]>([
    ['a place of two goes from one file, and may be what the other says', { 'a.rutin': '' }, false],
    ['it gets another name there', { 'a.rutin': both.replace('X', 'Z') }, false],
    ['it goes from both', { 'a.rutin': '', 'b.rutin': '' }, true],
    ['it becomes another kind in the first', { 'a.rutin': both.replace('enhet', 'funktion') }, true],
    ['it becomes another kind in the second', { 'b.rutin': both.replace('enhet', 'funktion') }, true],
    ['a third has it', { 'd.rutin': both }, true],
    ['a third before them has it, of another kind', { '0.rutin': both.replace('enhet', 'funktion') }, true],
    ['one that is alone goes', { 'c.rutin': '' }, true],
    ['one that is alone is another', { 'c.rutin': place('enhet', 'Z') }, true],
    ['a unit comes', { 'd.rutin': place('enhet', 'Z') }, true],
    ['a person comes', { 'd.rutin': place('person', 'exezz1') }, true],
    ['a person of two goes', { 'a.rutin': place('enhet', 'X') }, true],
    ['a person goes', { 'p3.rutin': '' }, true],
    ['a person is another', { 'p3.rutin': place('person', 'exezz1') }, true],
  ])('when %s', (_, change, isKnown) => {
    const now = { ...texts, ...change };
    const report = again(known, texts, now);
    expect(report !== undefined).toBe(isKnown);
    if (report !== undefined) expect(report).toEqual(wholly(now));
  });
});

it('what each file writes and reads is taken down, however many there are', () => {
  const ids = Array.from({ length: 1200 }, (_, index) => `exep${index}`);
  const texts = Object.fromEntries(ids.map((id) => [`${id}.rutin`, person(id, 'E')]));
  const many = { ...texts, 'e.rutin': unit('E', 'exep1'), 'e2.rutin': unit('E', 'exep2') };
  const { trace: known } = traced(many);
  const pairs = ({ codes, files }: Trace['read']): readonly string[] =>
    [...codes].map((code, at) => `${code} ${known.files[files[at] ?? -1]}`);
  const written = Object.entries(many).flatMap(([file, text]) =>
    [...codesWritten(factsOf(file, text))].map((code) => `${code} ${file}`),
  );
  expect(pairs(known.written).toSorted()).toEqual([...written, `${codeOf('units', 'E')} e.rutin`].toSorted());
  expect([...known.written.codes]).toEqual([...known.written.codes].toSorted((a, b) => a - b));
  const read = new Set(pairs(known.read));
  expect(read.size).toBe(known.read.codes.length);
  expect(ids.filter((id) => !read.has(`${codeOf('person', id)} ${id}.rutin`))).toEqual([]);
  expect(ids.filter((id) => !read.has(`${codeOf('placed', 'E')} ${id}.rutin`))).toEqual([]);
  expect([...known.read.files]).toEqual([...known.read.files].toSorted((a, b) => a - b));
  expect(known.read.codes.every((code) => code > 0)).toBe(true);
  const { trace: other } = traced(Object.fromEntries(Object.entries(many).toReversed()));
  const readOf = ({ read: { codes, files }, files: names }: Trace): readonly string[] =>
    [...codes].map((code, at) => `${code} ${names[files[at] ?? -1]}`).toSorted();
  expect(readOf(other)).toEqual(readOf(known));
});

it.each([0xffff, 0xfffe, 0])('who read a name is found, whatever its number ends in: %d', (digits) => {
  const numbers = Array.from({ length: 2 ** 20 }, (_, index) => index);
  const id = `exe${numbers.find((index) => (codeOf('person', `exe${index}`) & 0xffff) === digits)}`;
  const before = { ...BASE, 'n.rutin': person(id, 'E'), 'b.rutin': `frånvaro ${id} semester från 2026-10-12\n` };
  const now = { ...before, 'n.rutin': '' };
  const { trace: known } = traced(before);
  expect(again(known, before, now)).toEqual(wholly(now));
  expect(wholly(now).findings.some(({ file, code }) => file === 'b.rutin' && code === 'RUT-002')).toBe(true);
});

it('the first exception forgives what nothing else points to', () => {
  const before = withOther(BASE, { 'undantag.rutin': undefined });
  const { trace: known } = traced(before);
  for (const exceptions of [exception('E'), exception('G') + exception('H')]) {
    const now = { ...before, 'undantag.rutin': exceptions };
    expect(again(known, before, now)).toEqual(wholly(now));
    expect(wholly(now).summary.suppressed).toBe(2);
  }
});
