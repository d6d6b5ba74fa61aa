/**
 * Files that are kept from run to run. None is needed: one that is damaged, foreign or of another build is as good as none, and a
 * folder that cannot be written is no fault. What is kept tells of persons, so that nobody but the user may read it.
 */
import { createHash, randomBytes } from 'node:crypto';
import { linkSync, readdirSync, renameSync, rmSync, type Stats, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolders } from '../../publishing/make-folders.ts';
import { LARGEST_FILE } from '../../words/index.ts';
import { readBytes } from '../input/door.ts';
import { draftBeside } from '../output/draft-name.ts';
import { sealed, unsealed } from './container.ts';
import type { CachePlace } from './place.ts';

const KEY_NAME = 'key';
const KEY_LENGTH = 32;

/** The names of what stands here: others' files in the same folder are left alone. */
const KEPT = /^[0-9a-f]{32}\.kept$/;
const DRAFT = /^\.rutin-\d+-[0-9a-f]+\.tmp$/;

/** What no reader may see beside the owner. */
const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;

/** At most so many files of so many bytes in all stay, each so many milliseconds beyond the next that is written. */
interface CacheBounds {
  readonly files: number;
  readonly bytes: number;
  readonly age: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** What a process that was stopped has left. */
const DRAFT_AGE_MS = DAY_MS;
const BOUNDS: CacheBounds = { files: 40, bytes: 256 * 1024 * 1024, age: 7 * DAY_MS };

/** What is kept in one place. */
export class Store {
  readonly #place: CachePlace;
  readonly #bounds: CacheBounds;
  #key: Buffer | undefined;

  constructor(place: CachePlace, bounds: CacheBounds = BOUNDS) {
    this.#place = place;
    this.#bounds = bounds;
  }

  /** The parts that were kept in just these circumstances; undefined where there are none. */
  read(circumstances: string): readonly Buffer[] | undefined {
    const bytes = this.#has(circumstances) ? readBytes('', this.#pathOf(circumstances)) : undefined;
    const key = Buffer.isBuffer(bytes) ? this.#keyRead() : undefined;
    const [written, ...parts] = key === undefined ? [] : (unsealed(key, bytes as Buffer) ?? []);
    return written?.equals(Buffer.from(circumstances, 'utf8')) === true ? parts : undefined;
  }

  /** Keeps parts in place of those that were kept in the same circumstances. */
  write(circumstances: string, parts: readonly Uint8Array[]): void {
    let draft: string | undefined;
    try {
      makeFolders(this.#place.folder, FOLDER_MODE);
      const path = this.#pathOf(circumstances);
      const bytes = sealed(this.#keyRead() ?? this.#keyMade(), [Buffer.from(circumstances, 'utf8'), ...parts]);
      if (bytes.length > LARGEST_FILE) return;
      draft = draftBeside(path);
      writeFileSync(draft, bytes, { flag: 'wx', mode: FILE_MODE });
      renameSync(draft, path);
      this.#prune(path);
    } catch {
      if (draft !== undefined) rmSync(draft, { force: true });
    }
  }

  #pathOf(circumstances: string): string {
    return join(this.#place.folder, `${createHash('sha256').update(circumstances).digest('hex').slice(0, 32)}.kept`);
  }

  #has(circumstances: string): boolean {
    return statSync(this.#pathOf(circumstances), { throwIfNoEntry: false })?.isFile() === true;
  }

  #keyRead(): Buffer | undefined {
    if (this.#key !== undefined) return this.#key;
    const bytes = readBytes('', join(this.#place.keyFolder, KEY_NAME));
    this.#key = Buffer.isBuffer(bytes) && bytes.length === KEY_LENGTH ? bytes : undefined;
    return this.#key;
  }

  /** Of two processes that make one at a time the first has made it. */
  #keyMade(): Buffer {
    const path = join(this.#place.keyFolder, KEY_NAME);
    makeFolders(this.#place.keyFolder, FOLDER_MODE);
    const draft = draftBeside(path);
    writeFileSync(draft, randomBytes(KEY_LENGTH), { flag: 'wx', mode: FILE_MODE });
    try {
      linkSync(draft, path);
    } catch {
      // One is there, be it another's or damaged; a damaged one makes room.
      if (this.#keyRead() === undefined) renameSync(draft, path);
    }
    rmSync(draft, { force: true });
    const key = this.#keyRead();
    if (key === undefined) throw new Error('no key');
    return key;
  }

  /** Removes what is too old or too much, the oldest first; never what was written last. */
  #prune(latest: string): void {
    const { mtimeMs: now, size } = statSync(latest);
    const others = filesIn(this.#place.folder).filter(({ path }) => path !== latest);
    let [files, bytes] = [1, size];
    for (const other of others.sort((a, b) => b.stats.mtimeMs - a.stats.mtimeMs)) {
      const isOld = now - other.stats.mtimeMs > (other.isDraft ? DRAFT_AGE_MS : this.#bounds.age);
      if (!other.isDraft) [files, bytes] = [files + 1, bytes + other.stats.size];
      const isTooMuch = !other.isDraft && (files > this.#bounds.files || bytes > this.#bounds.bytes);
      if (isOld || isTooMuch) rmSync(other.path, { force: true });
    }
  }
}

/** A file of this room's, finished or not. */
interface Standing {
  readonly path: string;
  readonly stats: Stats;
  readonly isDraft: boolean;
}

function filesIn(folder: string): Standing[] {
  const found: Standing[] = [];
  for (const name of readdirSync(folder)) {
    const isDraft = DRAFT.test(name);
    const path = join(folder, name);
    const stats = isDraft || KEPT.test(name) ? statSync(path, { throwIfNoEntry: false }) : undefined;
    if (stats?.isFile() === true) found.push({ path, stats, isDraft });
  }
  return found;
}
