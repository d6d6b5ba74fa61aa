/** `rutin routine`: a new version written and compared, and what coverage and explain say of what it left behind. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKOUT } from '../support/checkout.ts';
import { callCli, folderOf, removeFolders } from '../support/cli.ts';
import { fristad } from '../support/plan/fristad.ts';
import { valid } from '../support/schemas.ts';

removeFolders();

const shipped = readFileSync(join(CHECKOUT, 'language/routines/meddelandecenter.rutin'), 'utf8');
const NEW = ['routine', 'new', 'Meddelandecenter', '--version', '4.0', '--from', '2026-12-15'];
const FILE = 'rutiner/meddelandecenter-4.0.rutin';

describe('a new version', () => {
  it('takes over the earlier one, says what to do, and changes nothing', async () => {
    const cwd = folderOf(fristad);
    const { code, out } = await callCli(NEW, { cwd });
    expect(code).toBe(0);
    expect(out).toMatch(/^Skrev rutiner\/meddelandecenter-4\.0\.rutin: version 4\.0 .*\nSkriv om de krav/);
    expect(readFileSync(join(cwd, FILE), 'utf8')).toContain('    ersätter "3.0"\n    i övrigt som "3.0"\n');
    const { out: found } = await callCli(['check', '--datum', '2026-12-16'], { cwd });
    expect(found).not.toMatch(/rutiner\/|MC-META-05/);
    const { out: same } = await callCli(['routine', 'diff', 'Meddelandecenter@3.0', '4.0'], { cwd });
    expect(same).toContain('Krav: 113 oförändrade.');
  });

  it('names the clauses that quote the number and dates of the earlier one, and states its example whole', async () => {
    const cwd = folderOf(fristad);
    await callCli(NEW, { cwd });
    const text = readFileSync(join(cwd, FILE), 'utf8');
    expect(text).toContain('skrivs om de också: MC-META-04, MC-META-05, MC-META-09\n');
    expect(text).toContain('    //     prövas genom MC-API-03 vid intygsdialog\n');
  });

  it('is put in a folder of its own where nothing but local routines are there', async () => {
    const local = 'lokal rutin Lokal "Lokal" {\n    dokument "L"\n    version "1.0"\n    gäller FristadVC\n}\n';
    const { out } = await callCli(NEW, { cwd: folderOf({ ...fristad, 'lokal.rutin': local }) });
    expect(out).toContain(`Skrev ${FILE}:`);
  });

  it('with --copy states all of it, comments included, in its shape', async () => {
    const cwd = folderOf(fristad);
    expect((await callCli([...NEW, '--copy'], { cwd })).code).toBe(0);
    const text = readFileSync(join(cwd, FILE), 'utf8');
    expect(text.slice(text.indexOf('    omfattar'))).toBe(shipped.slice(shipped.indexOf('    omfattar')));
    expect((await callCli(['fmt', '--check', FILE], { cwd })).code).toBe(0);
  });

  it.each([
    [['routine', 'new', 'Medelandecenter', '--version', '4.0', '--from', '2026-12-15'], /Menade du Meddelandecenter\?/],
    [['routine', 'new', 'Meddelandecenter', '--version', '3.0', '--from', '2026-12-15'], /finns redan/],
    [['routine', 'new', 'Meddelandecenter', '--version', '4.0', '--from', '2024-11-14'], /måste börja en senare dag/],
    [['routine', 'new', 'Meddelandecenter', '--version', '4.0'], /--from behövs/],
  ])('is refused with a sentence: %j', async (args, message) => {
    const { code, err } = await callCli(args, { cwd: folderOf(fristad) });
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});

describe('two versions', () => {
  const start = shipped.indexOf('krav MC-BEV-03');
  const next = `${shipped.slice(0, start)}${shipped.slice(start).replace('gånger_per_dag 3', 'gånger_per_dag 4')}`
    .replace('version "3.0"', 'version "4.0"\n    ersätter "3.0"')
    .replace('giltig från 2024-11-14 till 2026-11-14', 'giltig från 2026-12-01 till 2028-11-30')
    .replace('krav MC-BEV-01', 'krav MC-BEVA-1');
  const folder = folderOf({
    ...fristad,
    'ny.rutin': next.replace('rutin Meddelandecenter ', 'rutin Meddelandecenter4 '),
  });

  it('are told krav by krav, and what that does to a workspace', async () => {
    const args = ['routine', 'diff', '3.0', 'Meddelandecenter@4.0', '--workspace', folder, '--datum', '2026-11-21'];
    const { out } = await callCli(args);
    expect(out).toContain('bevakning, gånger per dag: 3 → 4 (strängare)');
    expect(out).toContain('MC-BEV-01 → MC-BEVA-1');
    expect(out).toContain('Den 2026-12-01\n2 av 2 enheter berörs. Tillkommer: 2 fel.');
    expect((await callCli([...args, '--lang', 'en'])).out).toContain('(tighter)');
    const { comparison } = valid<{ readonly comparison: { readonly changed: readonly { readonly id: string }[] } }>(
      'routine-diff',
      (await callCli([...args, '--format', 'json'])).out,
    );
    expect(comparison.changed.map(({ id }) => id)).toEqual(['MC-BEV-03']);
  });

  it('leave nothing vouched for that is gone', async () => {
    const { out } = await callCli(['coverage', folder, '--datum', '2026-12-02']);
    expect(out).toContain('MC-BEV-01   gäller inte sedan 2026-12-01: heter MC-BEVA-1 i version 4.0');
    const explained = await callCli(['explain', 'MC-BEV-01', folder, '--datum', '2026-12-02']);
    expect(explained.out).toContain('gäller inte sedan 2026-12-01: heter MC-BEVA-1 i version 4.0');
    expect(explained.out).not.toContain('av programmet');
  });
});
