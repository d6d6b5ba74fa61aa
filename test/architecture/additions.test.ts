/** What the map says that an addition takes is there, and is as many files as it says. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKOUT } from '../support/checkout.ts';

const map = readFileSync(join(CHECKOUT, 'language/ARCHITECTURE.md'), 'utf8');
const sections = [...map.matchAll(/^## (To add .*)\n([\s\S]*?)(?=^## )/gm)].map(
  ([, title, text]) => [title as string, text as string] as const,
);

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** The lists of a section, each with the sentence before it and the file that each line names. */
function listsIn(text: string): readonly { readonly before: string; readonly files: readonly string[] }[] {
  return [...text.matchAll(/((?:^(?!\d\.|\s).+\n)+)\n((?:^(?:\d\.| {3}).*\n)+)/gm)].map(
    ([, before = '', list = '']) => ({
      before,
      files: [...list.matchAll(/^\d\. `(.+?)`/gm)].map(([, file]) => file as string),
    }),
  );
}

it('the map has what is added most', () => expect(sections.length).toBe(3));

describe.each(sections)('%s', (_, text) => {
  it('takes as many files as it says', () => {
    const lists = listsIn(text);
    expect(lists.length).toBeGreaterThan(0);
    for (const { before, files } of lists) {
      const counts = [...before.matchAll(/\b[a-z]+\b/g)]
        .map(([word]) => COUNTS.indexOf(word))
        .filter((count) => count > 1);
      expect(Math.max(...counts), before).toBe(files.length);
    }
  });

  it('names files and folders that are there', () => {
    const named = [...text.matchAll(/`((?:test|[a-z]+)\/[^\s`]*)`/g)].map(([, path]) => path as string);
    const paths = named.map((path) => path.replace(/\/[^/]*[A-Z]{3,}.*$/, ''));
    const missing = paths.filter((path) => !['', 'language'].some((root) => existsSync(join(CHECKOUT, root, path))));
    expect(missing).toEqual([]);
  });
});
