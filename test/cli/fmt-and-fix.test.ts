/** `rutin fmt` and `rutin fix`: what they write, what they leave alone, what they say. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callCli, folderOf, fristad, removeFolders } from '../support/cli.ts';

removeFolders();

const UNSHAPED = 'verksamhet A "A" { del av VGR }\n';
const SHAPED = 'verksamhet A "A" {\n    del av VGR\n}\n';
const BROKEN = 'verksamhet B { del av av\n';

function read(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

describe('fmt', () => {
  it('writes the files that lack their shape and names them', async () => {
    const folder = folderOf({ 'a.rutin': UNSHAPED, 'b.rutin': SHAPED });
    const before = statSync(join(folder, 'b.rutin')).mtimeMs;
    expect(await callCli(['fmt'], { cwd: folder })).toEqual({ code: 0, out: 'a.rutin\n', err: '' });
    expect(read(folder, 'a.rutin')).toBe(SHAPED);
    expect(statSync(join(folder, 'b.rutin')).mtimeMs).toBe(before);
    expect(await callCli(['fmt'], { cwd: folder })).toEqual({ code: 0, out: '', err: '' });
  });

  it('--check writes nothing and exits 1', async () => {
    const folder = folderOf({ 'a.rutin': UNSHAPED });
    expect(await callCli(['fmt', '--check'], { cwd: folder })).toMatchObject({ code: 1, out: 'a.rutin\n' });
    expect(read(folder, 'a.rutin')).toBe(UNSHAPED);
    expect((await callCli(['fmt'], { cwd: folder })).code).toBe(0);
    expect((await callCli(['fmt', '--check'], { cwd: folder })).code).toBe(0);
  });

  it('leaves a file with syntax errors alone, names it, exits 2, and shapes the rest', async () => {
    const folder = folderOf({ 'a.rutin': BROKEN, 'b.rutin': UNSHAPED, 'c.rutin': Buffer.from([0xff, 0xfe, 0x41]) });
    const { code, out, err } = await callCli(['fmt'], { cwd: folder });
    expect({ code, out }).toEqual({ code: 2, out: 'b.rutin\n' });
    expect(err).toContain('a.rutin har syntaxfel');
    expect(err).toContain('c.rutin');
    expect(read(folder, 'a.rutin')).toBe(BROKEN);
  });

  it('keeps a byte order mark and CRLF', async () => {
    const folder = folderOf({ 'a.rutin': `\ufeff${UNSHAPED.replaceAll('\n', '\r\n')}` });
    await callCli(['fmt', join(folder, 'a.rutin')]);
    expect(read(folder, 'a.rutin')).toBe(`\ufeff${SHAPED.replaceAll('\n', '\r\n')}`);
  });
});

describe('fix', () => {
  const unused = `
undantag från MC-BEV-03 för FristadVC.samverkan {
    från 2026-10-01 till 2026-12-31
    motivering "Exempel"
    avvikelse "MCP-1"
    beslutat av exeec1
}
`;
  const texts = { ...fristad, 'undantag.rutin': `// kvar\n${unused}` };

  it('mends what is safe', async () => {
    const folder = folderOf(texts);
    const { code, out } = await callCli(['fix', '--datum', '2026-10-05'], { cwd: folder });
    expect({ code, out }).toEqual({ code: 0, out: 'undantag.rutin\n' });
    expect(read(folder, 'undantag.rutin').trim()).toBe('// kvar');
    expect(await callCli(['fix', '--datum', '2026-10-05'], { cwd: folder })).toMatchObject({ code: 0, out: '' });
  });

  it('--dry-run shows a unified diff and writes nothing', async () => {
    const folder = folderOf(texts);
    const { code, out } = await callCli(['fix', folder, '--dry-run', '--datum', '2026-10-05']);
    expect(code).toBe(0);
    expect(out).toContain('--- a/undantag.rutin');
    expect(out).toMatch(/^-undantag från MC-BEV-03/m);
    expect(read(folder, 'undantag.rutin')).toBe(texts['undantag.rutin']);
  });

  it('invents nothing', async () => {
    const folder = folderOf({ ...fristad, 'ny.rutin': 'huvudman Ny "Exempel Ny AB" {\n    typ privat\n}\n' });
    expect(await callCli(['fix', '--datum', '2026-10-05'], { cwd: folder })).toMatchObject({ code: 0, out: '' });
  });
});

describe('lsp', () => {
  it('asks for --stdio', async () => {
    const { code, err } = await callCli(['lsp']);
    expect(code).toBe(2);
    expect(err).toContain('--stdio');
  });
});
