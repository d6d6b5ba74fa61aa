/** Files that are kept from run to run: what comes back is what was kept, or nothing. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sealed, unsealed } from '../../language/disk/cache/container.ts';
import { Store } from '../../language/disk/cache/store.ts';
import { folderOf, removeFolders } from '../support/cli.ts';

removeFolders();

const KEY = Buffer.alloc(32, 7);
const PARTS = ['', 'ett', 'två\u0000'].map((text) => Buffer.from(text, 'utf8'));

function placeIn(folder: string): { readonly folder: string; readonly keyFolder: string } {
  return { folder: join(folder, 'kept'), keyFolder: join(folder, 'own') };
}

function textsOf(parts: readonly Buffer[] | undefined): readonly string[] | undefined {
  return parts?.map((part) => part.toString('utf8'));
}

describe('a sealed file', () => {
  const bytes = sealed(KEY, PARTS);

  it('gives back its parts', () => {
    expect(unsealed(KEY, bytes)).toEqual(PARTS);
    expect(unsealed(KEY, sealed(KEY, []))).toEqual([]);
  });

  it('gives nothing when any byte of it is another, or it is shorter or longer', () => {
    for (let at = 0; at < bytes.length; at++) {
      const other = Buffer.from(bytes);
      other.writeUInt8((bytes[at] as number) ^ 1, at);
      expect(unsealed(KEY, other)).toBeUndefined();
      expect(unsealed(KEY, bytes.subarray(0, at))).toBeUndefined();
    }
    expect(unsealed(KEY, Buffer.concat([bytes, Buffer.of(0)]))).toBeUndefined();
  });

  it('gives nothing to another key, nor of any other bytes', () => {
    expect(unsealed(Buffer.alloc(32, 8), bytes)).toBeUndefined();
    const property = fc.property(fc.uint8Array({ maxLength: 200 }), (foreign) => {
      expect(unsealed(KEY, Buffer.from(foreign))).toBeUndefined();
      expect(unsealed(KEY, Buffer.concat([bytes.subarray(0, 60), foreign]))).toBeUndefined();
    });
    fc.assert(property, { numRuns: 300, seed: 20_261_121 });
  });
});

describe('a store', () => {
  it('gives what was kept in the same circumstances, in another process too, and nothing else', () => {
    const place = placeIn(folderOf({}));
    new Store(place).write('a', PARTS);
    expect(new Store(place).read('a')).toEqual(PARTS);
    expect(new Store(place).read('b')).toBeUndefined();
    new Store(place).write('a', [Buffer.from('nytt')]);
    expect(textsOf(new Store(place).read('a'))).toEqual(['nytt']);
  });

  it('lets nobody but the user read it', () => {
    const place = placeIn(folderOf({}));
    new Store(place).write('a', PARTS);
    for (const folder of [place.folder, place.keyFolder]) {
      expect(statSync(folder).mode & 0o777).toBe(0o700);
      for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
    }
  });

  it('leaves nothing behind but what it keeps and its key', () => {
    const place = placeIn(folderOf({}));
    for (const name of ['a', 'b', 'a']) new Store(place).write(name, PARTS);
    expect(readdirSync(place.folder)).toHaveLength(2);
    expect(readdirSync(place.keyFolder)).toEqual(['key']);
  });

  it('believes no file that was sealed with a key of another', () => {
    const [one, other] = [placeIn(folderOf({})), placeIn(folderOf({}))];
    new Store(one).write('a', PARTS);
    new Store(other).write('b', PARTS);
    const mixed = { folder: one.folder, keyFolder: other.keyFolder };
    expect(new Store(mixed).read('a')).toBeUndefined();
    rmSync(other.keyFolder, { recursive: true });
    expect(new Store(mixed).read('a')).toBeUndefined();
  });

  it('makes a new key where the one that stands there is none', () => {
    const place = placeIn(folderOf({ 'own/key': 'kort' }));
    new Store(place).write('a', PARTS);
    expect(new Store(place).read('a')).toEqual(PARTS);
  });

  it('takes no notice of a folder or a file that stands in the way', () => {
    const inTheWay = placeIn(folderOf({ kept: '' }));
    new Store(inTheWay).write('a', PARTS);
    expect(new Store(inTheWay).read('a')).toBeUndefined();
    const place = placeIn(folderOf({}));
    new Store(place).write('a', PARTS);
    const file = join(place.folder, readdirSync(place.folder)[0] ?? '');
    rmSync(file);
    mkdirSync(file);
    expect(new Store(place).read('a')).toBeUndefined();
    new Store(place).write('a', PARTS);
    expect(readdirSync(place.folder)).toHaveLength(1);
  });

  it('keeps no more than so many files and bytes, the latest, and none that is old', () => {
    const place = placeIn(folderOf({}));
    const bounds = { files: 3, bytes: 10_000, age: 1000 };
    const write = (name: string, length: number, secondsAgo: number): string => {
      const before = new Set(existsSync(place.folder) ? readdirSync(place.folder) : []);
      new Store(place, bounds).write(name, [Buffer.alloc(length)]);
      const made = join(place.folder, readdirSync(place.folder).find((one) => !before.has(one)) ?? '');
      const time = Date.now() / 1000 - secondsAgo;
      utimesSync(made, time, time);
      return made;
    };
    const held = (names: readonly string[]): readonly string[] =>
      names.filter((name) => new Store(place, bounds).read(name) !== undefined);
    write('a', 1, 0.4);
    write('b', 1, 0.3);
    write('c', 1, 0.2);
    write('d', 1, 0.1);
    expect(held(['a', 'b', 'c', 'd'])).toEqual(['b', 'c', 'd']);
    write('e', 9_500, 0.05);
    expect(held(['b', 'c', 'd', 'e'])).toEqual(['c', 'd', 'e']);
    write('f', 1000, 5);
    expect(held(['c', 'd', 'e', 'f'])).toEqual(['f']);
    write('g', 1, 0);
    expect(held(['f', 'g'])).toEqual(['g']);
  });

  it('leaves the files of others alone', () => {
    const place = placeIn(folderOf({ 'kept/egen.kept': 'x', 'kept/annat.tmp': 'x', 'kept/README': 'x' }));
    const old = new Date(0);
    for (const name of readdirSync(place.folder)) utimesSync(join(place.folder, name), old, old);
    const draft = join(place.folder, '.rutin-1-abcdef012345.tmp');
    writeFileSync(draft, 'x');
    new Store(place, { files: 1, bytes: 1, age: 0 }).write('a', PARTS);
    expect(readdirSync(place.folder)).toHaveLength(5);
    utimesSync(draft, old, old);
    new Store(place, { files: 1, bytes: 1, age: 0 }).write('b', PARTS);
    expect(existsSync(draft)).toBe(false);
    expect(readFileSync(join(place.folder, 'README'), 'utf8')).toBe('x');
  });
});
