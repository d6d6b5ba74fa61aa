/** Folders, with those above them that are missing. */
import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it that are missing; throws what the system says where it cannot. Node's own way to do so goes on
 * for ever where a folder that is there says of what is to be made in it that it is not, as those of a running system do.
 * @param mode who may do what with those that are made, as bits
 */
export function makeFolders(path: string, mode?: number): void {
  const fault = refusal(path, mode);
  if (fault === undefined) return;
  const above = dirname(path);
  if (fault.code !== 'ENOENT' || above === path) throw fault;
  makeFolders(above, mode);
  const still = refusal(path, mode);
  if (still !== undefined) throw still;
}

/** What the system says against a folder; undefined where it is there now. */
function refusal(path: string, mode: number | undefined): NodeJS.ErrnoException | undefined {
  try {
    mkdirSync(path, { mode });
    return undefined;
  } catch (fault) {
    const isThere = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
    return isThere ? undefined : (fault as NodeJS.ErrnoException);
  }
}
