/** With what was judged before, a check says just what it says without: whatever has changed in between, and whatever the kept files hold. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { builtAs } from '../../language/disk/cache/build.ts';
import { callCli, folderOf, fristad, QUIET_DAY, type Ran, removeFolders } from '../support/cli.ts';
import { Dice } from '../support/dice.ts';
import { broken, edited, small, type Texts } from '../support/edits.ts';

removeFolders();

const RUNS = Number(process.env['KEPT_CASES'] ?? 30);

let kept = '';
beforeAll(() => builtAs('en provning'));
beforeEach(() => {
  kept = folderOf({});
  vi.stubEnv('RUTIN_CACHE_DIR', kept);
});

function keptFiles(): readonly string[] {
  return readdirSync(kept).filter((name) => name.endsWith('.kept'));
}

/** A run with what is kept, after it has been seen to say what one without says. */
async function same(args: readonly string[], cwd: string): Promise<Ran> {
  const fresh = await callCli([...args, '--no-cache'], { cwd });
  const told = await callCli(args, { cwd });
  expect(told).toEqual(fresh);
  return told;
}

function lay(cwd: string, texts: Texts): void {
  for (const name of readdirSync(cwd)) rmSync(join(cwd, name), { recursive: true });
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
}

const OPTIONS = [
  [],
  ['--datum', '2026-12-24'],
  ['--lang', 'en'],
  ['--fail-on-expired'],
  ['--horisont', '10'],
  ['--quiet', '--fail-on', 'varning'],
];
const FORMATS = ['json', 'pretty', 'sarif'];

/** What may befall a kept file. */
function damaged(bytes: Buffer, dice: Dice): Buffer {
  if (bytes.length === 0) return Buffer.of(0);
  const at = dice.below(bytes.length);
  const kind = dice.below(5);
  if (kind === 0) return bytes.subarray(0, at);
  if (kind === 1) return Buffer.alloc(0);
  if (kind === 2) return Buffer.from('något annat');
  if (kind === 3) return Buffer.concat([bytes, bytes]);
  const flipped = Buffer.from(bytes);
  flipped.writeUInt8((bytes[at] as number) ^ (1 << dice.below(8)), at);
  return flipped;
}

describe('random edits between runs', () => {
  // The first run keeps, the second leaves a trace, the others go on from that.
  it('change nothing in what is said with what is kept', { timeout: 120_000 + 4000 * RUNS }, async () => {
    const property = fc.asyncProperty(fc.integer(), async (seed) => {
      const dice = new Dice(seed);
      const cwd = folderOf({});
      let texts = dice.below(8) === 0 ? broken : small;
      let args = ['check', '--format', dice.pick(FORMATS), '--datum', QUIET_DAY];
      for (let left = 6; left > 0; left--) {
        lay(cwd, texts);
        await same(args, cwd);
        if (dice.next() < 0.2) {
          for (const name of keptFiles()) {
            const path = join(kept, name);
            writeFileSync(path, damaged(readFileSync(path), dice));
          }
        }
        if (dice.next() < 0.8) texts = edited(texts, dice);
        if (dice.next() < 0.3) args = [...args.slice(0, 5), ...dice.pick(OPTIONS)];
        if (dice.next() < 0.2) args[2] = dice.pick(FORMATS);
      }
    });
    await fc.assert(property, { numRuns: RUNS, seed: 20_261_121 });
  });
});

describe('a check', () => {
  const args = ['check', '--format', 'json', '--datum', QUIET_DAY];

  /** When each kept file was written: a run that judges writes one, and a run that tells what is kept writes none. */
  function written(): string {
    const times = keptFiles().map((name) => statSync(join(kept, name), { bigint: true }).mtimeNs);
    return times.sort().join();
  }

  async function judges(cwd: string, more: readonly string[] = []): Promise<boolean> {
    const before = written();
    await same([...args, ...more], cwd);
    return written() !== before;
  }

  it('judges once, and again when a byte, a name, the settings, the day or the build is another', async () => {
    const cwd = folderOf(fristad);
    const change = (name: string, text: string): void => writeFileSync(join(cwd, name), text);
    const changes = [
      () => undefined,
      () => change('personer.rutin', `${fristad['personer.rutin']} `),
      () => renameSync(join(cwd, 'enheter.rutin'), join(cwd, 'andra.rutin')),
      () => change('ny.rutin', ''),
      () => rmSync(join(cwd, 'ny.rutin')),
      () => change('rutin.config.json', '{ "severity": { "MC-BEV-03": "tips" } }'),
      () => change('rutin.config.json', '{ "severity": { "MC-BEV-03": "av" } }'),
      () => builtAs('en nyare'),
    ];
    for (const one of changes) {
      one();
      expect(await judges(cwd), String(one)).toBe(true);
      expect(await judges(cwd), String(one)).toBe(false);
    }
    for (const more of [['--datum', '2026-10-06'], ['--horisont', '9'], ['--lang', 'en'], ['--fail-on-expired']]) {
      expect(await judges(cwd, more)).toBe(true);
      expect(await judges(cwd, more)).toBe(false);
    }
    expect(await judges(cwd, ['personer.rutin'])).toBe(true);
    expect(await judges(cwd)).toBe(false);
    builtAs('en provning');
  });

  it('leaves a trace the second time, and goes on from it for as long as little changes', async () => {
    const cwd = folderOf(small);
    await same(args, cwd);
    expect(keptFiles()).toHaveLength(1);
    const change = (text: string): void => writeFileSync(join(cwd, 'fel.rutin'), text);
    change(`${small['fel.rutin']}\n`);
    await same(args, cwd);
    expect(keptFiles()).toHaveLength(2);
    const sizes = keptFiles().map((name): [number, string] => [statSync(join(kept, name)).size, name]);
    const [, trace = ''] = sizes.sort(([a], [b]) => b - a)[0] ?? [];
    const left = statSync(join(kept, trace), { bigint: true }).mtimeNs;
    for (const text of ['', 'person exezz1 "Exempel" {}\n', small['fel.rutin'] ?? '']) {
      change(text);
      expect(await judges(cwd)).toBe(true);
      expect(await judges(cwd)).toBe(false);
    }
    rmSync(join(cwd, 'fel.rutin'));
    expect(await judges(cwd)).toBe(true);
    expect(statSync(join(kept, trace), { bigint: true }).mtimeNs).toBe(left);
    change('rutin Egen "Egen" { dokument "D-1" version "1" giltig från 2026-01-01 till 2027-01-01 omfattar region }');
    expect(await judges(cwd)).toBe(true);
    expect(statSync(join(kept, trace), { bigint: true }).mtimeNs).not.toBe(left);
  });

  it('goes by what files hold, not by when they were written', async () => {
    const cwd = folderOf(fristad);
    await judges(cwd);
    const path = join(cwd, 'personer.rutin');
    utimesSync(path, 1, 1);
    expect(await judges(cwd)).toBe(false);
    const { mtime } = statSync(path);
    writeFileSync(path, (fristad['personer.rutin'] ?? '').replace('Exempel', 'Exampel'));
    utimesSync(path, mtime, mtime);
    expect(await judges(cwd)).toBe(true);
  });

  it('tells a kept judgement against a baseline and in every format', async () => {
    const cwd = folderOf({ ...broken, 'rutin.config.json': '{}' });
    await callCli(['check', '--datum', QUIET_DAY, '--write-baseline', 'kant.json'], { cwd });
    expect(await judges(cwd)).toBe(false);
    for (const format of ['pretty', 'concise', 'sarif', 'junit', 'github', 'gitlab', 'markdown']) {
      await same(['check', '--datum', QUIET_DAY, '--format', format], cwd);
      await same(['check', '--datum', QUIET_DAY, '--format', format, '--baseline', 'kant.json'], cwd);
    }
    expect(await judges(cwd, ['--baseline', 'kant.json', '--quiet', '--fail-on', 'tips'])).toBe(false);
  });

  it('keeps nothing of what could not be read whole, nor of standard input, nor with a receipt or --no-cache', async () => {
    const unread = folderOf({ ...fristad, 'trasig.rutin': Buffer.of(0xff, 0xfe, 0xff) });
    expect(await judges(unread)).toBe(false);
    const cwd = folderOf(fristad);
    expect(await judges(cwd, ['--receipt', 'kvitto.json'])).toBe(false);
    expect(await judges(cwd, ['--no-cache'])).toBe(false);
    expect(await judges(cwd)).toBe(true);
    const receipt = join(cwd, 'kvitto.json');
    rmSync(receipt);
    await callCli([...args, '--receipt', 'kvitto.json'], { cwd });
    expect(await callCli(['replay', 'kvitto.json'], { cwd })).toMatchObject({ code: 0 });
  });

  it('keeps nothing that shows the identity number of a person', async () => {
    const number = '19121212-1212';
    const cwd = folderOf({
      ...fristad,
      [`a ${number}.rutin`]: 'person exezz1 "Z" { uppdrag läkare vid Ingenstans }\n',
    });
    expect(await judges(cwd)).toBe(false);
    const within = folderOf({
      ...fristad,
      'b.rutin': `person exezz1 "Z ${number}" { uppdrag läkare vid Ingenstans }\n`,
    });
    await judges(within);
    for (const name of keptFiles()) expect(readFileSync(join(kept, name), 'latin1')).not.toContain('1212-1212');
  });

  it('answers --why and --what-if as without', async () => {
    const cwd = folderOf(broken);
    await judges(cwd);
    await same(['check', '--datum', QUIET_DAY, '--why', '05-bevakning.rutin:30'], cwd);
    await same(['check', '--datum', QUIET_DAY, '--what-if', 'person exezz9 "Exempel" {}'], cwd);
  });

  it('refuses to keep among what is checked', async () => {
    const cwd = folderOf({ ...fristad, 'mapp/a.rutin': '' });
    for (const place of ['mapp', '.', 'mapp/ny']) {
      const { code, err } = await callCli([...args, '--cache-dir', place], { cwd });
      expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('ligger i det som prövas') });
    }
    expect((await callCli([...args, '--cache-dir', '.cache/rutin'], { cwd })).code).toBe(0);
    expect(readdirSync(join(cwd, '.cache/rutin'))).toHaveLength(2);
    expect(keptFiles()).toEqual([]);
  });
});
