/** `rutin graph` from the outside: where pictures go, and what is said. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundledCli, callCli, folderOf, fristad, QUIET_DAY, removeFolders } from '../support/cli.ts';

removeFolders();
const rutin = bundledCli();
const onDay = ['--datum', QUIET_DAY];

it('draws an SVG to standard output, the bundled program as well as this one', async () => {
  const folder = folderOf(fristad);
  const { code, out, err } = rutin(['graph', folder, ...onDay]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^<svg xmlns=/);
  expect((await callCli(['graph', folder, ...onDay])).out).toBe(out);
});

it('writes several formats beside each other', async () => {
  const folder = folderOf(fristad);
  const { code } = await callCli([
    'graph',
    folder,
    ...onDay,
    '--format',
    'svg,mermaid,dot',
    '--out',
    join(folder, 'karta.svg'),
  ]);
  expect(code).toBe(0);
  expect(readFileSync(join(folder, 'karta.svg'), 'utf8')).toMatch(/^<svg/);
  expect(readFileSync(join(folder, 'karta.mmd'), 'utf8')).toMatch(/^---\ntitle: /);
  expect(readFileSync(join(folder, 'karta.dot'), 'utf8')).toMatch(/^digraph rutin \{/);
});

it('says what is wrong with the question', async () => {
  const folder = folderOf(fristad);
  const several = await callCli(['graph', folder, '--format', 'svg,dot']);
  expect([several.code, several.err]).toEqual([2, expect.stringMatching(/Ange en fil med --out/)]);
  expect((await callCli(['graph', folder, '--format', 'png'])).err).toMatch(/png finns inte/);
  expect((await callCli(['graph', folder, '--for', 'FristadV'])).err).toMatch(/Menade du FristadVC\?/);
  expect(existsSync(join(folder, 'svg'))).toBe(false);
});

it('draws a part, in English', async () => {
  const { out } = await callCli(['graph', folderOf(fristad), ...onDay, '--for', 'Borås', '--lang', 'en']);
  expect(out).toContain('Shared inboxes, monitoring and delegates: Borås Stad');
  expect(out).toContain('daily at 08:00, 11:30, 15:00');
  expect(out).not.toContain('Fristad vårdcentral');
});

it('draws what can be read of a workspace, and exits 2', async () => {
  const { code, out, err } = await callCli([
    'graph',
    folderOf({ ...fristad, 'x.rutin': Buffer.from([0xe5]) }),
    ...onDay,
  ]);
  expect(code).toBe(2);
  expect(err).toMatch(/x\.rutin/);
  expect(out).toMatch(/^<svg/);
});
