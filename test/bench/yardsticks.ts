/** What a check is held against: the same grammar under plain Langium, reading alone, and what others do with the same content. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { atLeast, atMost, type Goal } from './goals.ts';
import type { Candidate, Measured } from './measure.ts';
import { AS_OF, renameUnit, type Size } from './region.ts';

/** A region in all its forms. */
export interface Region {
  readonly title: string;
  readonly size: Size;
  readonly clean: string;
  readonly faulty: string;
  /** The same content as YAML, JSON and Pkl. */
  readonly forms: string;
  /** Where the programs of others are. */
  readonly peers: string;
  /** Where what is kept between runs may lie. */
  readonly kept: string;
}

const HERE = join(import.meta.dirname, 'yardsticks');
const EXAMPLE = join(import.meta.dirname, '../../examples/fristad');

/** The cold checks of a region, of that without faults first. */
export function checks(cli: string, { clean, faulty }: Region): readonly Candidate[] {
  const check = (name: string, path: string, exit: number): Candidate => ({
    name,
    args: [cli, 'check', path, '--datum', AS_OF, '--format', 'json', '--no-cache'],
    accepts: [exit],
  });
  return [check('check', clean, 0), check('check, with faults', faulty, 1)];
}

/** In the order in which they are run, the cold checks first. */
export function candidates(cli: string, region: Region): readonly Candidate[] {
  const kept = (name: string, change?: () => void): Candidate => ({
    name,
    args: [cli, 'check', region.clean, '--datum', AS_OF, '--format', 'json', '--cache-dir', region.kept],
    accepts: [0],
    ...(change === undefined ? {} : { before: change }),
  });
  const own = (name: string, file: string, ...args: readonly string[]): Candidate => ({
    name,
    args: [join(HERE, file), ...args],
    accepts: [0],
  });
  const held = (name: string): Candidate => own(`${name} + ajv`, 'validate.ts', name, region.forms, region.peers);
  return [
    ...checks(cli, region),
    kept('check, once more', () => keepOnce(cli, region)),
    kept('check, one file changed', () => changeOne(cli, region)),
    own('plain Langium', 'plain-langium.ts', region.clean),
    own('reading the files', 'read-files.ts', region.clean),
    own('reading and hashing', 'read-and-hash.ts', region.clean),
    own('column scan', 'column-scan.ts', region.clean),
    held('yaml'),
    held('js-yaml'),
    held('json'),
    {
      name: 'Pkl',
      program: join(region.peers, 'node_modules/.bin/pkl'),
      args: ['eval', 'region.pkl'],
      cwd: join(region.forms, 'pkl'),
      accepts: [0],
    },
    ofExample('check of an example', cli, '--no-cache'),
    again(ofExample('check of an example, once more', cli, '--cache-dir', `${region.kept}-exempel`)),
    { name: 'empty Node', args: ['-e', ''], accepts: [0] },
  ];
}

/** A small workspace, as it is in a user's own. */
function ofExample(name: string, cli: string, ...more: readonly string[]): Candidate {
  return { name, args: [cli, 'check', EXAMPLE, '--datum', '2026-11-21', ...more], accepts: [0] };
}

/** As it is when it has been run just before. */
function again(candidate: Candidate): Candidate {
  return { ...candidate, before: () => void spawnSync(process.execPath, candidate.args) };
}

/** What is kept is of the region as it is now. */
function keepOnce(cli: string, { clean, kept }: Region): void {
  spawnSync(process.execPath, [cli, 'check', clean, '--datum', AS_OF, '--format', 'json', '--cache-dir', kept]);
}

/** A region that has been judged after a change has left what the next change needs. */
function changeOne(cli: string, region: Region): void {
  renameUnit(region.clean);
  keepOnce(cli, region);
  renameUnit(region.clean);
}

/** The goals of a cold check, by processor time but for the whole of a start. */
export function readingGoals(measured: readonly Measured[]): readonly Goal[] {
  const of = (name: string): Measured | undefined => measured.find((one) => one.name === name);
  const ratio = (one: string, other: string, figure: 'processor' | 'seconds' = 'processor'): number =>
    (of(one)?.[figure] ?? Number.NaN) / (of(other)?.[figure] ?? Number.NaN);
  return [
    atLeast(33, '×', 'plain Langium / cold check', ratio('plain Langium', 'check')),
    atMost(3, '×', 'cold check / column scan', ratio('check', 'column scan')),
    atMost(200, 'MB', 'memory of a cold check', of('check')?.megabytes ?? Number.NaN),
    atMost(
      2,
      '×',
      'check once more / reading and hashing',
      ratio('check, once more', 'reading and hashing', 'seconds'),
    ),
    atMost(1.3, '×', 'the same with one file changed', ratio('check, one file changed', 'check, once more', 'seconds')),
    atMost(2, '×', 'check of the small example / empty Node', ratio('check of an example', 'empty Node', 'seconds')),
    ...['yaml + ajv', 'js-yaml + ajv', 'Pkl'].map((peer) =>
      atMost(1, '×', `cold check / ${peer}`, ratio('check', peer)),
    ),
  ];
}
