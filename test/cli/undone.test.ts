/** What cannot be finished is undone, and a file is written whole or not at all. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWhole } from '../../language/disk/output/write.ts';
import { writeSet } from '../../language/disk/output/write-set.ts';
import { UsageError } from '../../language/words/index.ts';
import { RUTIN } from '../support/bundle.ts';
import { CHECKOUT } from '../support/checkout.ts';
import { bundledCli, folderOf, fristad, QUIET_DAY, removeFolders } from '../support/cli.ts';
import { contentBelow } from '../support/publishing/generated-set.ts';
import { modeOf } from '../support/publishing/modes.ts';

bundledCli();

removeFolders();

let before = 0;

beforeEach(() => {
  before = process.umask();
});

afterEach(() => {
  process.umask(before);
});

describe('what cannot be finished is undone', () => {
  const file = (path: string) => ({ path, pieces: [`ny ${path}`] });

  it('in a folder that stands', () => {
    const folder = folderOf({ 'a.txt': 'gammal', 'bort.txt': 'MÄRKE', 'krock/x.txt': 'kvar' });
    chmodSync(join(folder, 'a.txt'), 0o640);
    const was = contentBelow(folder);
    const options = { force: true, earlier: { names: ['bort.txt'], mark: 'MÄRKE' } };
    for (const files of [
      [file('a.txt'), file('ny/b.txt'), file('krock')],
      [file('a.txt'), file('ny/b.txt'), file('x'), file('x/y')],
      [file('a.txt'), file('ny/b.txt'), file('ny')],
    ]) {
      expect(() => writeSet(folder, files, options)).toThrow(UsageError);
      expect(contentBelow(folder)).toEqual(was);
      expect(existsSync(join(folder, 'ny'))).toBe(false);
    }
    expect(modeOf(join(folder, 'a.txt'))).toBe('640');
    writeSet(folder, [file('a.txt'), file('ny/b.txt')], options);
    expect(contentBelow(folder)).toEqual({ 'a.txt': 'ny a.txt', 'krock/x.txt': 'kvar', 'ny/b.txt': 'ny ny/b.txt' });
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('or finished, when %s comes in the midst of it', (signal) => {
    const folder = folderOf({ 'finns/a.txt': 'gammal' });
    const script = `
      import { writeSet } from ${JSON.stringify(pathToFileURL(join(CHECKOUT, 'language/disk/output/write-set.ts')).href)};
      const stopping = { *[Symbol.iterator]() { process.kill(process.pid, '${signal}'); yield 'ny'; } };
      for (const out of ['finns', 'ny']) {
        writeSet(out, [{ path: 'a.txt', pieces: ['ny'] }, { path: 'b/c.txt', pieces: stopping }], { force: true });
      }
      process.stdout.write('klar');
    `;
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: folder, encoding: 'utf8' });
    expect([run.stdout, run.stderr]).toEqual(['klar', '']);
    const whole = { 'finns/a.txt': 'ny', 'finns/b/c.txt': 'ny', 'ny/a.txt': 'ny', 'ny/b/c.txt': 'ny' };
    expect(contentBelow(folder)).toEqual(whole);
  });

  it('in a folder that is new', () => {
    const folder = folderOf({});
    expect(() => writeSet(join(folder, 'a/b/c'), [file('x'), file('x/y')], { force: false })).toThrow();
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('what runs that were stopped have left', () => {
  const HEX = '0123456789ab';
  const dead = spawnSync(process.execPath, ['-e', '']).pid;

  it('goes when something is written beside it, and nothing else goes', () => {
    const others = [`.rutin-${process.ppid}-${HEX}.tmp`, `.rutin-${dead}-${HEX}.old`, `.rutin-${dead}-${HEX}.tmp.txt`];
    const left = { [`.rutin-${dead}-${HEX}.tmp`]: 'halv', [`.rutin-${dead}-ba9876543210.tmp/b/c.txt`]: 'halv' };
    const folder = folderOf({ ...left, ...Object.fromEntries(others.map((name) => [name, 'kvar'])) });
    symlinkSync('.', join(folder, `.rutin-${dead}-aaaaaaaaaaaa.tmp`));
    writeWhole(join(folder, 'a.txt'), 'ny');
    const kept = [...others, `.rutin-${dead}-aaaaaaaaaaaa.tmp`, 'a.txt'];
    expect(readdirSync(folder).sort()).toEqual(kept.sort());
  });

  it.each(['new', 'standing'])('goes when a set is written: a folder that is %s', (kind) => {
    const folder = folderOf({ [`.rutin-${dead}-${HEX}.tmp/a.txt`]: 'halv', [`ut/.rutin-${dead}-${HEX}.tmp`]: 'halv' });
    if (kind === 'new') rmSync(join(folder, 'ut'), { recursive: true });
    writeSet(join(folder, 'ut'), [{ path: 'a.txt', pieces: ['ny'] }], { force: false });
    expect(readdirSync(join(folder, 'ut'))).toEqual(['a.txt']);
    expect(existsSync(join(folder, `.rutin-${dead}-${HEX}.tmp`))).toBe(kind === 'standing');
  });
});

describe('a file that is written whole', () => {
  it('stays a link, keeps its mode, and may have the longest name there is', () => {
    const name = `${'x'.repeat(251)}.txt`;
    const folder = folderOf({ 'fil.txt': 'gammal', [name]: 'gammal' });
    chmodSync(join(folder, 'fil.txt'), 0o600);
    symlinkSync('fil.txt', join(folder, 'länk.txt'));
    writeWhole(join(folder, 'länk.txt'), 'ny');
    writeWhole(join(folder, name), 'ny');
    expect(readlinkSync(join(folder, 'länk.txt'))).toBe('fil.txt');
    expect([readFileSync(join(folder, 'fil.txt'), 'utf8'), modeOf(join(folder, 'fil.txt'))]).toEqual(['ny', '600']);
    expect(readFileSync(join(folder, name), 'utf8')).toBe('ny');
    expect(readdirSync(folder)).toHaveLength(3);
  });

  it.runIf(existsSync('/dev/shm'))('takes the place of a file also where a system keeps files in memory', () => {
    const folder = mkdtempSync('/dev/shm/rutin-');
    try {
      writeFileSync(join(folder, 'fil.txt'), 'gammal');
      writeWhole(join(folder, 'fil.txt'), 'ny');
      expect(contentBelow(folder)).toEqual({ 'fil.txt': 'ny' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('is not put in place of what is no file', () => {
    const folder = folderOf(fristad);
    const script = `cd "$1" && mkfifo rör && { cat rör & "$2" "$3" graph --format dot --out rör --datum ${QUIET_DAY}; wait; }`;
    const said = execFileSync('sh', ['-c', script, 'sh', folder, process.execPath, RUTIN], {
      encoding: 'utf8',
      timeout: 60_000,
    });
    expect(said).toMatch(/^digraph/);
    expect(lstatSync(join(folder, 'rör')).isFIFO()).toBe(true);
    symlinkSync('finns/inte', join(folder, 'trasig.svg'));
    expect(() => writeWhole(join(folder, 'trasig.svg'), 'x')).toThrow('är en länk som inte leder någonstans');
    expect(() => writeWhole('', 'x')).toThrow('saknar namn');
    expect(() => writeWhole(folder, 'x')).toThrow('det är en mapp. Ange en fil.');
  });
});
