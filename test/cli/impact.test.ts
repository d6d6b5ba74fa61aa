/** `rutin impact` from the outside: a new version of a shipped routine, and what keeps it from being judged. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKOUT } from '../support/checkout.ts';
import { callCli, folderOf, type Ran, removeFolders } from '../support/cli.ts';
import { fristad } from '../support/plan/fristad.ts';
import { valid } from '../support/schemas.ts';

removeFolders();

const shipped = readFileSync(join(CHECKOUT, 'language/routines/meddelandecenter.rutin'), 'utf8');
const start = shipped.indexOf('krav MC-BEV-03');
const next = `${shipped.slice(0, start)}${shipped.slice(start).replace('gånger_per_dag 3', 'gånger_per_dag 4')}`
  .replace('version "3.0"', 'version "4.0"')
  .replace('giltig från 2024-11-14 till 2026-11-14', 'giltig från 2026-12-01 till 2028-11-30');
const folder = folderOf(fristad);

function impact(routine: string | Buffer, ...args: readonly string[]): Promise<Ran> {
  const file = join(folderOf({ 'ny.rutin': routine }), 'ny.rutin');
  return callCli(['impact', '--routine', file, folder, '--datum', '2026-11-21', ...args]);
}

interface Published {
  readonly routines: readonly { readonly version: string; readonly from: string }[];
  readonly own: readonly { readonly code: string }[];
  readonly days: readonly {
    readonly date: string;
    readonly inForce: boolean;
    readonly units: number;
    readonly unitsConcerned: number;
    readonly before: Readonly<Record<string, number>>;
    readonly after: Readonly<Record<string, number>>;
    readonly places: readonly {
      readonly key: string;
      readonly kind: string;
      readonly appeared: readonly { readonly code: string }[];
    }[];
  }[];
}

describe('a new version', () => {
  it('is summed up for a chief, then shown side by side and unit by unit', async () => {
    const { code, out, err } = await impact(next);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Meddelandecenter 4.0, SSN14971-1865200826-13, från 2026-12-01 till 2028-11-30');
    expect(out).toContain('Den 2026-11-21\nDen nya versionen gäller inte än. Inget utfall ändras.');
    expect(out).toContain('Den 2026-12-01\n2 av 2 enheter berörs. Tillkommer: 2 fel. Försvinner: 1. Ändras: 0.');
    expect(out).toMatch(/Fristad vårdcentral Närhälsan +0 → 1/);
    expect(out).toMatch(/\+ fel MC-BEV-03 {2}Fristad vårdcentral Närhälsan Samverkan bevakas 3 gånger/);
    expect(out).toMatch(/− varning MC-META-05/);
  });

  it('in English', async () => {
    const { out } = await impact(next, '--lang', 'en');
    expect(out).toContain('2 of 2 units are concerned. New: 2 errors. Gone: 1. Changed: 0.');
    expect(out).not.toMatch(/Tillkommer|enheter berörs|Den nya/);
  });

  it('as json is as its schema says', async () => {
    const { routines, days } = valid<Published>('impact', (await impact(next, '--format', 'json')).out);
    expect(routines).toMatchObject([{ version: '4.0', from: '2026-12-01' }]);
    expect(days.map(({ date, inForce, units, unitsConcerned }) => [date, inForce, units, unitsConcerned])).toEqual([
      ['2026-11-21', false, 2, 0],
      ['2026-12-01', true, 2, 2],
    ]);
    const [, first] = days;
    expect(
      first?.places
        .filter(({ kind }) => kind === 'unit')
        .map(({ key, appeared }) => [key, appeared.map(({ code }) => code)]),
    ).toEqual([
      ['BoråsHemsjukvård', ['MC-BEV-03']],
      ['FristadVC', ['MC-BEV-03']],
    ]);
    expect((first?.after['fel'] ?? 0) - (first?.before['fel'] ?? 0)).toBe(2);
  });

  it('that asks for an unknown check is 1, and says so first', async () => {
    const { code, out } = await impact(next.replace('kontroll bevakning {', 'kontroll bevakningg {'));
    expect(code).toBe(1);
    expect(out).toMatch(/Om den nya versionen själv\n {2}✖ fel RUT-016/);
  });
});

describe('a finding that becomes graver', () => {
  it.each([
    ['sv', /MC-TIL-12 .*\(varning → fel\)/s],
    ['en', /MC-TIL-12 .*\(warning → error\)/s],
  ])('is told in the language asked for: %s', async (lang, words) => {
    const example = join(CHECKOUT, 'examples/ny-version');
    const file = join(example, 'rutiner/meddelandecenter-4.0.rutin');
    const args = ['impact', '--routine', file, example, '--datum', '2026-12-15', '--lang', lang];
    expect((await callCli(args)).out).toMatch(words);
  });
});

describe('exit code 2', () => {
  it.each<[string, string | Buffer, RegExp]>([
    ['a file that does not parse', 'rutin Ny "Ny" {\n    dokument\n', /ny\.rutin:\d+:\d+: /],
    ['a file without a routine', 'person exeet1 "Exempel" {}\n', /innehåller ingen rutin/],
    [
      'a validity that cannot be read',
      next.replace('giltig från 2026-12-01', 'giltig från 2026-02-30'),
      /ny\.rutin:\d+:\d+: .*2026-02-30/,
    ],
    ['a file that is not UTF-8', Buffer.from([0x70, 0xe5]), /är inte UTF-8/],
  ])('for %s', async (_, text, message) => {
    const { code, out, err } = await impact(text);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });

  it('for no file, and for one that does not exist', async () => {
    expect((await callCli(['impact', folder])).err).toMatch(/Flaggan --routine behövs/);
    expect((await callCli(['impact', folder, '--routine', join(folder, 'finns-inte.rutin')])).code).toBe(2);
    expect((await callCli(['impact', folder, '--routine', folder])).code).toBe(2);
  });
});
