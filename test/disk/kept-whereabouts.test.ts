/** Where everything stands in a workspace is kept as it was taken down, and nothing else is believed. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtAs } from '../../language/disk/cache/build.ts';
import { keepWhereabouts, readWhereabouts } from '../../language/disk/cache/whereabouts.ts';
import { factsOf } from '../../language/lowering/lower.ts';
import { whereaboutsOf } from '../../language/services/whereabouts/gather.ts';
import { SOUGHT, type Whereabouts } from '../../language/services/whereabouts/whereabouts.ts';
import { finish } from '../../language/services/work.ts';
import { folderOf, fristad, removeFolders } from '../support/cli.ts';

removeFolders();

const BUILD = 'en provning';
beforeAll(() => builtAs(BUILD));

function takenDown(texts: Readonly<Record<string, string>>): Whereabouts {
  const held = Object.entries(texts).map(([file, text]) => ({ facts: factsOf(file, text), digest: `av ${file}` }));
  const known = finish(whereaboutsOf(held));
  if (known === undefined) throw new Error('too many files');
  return known;
}

function plain(known: Whereabouts | undefined): unknown {
  return known && [known.files, known.digests, [...known.entries], SOUGHT.map((table) => known.namesIn(table))];
}

/** A workspace, and where what is kept of it lies. */
function placed() {
  const root = folderOf({});
  const wanted = { cacheDir: folderOf({}) };
  const kept = (): readonly string[] => {
    return readdirSync(wanted.cacheDir)
      .filter((name) => name.endsWith('.kept'))
      .map((name) => join(wanted.cacheDir, name));
  };
  return { root, wanted, kept };
}

describe('where everything stands', () => {
  it('is read as it was kept, by the workspace that it is of', () => {
    const { root, wanted } = placed();
    const known = takenDown(fristad);
    expect(readWhereabouts(root, wanted)).toBeUndefined();
    keepWhereabouts(root, known, wanted);
    expect(plain(readWhereabouts(root, wanted))).toEqual(plain(known));
    expect(known.entries.length).toBeGreaterThan(50);
    expect(readWhereabouts(folderOf({}), wanted)).toBeUndefined();
  });

  it('is in the order by which it is searched, each entry once', () => {
    const { entries } = takenDown(fristad);
    expect(new Set(entries).size).toBe(entries.length);
    expect([...entries]).toEqual([...entries].sort((a, b) => a - b));
  });

  it('is not believed where a byte of it is another, nor by another build', () => {
    const { root, wanted, kept } = placed();
    keepWhereabouts(root, takenDown(fristad), wanted);
    const [path = ''] = kept();
    const bytes = readFileSync(path);
    for (const at of [0, 40, bytes.length >> 1, bytes.length - 1]) {
      const other = Buffer.from(bytes);
      other.writeUInt8((bytes[at] as number) ^ 1, at);
      writeFileSync(path, other);
      expect(readWhereabouts(root, wanted)).toBeUndefined();
    }
    writeFileSync(path, bytes.subarray(0, bytes.length - 1));
    expect(readWhereabouts(root, wanted)).toBeUndefined();
    writeFileSync(path, bytes);
    expect(readWhereabouts(root, wanted)).toBeDefined();
    builtAs('en annan');
    expect(readWhereabouts(root, wanted)).toBeUndefined();
    builtAs(BUILD);
  });

  it('is kept nowhere where that is not wanted, or cannot be', () => {
    const { root, wanted, kept } = placed();
    const known = takenDown(fristad);
    keepWhereabouts(root, known, { ...wanted, cache: false });
    expect(kept()).toEqual([]);
    keepWhereabouts(root, known, { cacheDir: root });
    expect(readdirSync(root)).toEqual([]);
    expect(readWhereabouts(root, { cacheDir: root })).toBeUndefined();
    keepWhereabouts(root, known, wanted);
    expect(readWhereabouts(root, { ...wanted, cache: false })).toBeUndefined();
  });

  it('is not kept where a name in it shows the identity number of a person', () => {
    const { root, wanted, kept } = placed();
    keepWhereabouts(root, takenDown({ 'personer/191212121212.rutin': fristad['personer.rutin'] ?? '' }), wanted);
    keepWhereabouts(root, takenDown({ 'personer.rutin': 'person a191212121212 "Exempel Ett" { }\n' }), wanted);
    expect(kept()).toEqual([]);
  });
});
