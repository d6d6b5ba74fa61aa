/** How a set takes its place: in exchange for another, by two renames, file by file into an empty folder; what lies beside stays. */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Disk } from '../../language/publishing/disk.ts';
import { exchange } from '../../language/publishing/exchange.ts';
import { tidy } from '../../language/publishing/leftovers.ts';
import type { Means } from '../../language/publishing/means.ts';
import { moveHere } from '../../language/publishing/move-here.ts';
import { isHalfMoved, moveInAnotherProcess } from '../../language/publishing/move-in.ts';
import { publish } from '../../language/publishing/publish.ts';
import { renameHere, renameInAnotherProcess } from '../../language/publishing/two-renames.ts';
import { folderOf, removeFolders } from '../support/cli.ts';
import { disk, setOf, stoppingDisk } from '../support/publishing/stopping.ts';
import { calm, expectRecovery, meansOn, NEW, stateOf } from '../support/publishing/targets.ts';

removeFolders();

function stop(): never {
  throw new Error('stopped');
}

describe('two folders', () => {
  it('change places at one moment on Linux', () => {
    const folder = folderOf({ 'a/a.txt': 'a', 'b/b.txt': 'b' });
    expect(exchange(join(folder, 'a'), join(folder, 'b'))).toBe(process.platform === 'linux');
    expect(readdirSync(join(folder, 'a'))).toEqual(['b.txt']);
    expect(readdirSync(join(folder, 'b'))).toEqual(['a.txt']);
  });

  it('stay where they are when one of them is missing', () => {
    const folder = folderOf({ 'a/a.txt': 'a' });
    expect(exchange(join(folder, 'a'), join(folder, 'b'))).toBe(false);
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it('change places by two renames, or not at all', () => {
    const folder = folderOf({ 'ut/gammal.txt': '', 'ny/ny.txt': '' });
    const renames = { target: join(folder, 'ut'), old: join(folder, 'gammal'), draft: join(folder, 'ny') };
    renameInAnotherProcess(renames, disk);
    expect(readdirSync(folder).sort()).toEqual(['gammal', 'ut']);
    expect(readdirSync(join(folder, 'ut'))).toEqual(['ny.txt']);
    expect(() => renameHere(renames, disk)).toThrow();
    expect(readdirSync(join(folder, 'ut'))).toEqual(['ny.txt']);
  });
});

describe('an empty folder', () => {
  /** A set beside a folder that is there, and a disk that stops before one of the operations of moving it in. */
  async function moved(at: number): Promise<{ readonly folder: string; readonly stopped: boolean }> {
    const folder = folderOf({});
    const target = join(folder, 'ut');
    mkdirSync(target);
    const moveIn: Means['moveIn'] = (move) => moveHere(move, stoppingDisk(at, stop, true));
    const run = publish(target, setOf(NEW, 9), { ...calm, moveIn, disk: withoutRemoving });
    const stopped = await run.then(
      () => false,
      () => true,
    );
    return { folder, stopped };
  }

  /** As on a machine that has stopped, nothing is tidied up after a fault. */
  const withoutRemoving: Disk = {
    ...disk,
    remove: (path) => (path.endsWith('.rutin-utkast') ? disk.remove(path) : undefined),
    removeEmptyFolder: () => {},
  };

  it('gets the rest of a set from the next run, wherever the machine stopped', async () => {
    let halves = 0;
    for (let at = 0; ; at++) {
      const { folder, stopped } = await moved(at);
      const target = join(folder, 'ut');
      const isHalf = readdirSync(target).length > 0 && !existsSync(join(target, 'manifest.json'));
      tidy(target, calm);
      expect(isHalf ? [NEW] : ['empty', NEW], `stopped before ${at}`).toContain(stateOf(target));
      halves += isHalf ? 1 : 0;
      await expectRecovery(folder, target);
      if (!stopped) break;
    }
    expect(halves).toBeGreaterThan(2);
  });

  it('is filled by another process, or left as it was', () => {
    const folder = folderOf({ 'ny/a/b.txt': 'x', 'ny/manifest.json': '{}' });
    const move = { target: join(folder, 'ut'), draft: join(folder, 'ny') };
    mkdirSync(move.target);
    moveInAnotherProcess(move, disk);
    expect([readdirSync(folder), readdirSync(move.target).sort()]).toEqual([['ut'], ['a', 'manifest.json']]);
    const taken = folderOf({ 'ny/b.txt': 'x', 'ny/a.txt': 'x', 'ny/manifest.json': '{}', 'ut/manifest.json': 'min' });
    expect(() => moveInAnotherProcess({ target: join(taken, 'ut'), draft: join(taken, 'ny') }, disk)).toThrow();
    expect([readdirSync(join(taken, 'ut')), readdirSync(join(taken, 'ny')).sort()]).toEqual([
      ['manifest.json'],
      ['a.txt', 'b.txt', 'manifest.json'],
    ]);
  });

  it('that holds anything of somebody else is no half of a set', async () => {
    const folder = folderOf({ 'ut/eget.txt': '' });
    const draft = join(folder, 'ny');
    await publish(draft, setOf(NEW, 3), calm);
    expect(isHalfMoved({ target: join(folder, 'ut'), draft }, disk)).toBe(false);
  });
});

describe('a new set', () => {
  it('is whole on the disk before it takes the place of another', async () => {
    const target = join(folderOf({}), 'ut');
    const done: string[] = [];
    const noting = Object.fromEntries(
      Object.entries(disk).map(([name, operation]) => [
        name,
        (...args: readonly string[]) => {
          done.push(name);
          return (operation as (...args: readonly string[]) => unknown)(...args);
        },
      ]),
    ) as unknown as Disk;
    await publish(target, setOf(NEW, 3), meansOn(noting));
    const settled = done.indexOf('settle');
    expect(settled).toBeGreaterThan(done.lastIndexOf('write'));
    expect(settled).toBeLessThan(done.indexOf('rename'));
  });
});

describe('what lies beside the folder', () => {
  it('is left alone when a run that made it is still at work, or when it is not ours', async () => {
    const name = '.ut.rutin-ny-12345-0123456789ab';
    const folder = folderOf({ [`${name}/mitt.txt`]: 'x', '.ut.rutin-annat/x.txt': 'x' });
    const target = join(folder, 'ut');
    tidy(target, calm);
    await publish(target, setOf(NEW, 2), calm);
    expect(readdirSync(folder).sort()).toEqual(['.ut.rutin-annat', name, 'ut']);
    const ours = folderOf({ [`${name}/.rutin-utkast`]: 'x' });
    tidy(join(ours, 'ut'), { ...calm, isAlive: () => true });
    expect(readdirSync(ours)).toEqual([name]);
    tidy(join(ours, 'ut'), calm);
    expect(readdirSync(ours)).toEqual([]);
  });
});
