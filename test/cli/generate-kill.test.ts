/** Wherever the process that generates is killed, the folder holds the old set or the new one, whole, and the next run tidies up. */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { publish } from '../../language/publishing/publish.ts';
import { RUTIN } from '../support/bundle.ts';
import { CHECKOUT } from '../support/checkout.ts';
import { bundledCli, folderOf, fristad, removeFolders } from '../support/cli.ts';
import { wholeSetIn } from '../support/publishing/generated-set.ts';
import { setOf } from '../support/publishing/stopping.ts';
import { calm, expectRecovery, LATER, NEW, OLD, worksInMemory } from '../support/publishing/targets.ts';

const rutin = bundledCli();
removeFolders();
worksInMemory();

/** How many processes are at work at once. */
const LANES = 4;

/** Does the work of each lane at once with that of the others. */
async function inLanes(work: (lane: number) => Promise<void>): Promise<void> {
  await Promise.all(Array.from({ length: LANES }, (_, lane) => work(lane)));
}

interface End {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

describe('before any of its operations', () => {
  /** Old and new set: the fewest files that lie in every folder of a set. */
  const FEW = 8;
  /** Of its operations the first of so many; every call of the system is tried by the soak. */
  const EVERY = 3;
  const child = bundledChild();

  /** One file that is read at once, since it is started a hundred times, and beside it what runs apart. */
  function bundledChild(): string {
    const outdir = folderOf({});
    const programs = ['move-in', 'rename-twice', 'write-files'].map((name) => [
      `programs/${name}`,
      join(CHECKOUT, `language/publishing/programs/${name}.ts`),
    ]);
    buildSync({
      entryPoints: {
        'publish-child': join(CHECKOUT, 'test/support/publishing/publish-child.ts'),
        ...Object.fromEntries(programs),
      },
      outdir,
      outExtension: { '.js': '.mjs' },
      loader: { '.md': 'text', '.rutin': 'text' },
      bundle: true,
      platform: 'node',
      format: 'esm',
    });
    return join(outdir, 'publish-child.mjs');
  }

  function killed(target: string, at: number, canExchange: boolean): Promise<End> {
    const args = [child, target, NEW, String(FEW), String(at), canExchange ? 'ja' : 'nej'];
    return new Promise((resolve) => {
      spawn(process.execPath, args, { stdio: 'inherit' }).on('exit', (code, signal) => resolve({ code, signal }));
    });
  }

  it.each([
    ['where folders can be exchanged', true],
    ['where two renames are left to another process', false],
  ])(
    'leaves a whole set: %s',
    async (_, canExchange) => {
      const seen = new Set<string | undefined>();
      let kills = 0;
      let next = 0;
      let isOver = false;
      await inLanes(async () => {
        while (!isOver) {
          const at = next;
          next += EVERY;
          const folder = folderOf({});
          const target = join(folder, 'ut');
          await publish(target, setOf(OLD, FEW), calm);
          const { code, signal } = await killed(target, at, canExchange);
          const state = wholeSetIn(target);
          expect([OLD, NEW], `killed before operation ${at}`).toContain(state);
          seen.add(state);
          await expectRecovery(folder, target);
          if (signal === null) expect([code, state]).toEqual([0, NEW]);
          else expect(signal).toBe('SIGKILL');
          kills += signal === null ? 0 : 1;
          isOver ||= signal === null;
        }
      });
      expect(kills).toBeGreaterThan(40 / EVERY);
      expect(seen).toEqual(new Set([OLD, NEW]));
    },
    120_000,
  );
});

describe('at any moment of a real run', () => {
  /** Of each lane; each is so much later than the one before. */
  const KILLS = 5;
  const LATER_BY = 3;

  const args = (day: string): readonly string[] => ['generate', '--datum', day];
  const draftsIn = (folder: string): readonly string[] => readdirSync(folder).filter((name) => name.startsWith('.'));

  /** Killed so many milliseconds after it has begun to write, unless it has ended. */
  async function killedAfter(milliseconds: number, day: string, cwd: string): Promise<End> {
    const before = draftsIn(cwd);
    const child = spawn(process.execPath, [RUTIN, ...args(day)], { cwd, stdio: 'ignore' });
    const end = new Promise<End>((resolve) => child.on('exit', (code, signal) => resolve({ code, signal })));
    let isAlive = true;
    end.then(() => {
      isAlive = false;
    });
    while (isAlive && draftsIn(cwd).every((name) => before.includes(name))) await pause(1);
    await Promise.race([pause(milliseconds), end]);
    child.kill('SIGKILL');
    return end;
  }

  const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

  it('leaves a whole set', async () => {
    let halfWritten = 0;
    await inLanes(async (lane) => {
      const folder = folderOf(fristad);
      const out = join(folder, 'out');
      expect(rutin(args(OLD), { cwd: folder }).code).toBe(0);
      for (let i = 0; i < KILLS; i++) {
        const { signal } = await killedAfter((i * LANES + lane) * LATER_BY, i % 2 === 0 ? NEW : OLD, folder);
        expect([OLD, NEW], `kill ${i} of lane ${lane}`).toContain(wholeSetIn(out));
        halfWritten += signal !== null && draftsIn(folder).length > 0 ? 1 : 0;
      }
      expect(rutin(args(LATER), { cwd: folder }).code).toBe(0);
      expect(wholeSetIn(out)).toBe(LATER);
      expect(draftsIn(folder)).toEqual([]);
    });
    expect(halfWritten).toBeGreaterThan(5);
  }, 120_000);
});
