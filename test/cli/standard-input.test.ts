/** A text on standard input in the place of a file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledCli, callCli, folderOf, fristad, QUIET_DAY, removeFolders } from '../support/cli.ts';

const rutin = bundledCli();
removeFolders();

const DAY = ['--datum', QUIET_DAY, '--format', 'concise'];
const LOOSE = 'person  exenn1   "Exempel Nio" { }\n';
const SHAPED = 'person exenn1 "Exempel Nio" {}\n';

describe('check -', () => {
  it('judges the text in its workspace, and tells of nothing else', () => {
    const cwd = folderOf({ ...fristad, 'annan.rutin': 'persn x' });
    const input = 'funktion Jour "Jour" {\n    vid FristadVC\n    bemannas av exeet1, exefel9\n}\n';
    const { code, out } = rutin(['check', '-', '-q', ...DAY], { cwd, input });
    expect(out).toBe('stdin.rutin:3:25: fel RUT-002 Det finns ingen person som heter exefel9\n');
    expect(code).toBe(1);
  });

  it('takes the text in the place of a file, which stays as it is', () => {
    const cwd = folderOf(fristad);
    const input = `${fristad['region.rutin']}\npersn x`;
    const { code, out } = rutin(['check', '-', '--stdin-path', 'region.rutin', ...DAY], { cwd, input });
    expect(out).toMatch(/^region\.rutin:\d+:1: fel RUT-001 /);
    expect(code).toBe(1);
    expect(readFileSync(join(cwd, 'region.rutin'), 'utf8')).toBe(fristad['region.rutin']);
  });

  it('reads UTF-8 alone', () => {
    const input = Buffer.from('person exeett1 "Exempel Åsa" { }', 'latin1');
    const { code, err } = rutin(['check', '-', ...DAY], { cwd: folderOf(fristad), input });
    expect([code, err]).toEqual([2, expect.stringMatching(/^rutin: stdin\.rutin .*UTF-8/)]);
  });

  it.each([
    [['check', '-', 'region.rutin'], /- kan inte stå tillsammans/],
    [['check', '--stdin-path', 'region.rutin'], /hör till standard in/],
    [['check', '-', '--fix'], /--fix skriver i filer/],
  ])('%j is refused', (args, said) => {
    const { code, err } = rutin(args, { cwd: folderOf(fristad), input: '' });
    expect([code, err]).toEqual([2, expect.stringMatching(said)]);
  });
});

describe('fmt -', () => {
  it('gives the text its shape', () => {
    expect(rutin(['fmt', '-'], { input: LOOSE })).toEqual({ code: 0, out: SHAPED, err: '' });
  });

  it('says with --check whether it has it', () => {
    expect(rutin(['fmt', '-', '--check'], { input: LOOSE })).toEqual({ code: 1, out: 'stdin.rutin\n', err: '' });
    expect(rutin(['fmt', '-', '--check'], { input: SHAPED }).code).toBe(0);
  });

  it('gives nothing back of a text that cannot be read', () => {
    const { code, out, err } = rutin(['fmt', '-', '--stdin-path', 'ny.rutin'], { input: 'persn x' });
    expect([code, out, err]).toEqual([2, '', expect.stringMatching(/^rutin: ny\.rutin har syntaxfel/)]);
  });
});

describe('the same by other names', () => {
  it('takes the English names of options and severities', async () => {
    const cwd = folderOf(fristad);
    const swedish = await callCli(['check', '--datum', '2026-11-21', '--horisont', '30', '--fail-on', 'varning'], {
      cwd,
    });
    const english = await callCli(['check', '--date=2026-11-21', '--horizon', '30', '--fail-on', 'warning'], { cwd });
    expect(english).toEqual(swedish);
    expect(english.code).toBe(1);
  });

  it('leaves what stands after -- as it is', async () => {
    const { code, err } = await callCli(['check', '--', '--date'], { cwd: folderOf(fristad) });
    expect([code, err]).toEqual([2, expect.stringMatching(/--date finns inte/)]);
  });
});

describe('-q', () => {
  it('prints the findings alone', async () => {
    const cwd = folderOf({ ...fristad, 'fel.rutin': 'persn x' });
    const all = await callCli(['check', '--datum', QUIET_DAY, '--format', 'pretty'], { cwd });
    const quiet = await callCli(['check', '-q', '--datum', QUIET_DAY, '--format', 'pretty'], { cwd });
    expect(all.out.startsWith(quiet.out)).toBe(true);
    expect(quiet.out).toContain('RUT-001');
    expect(quiet.out).not.toContain('personer');
    expect((await callCli(['check', '-q', '--datum', QUIET_DAY], { cwd: folderOf(fristad) })).out).toBe('');
  });
});

describe('check --fix', () => {
  it('mends what can be mended, and tells of the rest as check does', async () => {
    const cwd = folderOf({ 'a.rutin': 'person exenn1 "Exempel\u200b Nio" { }\nfunktion Jour "Jour" { }\n' });
    const { code, out } = await callCli(['check', '--fix', ...DAY], { cwd });
    expect(readFileSync(join(cwd, 'a.rutin'), 'utf8')).not.toContain('\u200b');
    expect(out).toMatch(/^a\.rutin\n/);
    expect(out).not.toContain('RUT-009');
    expect(code).toBe((await callCli(['check', ...DAY], { cwd })).code);
  });
});
