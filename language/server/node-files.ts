/** The files of this machine, as a walk through a workspace asks for them: at once, or while others are let in. */
import { type Dirent, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { Entry, Fault, Files, Kind, Real } from '../lsp/start.ts';

/** Rules of a folder are short; what is longer is something else. */
const LONGEST_RULES = 1024 * 1024;

const paths: Pick<Files, 'child' | 'parent' | 'nameUnder'> = {
  child: (folder, name) => join(folder, name),
  parent: (path) => (dirname(path) === path ? undefined : dirname(path)),
  nameUnder,
};

function nameUnder(folder: string, path: string): string | undefined {
  if (path === folder) return '';
  const name = relative(folder, path);
  return name === '..' || name.startsWith(`..${sep}`) || isAbsolute(name) ? undefined : name.split(sep).join('/');
}

/** Answers at once. */
export const filesAtOnce: Files = {
  ...paths,
  entries: (folder) => attempt(() => readdirSync(folder, { withFileTypes: true }).map(entryOf)),
  real: (path) =>
    attempt((): Real => {
      const real = realpathSync(path);
      return { path: real, kind: kindOf(statSync(real)) };
    }),
  kind: (path) => {
    const stats = attempt(() => statSync(path));
    return 'code' in stats ? undefined : kindOf(stats);
  },
  text: (path) => {
    const text = attempt(() => [isRules(statSync(path)) ? readFileSync(path, 'utf8') : '']);
    return 'code' in text ? undefined : text[0];
  },
};

/** Lets others in while the system answers. */
export const filesInTime: Files = {
  ...paths,
  entries: (folder) => readdir(folder, { withFileTypes: true }).then((found) => found.map(entryOf), faultOf),
  real: (path) =>
    realpath(path)
      .then(async (real): Promise<Real> => ({ path: real, kind: kindOf(await stat(real)) }))
      .catch(faultOf),
  kind: (path) => stat(path).then(kindOf, () => undefined),
  text: async (path) => {
    try {
      return isRules(await stat(path)) ? await readFile(path, 'utf8') : '';
    } catch {
      return undefined;
    }
  },
};

function attempt<T extends object>(run: () => T): T | Fault {
  try {
    return run();
  } catch (fault) {
    return faultOf(fault);
  }
}

function faultOf(fault: unknown): Fault {
  return { code: (fault as NodeJS.ErrnoException).code ?? '' };
}

function isRules(stats: Stats): boolean {
  return stats.isFile() && stats.size <= LONGEST_RULES;
}

function kindOf(stats: Stats | Dirent): Kind {
  return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
}

function entryOf(entry: Dirent): Entry {
  return { name: entry.name, kind: entry.isSymbolicLink() ? 'link' : kindOf(entry) };
}
