/** Runs programs in turn and takes medians of time and peak memory. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Candidate {
  readonly name: string;
  /** Arguments after `node`. */
  readonly args: readonly string[];
  /** Exit codes that count as a run. */
  readonly accepts: readonly number[];
  /** Done before each run, unmeasured. */
  readonly before?: () => void;
}

export interface Measured {
  readonly name: string;
  readonly seconds: number;
  readonly megabytes: number;
  readonly output: string;
}

/** Medians over some rounds; in each round every candidate runs once, so that all see the same machine. */
export function measure(candidates: readonly Candidate[], rounds: number): readonly Measured[] {
  const samples = candidates.map(() => ({ seconds: [] as number[], megabytes: [] as number[], output: '' }));
  for (let round = 0; round < rounds; round++) {
    for (const [index, candidate] of candidates.entries()) {
      const run = runOnce(candidate);
      const sample = samples[index];
      if (sample !== undefined) {
        sample.seconds.push(run.seconds);
        sample.megabytes.push(run.megabytes);
        sample.output = run.output;
      }
    }
  }
  return candidates.map(({ name }, index) => {
    const sample = samples[index] ?? { seconds: [], megabytes: [], output: '' };
    return { name, seconds: median(sample.seconds), megabytes: median(sample.megabytes), output: sample.output };
  });
}

function runOnce({ name, args, accepts, before }: Candidate): { seconds: number; megabytes: number; output: string } {
  const peakFile = join(tmpdir(), `rutin-peak-${process.pid}`);
  before?.();
  const start = process.hrtime.bigint();
  const run = spawnSync(process.execPath, ['--import', join(import.meta.dirname, 'peak-memory.ts'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, PEAK_FILE: peakFile },
    maxBuffer: 1 << 28,
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (run.status === null || !accepts.includes(run.status)) {
    throw new Error(`${name} ended with ${run.status}: ${run.stderr.slice(0, 2000)}`);
  }
  const megabytes = Number(readFileSync(peakFile, 'utf8')) / 1e6;
  rmSync(peakFile, { force: true });
  return { seconds, megabytes, output: run.stdout };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
