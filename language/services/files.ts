/** Which files can belong to a workspace, whatever its configuration says. */

const SUFFIX = '.rutin';

/** Folders that no workspace is read from. */
export const NEVER: ReadonlySet<string> = new Set(['node_modules', '.git', 'out']);

/** Whether a file can belong: by its name, with `/`, under the folder of the workspace. */
export function canBelong(file: string): boolean {
  return (
    file.endsWith(SUFFIX) &&
    !file
      .split('/')
      .slice(0, -1)
      .some((folder) => NEVER.has(folder))
  );
}
