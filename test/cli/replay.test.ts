/** Receipts that do not fit, sources that have moved on, and what is refused. */
import { cpSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedRoutines } from '../../language/services/builtin.ts';
import { folderOf, fristad, QUIET_DAY, removeFolders } from '../support/cli.ts';
import { cloneOf, commit, git, repository } from '../support/git.ts';
import { generated, inVard, PROVISIONING, RECEIPT, recorded, replace, rutin, workspace } from '../support/receipts.ts';

removeFolders();

describe('a receipt that does not fit', () => {
  it('because a hash is another, is told of: the file becomes another', async () => {
    const folder = workspace();
    const { outputs } = await recorded(folder, 'check', 'vard', '--format', 'json', '--output-file', 'ut.json');
    const told = outputs[0]?.sha256 ?? '';
    replace(
      join(folder, RECEIPT),
      told,
      told.replace(/^./, (sign) => (sign === '0' ? '1' : '0')),
    );
    const { code, out } = await rutin(folder, 'replay', RECEIPT, '--lang', 'en');
    expect([code, out]).toEqual([1, expect.stringContaining('ut.json: becomes another')]);
  });

  it('because the day is another, is told of with both lines', async () => {
    const folder = workspace();
    await recorded(folder, 'check', 'vard', '--format', 'json', '--output-file', 'ut.json');
    replace(join(folder, RECEIPT), `"asOf":"${QUIET_DAY}"`, '"asOf":"2026-10-06"');
    const { code, out } = await rutin(folder, 'replay', RECEIPT);
    expect(code).toBe(1);
    expect(out).toMatch(/då: .*2026-10-05.*\n {4}nu: .*2026-10-06/);
  });

  it('because a quote of a shipped routine was worded otherwise, names the krav', async () => {
    const folder = workspace();
    await recorded(folder, 'check', 'vard', '--format', 'concise');
    replace(join(folder, RECEIPT), /"MC-BEV-03":"sha256:[0-9a-f]{4}/, '"MC-BEV-03":"sha256:0000');
    const { out } = await rutin(folder, 'replay', RECEIPT);
    expect(out).toContain('MC-BEV-03 (Meddelandecenter 3.0) har en annan ordalydelse.');
  });

  it('because another program wrote it, is told of, and done all the same', async () => {
    const folder = workspace();
    await recorded(folder, 'check', 'vard', '--format', 'concise');
    replace(join(folder, RECEIPT), /"program":"Rutin [^"]*"/, '"program":"Rutin 0.0.1"');
    const { code, err } = await rutin(folder, 'replay', RECEIPT);
    expect([code, err]).toEqual([0, expect.stringContaining('Kvittot är skrivet av Rutin 0.0.1')]);
    replace(join(folder, RECEIPT), '"language":2', '"language":99');
    expect(await rutin(folder, 'replay', RECEIPT)).toMatchObject({ code: 2, out: '' });
  });

  it('because its digest of all that was read is another, is not the same', async () => {
    const folder = workspace();
    const { stamp } = await recorded(folder, 'check', 'vard', '--format', 'concise');
    replace(join(folder, RECEIPT), stamp.digest, `sha256:${'0'.repeat(64)}`);
    expect(await rutin(folder, 'replay', RECEIPT)).toMatchObject({
      code: 1,
      out: expect.stringContaining(stamp.digest),
    });
  });
});

describe('the sources', () => {
  it('that have changed are found by their commit', async () => {
    const folder = repository(inVard);
    const receipt = await generated(folder);
    expect(receipt.git).toMatchObject({ same: true, commit: git(folder, 'rev-parse', 'HEAD').trim() });
    writeFileSync(join(folder, 'vard/enheter.rutin'), '');
    git(folder, 'add', 'vard');
    commit(folder);
    for (const from of [folder, join(folder, 'vard')]) {
      const { code, out, err } = await rutin(from, 'replay', join(folder, 'out', RECEIPT));
      expect([code, err, out]).toEqual([0, '', expect.stringContaining('hämtat ur git')]);
    }
  });

  it('that were not committed are not guessed at', async () => {
    const folder = repository(inVard);
    writeFileSync(join(folder, 'vard/mer.rutin'), '// mer\n');
    expect((await generated(folder)).git).toMatchObject({ same: false });
    expect((await rutin(folder, 'replay', 'out/kvitto.json')).code).toBe(0);
    rmSync(join(folder, 'vard/mer.rutin'));
    const { code, out, err } = await rutin(folder, 'replay', 'out/kvitto.json');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('ändringar som inte var incheckade');
  });

  it('that a shallow clone lacks are said to be missing, with what to do', async () => {
    const folder = repository(inVard);
    await generated(folder);
    writeFileSync(join(folder, 'vard/mer.rutin'), '// mer\n');
    commit(folder);
    const clone = cloneOf(folder, '--depth', '1');
    const { code, err } = await rutin(clone, 'replay', join(folder, 'out', RECEIPT), '--workspace', 'vard');
    expect([code, err]).toEqual([2, expect.stringContaining('git fetch --unshallow')]);
  });

  it('that are in no repository and have changed are refused', async () => {
    const folder = workspace();
    await generated(folder);
    writeFileSync(join(folder, 'vard/mer.rutin'), '// mer\n');
    const { code, err } = await rutin(folder, 'replay', 'out/kvitto.json');
    expect([code, err]).toEqual([2, expect.stringContaining('Kvittot nämner ingen commit')]);
  });

  it('of which a quote has been changed, version and id as they were, name the krav', async () => {
    const routine = shippedRoutines.find(({ file }) => file.includes('meddelandecenter'))?.text ?? '';
    const own = routine
      .replace('rutin Meddelandecenter', 'rutin Egen')
      .replaceAll(/\bMC-/g, 'EG-')
      .replace(/dokument "[^"]*"/, 'dokument "EGEN-1"');
    const folder = folderOf({ ...inVard, 'vard/egen.rutin': own });
    await rutin(folder, 'check', 'vard', '--format', 'json', '--datum', QUIET_DAY, '--receipt', RECEIPT);
    const hash = (): string | undefined =>
      JSON.parse(readFileSync(join(folder, RECEIPT), 'utf8')).stamp.routines.find(
        ({ name }: { name: string }) => name === 'Egen',
      )?.text;
    const before = hash();
    replace(join(folder, 'vard/egen.rutin'), /citat "(.)/, 'citat "X$1');
    const { code, err } = await rutin(folder, 'replay', RECEIPT);
    expect([code, err]).toEqual([2, expect.stringMatching(/EG-\S+ \(Egen 3\.0\) har en annan ordalydelse/)]);
    await rutin(folder, 'check', 'vard', '--format', 'json', '--datum', QUIET_DAY, '--receipt', RECEIPT);
    expect(before).toMatch(/^sha256:/);
    expect(hash()).not.toBe(before);
  });

  it('are two commits for a comparison, whatever their names come to mean', async () => {
    const folder = repository(fristad, { 'mer.rutin': '// mer\n' });
    for (const format of ['pretty', 'markdown', 'json']) {
      await recorded(folder, 'diff', 'HEAD~1', 'main', '--format', format);
      const elsewhere = join(folderOf({}), RECEIPT);
      cpSync(join(folder, RECEIPT), elsewhere);
      rmSync(join(folder, RECEIPT));
      writeFileSync(join(folder, 'mer.rutin'), `// ${format}\n`);
      commit(folder);
      expect(await rutin(folder, 'replay', elsewhere)).toMatchObject({ code: 0, err: '' });
      git(folder, 'reset', '-q', '--hard', 'HEAD~1');
    }
    const { code, err } = await rutin(folder, 'diff', 'HEAD~1', '--receipt', RECEIPT);
    expect([code, err]).toEqual([2, expect.stringContaining('två revisioner')]);
    expect(existsSync(join(folder, RECEIPT))).toBe(false);
  });

  it('that are another file beside the workspace must be as they were', async () => {
    const folder = workspace();
    await generated(folder);
    await recorded(folder, 'plan', 'vard', '--current', PROVISIONING);
    replace(join(folder, PROVISIONING), '"frozen":false', '"frozen":true');
    const { code, err } = await rutin(folder, 'replay', RECEIPT);
    expect([code, err]).toEqual([2, expect.stringContaining(PROVISIONING)]);
  });
});

describe('a receipt is refused', () => {
  it.each<readonly [string, (told: Record<string, unknown>) => unknown]>([
    ['that is none', () => ({ name: 'x' })],
    ['that is a list', () => []],
    ['of another version', (told) => ({ ...told, version: 2 })],
    ['of a command that writes into a workspace', (told) => ({ ...told, command: 'fix' })],
    ['of a command by the name of a method', (told) => ({ ...told, command: 'toString' })],
    ['with a path upwards', (told) => ({ ...told, paths: ['../vard'] })],
    ['with a path from the root', (told) => ({ ...told, paths: ['/etc'] })],
    ['with a path of Windows', (told) => ({ ...told, paths: ['C:\\x'] })],
    ['with a prefix upwards', (told) => ({ ...told, prefix: '../' })],
    [
      'with an output upwards',
      (told) => ({ ...told, outputs: [{ path: 'a/../../b', bytes: 1, sha256: 'a'.repeat(64) }] }),
    ],
    [
      'with an input from the root',
      (told) => ({ ...told, inputs: [{ path: '/etc/passwd', bytes: 1, sha256: 'a'.repeat(64) }] }),
    ],
    ['with an option that it may not have', (told) => ({ ...told, options: ['--fix'] })],
    ['with an option in an option', (told) => ({ ...told, options: ['--format=json', '--write-baseline=x'] })],
    ['with an output file upwards', (told) => ({ ...told, options: ['--format=json', '--output-file=../x'] })],
    ['with another question', (told) => ({ ...told, asked: ['x'] })],
    ['with a commit that is none', (told) => ({ ...told, git: { commit: '--upload-pack=x', path: '', same: true } })],
    ['with a day that is none', (told) => ({ ...told, stamp: { ...(told['stamp'] as object), asOf: '2026-02-31' } })],
    ['with days without end', (told) => ({ ...told, stamp: { ...(told['stamp'] as object), horizonDays: 1e9 } })],
    ['without outputs', ({ outputs: _, ...told }) => told],
  ])('%s', async (_, damage) => {
    const folder = workspace();
    await recorded(folder, 'check', 'vard', '--format', 'json');
    const told = JSON.parse(readFileSync(join(folder, RECEIPT), 'utf8')) as Record<string, unknown>;
    writeFileSync(join(folder, RECEIPT), JSON.stringify(damage(told)));
    const { code, out, err } = await rutin(folder, 'replay', RECEIPT);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^rutin: kvitto\.json är (?:inget|ett skadat) kvitto|av en annan version/);
  });

  it('that is cut off, is not there, or is not a file', async () => {
    const folder = workspace();
    await recorded(folder, 'check', 'vard', '--format', 'json');
    writeFileSync(join(folder, RECEIPT), readFileSync(join(folder, RECEIPT), 'utf8').slice(0, 400));
    for (const name of [RECEIPT, 'finns-inte.json', 'vard']) expect((await rutin(folder, 'replay', name)).code).toBe(2);
  });

  it('to show what a link leads to elsewhere', async () => {
    const folder = workspace();
    await recorded(folder, 'check', 'vard', '--format', 'json', '--output-file', 'ut.json');
    const secret = join(folderOf({ 'hemligt.txt': 'HEMLIGT\n' }), 'hemligt.txt');
    rmSync(join(folder, 'ut.json'));
    symlinkSync(secret, join(folder, 'ut.json'));
    const { out } = await rutin(folder, 'replay', RECEIPT);
    expect(out).not.toContain('HEMLIGT');
  });
});

describe('no receipt is written', () => {
  it.each([[['--fix']], [['--write-baseline', 'b.json']]])('with %j', async (more) => {
    const folder = workspace();
    const { code, out } = await rutin(folder, 'check', 'vard', ...more, '--receipt', RECEIPT);
    expect([code, out, existsSync(join(folder, RECEIPT))]).toEqual([2, '', false]);
  });

  it('of a workspace above or beside where one stands', async () => {
    const folder = folderOf({ ...inVard, 'annat/x.txt': '' });
    const { code, err } = await rutin(join(folder, 'annat'), 'check', '../vard', '--receipt', RECEIPT);
    expect([code, err]).toEqual([2, expect.stringContaining('../vard')]);
  });

  it('where not everything could be read', async () => {
    const folder = folderOf({ ...inVard, 'vard/trasig.rutin': Buffer.from([0xff, 0xfe, 0x00]) });
    const { code, err } = await rutin(folder, 'check', 'vard', '--receipt', RECEIPT);
    expect([code, existsSync(join(folder, RECEIPT))]).toEqual([2, false]);
    expect(err).toContain('Inget kvitto skrevs');
  });
});
