/** Every command with a receipt is the same again. */
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { folderOf, removeFolders } from '../support/cli.ts';
import {
  generated,
  PROVISIONING,
  RECEIPT,
  recorded,
  replace,
  rutin,
  sha256,
  type Told,
  workspace,
} from '../support/receipts.ts';

removeFolders();

const commands: readonly (readonly string[])[] = [
  ...['pretty', 'concise', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown'].map((format) => [
    ...['check', 'vard', '--format', format],
  ]),
  ['check', 'vard'],
  ['check', 'vard/enheter.rutin', '--format', 'json', '--output-file', 'ut.json', '--format', 'concise'],
  ['check', 'vard', '--format', 'sarif', '--output-file', 'a.sarif', '--format', 'junit', '--output-file', 'b.xml'],
  ...['table', 'json', 'csv'].map((format) => ['access', 'exeet1', 'vard', '--format', format]),
  ...['pretty', 'json', 'junit', 'markdown'].map((format) => ['test', 'vard', '--allow-empty', '--format', format]),
  ...['table', 'json', 'markdown'].map((format) => [
    ...['ombud', 'exeet1', 'vard', '--from', '2026-10-12', '--till', '2026-10-16', '--format', format],
  ]),
  ...['pretty', 'json', 'markdown'].map((format) => [
    ...['prove', 'exeet1 når FristadVC.samverkan', 'vard', '--format', format],
  ]),
  ...['table', 'markdown', 'json'].map((format) => ['coverage', '--format', format]),
  ['coverage', 'vard'],
  ['plan', 'vard', '--current', PROVISIONING, '--out', 'plan.json'],
  ['plan', 'vard', '--current', 'out/arbetslista', '--allow-removals', 'FristadVC.samverkan'],
  ...['svg', 'mermaid', 'dot'].map((format) => ['graph', 'vard', '--format', format]),
  ['graph', 'vard', '--for', 'FristadVC', '--format', 'svg,dot', '--out', 'bild.svg'],
];

describe('a command with a receipt', async () => {
  const folder = workspace();
  await generated(folder);

  it.each(commands.map((args) => [args.join(' '), args] as const))('%s is the same again', async (_, args) => {
    const receipt = await recorded(folder, ...args);
    expect(receipt.outputs.length).toBeGreaterThan(0);
    for (const { path, sha256: told } of receipt.outputs.filter((one) => one.path !== '-')) {
      expect(sha256(readFileSync(join(folder, path)))).toBe(told);
    }
    const { code, out, err } = await rutin(folder, 'replay', RECEIPT);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Samma byte');
  });

  it('tells of no place, no user and no clock', async () => {
    await recorded(
      folder,
      'check',
      'vard',
      '--format',
      'json',
      '--output-file',
      join(folder, '..', 'rutin-annat.json'),
    );
    rmSync(join(folder, '..', 'rutin-annat.json'));
    const text = readFileSync(join(folder, RECEIPT), 'utf8');
    expect(text).not.toContain(folder);
    expect(text).not.toContain(tmpdir());
    expect(JSON.parse(text).outputs[0].path).toBe('rutin-annat.json');
  });
});

describe('a generated set', () => {
  it('holds its receipt, which the manifest knows, and is the same again, from anywhere', async () => {
    const folder = workspace();
    const receipt = await generated(folder);
    const manifest = JSON.parse(readFileSync(join(folder, 'out/manifest.json'), 'utf8'));
    const listed = manifest.files as Told['outputs'];
    expect(listed.find(({ path }) => path === RECEIPT)?.sha256).toBe(
      sha256(readFileSync(join(folder, 'out', RECEIPT))),
    );
    expect(listed.filter(({ path }) => path !== RECEIPT)).toEqual(receipt.outputs);
    for (const args of [['out/kvitto.json'], ['out/kvitto.json', '--workspace', 'vard']]) {
      expect(await rutin(folder, 'replay', ...args)).toMatchObject({ code: 0, err: '' });
    }
    const elsewhere = folderOf({});
    const args = ['replay', join(folder, 'out', RECEIPT), '--workspace', join(folder, 'vard'), '--lang', 'en'];
    const { code, out } = await rutin(elsewhere, ...args, '--out', 'igen');
    expect([code, out.split('\n')[0]]).toEqual([
      0,
      'The same bytes: rutin generate was repeated, and all 21 files are the same.',
    ]);
    for (const { path, sha256: told } of receipt.outputs) {
      expect(sha256(readFileSync(join(elsewhere, 'igen', path)))).toBe(told);
    }
  });

  it('is the same again where its calendars have been revised', async () => {
    const folder = workspace();
    await generated(folder);
    replace(join(folder, 'vard/enheter.rutin'), '08:15', '08:20');
    await generated(folder);
    expect(readFileSync(join(folder, 'out', RECEIPT), 'utf8')).toContain('kalender/');
    expect((await rutin(folder, 'replay', 'out/kvitto.json')).code).toBe(0);
  });

  it('touches neither the workspace nor the set, and leaves nothing', async () => {
    const folder = workspace();
    await generated(folder);
    const copy = folderOf({});
    cpSync(folder, copy, { recursive: true });
    const beside = folderOf({});
    vi.stubEnv('TMPDIR', beside);
    await rutin(folder, 'replay', 'out/kvitto.json');
    expect(readdirSync(beside)).toEqual([]);
    vi.unstubAllEnvs();
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!/\.[a-z]+$/.test(name)) continue;
      expect(readFileSync(join(folder, name)).equals(readFileSync(join(copy, name)))).toBe(true);
    }
    expect(readdirSync(folder).sort()).toEqual(readdirSync(copy).sort());
  });

  it('of which a file was changed or removed afterwards is told of, with the line', async () => {
    const folder = workspace();
    await generated(folder);
    replace(join(folder, 'out/arbetslista/support.csv'), 'FristadVC', 'FristadXX');
    rmSync(join(folder, 'out/scim/bulk.json'));
    const { code, out } = await rutin(folder, 'replay', 'out/kvitto.json');
    expect(code).toBe(1);
    expect(out).toMatch(/^arbetslista\/support\.csv: filen har ändrats sedan kvittot/m);
    expect(out).toMatch(/rad \d+ är den första som skiljer:\n {4}i filen: .*FristadXX.*\n {4}upprepad: .*FristadVC/);
    expect(out).toContain('scim/bulk.json: filen finns inte längre');
  });
});
