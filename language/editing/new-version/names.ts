/** What a new version is called: the name of its declaration and of its file, and the folder where that belongs. */
import { comparePaths, foldLetters, isShipped, type Routine, type Workspace } from '../../model/index.ts';

/** Where versions of routines are put in a workspace that has none of its own. */
const FOLDER = 'rutiner';

/** The name of the declaration: that of the earlier one with the new number, which nothing else has. `Meddelandecenter4`. */
export function nameFor(ws: Workspace, base: Routine, version: string): string {
  const number = version
    .replace(/\.0$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/(?<!_)_+$/, '');
  const name = `${bareName(base)}${number}`.normalize('NFC');
  let free = name;
  for (let i = 2; ws.lookup('routine', free).length > 0; i++) free = `${name}_${i}`;
  return free;
}

/** The path of the file in the workspace: beside the versions that are there, which the local routines are not. `rutiner/meddelandecenter-4.0.rutin`. */
export function fileFor(ws: Workspace, base: Routine, version: string): string {
  const name = slug(bareName(base));
  const file = `${name}-${slug(version)}.rutin`;
  const folder = folderOf(ws, base);
  return folder === '' ? file : `${folder}/${file}`;
}

function folderOf(ws: Workspace, base: Routine): string {
  const routines = ws.lookup('routines', '') as readonly Routine[];
  const own = routines
    .filter(({ type }) => type !== 'local')
    .map(({ anchor }) => anchor.file)
    .filter((file) => !isShipped(file));
  const [first] = own.sort(comparePaths);
  const file = isShipped(base.anchor.file) ? first : base.anchor.file;
  return file === undefined ? FOLDER : file.split('/').slice(0, -1).join('/');
}

/** Without the number of the version that it is the name of. */
function bareName({ name }: Routine): string {
  const bare = name.replace(/(?<![0-9_])[0-9_]+$/, '');
  return bare === '' ? name : bare;
}

function slug(text: string): string {
  const words = foldLetters(text.normalize('NFC')).replace(/[^a-z0-9.]+/g, '-');
  return words.replace(/^[-.]+|(?<![-.])[-.]+$/g, '') || 'ny';
}
