/** The entry points that the map names are there, and are what others use. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsIn } from '../support/architecture/imports.ts';

const CHECKOUT = join(import.meta.dirname, '../..');
const map = readFileSync(join(CHECKOUT, 'language/ARCHITECTURE.md'), 'utf8');
const imports = importsIn(['language', 'extension']);

interface EntryPoint {
  /** From the checkout. */
  readonly paths: readonly string[];
  /** Functions and methods of the first of them. */
  readonly names: readonly string[];
}

const rows = map.slice(map.indexOf('## Entry points'), map.indexOf('## The folders')).match(/^\| .*\|$/gm) ?? [];

const points: readonly (readonly [string, EntryPoint])[] = rows.slice(1).map((row) => {
  const [, follow = '', begin = ''] = row.split('|').map((cell) => cell.trim());
  const words = [...begin.matchAll(/`([^`]+)`/g)].map(([, word]) => word as string);
  const isPath = (word: string): boolean => /^[\w./-]+\/[\w./-]*$/.test(word);
  return [
    follow,
    {
      paths: words.filter(isPath).map((word) => `language/${word}`),
      names: words.filter((word) => !isPath(word)).map((word) => word.replace(/\(.*/, '')),
    },
  ];
});

function textOf(path: string): string {
  return readFileSync(join(CHECKOUT, path), 'utf8');
}

/** The files of other folders that import a file, or a door behind which it lies. */
function usersOf(path: string): readonly string[] {
  const folders = path.split('/').slice(0, -1);
  const doors = folders.map((_, depth) => [...folders.slice(0, depth + 1), 'index.ts'].join('/'));
  const isUsing = (file: string, others: readonly string[]): boolean =>
    dirname(file) !== dirname(path) && others.some((one) => one === path || doors.includes(one));
  return [...imports].filter(([file, others]) => isUsing(file, others)).map(([file]) => file);
}

it('are named', () => expect(points.length).toBeGreaterThan(8));

describe.each(points)('%s', (_, { paths, names }) => {
  it('begins where there is something', () => {
    expect(paths).not.toEqual([]);
    expect(paths.filter((path) => !existsSync(join(CHECKOUT, path)))).toEqual([]);
  });

  it.each(names)('by %s, which others call', (name) => {
    const [path = ''] = paths;
    expect(textOf(path)).toMatch(new RegExp(`export (?:async )?function\\*? ${name}\\b|^  (?:async )?${name}\\(`, 'm'));
    expect(usersOf(path).filter((file) => new RegExp(`\\b${name}\\(`).test(textOf(file)))).not.toEqual([]);
  });
});
