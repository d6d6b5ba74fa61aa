/** What a trace holds: of each file all that it writes and all that its judgement read, however much there is. */
import { expect, it } from 'vitest';
import { allChecks } from '../../language/checks/index.ts';
import { codeOf } from '../../language/engine/traces/codes.ts';
import { Judging } from '../../language/engine/traces/judging.ts';
import { writersOf } from '../../language/engine/traces/supplied.ts';
import { type Column, codesWritten, traceOf } from '../../language/engine/traces/trace.ts';
import { readersOf, spokenSince, writtenBy } from '../../language/engine/traces/written.ts';
import { factsOf } from '../../language/lowering/lower.ts';
import type { FileFacts } from '../../language/model/index.ts';
import { parseDay } from '../../language/time/index.ts';
import { absence, exception, REGION, routine } from '../support/exceptions.ts';
import { workspaceOf } from '../support/judged.ts';

const OPTIONS = { checks: allChecks, asOf: parseDay('2026-10-05') ?? 0, horizonDays: 90 };
const WORDING = { language: 'sv', adjust: (finding) => finding } as const satisfies Parameters<typeof traceOf>[2];

/** By number of a file its codes, each with how often it stands there. */
function byFile({ codes, files }: Column): readonly (readonly number[])[] {
  const found: number[][] = [];
  for (const [at, file] of files.entries()) {
    found[file] ??= [];
    found[file].push(codes[at] as number);
  }
  return found.map((own) => own.sort((a, b) => a - b));
}

function judged(texts: Readonly<Record<string, string>>) {
  const ws = workspaceOf(texts, []);
  const judging = new Judging(ws, OPTIONS);
  for (const facts of ws.files.values()) judging.settle(facts);
  const { conclusions } = judging;
  return { ws, conclusions, trace: traceOf(ws, conclusions, WORDING, OPTIONS.asOf + 89) };
}

it.each([1, 500, 1000, 1500])('with %i persons and as many absences of others', (count) => {
  const texts = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `p${index}.rutin`,
      `person exep${index} "Exempel" {}\nperson exez${index % 7} "Exempel" {}\nfrånvaro exeq${index} semester från 2026-10-05 till 2026-10-06 {}\n`,
    ]),
  );
  const { ws, conclusions, trace } = judged(texts);
  const names = new Map<number, number>();
  ws.forEachSlot((space, key, { number }) => names.set(number, codeOf(space, key)));
  const sorted = (codes: Iterable<number>): readonly number[] => [...new Set(codes)].sort((a, b) => a - b);
  expect(trace.files).toEqual(conclusions.map(({ facts }) => facts.file));
  const read = conclusions.map(({ reads, pairs }) =>
    sorted([...pairs, ...reads.flatMap(({ number }) => names.get(number) ?? [])]),
  );
  expect(byFile(trace.read)).toEqual(read);
  expect(byFile(trace.written)).toEqual(conclusions.map(({ facts }) => sorted(codesWritten(facts))));
  expect([...trace.written.codes]).toEqual([...trace.written.codes].sort((a, b) => a - b));
  const writers = new Map<number, number[]>();
  for (const [number, { facts }] of conclusions.entries()) {
    for (const code of codesWritten(facts)) writers.set(code, [...(writers.get(code) ?? []), number]);
  }
  const found = new Map([...writers.keys()].map((code) => [code, [...writersOf(trace, code)]]));
  expect(found).toEqual(writers);
  const { files } = trace.written;
  for (const number of [files[0], files.at(-1)]) {
    const facts = conclusions[number as number]?.facts as FileFacts;
    const { before } = writtenBy(trace, [{ file: facts.file, facts: undefined }]);
    expect(sorted(before)).toEqual(sorted(codesWritten(facts)));
  }
});

it('whoever read something is found, wherever it stands and however its number ends', () => {
  const round = codeOf('person', '') - (codeOf('person', '') % 2 ** 20);
  const codes = [0x10000, 0x1ffff, 0x2fffe, 0x30001, 0x4ffff].map((low) => round + low);
  const trace = {
    ...judged({}).trace,
    read: { codes: Float64Array.from(codes), files: Uint32Array.of(0, 1, 2, 3, 4) },
  };
  for (const [file, code] of codes.entries()) expect(readersOf(trace, new Set([code]))).toEqual([file]);
  expect([...readersOf(trace, new Set(codes))].sort()).toEqual([0, 1, 2, 3, 4]);
  expect(readersOf(trace, new Set())).toEqual([]);
});

it('after a change those may be spoken of that it concerns, of which something was said, and that exceptions are about', () => {
  const persons = Array.from({ length: 30 }, (_, index) => [
    `p${index}.rutin`,
    `person exep${index} "Exempel" { uppdrag läkare vid F }\n`,
  ]);
  const { trace } = judged({
    ...Object.fromEntries(persons),
    'rutin.rutin': routine('ombudstäckning { minst 1 }'),
    'region.rutin': REGION,
    'borta.rutin': absence('exeet1'),
    'undantag.rutin': exception('exetv1'),
    'fel.rutin': 'frånvaro exezz1 semester från 2026-10-05 till 2026-10-06 {}\n',
    'annan.rutin': 'person exeaa1 "Exempel" {}\n',
    'trasig.rutin': '}',
    'sedan.rutin': exception('exetv1').replace('2026-10-01 till', '2026-10-06 till'),
    'g.rutin': 'enhet G "Enheten" { del av V driftläge drift öppet mån-fre 08:00-17:00 }\n',
    'vid-g.rutin': 'person exegg1 "Exempel" { uppdrag läkare vid G }\n',
    'f.rutin': 'enhet F "Enheten" { del av V driftläge drift öppet mån-fre 08:00-17:00 }\n',
  });
  const after = (file: string, text: string | undefined): readonly string[] => {
    const facts = text === undefined ? undefined : factsOf(file, text);
    return [...(spokenSince(trace, [{ file, facts }]) ?? ['any'])].sort();
  };
  const told = trace.files.filter((_, number) => trace.toldOf(number).length > 0);
  expect([told.includes('trasig.rutin'), told.includes('sedan.rutin')]).toEqual([true, false]);
  const spoken = ['borta.rutin', 'fel.rutin', 'sedan.rutin', 'trasig.rutin', 'undantag.rutin'];
  expect(after('g.rutin', undefined)).toEqual([...spoken, 'g.rutin', 'vid-g.rutin'].sort());
  expect(after('annan.rutin', 'person exeaa2 "Exempel" {}\n')).toEqual(['annan.rutin', ...spoken]);
  expect(after('ny.rutin', '')).toEqual([...spoken, 'ny.rutin'].sort());
  expect(after('f.rutin', undefined)).toEqual(['any']);
  expect(after('rutin.rutin', undefined)).toEqual(['any']);
});
