/** The set that stands where another is to stand: what is generated says what has changed since. */
import { join } from 'node:path';
import type { EarlierSet } from '../../generators/index.ts';
import type { Stamp } from '../../provisioning/index.ts';
import { type Disk, manifestIn } from '../../publishing/index.ts';

/** The set in the folder; undefined where this program made none there. Its files are read when they are asked for. */
export function earlierSetIn(target: string, { only }: Stamp, disk: Disk): EarlierSet | undefined {
  const manifest = disk.kindOf(target) === 'folder' ? manifestIn(target, disk) : undefined;
  if (manifest === undefined) return undefined;
  const listed = new Set(manifest.files.map(({ path }) => path));
  return {
    isSamePart: (manifest.stamp as Stamp | undefined)?.only === only,
    textOf: (path) => (listed.has(path) ? textAt(join(target, path), disk) : undefined),
  };
}

/** A file that cannot be read tells of nothing: the set is then written as if it had not been there. */
function textAt(path: string, disk: Disk): string | undefined {
  try {
    return disk.kindOf(path) === 'file' ? new TextDecoder().decode(disk.read(path)) : undefined;
  } catch {
    return undefined;
  }
}
