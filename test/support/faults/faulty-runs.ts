/** Runs the program with a fault in it, and looks at what it leaves behind. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentBelow } from '../publishing/generated-set.ts';
import type { At, Doer, Fault, Kind, Point } from './fault.ts';
import type { Scenario } from './scenarios.ts';

const PRELOAD = pathToFileURL(join(import.meta.dirname, 'preload.ts')).href;

/** What a run left behind; a signal where it was killed. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** Files by path; what is missing is undefined. */
type Contents = Readonly<Record<string, string>>;

/** Runs the program in a folder. */
export function ended(program: string, folder: string, args: readonly string[], fault?: Fault): Promise<Ended> {
  const more = fault === undefined ? {} : { NODE_OPTIONS: `--import=${PRELOAD}`, RUTIN_FAULT: JSON.stringify(fault) };
  return endOf([process.execPath, program, ...args], folder, more);
}

/** Runs a command in a folder. */
export function endOf(
  [command = '', ...args]: readonly string[],
  folder: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const { NODE_OPTIONS, FORCE_COLOR, ...rest } = process.env;
  const child = spawn(command, args, { cwd: folder, env: { ...rest, ...more } });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  child.stdin.end();
  return new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal, ...said })));
}

/** A scenario that has been run once without a fault. */
export class Rehearsed {
  readonly scenario: Scenario;
  readonly before: Contents;
  readonly after: Contents;
  /** Every operation on the files of the folder. */
  readonly points: readonly Point[];
  readonly #program: string;
  readonly #place: string;

  private constructor(program: string, place: string, scenario: Scenario, points: readonly Point[]) {
    this.#program = program;
    this.#place = place;
    this.scenario = scenario;
    this.points = points;
    this.before = contentBelow(join(place, 'mall'));
    this.after = contentBelow(join(place, 'efter'));
  }

  static async of(program: string, scenario: Scenario): Promise<Rehearsed> {
    const place = mkdtempSync(join(realpathSync(tmpdir()), 'rutin-fel-'));
    const mould = join(place, 'mall');
    mkdirSync(mould);
    await scenario.make(mould, (args) => settled(program, mould, args));
    const folder = join(place, 'efter');
    cpSync(mould, folder, { recursive: true });
    const log = join(place, 'logg');
    const told = await ended(program, folder, scenario.args, { within: folder, log });
    if (told.code !== 0 && told.code !== 1) throw new Error(`${scenario.name}: ${told.code} ${told.err}`);
    return new Rehearsed(program, place, scenario, pointsIn(readFileSync(log, 'utf8')));
  }

  /** Runs it anew with a fault. */
  tried(at: At): Promise<Tried> {
    return this.triedBy(at, (within) => ended(this.#program, within, this.scenario.args, { within, at }));
  }

  /** Runs it anew in a folder, by a run that brings the fault about. */
  async triedBy(at: At, runIn: (within: string) => Promise<Ended>): Promise<Tried> {
    const folder = mkdtempSync(join(this.#place, 'prov-'));
    const within = join(folder, 'yta');
    cpSync(join(this.#place, 'mall'), within, { recursive: true });
    const run = await runIn(within);
    const left = contentBelow(within);
    const next = await ended(this.#program, within, this.scenario.again ?? this.scenario.args);
    const healed = contentBelow(within);
    rmSync(folder, { recursive: true, force: true });
    return { at, run, left, next, healed };
  }

  end(): void {
    rmSync(this.#place, { recursive: true, force: true });
  }
}

/** A run with a fault, what it left, and the next run. */
export interface Tried {
  readonly at: At;
  readonly run: Ended;
  readonly left: Contents;
  readonly next: Ended;
  readonly healed: Contents;
}

async function settled(program: string, folder: string, args: readonly string[]): Promise<void> {
  const { code, err } = await ended(program, folder, args);
  if (code !== 0) throw new Error(`${args.join(' ')}: ${code} ${err}`);
}

function pointsIn(log: string): readonly Point[] {
  const counts = new Map<string, number>();
  return log
    .trim()
    .split('\n')
    .map((line) => {
      const [doer, kind] = line.split(' ') as [Doer, Kind];
      const number = counts.get(`${doer} ${kind}`) ?? 0;
      counts.set(`${doer} ${kind}`, number + 1);
      return { doer, kind, number };
    });
}

/** What the program makes beside what it is to put in place: nobody takes it for anything. */
const DRAFT = /(?:^|\/)\.(?:[^/]*\.)?rutin-[^/]+/;

/** The files without what is unfinished. */
export function withoutDrafts(contents: Contents): Contents {
  return Object.fromEntries(Object.entries(contents).filter(([path]) => !DRAFT.test(path)));
}

/** What is neither as it was nor as it was to become: nothing may be. */
export function halfDone(left: Contents, { before, after, scenario }: Rehearsed): readonly string[] {
  const found = withoutDrafts(left);
  const paths = [...new Set([...Object.keys(found), ...Object.keys(before), ...Object.keys(after)])];
  const odd = paths.filter((path) => found[path] !== before[path] && found[path] !== after[path]);
  if (odd.length > 0 || scenario.isOneMoment !== true) return odd;
  const isOld = paths.every((path) => found[path] === before[path]);
  const isNew = paths.every((path) => found[path] === after[path]);
  return isOld || isNew ? [] : paths.filter((path) => found[path] !== before[path]);
}
