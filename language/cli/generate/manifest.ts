/** `manifest.json`: says that a folder was made by this program, from what, and which files it holds. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { GeneratedFile } from '../../generators/index.ts';
import type { Stamp } from '../../model/index.ts';
import type { Disk } from './disk.ts';

export const MANIFEST = 'manifest.json';
const MAKER = 'rutin generate';
const VERSION = 1;

export interface ListedFile {
  /** With `/`. */
  readonly path: string;
  readonly bytes: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

export interface Manifest {
  readonly maker: typeof MAKER;
  readonly version: number;
  readonly stamp: Stamp;
  /** All files but this one, in the order of their paths. */
  readonly files: readonly ListedFile[];
}

/** The manifest as a file of the set. */
export function manifestFile(stamp: Stamp, files: readonly GeneratedFile[]): GeneratedFile {
  const listed = files.map(({ path, bytes }) => ({ path, bytes: bytes.length, sha256: sha256Of(bytes) }));
  const manifest: Manifest = { maker: MAKER, version: VERSION, stamp, files: listed };
  return { path: MANIFEST, bytes: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`, 'utf8') };
}

/** The manifest of a folder that this program made; undefined where there is none, or one that it did not write. */
export function manifestIn(folder: string, disk: Disk): Manifest | undefined {
  const path = join(folder, MANIFEST);
  if (disk.kindOf(path) !== 'file') {
    return undefined;
  }
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(disk.read(path)));
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
export function foreignFiles(folder: string, { files }: Manifest, disk: Disk): readonly string[] {
  const known = new Set(files.map(({ path }) => path));
  return filesIn(folder, '', disk).filter((path) => !known.has(path) && path !== MANIFEST && !JUNK.test(path));
}

const JUNK = /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/;

/** The files that are no longer as they were written. */
export function changedFiles(folder: string, { files }: Manifest, disk: Disk): readonly string[] {
  const found = new Set(filesIn(folder, '', disk));
  return files
    .filter(({ path, sha256 }) => found.has(path) && sha256Of(disk.read(join(folder, path))) !== sha256)
    .map(({ path }) => path);
}

/** Links and other things that are neither file nor folder are named as what nobody knows. */
function filesIn(folder: string, prefix: string, disk: Disk): readonly string[] {
  return disk.entries(folder).flatMap(({ name, kind }) => {
    const path = `${prefix}${name}`;
    if (kind === 'folder') {
      return filesIn(join(folder, name), `${path}/`, disk);
    }
    return kind === 'file' ? [path] : [`${path} (länk)`];
  });
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
