/** `manifest.json`: says that a folder was made by this program, from what, and which files it holds. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { objectPieces } from '../generators/support/lists.ts';
import type { Stamp } from '../provisioning/index.ts';
import type { Disk } from './disk.ts';
import { MANIFEST } from './manifest-name.ts';
import type { ListedFile } from './writer.ts';

const MAKER = 'rutin generate';
const VERSION = 1;

interface Manifest {
  readonly maker: typeof MAKER;
  readonly version: number;
  readonly stamp: Stamp;
  /** All files but this one, in the order of their paths. */
  readonly files: readonly ListedFile[];
}

/** The text of the manifest of a set. */
export function manifestText(stamp: Stamp, files: readonly ListedFile[]): string {
  const manifest: Omit<Manifest, 'files'> = { maker: MAKER, version: VERSION, stamp };
  return [...objectPieces({ ...manifest, files })].join('');
}

/** What was read last from each disk: a set is asked for its manifest again and again until another has taken its place. */
const last = new WeakMap<Disk, { readonly sha256: string; readonly manifest: Manifest | undefined }>();

/** The manifest of a folder that this program made; undefined where there is none, or one that it did not write. */
export function manifestIn(folder: string, disk: Disk): Manifest | undefined {
  const path = join(folder, MANIFEST);
  if (disk.kindOf(path) !== 'file') return undefined;
  let bytes: Uint8Array;
  try {
    bytes = disk.read(path);
  } catch {
    return undefined;
  }
  const sha256 = sha256Of(bytes);
  const known = last.get(disk);
  if (known?.sha256 === sha256) return known.manifest;
  const manifest = manifestFrom(bytes);
  last.set(disk, { sha256, manifest });
  return manifest;
}

function manifestFrom(bytes: Uint8Array): Manifest | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isManifest(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isManifest(value: unknown): value is Manifest {
  const { maker, files } = (value ?? {}) as Partial<Manifest>;
  return (
    maker === MAKER && Array.isArray(files) && files.every((file) => typeof (file as ListedFile)?.path === 'string')
  );
}

/** What stands in a folder that its manifest does not know. What desktops leave where someone has looked does not count. */
export function foreignFiles(
  folder: string,
  { files }: Manifest,
  disk: Disk,
  found = filesIn(folder, disk),
): readonly string[] {
  const known = new Set(files.map(({ path }) => path));
  return found.filter((path) => !known.has(path) && path !== MANIFEST && !JUNK.test(path));
}

const JUNK = /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/;

/** The files that are no longer as they were written. Those that are older than the manifest need not be read. */
export function changedFiles(
  folder: string,
  { files }: Manifest,
  disk: Disk,
  there: readonly string[],
): readonly string[] {
  const found = new Set(there);
  const written = disk.ageOf(join(folder, MANIFEST)).changed;
  const isChanged = ({ path, bytes, sha256 }: ListedFile): boolean => {
    const age = disk.ageOf(join(folder, path));
    return age.bytes !== bytes || (age.changed >= written && sha256Of(disk.read(join(folder, path))) !== sha256);
  };
  return files.filter((file) => found.has(file.path) && isChanged(file)).map(({ path }) => path);
}

/** All files of a folder. Links and other things that are neither file nor folder are named as what nobody knows. */
export function filesIn(folder: string, disk: Disk, prefix = ''): readonly string[] {
  return disk.entries(folder).flatMap(({ name, kind }) => {
    const path = `${prefix}${name}`;
    if (kind === 'folder') return filesIn(join(folder, name), disk, `${path}/`);
    return kind === 'file' ? [path] : [`${path} (länk)`];
  });
}

/** In hexadecimal digits. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
