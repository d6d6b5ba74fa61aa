/** Links: out of the workspace none is followed; one within it stays a link, and one real file is one file. */
import { lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callCli, folderOf, fristad, QUIET_DAY, removeFolders } from '../support/cli.ts';

removeFolders();

const onDay = ['--datum', QUIET_DAY];
const UNSHAPED = 'person   exexx1   "Exempel Xerxes" {\nuppdrag läkare vid FinnsInte\n}\n';

function linked(
  links: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = { 'a.rutin': '' },
): string {
  const folder = folderOf(files);
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(folder, name));
  return folder;
}

/** A workspace in a folder of its own, beside somebody else's. */
function besideOthers(): { readonly workspace: string; readonly others: string } {
  const own = Object.fromEntries(Object.entries(fristad).map(([name, text]) => [`egen/${name}`, text]));
  const both = folderOf({ ...own, 'andras/b.rutin': UNSHAPED, 'andras/hemligt.txt': 'lösen' });
  return { workspace: join(both, 'egen'), others: join(both, 'andras/b.rutin') };
}

describe('a link out of the workspace', () => {
  const neighbour = folderOf({ 'b.rutin': UNSHAPED });

  it.each([['check'], ['fmt'], ['fmt --check'], ['fix'], ['access exems1'], ['generate --out ut'], ['coverage .']])(
    '%s names it, leaves it out and ends with 2',
    async (command) => {
      const { workspace, others } = besideOthers();
      symlinkSync(others, join(workspace, 'ett.rutin'));
      symlinkSync('../andras', join(workspace, 'två'));
      symlinkSync('../andras/hemligt.txt', join(workspace, 'tre.rutin'));
      symlinkSync('..', join(workspace, 'över'));
      const args = [...command.split(' '), ...(command.startsWith('fmt') ? [] : onDay)];
      const { code, out, err } = await callCli(args, { cwd: workspace });
      expect(code).toBe(2);
      const told = [...err.matchAll(/^rutin: (\S+) är en länk ut ur arbetsytan och följs inte\. Flytta in/gm)];
      expect(told.map(([, name]) => name)).toEqual(['ett.rutin', 'tre.rutin', 'två', 'över']);
      expect(out + err).not.toMatch(/FinnsInte|lösen/);
      expect(readFileSync(others, 'utf8')).toBe(UNSHAPED);
    },
  );

  it('to the top of the disk is no walk through it', async () => {
    const { code, err } = await callCli(['check', ...onDay], { cwd: linked({ allt: '/' }) });
    expect([code, err]).toEqual([2, expect.stringMatching(/^rutin: allt är en länk ut ur arbetsytan[^\n]*\n$/)]);
  });

  it.each(['check', 'fmt', 'fix'])('%s does not follow one that is named, either', async (command) => {
    const folder = linked({ 'ett.rutin': join(neighbour, 'b.rutin') });
    const { code, err } = await callCli([command, 'ett.rutin'], { cwd: folder });
    expect([code, err]).toEqual([2, expect.stringMatching(/^rutin: ett\.rutin är en länk ut ur arbetsytan/)]);
    expect(readFileSync(join(neighbour, 'b.rutin'), 'utf8')).toBe(UNSHAPED);
  });

  it('says nothing of it where it is excluded, ignored, hidden or no matter of ours', async () => {
    const links = {
      ett: neighbour,
      'två.rutin': join(neighbour, 'b.rutin'),
      '.tre': neighbour,
      'läs.md': '/etc/hostname',
    };
    const folder = linked(links, {
      'a.rutin': '',
      '.gitignore': 'två.rutin\n',
      'rutin.config.json': '{"exclude": ["ett/**"]}',
    });
    expect(await callCli(['check', ...onDay], { cwd: folder })).toEqual({ code: 0, out: '', err: '' });
  });

  it('to a folder above leads nowhere, however often', async () => {
    const folder = linked({ 'a/upp': '..', 'a/runt': '.', över: '../..' }, { 'a/a.rutin': '' });
    const { code, err } = await callCli(['check', ...onDay], { cwd: folder });
    expect([code, err]).toEqual([2, expect.stringMatching(/^rutin: över är en länk ut ur arbetsytan[^\n]*\n$/)]);
  });
});

describe('a link within the workspace', () => {
  it('and what it leads to are one file', async () => {
    const folder = linked({ 'länk.rutin': 'data/a.rutin', mapp: 'data' }, { 'data/a.rutin': UNSHAPED });
    const { out } = await callCli(['check', ...onDay, '--format', 'json'], { cwd: folder });
    expect(JSON.parse(out)).toMatchObject({
      summary: { files: 1 },
      findings: [{ file: 'data/a.rutin', code: 'RUT-002' }],
    });
  });

  it.each(['data/a.txt', '.data/a.rutin'])('stands for what is not read at its own place: %s', async (place) => {
    const folder = linked({ 'länk.rutin': place, 'länk2.rutin': place }, { [place]: UNSHAPED });
    const { out } = await callCli(['check', ...onDay], { cwd: folder });
    expect(out).toMatch(/^länk\.rutin:2:20: fel RUT-002[^\n]*\n$/);
  });

  it.each([
    ['all', []],
    ['the link', ['länk.rutin']],
  ])('is still one when %s is formatted', async (_, paths) => {
    for (const place of ['data/a.rutin', '.data/a.rutin']) {
      const folder = linked({ 'länk.rutin': place }, { [place]: UNSHAPED });
      expect((await callCli(['fmt', ...paths], { cwd: folder })).code).toBe(0);
      expect(lstatSync(join(folder, 'länk.rutin')).isSymbolicLink()).toBe(true);
      expect(readFileSync(join(folder, place), 'utf8')).toMatch(/^person exexx1 "/);
    }
  });

  it('is still one when what it leads to is mended', async () => {
    const folder = linked(
      { 'länk.rutin': '.data/a.rutin' },
      { ...fristad, '.data/a.rutin': '\u200bverksamhet A "A" {\n    del av VGR\n}\n' },
    );
    const { code, out } = await callCli(['fix', ...onDay], { cwd: folder });
    expect([code, out]).toEqual([0, 'länk.rutin\n']);
    expect(lstatSync(join(folder, 'länk.rutin')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, '.data/a.rutin'), 'utf8')).toMatch(/^verksamhet/);
  });

  it('to another workspace is not followed into it', async () => {
    const folder = linked(
      { 'länk.rutin': 'ner/a.rutin' },
      { 'a.rutin': '', 'ner/rutin.config.json': '{}', 'ner/a.rutin': UNSHAPED },
    );
    expect(await callCli(['check', ...onDay], { cwd: folder })).toMatchObject({ code: 0, out: '' });
  });
});

it("an editor's lock is no file", async () => {
  const folder = linked({ '.#a.rutin': 'exempel@dator.1234' });
  expect(await callCli(['check', ...onDay], { cwd: folder })).toEqual({ code: 0, out: '', err: '' });
});
