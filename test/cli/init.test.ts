/** `rutin init`: a workspace that is clean and formatted from the first day, and what its repository needs; what stands there stays. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { formatted } from '../../language/editing/format/format.ts';
import { parse } from '../../language/grammar/parse.ts';
import { PROGRAM_VERSION } from '../../language/model/index.ts';
import { callCli, folderOf, fristad, QUIET_DAY, removeFolders } from '../support/cli.ts';
import { textsIn } from '../support/folder.ts';
import { git } from '../support/git.ts';
import { contentBelow } from '../support/publishing/generated-set.ts';

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

  it('requires this version of the program or a later, and an editor knows its settings by the schema beside them', async () => {
    const folder = await made();
    const config = JSON.parse(readFileSync(join(folder, 'rutin.config.json'), 'utf8')) as Record<string, unknown>;
    expect(config).toMatchObject({ kräver: `>=${PROGRAM_VERSION}`, horisont: 90, lang: 'sv' });
    const schema = JSON.parse(readFileSync(join(folder, String(config['$schema'])), 'utf8')) as object;
    expect(new Ajv2020().validate(schema, config)).toBe(true);
  });

  it.each([
    ['sv', 'Mönster för filer som inte läses.'],
    ['en', 'Patterns for files that are not read.'],
  ])('the schema tells of every setting in the language, %s', async (language, told) => {
    const folder = join(folderOf({}), 'vard');
    await callCli(['init', folder, '--lang', language]);
    const text = readFileSync(join(folder, 'rutin.config.schema.json'), 'utf8');
    const descriptions = [...text.matchAll(/"description": "(.*)"/g)].map(([, words = '']) => words);
    const { properties } = JSON.parse(text) as { properties: object };
    expect(descriptions).toContain(told);
    expect(descriptions.length).toBeGreaterThan(Object.keys(properties).length);
    expect(text).not.toContain('$comment');
    expect(descriptions.some((words) => /\b(?:som|och|är)\b/.test(words))).toBe(language === 'sv');
  });
});

describe('where people merge', () => {
  const SHARED = ['.pre-commit-config.yaml', 'rutin.config.json'];
  const OF_HOSTS: Readonly<Record<string, readonly string[]>> = {
    github: ['.github/CODEOWNERS', '.github/workflows/rutin-comment.yml', '.github/workflows/rutin.yml'],
    gitlab: ['.gitlab-ci.yml', '.gitlab/CODEOWNERS'],
    azure: ['azure-pipelines.yml'],
  };
  const all = [...SHARED, ...Object.values(OF_HOSTS).flat()];
  const there = (folder: string) => all.filter((path) => existsSync(join(folder, path))).sort();

  it.each(Object.keys(OF_HOSTS))('there is what --ci %s needs, and nothing of the others', async (host) => {
    const folder = join(folderOf({}), 'vard');
    expect((await callCli(['init', folder, '--ci', host])).code).toBe(0);
    expect(there(folder)).toEqual([...SHARED, ...(OF_HOSTS[host] ?? [])].sort());
  });

  it.each([
    ['git@github.com:exempel/vard.git', 'github'],
    ['https://gitlab.exempel.se/exempel/vard.git', 'gitlab'],
  ])('the server is seen from the remote: %s', async (remote, host) => {
    const folder = folderOf({});
    git(folder, 'init', '-q');
    git(folder, 'remote', 'add', 'origin', remote);
    const { out } = await callCli(['init'], { cwd: folder });
    expect(there(folder)).toEqual([...SHARED, ...(OF_HOSTS[host] ?? [])].sort());
    expect(out).not.toContain('Vilken server');
  });

  it('one that does not show is asked for', async () => {
    const folder = folderOf({});
    expect((await callCli(['init'], { cwd: folder })).out).toContain('rutin init --ci github (eller gitlab, azure)');
    expect(there(folder)).toEqual(SHARED);
    expect((await callCli(['init', '--ci', 'svn'], { cwd: folder })).code).toBe(2);
  });

  it('the pipeline is at the top of the repository, and knows the folder of the workspace', async () => {
    const folder = folderOf({});
    git(folder, 'init', '-q');
    expect(
      (await callCli(['init', 'vård/norr', '--ci', 'github', '--package', 'rutin@1.2.3'], { cwd: folder })).code,
    ).toBe(0);
    const workflow = readFileSync(join(folder, '.github/workflows/rutin.yml'), 'utf8');
    expect(workflow).toContain("RUTIN_FOLDER: 'vård/norr'\n  RUTIN_PACKAGE: 'rutin@1.2.3'\n");
    expect(readFileSync(join(folder, '.pre-commit-config.yaml'), 'utf8')).toContain("entry: 'rutin check vård/norr'");
    expect(readFileSync(join(folder, '.github/CODEOWNERS'), 'utf8')).toContain(
      '/vård/norr/enheter/exempelmottagningen.rutin @exeec1\n',
    );
    expect(existsSync(join(folder, 'vård/norr/rutin.config.json'))).toBe(true);
  });
});

describe('the folder', () => {
  it('keeps what stands there, and gets what is missing', async () => {
    const folder = folderOf({ 'README.md': 'min egen', '.gitignore': 'hemligt\n', 'a.txt': 'kvar' });
    const { code, out } = await callCli(['init'], { cwd: folder });
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/Fanns redan och lämnades som det är.*:\n {2}\.gitignore\n {2}README\.md\n/),
    ]);
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe('min egen');
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('hemligt\n');
    expect(existsSync(join(folder, 'personer.rutin'))).toBe(true);
  });

  it('that holds a workspace gets no invented one beside it, and its own chiefs approve', async () => {
    const folder = folderOf(fristad);
    const { code } = await callCli(['init', '--ci', 'github', '--datum', QUIET_DAY], { cwd: folder });
    expect(code).toBe(0);
    expect(Object.keys(textsIn(folder))).toEqual(Object.keys(fristad).sort());
    expect(existsSync(join(folder, 'README.md'))).toBe(false);
    expect(readFileSync(join(folder, '.github/CODEOWNERS'), 'utf8')).toMatch(/^\/enheter\.rutin @\w+/m);
  });

  it('in which a beginning was stopped on its way is finished', async () => {
    const folder = folderOf({});
    await callCli(['init', '--ci', 'github'], { cwd: folder });
    const whole = contentBelow(folder);
    for (const name of ['personer.rutin', 'rutin.config.json']) rmSync(join(folder, name));
    await callCli(['init', '--ci', 'github'], { cwd: folder });
    expect(contentBelow(folder)).toEqual(whole);
    rmSync(join(folder, 'personer.rutin'));
    writeFileSync(join(folder, 'egen.rutin'), 'verksamhet Egen "Egen" { del av Ingen }\n');
    await callCli(['init', '--ci', 'github'], { cwd: folder });
    expect(existsSync(join(folder, 'personer.rutin'))).toBe(false);
  });

  it('that has it all is left as it is', async () => {
    const folder = await made();
    const { code, out } = await callCli(['init', folder]);
    expect([code, out]).toEqual([0, expect.stringMatching(/^Allt fanns redan, och ingenting skrevs\./)]);
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

  it('is spoken of in English when asked to, and in English itself', async () => {
    const folder = join(folderOf({}), 'x');
    const { out } = await callCli(['init', folder, '--lang', 'en', '--ci', 'github']);
    expect(out).toMatch(/^Made a workspace in/);
    const words = [
      'README.md',
      'personer.rutin',
      '.gitignore',
      '.github/workflows/rutin.yml',
      '.github/CODEOWNERS',
    ].map((path) => readFileSync(join(folder, path), 'utf8').split('\n')[0]);
    for (const line of words) expect(line).not.toMatch(/[åäöÅÄÖ]/);
    expect((await callCli(['check', folder, '--datum', QUIET_DAY])).out).not.toMatch(/[åäö]/);
    expect((await callCli(['fmt', folder, '--check'])).code).toBe(0);
  });
});
