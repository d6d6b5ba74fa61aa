/** Commands that read a workspace say, with what was judged before, just what they say without: whatever has changed in between. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { builtAs } from '../../language/disk/cache/build.ts';
import { CHECKOUT } from '../support/checkout.ts';
import { callCli, folderOf, fristad, QUIET_DAY, removeFolders } from '../support/cli.ts';
import { Dice } from '../support/dice.ts';
import { broken, edited, small, type Texts } from '../support/edits.ts';

removeFolders();

const RUNS = Number(process.env['KEPT_CASES'] ?? 12);
const DAY = ['--datum', QUIET_DAY];

let kept = '';
beforeAll(() => builtAs('en provning'));
beforeEach(() => {
  kept = folderOf({});
  vi.stubEnv('RUTIN_CACHE_DIR', kept);
});

/** A workspace, an older version of it beside it, and where something may be written. */
class Place {
  readonly cwd = folderOf({});
  readonly older = folderOf({});
  readonly #beside = folderOf({
    'ny.rutin': readFileSync(join(CHECKOUT, 'language/routines/meddelandecenter.rutin'), 'utf8').replace(
      'version "3.0"',
      'version "4.0"',
    ),
  });

  lay(texts: Texts, folder = this.cwd): void {
    for (const name of readdirSync(folder)) {
      if (name !== '.git') rmSync(join(folder, name), { recursive: true });
    }
    for (const [name, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
  }

  get commands(): readonly (readonly string[])[] {
    return [
      ['check', '--format', 'json'],
      ['diff', this.older, '.', '--format', 'json'],
      ['diff', this.older, '.', '--exit-code'],
      ['diff', '.', this.older, '--format', 'markdown'],
      ['test', '--format', 'json', '--allow-empty'],
      ['impact', '--routine', join(this.#beside, 'ny.rutin'), '--format', 'json'],
      ['plan', '--current', join(this.#beside, 'nu.json'), '--detailed-exitcode'],
      ['generate', '--out', join(this.#beside, 'ut'), '--only', 'json,html,csv'],
      ['graph'],
      ['check', '--what-if', 'frånvaro exeet1 semester från 2026-10-12 till 2026-10-16', '--format', 'json'],
      ['check', '--what-if', 'person exeny1 "Exempel Ny" { uppdrag läkare vid Ingenstans }', '--format', 'json'],
    ];
  }

  /** Makes the state from which something is planned. */
  async begin(): Promise<this> {
    const current = folderOf(fristad);
    await callCli(['generate', current, '--no-cache', '--out', join(current, 'ut'), '--only', 'json', ...DAY]);
    copyFileSync(join(current, 'ut/provisionering.json'), join(this.#beside, 'nu.json'));
    return this;
  }

  /** What is said and written. */
  async run(args: readonly string[]): Promise<unknown> {
    const out = join(this.#beside, 'ut');
    rmSync(out, { recursive: true, force: true });
    const ran = await callCli([...args, ...DAY], { cwd: this.cwd });
    return { ...ran, files: filesIn(out) };
  }

  /** The same with what is kept as without. */
  async same(args: readonly string[]): Promise<void> {
    const fresh = await this.run([...args, '--no-cache']);
    expect(await this.run(args)).toEqual(fresh);
  }
}

function filesIn(folder: string): unknown {
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) return undefined;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return names
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
}

function keptFiles(): readonly string[] {
  return readdirSync(kept).filter((name) => name.endsWith('.kept'));
}

/** When each kept file was written. */
function written(): string {
  return keptFiles()
    .map((name) => `${name} ${statSync(join(kept, name), { bigint: true }).mtimeNs}`)
    .sort()
    .join();
}

const OPTIONS = [[], ['--lang', 'en'], ['--horisont', '10']];

describe('random edits between commands', () => {
  it('change nothing in what is said and written with what is kept', { timeout: 120_000 + 8000 * RUNS }, async () => {
    const property = fc.asyncProperty(fc.integer(), async (seed) => {
      const dice = new Dice(seed);
      const place = await new Place().begin();
      let texts = dice.below(6) === 0 ? broken : small;
      place.lay(texts, place.older);
      for (let left = 7; left > 0; left--) {
        place.lay(texts);
        await place.same([...dice.pick(place.commands), ...dice.pick(OPTIONS)]);
        if (dice.next() < 0.15) {
          for (const name of keptFiles()) {
            const bytes = readFileSync(join(kept, name));
            // Cut off whole by an earlier round.
            if (bytes.length === 0) continue;
            const at = dice.below(bytes.length);
            bytes.writeUInt8((bytes[at] as number) ^ 1, at);
            writeFileSync(join(kept, name), dice.next() < 0.5 ? bytes : bytes.subarray(0, at));
          }
        }
        if (dice.next() < 0.3) place.lay(texts, place.older);
        if (dice.next() < 0.6) texts = edited(texts, dice);
      }
    });
    await fc.assert(property, { numRuns: RUNS, seed: 20_261_130 });
  });
});

describe('what a command has judged', () => {
  it.each([1, 4, 5, 6, 7, 8, 9, 10])('is told from what is kept by the next one (%i)', async (index) => {
    const place = await new Place().begin();
    place.lay({ ...fristad, ...broken });
    const args = place.commands[index] ?? [];
    place.lay(fristad, place.older);
    await place.same(args);
    const before = written();
    expect(before).not.toBe('');
    await place.same(args);
    expect(written()).toBe(before);
    await place.same(['check', '--format', 'json']);
    expect(written()).toBe(before);
  });

  it('of two revisions is told from what is kept of the same content', async () => {
    const place = await new Place().begin();
    const git = (...args: readonly string[]): void =>
      void execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.se', ...args], { cwd: place.cwd });
    git('init', '-q');
    for (const texts of [fristad, { ...fristad, 'fel.rutin': small['fel.rutin'] ?? '' }]) {
      place.lay(texts);
      git('add', '-A');
      git('commit', '-qm', 'x');
    }
    await place.same(['diff', 'HEAD~1', 'HEAD', '--format', 'json']);
    const before = written();
    expect(keptFiles()).toHaveLength(2);
    await place.same(['diff', 'HEAD~1', 'HEAD', '--format', 'json']);
    await place.same(['diff', 'HEAD', 'HEAD~1', '--format', 'json']);
    await place.same(['diff', 'HEAD~1', '--format', 'json']);
    expect(written()).toBe(before);
  });

  // What is turned off is told of nowhere, and is yet what the exception is for.
  it('is told with a severity that is off, and an exception for that', async () => {
    const place = await new Place().begin();
    const off = { 'rutin.config.json': '{ "severity": { "MC-BEV-03": "av" } }' };
    const texts = { ...small, ...off };
    place.lay({ ...fristad, ...off }, place.older);
    for (const text of ['', '// Ett.\n']) {
      place.lay({ ...texts, 'ny.rutin': text });
      await place.same(['check', '--format', 'json']);
    }
    place.lay({ ...texts, 'ny.rutin': '// Två.\n' });
    const kept = keptFiles().length;
    await place.same(['diff', place.older, '.', '--format', 'json']);
    // That of the older version: of the newer one it is told from the trace.
    expect(keptFiles()).toHaveLength(kept + 1);
  });

  it('is kept neither with --no-cache nor with a receipt, nor where not all could be read', async () => {
    const place = await new Place().begin();
    place.lay(fristad);
    place.lay(small, place.older);
    for (const args of place.commands) await place.run([...args, '--no-cache']);
    await place.run(['test', '--allow-empty', '--receipt', 'kvitto.json']);
    writeFileSync(join(place.cwd, 'trasig.rutin'), Buffer.of(0xff, 0xfe, 0xff));
    for (const args of place.commands) await place.run(args);
    expect(keptFiles()).toEqual([]);
  });
});
