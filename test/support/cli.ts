/** Runs the command line on workspaces made for the occasion: as users do, in a process of its own, or quickly, in this one. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, vi } from 'vitest';
import { run } from '../../language/cli/run.ts';
import { bundled, RUTIN } from './bundle.ts';
import { CHECKOUT } from './checkout.ts';

/** What a run left behind. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Circumstances {
  readonly cwd?: string;
  /** What stands on standard input. */
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
}

/** Sees to it that the bundle is made, and gives what runs it. */
export function bundledCli(): (args: readonly string[], circumstances?: Circumstances) => Ran {
  bundled();
  return (args, { cwd, env, input } = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [RUTIN, ...args], {
      cwd: cwd ?? CHECKOUT,
      env: { ...bareEnvironment(), ...env },
      encoding: 'utf8',
      ...(input === undefined ? {} : { input }),
      maxBuffer: 1 << 28,
    });
    return { code: status, out: stdout, err: stderr };
  };
}

/** The environment without what asks for colour or debugging. */
function bareEnvironment(): NodeJS.ProcessEnv {
  const { NO_COLOR, FORCE_COLOR, RUTIN_DEBUG, NODE_OPTIONS, ...rest } = process.env;
  return rest;
}

/** Runs a command in this process: for the many cases that are about words rather than about processes. */
export async function callCli(args: readonly string[], { cwd }: Circumstances = {}): Promise<Ran> {
  const written = { out: '', err: '' };
  const spies = (['out', 'err'] as const).map((name) =>
    vi.spyOn(process[`std${name}`], 'write').mockImplementation((text) => {
      written[name] += String(text);
      return true;
    }),
  );
  const before = process.cwd();
  try {
    process.chdir(cwd ?? before);
    const code = await run(args);
    return { code, ...written };
  } finally {
    process.chdir(before);
    for (const spy of spies) spy.mockRestore();
  }
}

const made: string[] = [];

/** A folder with the files given by name; removed when the test file is done. */
export function folderOf(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'rutin-'));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return folder;
}

/** To be called once in a test file that makes folders. */
export function removeFolders(): void {
  afterAll(() => {
    for (const folder of made) rmSync(folder, { recursive: true, force: true });
  }, 120_000);
}

/** The files of a workspace that ships with the product. */
export function exampleFiles(name: string, files: readonly string[]): Record<string, string> {
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(CHECKOUT, 'examples', name, file), 'utf8')]));
}

/** The small example, which is clean. */
export const fristad = exampleFiles('fristad', ['region.rutin', 'enheter.rutin', 'personer.rutin']);

/** A day on which no shipped routine has expired or soon will. */
export const QUIET_DAY = '2026-10-05';
