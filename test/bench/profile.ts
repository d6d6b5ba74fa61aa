/** Where the processor time of a command goes: `npm run bench -- --profile [S M L XL] [check | generate | …]`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MOST_ROWS = 30;

/** What is read of a profile as V8 writes it. */
interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** The functions in which a run of Node spent most time of its own, with the share of each. */
export function profileOf(args: readonly string[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'rutin-profile-'));
  try {
    const run = spawnSync(process.execPath, ['--cpu-prof', '--cpu-prof-dir', folder, ...args], { maxBuffer: 1 << 28 });
    if (run.error !== undefined) throw run.error;
    const [file] = readdirSync(folder);
    if (file === undefined) throw new Error(`no profile: ${run.stderr.toString().slice(0, 2000)}`);
    return rowsOf(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Profile);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function rowsOf({ nodes, samples, timeDeltas }: Profile): readonly string[] {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.functionName || '(anonymous)']));
  const own = new Map<string, number>();
  for (const [index, sample] of samples.entries()) {
    const name = names.get(sample) ?? '?';
    own.set(name, (own.get(name) ?? 0) + (timeDeltas[index] ?? 0));
  }
  own.delete('(idle)');
  const total = [...own.values()].reduce((sum, time) => sum + time, 0);
  return [...own]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_ROWS)
    .map(
      ([name, time]) =>
        `${((100 * time) / total).toFixed(1).padStart(6)} %  ${(time / 1000).toFixed(0).padStart(7)} ms  ${name}`,
    );
}
