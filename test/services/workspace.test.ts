/** What a workspace is and what it holds, in trees that no disk has; and how much is asked to find it out. */
import { describe, expect, it } from 'vitest';
import { NO_CONFIG } from '../../language/services/config/config.ts';
import {
  type Entry,
  type Files,
  filesOfTree,
  listWorkspace,
  placeOf,
  selected,
  TOP,
} from '../../language/services/workspace/index.ts';
import { isNearMiss } from '../../language/services/workspace/near.ts';

function tree(texts: Readonly<Record<string, string>>, kinds: Readonly<Record<string, Entry['kind']>> = {}): Files {
  const plain = Object.keys(texts).map((name) => [name, 'file'] as const);
  return filesOfTree(new Map([...plain, ...Object.entries(kinds)]), (name) => texts[name]);
}

async function namesIn(files: Files, root = TOP): Promise<readonly string[]> {
  return (await listWorkspace(files, root)).files.map(({ file }) => file);
}

describe('the workspace of what is named', () => {
  const files = tree({
    'rutin.config.json': '',
    'a/b/x.rutin': '',
    'c/rutin.config.json': '',
    'c/d/y.rutin': '',
  });

  it.each<[string, 'file' | 'folder', string]>([
    ['', 'folder', ''],
    ['a/b', 'folder', ''],
    ['a/b/x.rutin', 'file', ''],
    ['c/d', 'folder', 'c'],
    ['c/d/y.rutin', 'file', 'c'],
  ])('%s (%s) is the nearest with a configuration', async (path, kind, root) => {
    expect(await placeOf(files, path, kind)).toMatchObject({ root, config: expect.stringMatching(/rutin\.config/) });
  });

  it('where none has one is the folder named, or the repository around a file named, or its folder', async () => {
    const bare = tree({ 'r/.git': '', 'r/a/x.rutin': '', 'b/y.rutin': '' });
    expect((await placeOf(bare, 'r/a', 'folder')).root).toBe('r/a');
    expect((await placeOf(bare, 'r/a/x.rutin', 'file')).root).toBe('r');
    expect((await placeOf(bare, 'b/y.rutin', 'file')).root).toBe('b');
  });

  it('is not made by a folder with the name of a configuration', async () => {
    expect((await placeOf(tree({ 'a/rutin.config.json/x': '' }), 'a', 'folder')).config).toBeUndefined();
  });
});

describe('what a workspace holds', () => {
  it('is no file of a workspace further down, which is told', async () => {
    const files = tree({ 'rutin.config.json': '', 'a.rutin': '', 'c/rutin.config.json': '', 'c/b.rutin': '' });
    expect(await listWorkspace(files, TOP)).toMatchObject({ files: [{ file: 'a.rutin' }], nested: ['c'] });
  });

  it('is nothing in hidden folders or node_modules', async () => {
    expect(await namesIn(tree({ '.x/a.rutin': '', 'node_modules/a.rutin': '', 'ut/a.rutin': '' }))).toEqual([
      'ut/a.rutin',
    ]);
  });

  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['a file', { '.gitignore': 'b.rutin\n' }, ['a.rutin', 'd/a.rutin']],
    ['a file of the top', { '.gitignore': '/b.rutin\n' }, ['a.rutin', 'd/a.rutin', 'd/b.rutin']],
    ['a folder', { '.gitignore': 'd/\n' }, ['a.rutin', 'b.rutin']],
    ['all but one', { '.gitignore': '*.rutin\n!a.rutin\n' }, ['a.rutin', 'd/a.rutin']],
    [
      'what a deeper one takes back',
      { '.gitignore': 'b.rutin\n', 'd/.gitignore': '!b.rutin\n' },
      ['a.rutin', 'd/a.rutin', 'd/b.rutin'],
    ],
    ['what a deeper one names', { 'd/.gitignore': 'a.rutin\n' }, ['a.rutin', 'b.rutin', 'd/b.rutin']],
  ])('is not what .gitignore leaves out: %s', async (_, rules, expected) => {
    expect(await namesIn(tree({ 'a.rutin': '', 'b.rutin': '', 'd/a.rutin': '', 'd/b.rutin': '', ...rules }))).toEqual(
      expected,
    );
  });

  it('is not what a .gitignore above leaves out, up to the top of the repository', async () => {
    const files = { 'r/.git': '', 'r/w/a.rutin': '', 'r/w/b.rutin': '', '.gitignore': 'a.rutin' };
    expect(await namesIn(tree({ ...files, 'r/.gitignore': 'w/b.rutin\n' }), 'r/w')).toEqual(['a.rutin']);
    expect(await namesIn(tree({ ...files, 'r/.gitignore': 'w/\n' }), 'r/w')).toEqual(['a.rutin', 'b.rutin']);
  });

  it('names what was surely meant to be read', async () => {
    const files = tree({ 'personer.rutin.txt': '', 'd/a.RUTIN': '', 'a.rutin': '', 'läs.md': '' });
    expect((await listWorkspace(files, TOP)).nearMisses).toEqual(['d/a.RUTIN', 'personer.rutin.txt']);
    expect(['a.rutn', 'a.rutin ', 'rutin.config.jsonc', 'rutin.config.json.txt'].every(isNearMiss)).toBe(true);
    expect(['a.rutin', 'rutin.config.json', 'a.txt', 'rutin.md', 'a.rutin.bak'].some(isNearMiss)).toBe(false);
  });
});

describe('include and exclude', () => {
  const files = tree({ 'a/a.rutin': '', 'b/b.rutin': '' });
  const chosen = async (values: object) => selected(await listWorkspace(files, TOP), { ...NO_CONFIG, values });

  it('say which patterns match nothing', async () => {
    const { files: found, unmatched } = await chosen({ include: ['a/**', 'c/**'], exclude: ['b/**', 'd/**'] });
    expect(found.map(({ file }) => file)).toEqual(['a/a.rutin']);
    expect(unmatched).toEqual({ include: ['c/**'], exclude: ['d/**'] });
  });

  it('may leave out what cannot be read, and then it is not told', async () => {
    const odd = tree({ 'a.rutin': '' }, { 'rör.rutin': 'other', 'b/rör.rutin': 'other' });
    const { unreadable } = selected(await listWorkspace(odd, TOP), { ...NO_CONFIG, values: { exclude: ['b/**'] } });
    expect(unreadable.map(({ file }) => file)).toEqual(['rör.rutin']);
  });
});

describe('how much is asked', () => {
  function counted(files: Files): { readonly files: Files; readonly asked: Record<string, number> } {
    const asked = { entries: 0, real: 0, kind: 0, text: 0 };
    const count = <K extends keyof typeof asked>(key: K) =>
      ((path: string) => {
        asked[key]++;
        return files[key](path);
      }) as Files[K];
    return {
      asked,
      files: { ...files, entries: count('entries'), real: count('real'), kind: count('kind'), text: count('text') },
    };
  }

  it('is one listing a folder, and of files nothing', async () => {
    const names = Array.from({ length: 4000 }, (_, i) => `m${i % 400}/u${i % 40}/${i}.rutin`);
    const { files, asked } = counted(tree(Object.fromEntries(names.map((name) => [name, '']))));
    expect(await namesIn(files)).toHaveLength(4000);
    expect(asked).toEqual({ entries: 801, real: 0, kind: 1, text: 0 });
  });

  it('is one listing a folder however deep they lie', async () => {
    const deep = Array.from({ length: 1000 }, (_, i) => `m${i}`).join('/');
    const { files, asked } = counted(tree({ [`${deep}/a.rutin`]: '' }));
    expect(await namesIn(files)).toHaveLength(1);
    expect(asked).toEqual({ entries: 1001, real: 0, kind: 1, text: 0 });
  });

  it('is where each link leads, once', async () => {
    const links = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`l${i}.rutin`, 'link' as const]));
    const { files, asked } = counted(tree({ 'a.rutin': '' }, links));
    await listWorkspace(files, TOP);
    expect(asked).toEqual({ entries: 1, real: 50, kind: 1, text: 0 });
  });
});
