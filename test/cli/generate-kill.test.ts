/** Wherever generating is stopped, the folder holds the old set or the new one, whole, and the next run tidies up. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Disk } from '../../language/cli/generate/disk.ts';
import { exchange } from '../../language/cli/generate/exchange.ts';
import { tidy } from '../../language/cli/generate/leftovers.ts';
import type { Means } from '../../language/cli/generate/means.ts';
import { isHalfMoved, moveHere, moveInAnotherProcess } from '../../language/cli/generate/move-in.ts';
import { publish } from '../../language/cli/generate/publish.ts';
import { renameHere, renameInAnotherProcess } from '../../language/cli/generate/two-renames.ts';
import { bundledCli, folderOf, fristad, removeFolders } from '../support/cli.ts';
import { wholeSetIn } from './generated-set.ts';
import { disk, plainWriter, setOf, stoppingDisk } from './stopping.ts';

const rutin = bundledCli('generate-kill');
removeFolders();

const OLD = '2026-10-05';
const NEW = '2026-11-21';
const LATER = '2026-12-01';
const FILES = 60;

/** What is moved into an empty folder is so by another process, which goes on when this one is stopped. */
const nobodyLives: Omit<Means, 'disk' | 'writerFor'> = {
  renameTwice: renameHere,
  moveIn: (move) => moveHere(move, disk),
  isAlive: () => false,
};
const calm: Means = { disk, writerFor: plainWriter(disk), ...nobodyLives };

/** Means whose every operation may be the last. */
function stopping(disk: Disk): Means {
  return { disk, writerFor: plainWriter(disk), ...nobodyLives };
}

const TARGETS = [
  ['a folder that is missing', () => undefined, [undefined, NEW]],
  ['an empty folder', (target: string) => mkdirSync(target), ['empty', NEW]],
  ['a folder with a set', (target: string) => publish(target, setOf(OLD, FILES), calm), [OLD, NEW]],
] as const;

/** What stands at the target: the day of a whole set, `empty`, or undefined for nothing. */
function stateOf(target: string): string | undefined {
  return existsSync(target) && readdirSync(target).length === 0 ? 'empty' : wholeSetIn(target);
}

/** The next run finds its way from whatever is left, and leaves nothing beside the target. */
async function expectRecovery(folder: string, target: string): Promise<void> {
  tidy(target, calm);
  await publish(target, setOf(LATER, 3), calm);
  expect(wholeSetIn(target)).toBe(LATER);
  expect(readdirSync(folder)).toEqual(['ut']);
}

class Stopped extends Error {}

function stop(): never {
  throw new Stopped();
}

/** The number of operations of a run that is not stopped. */
async function operationsFor(make: (target: string) => unknown, canExchange: boolean): Promise<number> {
  const target = join(folderOf({}), 'ut');
  await make(target);
  const counting = stoppingDisk(Number.POSITIVE_INFINITY, stop, canExchange);
  await publish(target, setOf(NEW, FILES), stopping(counting));
  return counting.count();
}

describe.each(TARGETS)('%s', (_, make, states) => {
  it('holds the old set or the new one whichever operation is the last, where folders can be exchanged', async () => {
    const seen = new Set<string | undefined>();
    const operations = await operationsFor(make, true);
    expect(operations).toBeGreaterThan(50);
    for (let at = 0; at <= operations; at++) {
      const folder = folderOf({});
      const target = join(folder, 'ut');
      await make(target);
      try {
        await publish(target, setOf(NEW, FILES), stopping(stoppingDisk(at, stop, true)));
      } catch (fault) {
        expect(fault).toBeInstanceOf(Stopped);
      }
      const state = stateOf(target);
      expect(states, `stopped before operation ${at}`).toContain(state);
      seen.add(state);
      await expectRecovery(folder, target);
    }
    expect(seen).toEqual(new Set(states));
  });

  it('where they cannot, is gone between two renames at most, with both sets whole beside it', async () => {
    const operations = await operationsFor(make, false);
    let gone = 0;
    for (let at = 0; at <= operations; at++) {
      const folder = folderOf({});
      const target = join(folder, 'ut');
      await make(target);
      try {
        await publish(target, setOf(NEW, FILES), stopping(stoppingDisk(at, stop, false)));
      } catch (fault) {
        expect(fault).toBeInstanceOf(Stopped);
      }
      if (states[0] !== undefined && stateOf(target) === undefined) {
        gone++;
        tidy(target, calm);
        expect(wholeSetIn(target)).toBe(NEW);
      }
      expect(states, `stopped before operation ${at}`).toContain(stateOf(target));
      await expectRecovery(folder, target);
    }
    expect(gone).toBe(states[0] === OLD ? 1 : 0);
  });
});

describe('a process that is killed', () => {
  const CHILD = join(import.meta.dirname, 'publish-child.ts');
  const FEW = 8;

  function kill(target: string, at: number, canExchange: boolean): NodeJS.Signals | null {
    const args = [CHILD, target, NEW, String(FEW), String(at), canExchange ? 'ja' : 'nej'];
    return spawnSync(process.execPath, args, { stdio: 'inherit' }).signal;
  }

  it.each([
    ['where folders can be exchanged', true],
    ['where two renames are left to another process', false],
  ])(
    'before any of its operations leaves a whole set: %s',
    async (_, canExchange) => {
      const seen = new Set<string | undefined>();
      let killed = 0;
      for (let at = 10; ; at++) {
        const folder = folderOf({});
        const target = join(folder, 'ut');
        await publish(target, setOf(OLD, FEW), calm);
        const signal = kill(target, at, canExchange);
        const state = wholeSetIn(target);
        expect([OLD, NEW], `killed before operation ${at}`).toContain(state);
        seen.add(state);
        await expectRecovery(folder, target);
        if (signal === null) {
          expect(state).toBe(NEW);
          break;
        }
        expect(signal).toBe('SIGKILL');
        killed++;
      }
      expect(killed).toBeGreaterThan(20);
      expect(seen).toEqual(new Set([OLD, NEW]));
    },
    120_000,
  );

  it('at any moment of a real run leaves a whole set', async () => {
    const folder = folderOf(fristad);
    const out = join(folder, 'out');
    const args = (day: string): readonly string[] => ['generate', '--datum', day];
    const started = performance.now();
    expect(rutin(args(OLD), { cwd: folder }).code).toBe(0);
    const duration = performance.now() - started;
    const ends = new Set<number | null>();
    for (let i = 0; i < 40; i++) {
      ends.add(await killedAfter((duration * 1.1 * i) / 40, args(i % 2 === 0 ? NEW : OLD), folder));
      expect([OLD, NEW], `killed after ${i} fortieths`).toContain(wholeSetIn(out));
    }
    expect(ends).toContain(null);
    expect(rutin(args(LATER), { cwd: folder }).code).toBe(0);
    expect(wholeSetIn(out)).toBe(LATER);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  }, 120_000);

  function killedAfter(milliseconds: number, args: readonly string[], cwd: string): Promise<number | null> {
    return new Promise((resolve) => {
      const cli = join(import.meta.dirname, '../../dist/test/generate-kill/rutin.js');
      const child = spawn(process.execPath, [cli, ...args], { cwd, stdio: 'ignore' });
      const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
      child.on('exit', (code) => {
        clearTimeout(timer);
        resolve(code);
      });
    });
  }
});

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
    await publish(target, setOf(NEW, 3), stopping(noting));
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
