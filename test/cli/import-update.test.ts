/** `rutin import --update`: shows a patch, writes where that is asked for, and takes nothing away unasked. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callCli, folderOf, removeFolders } from '../support/cli.ts';

removeFolders();

const UNITS = `huvudman VGR "VGR" {
    typ region
}

enhet FVC "Fristad vårdcentral" {
    del av VGR

    inkorg samverkan {
        medlemmar exeet1, exetv1
    }
}
`;
const PERSONS = 'person exeet1 "Exempel Ett" {}\n\nperson exetv1 "Exempel Två" {}\n\nperson exetr1 "Exempel Tre" {}\n';
const POOL = 'Inkorg;Medlem\nFristad vårdcentral Samverkan;exeet1\nFristad vårdcentral Samverkan;exetr1\n';

const folder = (pool = POOL) =>
  folderOf({ 'vard/enheter.rutin': UNITS, 'vard/personer.rutin': PERSONS, 'pool.csv': pool });
const run = (cwd: string, ...more: readonly string[]) =>
  callCli(['import', 'pool.csv', '--update', 'vard', '--datum', '2026-11-21', ...more], { cwd });
const units = (cwd: string): string => readFileSync(join(cwd, 'vard/enheter.rutin'), 'utf8');

describe('an export laid beside a workspace', () => {
  it('is shown as a patch, and nothing is written', async () => {
    const cwd = folder();
    const { out, code } = await run(cwd);
    expect(out).toContain('+++ b/vard/enheter.rutin');
    expect(out).toContain('  ny: exetr1 i FVC.samverkan');
    expect(out).toContain('  borta: exetv1 i FVC.samverkan (--allow-removals FVC.samverkan)');
    expect(units(cwd)).toBe(UNITS);
    expect(code).toBe(1);
  });

  it('is written when that is asked for; then there is nothing left to change', async () => {
    const cwd = folder();
    const { code } = await run(cwd, '--write', '--allow-removals', 'FVC.samverkan');
    expect(code).toBe(0);
    expect(units(cwd)).toContain('medlemmar exeet1, exetr1\n');
    const again = await run(cwd);
    expect([again.code, again.out]).toEqual([
      0,
      expect.stringContaining('Exporten säger detsamma som deklarationerna'),
    ]);
  });

  it('takes nothing away where a row of it was not read', async () => {
    const cwd = folder(`${POOL}Fristad vårdcentral Samverkan;exenn1\n`);
    const { code, out } = await run(cwd, '--write', '--allow-removals', 'FVC.samverkan');
    expect(code).toBe(1);
    expect(out).toContain('Personen ”exenn1” finns inte');
    expect(units(cwd)).toContain('exetv1');
  });

  it('takes nothing away where another file was not read, or nobody has said what it is about', async () => {
    const bare = 'Användarnamn;Titel;Start\nexeet1;läkare;2026-01-01\n';
    for (const other of [Buffer.from([0, 1, 2, 0]), bare]) {
      const cwd = folderOf({
        'vard/enheter.rutin': UNITS,
        'vard/personer.rutin': PERSONS,
        'pool.csv': POOL,
        'x.csv': other,
      });
      await run(cwd, 'x.csv', '--write', '--allow-removals', 'FVC.samverkan');
      expect(units(cwd)).toMatch(/exetv1/);
    }
  });

  it('may not be of a workspace that cannot be read', async () => {
    const cwd = folderOf({ 'vard/enheter.rutin': Buffer.from([0xff, 0xfe, 0x00]), 'pool.csv': POOL });
    expect((await run(cwd)).code).toBe(2);
  });
});
