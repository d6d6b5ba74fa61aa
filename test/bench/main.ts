/**
 * `npm run bench`: what a region costs. Every figure is a ratio of runs taken in turn on this machine.
 * Arguments: sizes (S M L XL; default S M L; of XL only how the product itself grows), `--rounds N` (default 3), `--record` to write RECORD.md anew, and
 * `--profile [COMMAND]` to tell instead where the processor time of a command goes.
 */
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { commandGoals, profilesOf, reportCommands } from './commands.ts';
import type { EditorRows } from './editor.ts';
import { editorGoals, reportEditor } from './editor-report.ts';
import { atMost, type Goal, goalTable, isMet } from './goals.ts';
import { type Candidate, type Measured, measure } from './measure.ts';
import { functionsIn, partsIn, profileOf, type Spent } from './profile.ts';
import { type Profiled, type Section, writeRecord } from './record.ts';
import { AS_OF, faultsIn, SIZES, type Size, writeRegion } from './region.ts';
import { writeForms } from './yardsticks/forms.ts';
import { yamlKeystroke } from './yardsticks/yaml-server.ts';
import { candidates, checks, type Region, readingGoals } from './yardsticks.ts';

const CLI = join(import.meta.dirname, '../../dist/cli/rutin.js');
const PEERS = join(import.meta.dirname, '../../.cache/bench-peers');
const FAULT_EVERY = 10;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '3' }, record: { type: 'boolean' }, profile: { type: 'boolean' } },
});
const named = positionals.filter((word): word is Size => word in SIZES);
const folder = join(tmpdir(), `rutin-bench-${process.pid}`);
try {
  if (values.profile === true) profile(named[0] ?? 'M', positionals.find((word) => !(word in SIZES)) ?? 'check');
  else await bench(named.length > 0 ? named : ['S', 'M', 'L'], Number(values.rounds));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function profile(size: Size, command: string): void {
  const region = join(folder, size);
  writeRegion(region, SIZES[size]);
  const more = command === 'generate' ? ['--out', join(folder, 'ut')] : [];
  const taken = profileOf([CLI, command, region, '--datum', AS_OF, ...more]);
  for (const rows of [partsIn(taken), functionsIn(taken)]) console.log(`${rows.map(row).join('\n')}\n`);
}

function row({ name, milliseconds, share }: Spent): string {
  return `${(100 * share).toFixed(1).padStart(6)} %  ${milliseconds.toFixed(0).padStart(7)} ms  ${name}`;
}

async function bench(sizes: readonly Size[], rounds: number): Promise<void> {
  const sections: Section[] = [];
  const goals: Goal[] = [];
  const profiles: Profiled[] = [];
  let smallest: EditorRows | undefined;
  let large: EditorRows | undefined;
  for (const size of sizes) {
    const region = regionOf(size);
    const isGrowth = size === 'XL';
    const reading = reportReading(region, isGrowth ? checks(CLI, region) : candidates(CLI, region), rounds);
    const commands = isGrowth ? [] : reportCommands(CLI, { ...region, folder }, rounds);
    const rows = await reportEditor(CLI, region.clean, `${region.kept}-start`, smallest);
    if (!isGrowth) await reportYaml(region);
    sections.push({ title: region.title, measured: [...reading, ...commands.slice(1)] });
    if (size === 'L') goals.push(...readingGoals(reading), ...commandGoals(commands), ...editorGoals(rows, smallest));
    if (size === 'L' && values.record === true) profiles.push(...profilesOf(CLI, { ...region, folder }));
    if (isGrowth) goals.push(...growthGoals(sections, large, rows));
    if (size === 'L') large = rows;
    smallest ??= rows;
  }
  if (goals.length > 0) console.log(`\n${goalTable(goals)}`);
  if (values.record === true) writeRecord(new Date().toISOString().slice(0, 10), sections, goals, profiles);
  process.exitCode = goals.every(isMet) ? 0 : 1;
}

function regionOf(size: Size): Region {
  const clean = join(folder, size);
  const faulty = join(folder, `${size}-fel`);
  const forms = join(folder, `${size}-former`);
  const { files, bytes } = writeRegion(clean, SIZES[size]);
  writeRegion(faulty, SIZES[size], FAULT_EVERY);
  if (size !== 'XL') writeForms(forms, SIZES[size]);
  const title = `${size}: ${SIZES[size]} units, ${files} files, ${(bytes / 1e6).toFixed(1)} MB`;
  return { title, size, clean, faulty, forms, peers: PEERS, kept: join(folder, `${size}-minne`) };
}

async function reportYaml({ forms }: Region): Promise<void> {
  const milliseconds = await yamlKeystroke(PEERS, forms);
  console.log(`  ${'keystroke, YAML’s server, ms p95'.padEnd(34)} ${milliseconds.toFixed(0).padStart(9)}`);
}

function reportReading(region: Region, compared: readonly Candidate[], rounds: number): readonly Measured[] {
  const measured = measure(compared, rounds);
  const [cold] = measured;
  console.log(`\n${region.title}`);
  for (const { name, seconds, processor, megabytes } of measured) {
    const figures = [`${seconds.toFixed(2)} s`, `${processor.toFixed(2)} s processor`, `${megabytes.toFixed(0)} MB`];
    const ratio = processor / (cold?.processor ?? Number.NaN);
    const widths = [9, 20, 9];
    const row = figures.map((figure, index) => figure.padStart(widths[index] ?? 0)).join(' ');
    console.log(`  ${name.padEnd(24)} ${row}  this/check ${ratio.toFixed(2)}`);
  }
  // The clean region must be clean, and the other must have exactly its faults.
  expectCount(measured, 'check', 0);
  expectCount(measured, 'check, with faults', faultsIn(SIZES[region.size], FAULT_EVERY));
  return measured;
}

function expectCount(measured: readonly Measured[], name: string, expected: number): void {
  const run = measured.find((one) => one.name === name);
  const report = JSON.parse(run?.output ?? '{}') as { findings?: readonly { readonly code: string }[] };
  if (report.findings?.length === expected) return;
  const codes = [...new Set(report.findings?.map(({ code }) => code))].join(', ');
  throw new Error(`${name}: ${report.findings?.length} findings instead of ${expected} (${codes})`);
}

/** How ten times as much costs; of the keystrokes, that they cost the same, as closely as two sizes are held to each other. */
function growthGoals(sections: readonly Section[], large: EditorRows | undefined, huge: EditorRows): readonly Goal[] {
  const [one = Number.NaN, ten = Number.NaN] = ['L:', 'XL:'].map(
    (size) => sections.find(({ title }) => title.startsWith(size))?.measured[0]?.processor,
  );
  const growthOf = (file: 'unit' | 'persons'): number => huge[file] / (large?.[file] ?? Number.NaN);
  return [
    atMost(11, '× L', 'cold check of XL', ten / one),
    atMost(1.5, '× L', 'keystroke of XL, unit file, p95', growthOf('unit')),
    atMost(1.5, '× L', 'keystroke of XL, persons file, p95', growthOf('persons')),
  ];
}
