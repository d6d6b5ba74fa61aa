/** Which files and folders can belong to a workspace, by their names alone. */

const SUFFIX = '.rutin';

/** Whether a file is named as one that is read. */
export function isNamedAsFile(file: string): boolean {
  return file.endsWith(SUFFIX);
}

/** Whether a folder is passed by, whatever stands in it: hidden ones, and what npm installs. */
export function isPassedBy(folder: string): boolean {
  return folder.startsWith('.') || folder === 'node_modules';
}

/** Whether a file can belong: by its name, with `/`, under the folder of the workspace. */
export function canBelong(file: string): boolean {
  return isNamedAsFile(file) && !file.split('/').slice(0, -1).some(isPassedBy);
}
