/** Cases that failed once: they are kept in files, and tried again by the tests. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Failure } from './explore.ts';

const FOLDER = join(import.meta.dirname, 'cases');

/** A case in its file; its lines are one apiece, so that people can read it. */
export interface Kept {
  readonly target: string;
  readonly wrong: string;
  readonly input: readonly string[];
}

/** Keeps a case; the file's name. */
export function keep(target: string, { wrong, input }: Failure): string {
  const name = `${target}-${createHash('sha256').update(input).digest('hex').slice(0, 10)}.json`;
  const kept: Kept = { target, wrong: wrong.slice(0, 300), input: input.split(/(?<=\n)/) };
  writeFileSync(join(FOLDER, name), `${JSON.stringify(kept, undefined, 2)}\n`);
  return name;
}

/** Every case that is kept, by its file's name. */
export function keptCases(): readonly (readonly [string, Kept])[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => [name, JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Kept]);
}
