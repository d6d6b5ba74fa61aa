/** Killed at every call of the system that may change a disk, by strace: so between the steps of one operation too. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { At } from '../../support/faults/fault.ts';
import { endOf, Rehearsed } from '../../support/faults/faulty-runs.ts';
import { SCENARIOS, type Scenario } from '../../support/faults/scenarios.ts';
import { inLanes, spread } from '../../support/faults/trials.ts';
import { ofKill } from '../../support/faults/verdicts.ts';
import type { Figures, Options, Part } from './part.ts';

/** What changes a disk, or opens what is then changed. */
const CALLS = [
  ...['openat', 'write', 'pwrite64', 'writev', 'ftruncate', 'copy_file_range', 'sendfile'],
  ...['fsync', 'fdatasync', 'fchmod', 'fchmodat', 'chmod', 'utimensat'],
  ...['rename', 'renameat', 'renameat2', 'link', 'linkat', 'symlink', 'symlinkat'],
  ...['unlink', 'unlinkat', 'mkdir', 'mkdirat', 'rmdir'],
];

export const systemCalls: Part = {
  name: 'system calls',
  async run(options): Promise<Figures> {
    const counts: Record<string, number> = {};
    const faults: string[] = [];
    if (!canBeTraced()) {
      options.say('strace (Debian package strace) is not installed, or may not trace here: nothing is tried');
      return { counts, faults };
    }
    for (const at of SCENARIOS.keys()) {
      const scenario = SCENARIOS[(at + options.seed) % SCENARIOS.length] as Scenario;
      if (Date.now() >= options.until) break;
      const outcome = await killedIn(scenario, options);
      counts[scenario.name] = outcome.killed;
      faults.push(...outcome.faults);
      options.say(
        `${scenario.name}: killed at ${outcome.killed} of ${outcome.calls} calls, ${outcome.faults.length} amiss`,
      );
    }
    return { counts, faults };
  },
};

/** Whether strace is there, and lets a program be looked at. */
export function canBeTraced(): boolean {
  return spawnSync('strace', ['-f', '-qq', '-o', '/dev/null', 'true']).status === 0;
}

/** How many calls there are, at how many of them the program was killed, and what was wrong then. */
interface Killed {
  readonly calls: number;
  readonly killed: number;
  readonly faults: readonly string[];
}

/** Of a call that another process makes, the program hears only that it is gone. */
export async function killedIn(
  scenario: Scenario,
  { program, some, until }: Omit<Options, 'say' | 'seed'>,
): Promise<Killed> {
  const rehearsed = await Rehearsed.of(program, scenario);
  const command = [process.execPath, program, ...scenario.args];
  const faults: string[] = [];
  let killed = 0;
  try {
    const calls = await callsOf(rehearsed, command);
    await inLanes(spread(calls, some), async ({ call, number }) => {
      if (Date.now() >= until) return;
      const at: At = { doer: 'beside', kind: 'write', number, does: 'kill', goesOn: false };
      const outcome = await rehearsed.triedBy(at, (within) =>
        endOf([...strace('/dev/null'), '-e', `inject=${call}:signal=SIGKILL:when=${number}`, ...command], within),
      );
      if (outcome.run.signal === 'SIGKILL') killed++;
      faults.push(...ofKill(outcome, rehearsed, at).map((what) => `${scenario.name}, ${call} ${number}: ${what}`));
    });
    return { calls: calls.length, killed, faults };
  } finally {
    rehearsed.end();
  }
}

function strace(log: string): readonly string[] {
  return ['strace', '-f', '-qq', '-o', log, '-e', `trace=${CALLS.join(',')}`];
}

/** A call, counted among those of its name and thread. */
interface Call {
  readonly call: string;
  readonly number: number;
}

/** The calls, in order, from the first that is about a file of the folder. */
async function callsOf(rehearsed: Rehearsed, command: readonly string[]): Promise<readonly Call[]> {
  const place = mkdtempSync(join(realpathSync(tmpdir()), 'rutin-anrop-'));
  try {
    const log = join(place, 'logg');
    const at: At = { doer: 'beside', kind: 'write', number: 0, does: 'kill', goesOn: false };
    let folder = '';
    await rehearsed.triedBy(at, (within) => {
      folder = within;
      return endOf([...strace(log), ...command], within);
    });
    return callsIn(readFileSync(log, 'utf8'), folder);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** Those that threads make under one number are one: where the first of them comes to it, all are killed. */
function callsIn(log: string, folder: string): readonly Call[] {
  const counts = new Map<string, number>();
  const calls = new Map<string, Call>();
  let hasBegun = false;
  for (const line of log.split('\n')) {
    const [, thread, call] = /^(\d+) +(\w+)\(/.exec(line) ?? [];
    if (thread === undefined || call === undefined) continue;
    const number = (counts.get(`${thread} ${call}`) ?? 0) + 1;
    counts.set(`${thread} ${call}`, number);
    hasBegun ||= line.includes(folder);
    if (hasBegun) calls.set(`${call} ${number}`, { call, number });
  }
  return [...calls.values()];
}
