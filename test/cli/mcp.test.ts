/** `rutin mcp` as it ships, over its streams: nothing but the protocol, nothing written, nothing outside, and an end. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundled, RUTIN } from '../support/bundle.ts';
import { callCli, folderOf, fristad, QUIET_DAY, removeFolders } from '../support/cli.ts';
import { repository } from '../support/git.ts';
import { asking, askingProcess } from '../support/mcp/client.ts';
import { newRoutine } from '../support/mcp/routine.ts';
import { contentBelow } from '../support/publishing/generated-set.ts';

removeFolders();
bundled();

const DATED = ['--datum', QUIET_DAY];
const OPENING = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'x', version: '1' } },
};
const LISTING = { jsonrpc: '2.0', id: 2, method: 'tools/list' };

/** What a server leaves behind that is sent this, and then hung up on. */
function sent(folder: string, pieces: readonly string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [RUTIN, 'mcp', folder, ...DATED]);
    const said = { out: '', err: '' };
    child.stdout.on('data', (text: Buffer) => {
      said.out += text;
      if (said.out.includes('"tools"') && said.out.includes('\n')) child.stdin.end();
    });
    child.stderr.on('data', (text: Buffer) => {
      said.err += text;
    });
    child.stdin.on('error', () => undefined);
    child.once('close', (code) => resolve({ code, ...said }));
    for (const piece of pieces) child.stdin.write(piece);
  });
}

const line = (message: object): string => `${JSON.stringify(message)}\n`;
const answersIn = (out: string): readonly { readonly id?: unknown; readonly result?: { tools?: unknown[] } }[] =>
  out
    .trimEnd()
    .split('\n')
    .map((text) => JSON.parse(text));

describe('the server', () => {
  it('answers the client of the SDK, in the language it was started with', async () => {
    const { client, ask } = await askingProcess([folderOf(fristad), ...DATED, '--lang', 'en']);
    expect(client.getServerVersion()).toMatchObject({ name: 'rutin' });
    expect((await client.listTools()).tools).toHaveLength(7);
    expect((await ask('check')).text).toContain('nothing to mend (3 files)');
    await client.close();
  });

  it('writes nothing and starts nothing: it runs where it may do neither', async () => {
    const folder = folderOf({
      ...fristad,
      'fel.rutin': 'person okand1 "Exempel Okänd" { uppdrag läkare vid Ingenstans, }\n',
    });
    const before = contentBelow(folder);
    const bars = ['--permission', '--allow-fs-read=*', '--disable-warning=SecurityWarning'];
    const { client, ask } = await askingProcess([folder, ...DATED], bars);
    expect((await ask('check')).text).toContain('RUT-002');
    for (const [tool, told] of [
      ['explain', {}],
      ['access', { subject: 'FristadVC' }],
      ['ombud', { person: 'exeet1', from: '2026-10-12', till: '2026-10-16' }],
      ['fix_preview', {}],
    ] as const) {
      expect(await ask(tool, told), tool).toMatchObject({ isError: false });
    }
    await client.close();
    expect(contentBelow(folder)).toEqual(before);
  });

  it('reads the files again for each question, and refuses a page of what was', async () => {
    const folder = folderOf(fristad);
    const { client, ask } = await askingProcess([folder, ...DATED]);
    const first = await ask('access', { subject: 'FristadVC', limit: 2 });
    const { next } = first.data['page'] as { readonly next: string };
    expect(await ask('access', { subject: 'FristadVC', limit: 3, cursor: next })).toMatchObject({ isError: false });
    writeFileSync(join(folder, 'enheter.rutin'), (fristad['enheter.rutin'] ?? '').replace('            exetv1,\n', ''));
    const stale = await ask('access', { subject: 'FristadVC', limit: 2, cursor: next });
    expect(stale).toMatchObject({ isError: true, text: expect.stringContaining('Fråga igen utan cursor') });
    await client.close();
  });

  it('passes over what is no message, goes on, and ends with 0 when it is hung up on', async () => {
    const pieces = [
      'inget\n',
      '{}\n',
      '[1,2]\n',
      '{"jsonrpc":"2.0"}\n',
      '\n',
      '\u0000\n',
      line(OPENING),
      '{"id":\n',
      line(LISTING),
    ];
    const { code, out, err } = await sent(folderOf(fristad), pieces);
    expect([code, err]).toEqual([0, '']);
    expect(answersIn(out).map(({ id }) => id)).toEqual([1, 2]);
  });

  it('gives the id of a question back as it came, whatever it looks like', async () => {
    const id = 191212121212;
    const { out } = await sent(folderOf(fristad), [line(OPENING), line({ ...LISTING, id })]);
    expect(answersIn(out).map((one) => one.id)).toEqual([1, id]);
  });

  it('refuses a question without an end, in a sentence and with 2', async () => {
    const { code, out, err } = await sent(folderOf(fristad), [line(OPENING), `{"x":"${'x'.repeat(2_000_000)}`]);
    expect(code).toBe(2);
    expect(err).toBe('rutin: En fråga från assistenten är längre än 1 MiB. Servern slutar; starta om den.\n');
    expect(answersIn(out).every(({ id }) => id === 1)).toBe(true);
  });

  it('says at the start what is wrong with where it is started', async () => {
    expect(await callCli(['mcp', '/finns/inte'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('finns inte'),
    });
    const folder = folderOf({ ...fristad, 'rutin.config.json': '{ "horisont": "x" }' });
    expect(await callCli(['mcp', folder, '--lang', 'en'])).toMatchObject({ code: 2, out: '' });
  });
});

describe('nothing outside the workspace is read', () => {
  it('neither by a path, nor by a link, nor where a file is hidden', async () => {
    const outside = folderOf({ 'ny.rutin': newRoutine });
    const folder = folderOf({ ...fristad, 'annat.txt': newRoutine, '.dold/ny.rutin': newRoutine });
    mkdirSync(join(folder, 'under'));
    symlinkSync(join(outside, 'ny.rutin'), join(folder, 'lank.rutin'));
    symlinkSync(outside, join(folder, 'under/mapp'));
    const { ask } = await asking(folder);
    const led = ['lank.rutin', 'under/mapp/ny.rutin', join(outside, 'ny.rutin'), '../ny.rutin', '/etc/passwd'];
    for (const routine of [...led, 'annat.txt', '.dold/ny.rutin', '.', 'saknas.rutin', 'a\0.rutin']) {
      const said = await ask('impact', { routine });
      expect(said, routine).toMatchObject({
        isError: true,
        text: expect.stringContaining('ingen .rutin-fil i arbetsytans mapp'),
      });
    }
    expect((await ask('check', { file: 'lank.rutin' })).text).toContain('lank.rutin är en länk');
    for (const file of [...led.slice(1), '..']) {
      expect(await ask('check', { file }), file).toMatchObject({ isError: true });
    }
  });

  it('nor is a folder compared where a revision is meant, nor an option handed to git', async () => {
    const folder = repository({ ...fristad, 'gammal/region.rutin': fristad['region.rutin'] ?? '' });
    const { ask, faults } = await asking(folder);
    expect(await ask('diff', { base: 'HEAD' })).toMatchObject({ isError: false, data: { same: true } });
    for (const base of ['gammal', './gammal', '/tmp', '..', '--output=x', '-h', 'HEAD:region.rutin', 'HEAD..HEAD']) {
      expect(await ask('diff', { base }), base).toMatchObject({ isError: true });
      expect(await ask('diff', { base: 'HEAD', head: base }), base).toMatchObject({ isError: true });
    }
    expect(faults).toEqual([]);
  });

  it('nor a larger workspace that its folder has become part of', async () => {
    const above = folderOf({});
    const folder = join(above, 'vard');
    cpSync(folderOf(fristad), folder, { recursive: true });
    const { ask } = await asking(folder);
    expect(await ask('check')).toMatchObject({ isError: false });
    writeFileSync(join(above, 'rutin.config.json'), '{}');
    expect(await ask('check')).toMatchObject({ isError: true, text: expect.stringContaining('Starta om servern') });
  });
});
