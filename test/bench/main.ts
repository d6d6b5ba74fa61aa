/**
 * `npm run bench`: what a region costs. Every figure is a ratio of runs taken in turn on this machine.
 * Arguments: sizes (S M L XL; default S M L) and `--rounds N` (default 3).
 */
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MOST_CHECKS, reportCommands } from './commands.ts';
import type { EditorRows } from './editor.ts';
import { reportEditor } from './editor-report.ts';
import { type Candidate, type Measured, measure } from './measure.ts';
import { AS_OF, faultsIn, SIZES, type Size, writeRegion } from './region.ts';

const CLI = join(import.meta.dirname, '../../dist/cli/rutin.js');
const FAULT_EVERY = 10;

/** At L: at least so many times less processor time than plain Langium, which a busy machine does not change; at most so much memory. */
const GOALS = { timesLess: 5, megabytes: 400 };

const { sizes, rounds } = parse(process.argv.slice(2));
const folder = join(tmpdir(), `rutin-bench-${process.pid}`);
try {
  let smallest: EditorRows | undefined;
  for (const size of sizes) {
    bench(size);
    const rows = await reportEditor(CLI, join(folder, size), smallest);
    smallest ??= rows;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function bench(size: Size): void {
  const clean = join(folder, size);
  const faulty = join(folder, `${size}-fel`);
  const { files, bytes } = writeRegion(clean, SIZES[size]);
  writeRegion(faulty, SIZES[size], FAULT_EVERY);
  const measured = measure(
    [check('check', clean, 0), check('check, with faults', faulty, 1), ...yardsticks(clean)],
    rounds,
  );
  print(`${size}: ${SIZES[size]} units, ${files} files, ${(bytes / 1e6).toFixed(1)} MB`, measured);
  verify(measured, size);
  const checks = reportCommands(CLI, { clean, faulty, folder }, rounds);
  if (size === 'L') {
    console.log(`  goal: generate ≤ ${MOST_CHECKS} × check: ${checks <= MOST_CHECKS ? 'met' : 'NOT MET'}`);
  }
}

function check(name: string, path: string, exit: number): Candidate {
  return { name, args: [CLI, 'check', path, '--no-cache', '--datum', AS_OF, '--format', 'json'], accepts: [exit] };
}

function yardsticks(path: string): readonly Candidate[] {
  return [
    { name: 'plain Langium', args: [join(import.meta.dirname, 'plain-langium.ts'), path], accepts: [0] },
    { name: 'reading the files', args: [join(import.meta.dirname, 'read-files.ts'), path], accepts: [0] },
  ];
}

function print(title: string, measured: readonly Measured[]): void {
  const plain = measured.find(({ name }) => name === 'plain Langium');
  console.log(`\n${title}`);
  for (const { name, seconds, processor, megabytes } of measured) {
    const figures = [`${seconds.toFixed(2)} s`, `${processor.toFixed(2)} s processor`, `${megabytes.toFixed(0)} MB`];
    const ratios = [(plain?.seconds ?? Number.NaN) / seconds, (plain?.processor ?? Number.NaN) / processor];
    const widths = [9, 20, 9];
    const row = figures.map((figure, index) => figure.padStart(widths[index] ?? 0)).join(' ');
    console.log(`  ${name.padEnd(20)} ${row}  plain/this ${ratios.map((ratio) => ratio.toFixed(1)).join(' and ')}`);
  }
}

/** The clean region must be clean and the other must have exactly its faults; L must reach the goals. */
function verify(measured: readonly Measured[], size: Size): void {
  const [clean, faulty, plain] = measured;
  expectCount(clean, 0);
  expectCount(faulty, faultsIn(SIZES[size], FAULT_EVERY));
  if (size === 'L' && clean !== undefined && plain !== undefined) {
    const less = plain.processor / clean.processor;
    const met = less >= GOALS.timesLess && clean.megabytes <= GOALS.megabytes;
    const goal = `≤ 1/${GOALS.timesLess} of plain Langium’s processor time, ≤ ${GOALS.megabytes} MB`;
    console.log(`  goal: ${goal}: ${met ? 'met' : 'NOT MET'}`);
    process.exitCode = met ? process.exitCode : 1;
  }
}

function expectCount(run: Measured | undefined, expected: number): void {
  const report = JSON.parse(run?.output ?? '{}') as { findings?: readonly { readonly code: string }[] };
  const found = report.findings?.length;
  if (found !== expected) {
    const codes = [...new Set(report.findings?.map(({ code }) => code))].join(', ');
    throw new Error(`${run?.name}: ${found} findings instead of ${expected} (${codes})`);
  }
}

function parse(args: readonly string[]): { readonly sizes: readonly Size[]; readonly rounds: number } {
  const at = args.indexOf('--rounds');
  const rounds = at < 0 ? 3 : Number(args[at + 1]);
  const named = args.filter((arg): arg is Size => arg in SIZES);
  return { sizes: named.length > 0 ? named : ['S', 'M', 'L'], rounds };
}
