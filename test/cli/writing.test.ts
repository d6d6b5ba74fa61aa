/** The thread that writes a set: what it writes is what was made, its faults are heard of, and a run can be broken off. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { progressOn } from '../../language/cli/terminal/progress.ts';
import { disk } from '../../language/publishing/disk.ts';
import { realMeans } from '../../language/publishing/means.ts';
import { Cancelled, publish } from '../../language/publishing/publish.ts';
import { threadWriter } from '../../language/publishing/thread-writer.ts';
import { regionFiles, SIZES } from '../bench/region.ts';
import { RUTIN } from '../support/bundle.ts';
import { bundledCli, folderOf, removeFolders } from '../support/cli.ts';
import { wholeSetIn } from '../support/publishing/generated-set.ts';
import { setOf } from '../support/publishing/stopping.ts';

bundledCli();
removeFolders();

const NEW = '2026-11-21';

describe('a set written in a thread', () => {
  it('is what was made, however many pieces its files are in', async () => {
    const folder = folderOf({});
    const long = Array.from({ length: 90_000 }, (_, i) => `åäö ${i} – 🏥\n`);
    const files = [
      { path: 'b/lång.txt', pieces: long },
      { path: 'tom.txt', pieces: [] },
      ...Array.from({ length: 500 }, (_, i) => ({ path: `a/${i % 7}/${i}.txt`, pieces: [`${i}`, 'ö'.repeat(i)] })),
    ];
    const target = join(folder, 'ut');
    const { stamp } = setOf(NEW, 0);
    const listed = await publish(target, { stamp, files }, realMeans(disk));
    expect(wholeSetIn(target)).toBe(NEW);
    expect(listed.map(({ path }) => path)).toEqual(files.map(({ path }) => path).sort());
    for (const { path, pieces } of files) expect(readFileSync(join(target, path), 'utf8')).toBe(pieces.join(''));
  });

  it('cuts no character of a piece that is longer than what is sent at a time', async () => {
    const folder = folderOf({});
    const writer = threadWriter(folder);
    const texts = ['🏥'.repeat(400_000), `a${'🏥'.repeat(400_000)}`];
    for (const [i, text] of texts.entries()) await writer.take({ path: `${i}.txt`, pieces: [text] });
    await writer.finish();
    for (const [i, text] of texts.entries()) expect(readFileSync(join(folder, `${i}.txt`), 'utf8') === text).toBe(true);
  });

  it('is at most two megabytes ahead of the disk', async () => {
    const folder = folderOf({});
    const writer = threadWriter(folder);
    let most = 0;
    const pieces = function* (): Generator<string> {
      for (let made = 0; made < 20e6; made += 1000) {
        const written = statSync(join(folder, 'a.txt'), { throwIfNoEntry: false })?.size ?? 0;
        most = Math.max(most, made - written);
        yield 'x'.repeat(1000);
      }
    };
    await writer.take({ path: 'a.txt', pieces: pieces() });
    await writer.finish();
    expect(most).toBeLessThan(2e6);
  });

  it.each([
    ['little', 2],
    ['much', 2e6],
  ])('is not written over anything: %s', async (_, length) => {
    const folder = folderOf({ 'a.txt': 'min egen' });
    const writer = threadWriter(folder);
    const written = writer.take({ path: 'a.txt', pieces: ['y'.repeat(length)] }).then(writer.finish);
    await expect(written).rejects.toMatchObject({ code: 'EEXIST', syscall: 'open' });
    await writer.stop();
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('min egen');
  });

  it('leaves nothing behind when it cannot be written', async () => {
    const folder = folderOf({});
    const { stamp } = setOf(NEW, 0);
    const files = ['x', 'x/y'].map((path) => ({ path, pieces: ['z'] }));
    await expect(publish(join(folder, 'ut'), { stamp, files }, realMeans(disk))).rejects.toThrow('EEXIST');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves the old set when it is given up between two files', async () => {
    const folder = folderOf({});
    const target = join(folder, 'ut');
    await publish(target, setOf('2026-10-05', 5), realMeans(disk));
    const cancel = new AbortController();
    const { stamp, files } = setOf(NEW, 50);
    let asked = 0;
    const some = function* () {
      for (const file of files) {
        if (++asked === 20) cancel.abort();
        yield file;
      }
    };
    const run = publish(target, { stamp, files: some() }, realMeans(disk), cancel.signal);
    await expect(run).rejects.toBeInstanceOf(Cancelled);
    expect(asked).toBe(20);
    expect(wholeSetIn(target)).toBe('2026-10-05');
    expect(readdirSync(folder)).toEqual(['ut']);
  });
});

describe('Ctrl-C', () => {
  it('while files are written leaves nothing behind, and ends the program as by that signal', async () => {
    const folder = folderOf(Object.fromEntries([...regionFiles(SIZES.S)].map(({ path, text }) => [`l/${path}`, text])));
    mkdirSync(join(folder, 'ut'));
    const args = [RUTIN, 'generate', 'l', '--out', 'ut/rapport', '--datum', '2026-10-05'];
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (data) => {
      said += data;
    });
    const ended = new Promise((resolve) => child.on('exit', (code, signal) => resolve([code, signal])));
    while (!isWriting(join(folder, 'ut')) && child.exitCode === null) await pause(2);
    child.kill('SIGINT');
    expect(await ended).toEqual([null, 'SIGINT']);
    expect(said).toBe('rutin: Avbrutet. Inget skrevs.\n');
    expect(readdirSync(join(folder, 'ut'))).toEqual([]);
  }, 60_000);

  /** A draft that holds more than its mark. */
  function isWriting(folder: string): boolean {
    const [draft] = readdirSync(folder);
    return draft !== undefined && existsSync(join(folder, draft, 'arbetslista'));
  }
});

describe('progress', () => {
  function told(terminal: { readonly isTTY: boolean }, env: NodeJS.ProcessEnv = {}): string {
    let written = '';
    const write = (text: string): boolean => {
      written += text;
      return true;
    };
    const progress = progressOn({ ...terminal, columns: 40, write } as never, env);
    progress.begin('Läser');
    progress.go(() => 'x'.repeat(100));
    progress.begin(`å${'ö'.repeat(100)}`);
    progress.end();
    return written;
  }

  it('is one line of a terminal, which is gone at the end', () => {
    expect(told({ isTTY: true })).toBe(`\r\u001b[KLäser\r\u001b[Kå${'ö'.repeat(38)}\r\u001b[K`);
  });

  it('is nothing elsewhere', () => {
    expect(told({ isTTY: false })).toBe('');
    expect(told({ isTTY: true }, { TERM: 'dumb' })).toBe('');
  });
});
