/** Files that cannot be read or written: each is named, the rest is done, nothing is waited for, and the exit code is 2. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { usePieces } from '../../language/disk/input/door.ts';
import { RUTIN } from '../support/bundle.ts';
import { bundledCli, callCli, folderOf, fristad, QUIET_DAY, removeFolders } from '../support/cli.ts';

const rutin = bundledCli();
removeFolders();

const onDay = ['--datum', QUIET_DAY];
const UNSHAPED = 'verksamhet   A   "A" {\ndel av VGR\n}\n';
const SHAPED = 'verksamhet A "A" {\n    del av VGR\n}\n';

/** A file that takes no room on the disk. */
function sparse(path: string, size: number): void {
  const file = openSync(path, 'w');
  ftruncateSync(file, size);
  closeSync(file);
}

/** A workspace with one file of every kind that cannot be read, and one after them all. */
function odd(): string {
  const folder = folderOf({ 'c.rutin': Buffer.from([0xff]), 'z.rutin': UNSHAPED });
  execFileSync('mkfifo', [join(folder, 'a.rutin')]);
  sparse(join(folder, 'b.rutin'), 1 << 30);
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/d`), Buffer.from([0xe5]), Buffer.from('.rutin')]), UNSHAPED);
  return folder;
}

describe.runIf(process.platform === 'linux')('files that cannot be read', () => {
  it.each(['check', 'fmt --check', 'fmt', 'fix', 'generate --out ut', 'graph', 'coverage .'])('%s', async (command) => {
    const folder = odd();
    const args = [...command.split(' '), ...(command.startsWith('fmt') ? [] : onDay)];
    const { code, err, out } = await callCli(args, { cwd: folder });
    expect(code).toBe(2);
    expect(err.split('\n').filter((line) => / (?:är|har) /.test(line))).toEqual([
      expect.stringMatching(/^rutin: a\.rutin är ingen vanlig fil\. /),
      expect.stringMatching(/^rutin: b\.rutin är för stor för att läsas \(över 64 MiB\)\. Dela den/),
      expect.stringMatching(/^rutin: c\.rutin är inte UTF-8/),
      expect.stringMatching(/^rutin: d.\.rutin har ett namn som inte är UTF-8\. Byt namn på den\./),
    ]);
    if (command.startsWith('fmt')) expect(out).toBe('z.rutin\n');
    expect(readFileSync(join(folder, 'z.rutin'), 'utf8')).toBe(command === 'fmt' ? SHAPED : UNSHAPED);
  });

  it('one that is too large is not read', () => {
    const folder = folderOf({ 'a.rutin': '' });
    sparse(join(folder, 'b.rutin'), 2 ** 40);
    const { code, err } = rutin(['check', ...onDay], {
      cwd: folder,
      env: { NODE_OPTIONS: '--max-old-space-size=200' },
    });
    expect([code, err]).toEqual([2, expect.stringMatching(/^rutin: b\.rutin är för stor/)]);
  });

  it.each([
    ['the settings', ['check', '--config', 'RÖR'], /RÖR är ingen vanlig fil/],
    ['the new version of a routine', ['impact', '--routine', 'RÖR'], /RÖR är ingen vanlig fil/],
    ['an export', ['import', 'RÖR', '--out', 'ut'], /RÖR är ingen fil/],
  ])('a pipe is not waited for: %s', async (_, args, message) => {
    const folder = folderOf(fristad);
    execFileSync('mkfifo', [join(folder, 'RÖR')]);
    const { code, err } = await callCli(args, { cwd: folder });
    expect([code, err]).toEqual([2, expect.stringMatching(message)]);
  });

  it('an export may be larger than other files, and not as large as any', async () => {
    const folder = folderOf({});
    sparse(join(folder, 'a.csv'), 2 ** 27 + 1);
    sparse(join(folder, 'b.csv'), 2 ** 26 + 1);
    const { code, err } = await callCli(['import', 'a.csv', '--out', 'ut'], { cwd: folder });
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/a\.csv är för stor för att läsas \(över 128 MiB\)\. Dela den/),
    ]);
    expect((await callCli(['import', 'b.csv', '--out', 'ut'], { cwd: folder })).err).toMatch(/b\.csv är ingen textfil/);
  });

  it('an export that is written to while it is read is not taken for what it was', async () => {
    const path = join(folderOf({ 'a.csv': 'VGR-id;Namn\n' }), 'a.csv');
    const read = (pieces: Iterable<Uint8Array>) => Buffer.concat([...pieces]).toString();
    expect(await usePieces('a.csv', path, async (pieces) => read(pieces))).toBe('VGR-id;Namn\n');
    const used = await usePieces('a.csv', path, async (pieces) => {
      appendFileSync(path, 'exeet1;Exempel Ett\n');
      return read(pieces);
    });
    expect(used).toMatchObject({ file: 'a.csv', reason: { sv: 'ändrades medan den lästes' } });
  });

  it('what is meant to be read through a pipe is', () => {
    const command = `"${process.execPath}" "${RUTIN}" plan . --current <(echo '{}') --datum ${QUIET_DAY}`;
    const { stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8', cwd: folderOf(fristad) });
    expect(stderr).not.toMatch(/vanlig fil/);
  });
});

describe.runIf(process.platform === 'linux')('long paths', () => {
  it('one that the system does not take is named, and the rest is judged', async () => {
    const folder = folderOf({ 'a.rutin': 'person exexx1 "E" {\n    hsa SE1-X\n}\n' });
    const name = 'm'.repeat(200);
    execFileSync('bash', ['-c', `for i in {1..25}; do mkdir ${name} && cd ${name} || exit 1; done; echo > b.rutin`], {
      cwd: folder,
    });
    const { code, out, err } = await callCli(['check', ...onDay], { cwd: folder });
    execFileSync('rm', ['-rf', join(folder, name)]);
    expect([code, out]).toEqual([2, expect.stringMatching(/^a\.rutin:2:9: fel RUT-006/)]);
    expect(err).toMatch(/^rutin: m+\/\S+ har en för lång sökväg för systemet\. Flytta den högre upp/);
  });

  it('a file with the longest name there is can be formatted', async () => {
    const name = `${'n'.repeat(249)}.rutin`;
    const folder = folderOf({ [name]: UNSHAPED });
    expect(await callCli(['fmt'], { cwd: folder })).toEqual({ code: 0, out: `${name}\n`, err: '' });
    expect(readdirSync(folder)).toEqual([name]);
  });

  it('a thousand folders, one in another', async () => {
    const folder = folderOf({});
    const deep = Array.from({ length: 1000 }, () => 'm').join('/');
    mkdirSync(join(folder, deep), { recursive: true });
    writeFileSync(join(folder, deep, 'a.rutin'), UNSHAPED);
    const { out } = await callCli(['fmt', '--check'], { cwd: folder });
    expect(out).toBe(`${deep}/a.rutin\n`);
  });
});

describe.runIf(process.platform === 'linux')('a disk that takes no more', () => {
  it.each(['fmt', 'fix'])('%s names no file as changed that was not', (command) => {
    const before = { 'a.rutin': `\u200b${UNSHAPED}`, 'b.rutin': `\u200b${UNSHAPED.replaceAll(' A ', ' B ')}` };
    const files = command === 'fix' ? { ...fristad, ...before } : { 'a.rutin': UNSHAPED, 'b.rutin': UNSHAPED };
    const folder = folderOf(files);
    const script = `trap '' XFSZ; ulimit -f 0; "${process.execPath}" "${RUTIN}" ${command}`;
    const { status, stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8', cwd: folder });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.match(/^rutin: \S*[ab]\.rutin gick inte att skriva: /gm)).toHaveLength(2);
    for (const [name, text] of Object.entries(files)) expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
    expect(readdirSync(folder).sort()).toEqual(Object.keys(files).sort());
  });
});
