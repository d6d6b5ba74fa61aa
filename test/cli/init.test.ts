/** `rutin init`: a workspace that is clean and formatted from the first day, and never one on top of another. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatted } from '../../language/editing/format/format.ts';
import { parse } from '../../language/grammar/parse.ts';
import { callCli, folderOf, QUIET_DAY, removeFolders } from '../support/cli.ts';
import { textsIn } from '../support/folder.ts';

removeFolders();

async function made(): Promise<string> {
  const folder = join(folderOf({}), 'vard');
  const { code, out } = await callCli(['init', folder]);
  expect(code).toBe(0);
  expect(out).toMatch(/Skapade en arbetsyta[\s\S]*README\.md[\s\S]*rutin check/);
  return folder;
}

describe('the workspace', () => {
  it.each([QUIET_DAY, '2026-11-21', '2024-12-01', '2031-03-03'])('has no finding of its own on %s', async (day) => {
    const folder = await made();
    const { code, out } = await callCli(['check', folder, '--datum', day, '--format', 'concise']);
    expect(out.split('\n').filter((line) => line !== '' && !line.startsWith('builtin:/'))).toEqual([]);
    expect(code).toBe(0);
  });

  it('is formatted, and small enough to be read', async () => {
    const texts = textsIn(await made());
    expect(Object.keys(texts)).toEqual(['enheter/exempelmottagningen.rutin', 'organisation.rutin', 'personer.rutin']);
    for (const [file, text] of Object.entries(texts)) expect(formatted(parse(text)), file).toBe(text);
  });

  it('stays clean with the absence that its README shows', async () => {
    const folder = await made();
    const readme = readFileSync(join(folder, 'README.md'), 'utf8');
    const [, example = ''] = /```rutin\n([\s\S]*?)```/.exec(readme) ?? [];
    writeFileSync(join(folder, 'franvaro.rutin'), example);
    const { out } = await callCli(['check', folder, '--datum', '2027-06-20', '--format', 'concise']);
    expect(out.split('\n').filter((line) => /^(?!builtin).*(fel|varning) /.test(line))).toEqual([]);
    expect(example).toContain('ombud exetv1');
  });

  it('can be generated from', async () => {
    const folder = await made();
    const { code } = await callCli(['generate', folder, '--out', join(folder, 'out'), '--datum', QUIET_DAY]);
    expect(code).toBe(0);
  });

  it('has files for continuous integration that run the check, and fetch no package of a stranger', async () => {
    const folder = await made();
    for (const file of ['.github/workflows/rutin.yml', '.gitlab-ci.yml']) {
      const text = readFileSync(join(folder, file), 'utf8');
      expect(text).toContain('npx --yes --package="$RUTIN_PACKAGE" rutin check');
      expect(text).not.toMatch(/\t/);
    }
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toContain('out/');
  });
});

describe('the folder', () => {
  it('is refused when something is in it, which stays', async () => {
    const folder = folderOf({ 'a.txt': 'kvar' });
    const { code, err } = await callCli(['init', folder]);
    expect(code).toBe(2);
    expect(err).toMatch(/är inte tom/);
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('may be empty, or a repository that has just been made', async () => {
    const folder = folderOf({});
    execFileSync('git', ['init', '--quiet', folder]);
    expect((await callCli(['init', '.'], { cwd: folder })).code).toBe(0);
    expect(existsSync(join(folder, '.git/HEAD'))).toBe(true);
    expect(existsSync(join(folder, 'enheter/exempelmottagningen.rutin'))).toBe(true);
    const empty = join(folder, 'tom');
    mkdirSync(empty);
    expect((await callCli(['init', empty])).code).toBe(0);
  });

  it('is refused when it is a file', async () => {
    const folder = folderOf({ 'a.txt': '' });
    expect((await callCli(['init', join(folder, 'a.txt')])).err).toMatch(/är ingen mapp/);
  });

  it('is spoken of in English when asked to', async () => {
    expect((await callCli(['init', join(folderOf({}), 'x'), '--lang', 'en'])).out).toMatch(/Made a workspace/);
  });
});
