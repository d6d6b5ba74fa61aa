/** What `rutin diff --format json` tells of stands where it says: in the newer version, or in the older where it has gone. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callCli, removeFolders } from '../support/cli.ts';
import { git, repository, type Texts, write } from '../support/git.ts';
import { fristad } from '../support/plan/fristad.ts';

removeFolders();

interface Place {
  readonly side: 'base' | 'head';
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

interface Told {
  readonly action: string;
  readonly sv: string;
  readonly place: Place | null;
}

interface DiffJson {
  readonly sentences: Readonly<Record<'persons' | 'inboxes', readonly { readonly lines: readonly Told[] }[]>>;
  readonly declared: readonly { readonly title: string; readonly place: Place | null }[];
}

async function diffOf(folder: string): Promise<DiffJson> {
  const { out } = await callCli(['diff', 'HEAD', '--format', 'json', '--datum', '2026-10-05'], { cwd: folder });
  return JSON.parse(out) as DiffJson;
}

/** What stands at a place, to the end of its line. */
function textAt(folder: string, { side, file, line, column }: Place): string {
  const text = side === 'base' ? git(folder, 'show', `HEAD:${file}`) : readFileSync(join(folder, file), 'utf8');
  return (text.split('\n')[line - 1] ?? '').slice(column - 1);
}

/** Each line in Swedish, with its side and what stands at its place. */
async function placesOf(older: Texts, newer: Texts): Promise<readonly (readonly [string, string, string])[]> {
  const folder = repository(older);
  write(folder, newer);
  const { sentences } = await diffOf(folder);
  return [...sentences.persons, ...sentences.inboxes].flatMap(({ lines }) =>
    lines.map(({ sv, place }) => [sv, place?.side ?? 'none', place === null ? '' : textAt(folder, place)] as const),
  );
}

const units = fristad['enheter.rutin'] as string;

function withUnits(from: string, to: string): Texts {
  expect(units).toContain(from);
  return { ...fristad, 'enheter.rutin': units.replace(from, to) };
}

describe('a line of a diff', () => {
  it('leads to the new member in the new text, and to the one that went in the old', async () => {
    const lines = await placesOf(
      fristad,
      withUnits('medlemmar exems1, exeet1, exetv1', 'medlemmar exems1, exetv1, exetr1 från 2026-12-01'),
    );
    const at = (words: string) => lines.find(([sv]) => sv.startsWith(words))?.slice(1);
    expect(at('får läsa')).toEqual(['head', 'exetr1 från 2026-12-01']);
    expect(at('förlorar')).toEqual(['base', 'exeet1, exetv1']);
    expect(at('nya läsare')).toEqual(['head', 'exetr1 från 2026-12-01']);
    expect(at('läses inte längre')).toEqual(['base', 'exeet1, exetv1']);
  });

  it('leads to the absence that is new, of several in which the same person stands in', async () => {
    const absence = (month: string, delegates: string) =>
      `frånvaro exeet1 semester från 2026-${month}-02 till 2026-${month}-06 {\n    ombud ${delegates}\n    beslutat av exems1 2026-09-01\n}\n`;
    const older = { ...fristad, 'frånvaro.rutin': absence('11', 'exetv1') };
    const newer = { ...older, 'frånvaro.rutin': absence('11', 'exetv1') + absence('12', 'exetv1') };
    const folder = repository(older);
    write(folder, newer);
    const { sentences } = await diffOf(folder);
    const places = sentences.inboxes.flatMap(({ lines }) => lines.flatMap(({ place }) => place ?? []));
    expect(places.filter(({ file }) => file === 'frånvaro.rutin').map(({ line }) => line)).toEqual([6]);
  });

  it('leads to where what bears a new name stood under its old one', async () => {
    const renamed = Object.fromEntries(
      Object.entries(fristad).map(([file, text]) => [
        file,
        String(text)
          .replaceAll('exeet1', 'exeny1')
          .replace('medlemmar exems1, exeny1, exetv1', 'medlemmar exems1, exetv1'),
      ]),
    );
    const lines = await placesOf(fristad, renamed);
    expect(lines.find(([sv]) => sv.startsWith('förlorar'))?.slice(1)).toEqual(['base', 'exeet1, exetv1']);
    expect(lines.find(([sv]) => sv.startsWith('byter VGR-id'))?.[2]).toMatch(/^exeny1 /);
  });

  it('leads to a declaration that is new, or to where it was', async () => {
    const extra = 'enhet Ny "Ny mottagning" {\n    del av NärhälsanFristad\n}\n';
    const folder = repository(fristad);
    write(folder, { 'ny.rutin': extra });
    const titles = (json: DiffJson) =>
      json.declared.filter(({ title }) => title.includes('Ny')).map(({ place }) => place && textAt(folder, place));
    expect(titles(await diffOf(folder))).toEqual(['Ny "Ny mottagning" {']);
    git(folder, 'add', '-A');
    git(folder, 'commit', '-q', '-m', 'x');
    git(folder, 'rm', '-q', 'ny.rutin');
    expect(titles(await diffOf(folder))).toEqual(['Ny "Ny mottagning" {']);
  });
});
