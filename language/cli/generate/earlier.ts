/** The set that stands where another is to stand: what is generated says what has changed since. */
import { join } from 'node:path';
import type { EarlierSet } from '../../generators/index.ts';
import type { Stamp } from '../../provisioning/index.ts';
import { type Disk, manifestIn } from '../../publishing/index.ts';
import { cannotRead, fromSystem } from '../../words/index.ts';

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

/**
 * The text of a file; undefined where there is none any more. Throws a UsageError where it cannot be read: a calendar that
 * began to number its revisions anew would not be taken by those who have the earlier one.
 */
function textAt(path: string, disk: Disk): string | undefined {
  try {
    return disk.kindOf(path) === 'file' ? disk.readText(path) : undefined;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw cannotRead(path, fromSystem(path, fault));
  }
}
