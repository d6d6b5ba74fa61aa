/** Runs the calls of the command line and gives what each left behind. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CASES, type Case } from './cases.ts';
import { CHECKOUT, PROGRAM } from './place.ts';

/** Texts by the name of what is recorded. */
export type Records = Readonly<Record<string, string>>;

/** What every case left behind: exit code, both streams, every file it wrote. */
export function commandLineRecords(): Records {
  const folder = mkdtempSync(join(tmpdir(), 'rutin-record-'));
  try {
    const provisioning = provisioningIn(join(folder, 'fristad'));
    return Object.assign({}, ...CASES.map((one, n) => recordsOf(one, join(folder, String(n)), provisioning)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function provisioningIn(out: string): string {
  ran(['generate', 'examples/fristad', '--out', out, '--datum', '2026-11-21']);
  return join(out, 'provisionering.json');
}

function recordsOf({ name, args }: Case, out: string, provisioning: string): Records {
  const filled = args.map((arg) => arg.replace('{out}', out).replace('{provisioning}', provisioning));
  const { status, stdout, stderr } = ran(filled);
  const plain = (text: string): string => text.replaceAll(out, '{out}').replaceAll(provisioning, '{provisioning}');
  const records: Record<string, string> = { [name]: plain(`${status}\n${stdout}\n--- errors\n${stderr}`) };
  for (const file of filesBelow(out)) records[`${name}/${file}`] = plain(readFileSync(join(out, file), 'utf8'));
  return records;
}

function ran(args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const { NO_COLOR, FORCE_COLOR, RUTIN_DEBUG, NODE_OPTIONS, ...env } = process.env;
  return spawnSync(process.execPath, [PROGRAM, ...args], { cwd: CHECKOUT, env, encoding: 'utf8', maxBuffer: 1 << 28 });
}

function filesBelow(folder: string): readonly string[] {
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return names.filter((name) => statSync(join(folder, name)).isFile());
}
