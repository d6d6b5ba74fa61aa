/** The program's commands on files that nobody writes: what a run must be, whatever it was given. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CHECKOUT } from '../../support/checkout.ts';
import { textsIn } from '../../support/folder.ts';
import { type Said, said } from '../command-line.ts';

export const DAY = ['--datum', '2026-11-21'];

type Files = Readonly<Record<string, string>>;
type Contents = Readonly<Record<string, string | Uint8Array>>;

/** The small example, which is without a finding on the day. */
export const FRISTAD: Files = textsIn(join(CHECKOUT, 'examples/fristad'));

/** A run in a folder of its own with some files, and what is then in that folder and the one around it. */
export async function runWith(files: Contents, args: readonly string[]): Promise<Said & { readonly left: Files }> {
  return within(files, async (folder) => {
    const before = namesIn(dirname(folder));
    const ran = await said(args, folder);
    const after = namesIn(dirname(folder));
    const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
    return { ...ran, left: Object.fromEntries(changed.map((name) => [name, after[name] ?? ''])) };
  });
}

/** The texts of some files that a run has written. */
export async function writtenBy(
  files: Files,
  args: readonly string[],
  wanted: readonly string[],
): Promise<readonly string[]> {
  return within(files, async (folder) => {
    const { code, err } = await said(args, folder);
    if (code !== 0) throw new Error(err);
    return wanted.map((name) => readFileSync(join(folder, name), 'utf8'));
  });
}

async function within<T>(files: Contents, use: (folder: string) => Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'rutin-fuzz-'));
  const folder = join(root, 'arbetsyta');
  try {
    mkdirSync(folder);
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return await use(folder);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function namesIn(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(names.map((name) => [name, String(statSync(join(folder, name)).size)]));
}

/** What no run may be: a fault of the program, a stack, an exit code without its meaning, words without one. */
export function runFault({ code, out, err }: Said): string | undefined {
  const all = `${out}\n${err}`;
  if (/\n\s+at .*[:(]\d+|Ett fel i programmet|RangeError|TypeError/.test(all)) {
    return `a fault of the program: ${firstLine(err)}`;
  }
  if (/\bundefined\b|\[object Object\]|\bNaN\b/.test(all)) return `told in no words: ${firstLine(err)}`;
  if (![0, 1, 2].includes(code)) return `the exit code is ${code}`;
  if (code === 2 && !/^rutin: .{10,}[.!?]\n?$/ms.test(err)) return `refused without a sentence: ${firstLine(err)}`;
  return undefined;
}

/** What no run may leave behind that only tells. */
export function strayFault(left: Files): string | undefined {
  const [name] = Object.keys(left);
  return name === undefined ? undefined : `something is written: ${name}`;
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? '';
}
