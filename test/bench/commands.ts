/** What the commands that go through a whole region cost, as ratios to the cold check of the same region in the same run. */
import {
  copyFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { atMost, type Goal } from './goals.ts';
import { type Candidate, type Measured, measure } from './measure.ts';
import { partsIn, profileOf } from './profile.ts';
import type { Profiled } from './record.ts';
import { AS_OF, renameUnit } from './region.ts';

const WRITE_FILES = join(import.meta.dirname, 'yardsticks/write-files.ts');
const ROUTINE = join(import.meta.dirname, '../../language/routines/meddelandecenter.rutin');

/** Two states of a region, where files may be written, and what is kept of the first by checks that came before. */
export interface Sides {
  readonly clean: string;
  readonly faulty: string;
  readonly folder: string;
  readonly kept: string;
}

/** Measures, and prints each as so many cold checks. */
export function reportCommands(cli: string, sides: Sides, rounds: number): readonly Measured[] {
  const measured = measure(candidates(cli, sides), rounds);
  for (const one of measured) {
    const { name, seconds, processor, megabytes } = one;
    const figures = `${seconds.toFixed(2).padStart(7)} s ${processor.toFixed(2).padStart(7)} s processor ${megabytes.toFixed(0).padStart(6)} MB`;
    console.log(`  ${name.padEnd(24)} ${figures}  this/check ${checksOf(one, measured).toFixed(1).padStart(6)}`);
  }
  return measured;
}

/** How many cold checks each command takes at most, and how much memory. */
export function commandGoals(measured: readonly Measured[]): readonly Goal[] {
  const limits: Readonly<Record<string, number>> = { generate: 2, plan: 2, diff: 2, [WARM]: 1, impact: 2 };
  return Object.entries(limits).flatMap(([name, most]) => {
    const one = measured.find((candidate) => candidate.name === name);
    if (one === undefined) return [];
    return [
      atMost(most, '× check', `\`${name}\``, checksOf(one, measured)),
      atMost(500, 'MB', `memory of \`${name}\``, one.megabytes),
    ];
  });
}

/** The version before has been judged, as on the main line of a repository; the one that is compared with it never was. */
const WARM = 'diff of one file, warm';

/** Processor time: what else the machine does changes that least. */
function checksOf({ processor }: Measured, [check]: readonly Measured[]): number {
  return processor / (check?.processor ?? Number.NaN);
}

function candidates(cli: string, { clean, faulty, folder, kept }: Sides): readonly Candidate[] {
  const routine = join(folder, 'ny.rutin');
  copyFileSync(ROUTINE, routine);
  const out = join(folder, 'ut');
  const changed = oneChanged(clean, folder);
  const run = (name: string, ...args: readonly string[]): Candidate => ({
    name,
    args: [cli, ...args, '--datum', AS_OF, '--no-cache'],
    accepts: [0],
  });
  // Put away, not removed: where many files have just been removed, a disk may take long to make new ones.
  let nth = 0;
  const anew = (folder: string): void => {
    if (existsSync(folder)) renameSync(folder, `${folder}-${nth++}`);
  };
  const list = join(folder, 'lista');
  const bare = join(folder, 'bara-filer');
  return [
    run('check', 'check', clean, '--format', 'json'),
    { ...run('generate', 'generate', clean, '--out', out), before: () => anew(out) },
    {
      name: 'writing as many files',
      args: [WRITE_FILES, list, bare],
      accepts: [0],
      before: () => {
        anew(bare);
        writeFileSync(list, lengthsIn(out).join('\n'));
      },
    },
    run('generate, again', 'generate', clean, '--out', out),
    run('plan', 'plan', faulty, '--current', join(out, 'provisionering.json')),
    run('diff', 'diff', clean, faulty),
    run('diff of one file', 'diff', clean, changed),
    {
      name: WARM,
      args: [cli, 'diff', clean, changed, '--datum', AS_OF, '--cache-dir', kept],
      accepts: [0],
      before: () => renameUnit(changed),
    },
    run('impact', 'impact', '--routine', routine, clean),
  ];
}

/** The path and the length of every file in a folder. */
function lengthsIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map(({ parentPath, name }) => {
    const path = join(parentPath, name);
    return `${path.slice(folder.length + 1)}\t${statSync(path).size}`;
  });
}

/** What each of the commands that miss a goal does in its time. To be called when all have been measured. */
export function profilesOf(cli: string, { clean, faulty, folder }: Sides): readonly Profiled[] {
  const current = join(folder, 'ut/provisionering.json');
  const commands = [
    ['check', clean],
    ['generate', clean, '--out', join(folder, 'ut-profil')],
    ['plan', faulty, '--current', current],
    ['diff', clean, faulty],
  ];
  return commands.map((args) => ({
    command: args[0] ?? '',
    parts: partsIn(profileOf([cli, ...args, '--datum', AS_OF, '--no-cache'])),
  }));
}

/** A copy in which one unit is checked at another time. */
function oneChanged(clean: string, folder: string): string {
  const changed = join(folder, 'en-andrad');
  rmSync(changed, { recursive: true, force: true });
  cpSync(clean, changed, { recursive: true });
  const file = join(changed, 'v0/enhet3.rutin');
  writeFileSync(file, readFileSync(file, 'utf8').replace('kl 08:15, 12:00', 'kl 08:15, 11:45'));
  return changed;
}
