/** Runs programs in turn and takes medians of time, processor time and peak memory. */
import { type SpawnSyncOptions, type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { buildSync } from 'esbuild';
import { USAGE, type Usage } from './usage.ts';

export interface Candidate {
  readonly name: string;
  /** Another program than Node. */
  readonly program?: string;
  /** Where another program is started. */
  readonly cwd?: string;
  /** Arguments after the program. */
  readonly args: readonly string[];
  /** Exit codes that count as a run. */
  readonly accepts: readonly number[];
  /** Done before each run, unmeasured. */
  readonly before?: () => void;
}

export interface Measured extends Usage {
  readonly name: string;
  readonly seconds: number;
  readonly output: string;
}

/** Medians over some rounds; in each round every candidate runs once, so that all see the same machine. */
export function measure(candidates: readonly Candidate[], rounds: number): readonly Measured[] {
  const runs = candidates.map((): Measured[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, candidate] of candidates.entries()) runs[index]?.push(runOnce(candidate));
  }
  return candidates.map(({ name }, index) => {
    const own = runs[index] ?? [];
    const middle = (figure: (run: Measured) => number): number => median(own.map(figure));
    return {
      name,
      seconds: middle(({ seconds }) => seconds),
      processor: middle(({ processor }) => processor),
      megabytes: middle(({ megabytes }) => megabytes),
      output: own.at(-1)?.output ?? '',
    };
  });
}

function runOnce(candidate: Candidate): Measured {
  candidate.before?.();
  return candidate.program === undefined ? runNode(candidate) : runProgram(candidate.program, candidate);
}

function runNode({ name, args, accepts }: Candidate): Measured {
  const usageFile = join(tmpdir(), `rutin-usage-${process.pid}`);
  const env = { ...process.env, USAGE_FILE: usageFile };
  const [program = '', ...rest] = args;
  const timed = timedRun(process.execPath, [...USAGE, asPlain(program), ...rest], { env });
  expectStatus(name, timed.run, accepts);
  const usage = JSON.parse(readFileSync(usageFile, 'utf8')) as Usage;
  rmSync(usageFile, { force: true });
  return { name, seconds: timed.seconds, ...usage, output: timed.run.stdout };
}

const PLAIN = join(import.meta.dirname, '../../.cache/bench-yardsticks');

/** A yardstick is measured as the product is: as JavaScript, of which Node has nothing to strip. */
function asPlain(program: string): string {
  if (!program.endsWith('.ts')) return program;
  const outfile = join(PLAIN, basename(program).replace(/\.ts$/, '.mjs'));
  buildSync({ entryPoints: [program], outfile, bundle: true, packages: 'external', platform: 'node', format: 'esm' });
  return outfile;
}

/** A program that is not Node: the shell tells its processor time, and nobody its memory. */
function runProgram(program: string, { name, args, accepts, cwd }: Candidate): Measured {
  const script = 'TIMEFORMAT="%U %S"; time "$@"';
  const { seconds, run } = timedRun('bash', ['-c', script, 'bash', program, ...args], { cwd });
  expectStatus(name, run, accepts);
  const [user = Number.NaN, system = Number.NaN] = (run.stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  return { name, seconds, processor: user + system, megabytes: Number.NaN, output: run.stdout };
}

interface Timed {
  readonly seconds: number;
  readonly run: SpawnSyncReturns<string>;
}

function timedRun(program: string, args: readonly string[], options: SpawnSyncOptions): Timed {
  const start = process.hrtime.bigint();
  const run = spawnSync(program, args, { ...options, encoding: 'utf8', maxBuffer: 1 << 28 });
  return { seconds: Number(process.hrtime.bigint() - start) / 1e9, run };
}

function expectStatus(name: string, { status, stderr }: Timed['run'], accepts: readonly number[]): void {
  if (status !== null && accepts.includes(status)) return;
  throw new Error(`${name} ended with ${status}: ${stderr.slice(0, 2000)}`);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
