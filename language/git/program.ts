/** Where a program is: on the PATH, never in the folder one stands in or in one that belongs to a workspace. */
import { accessSync, constants, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/** What finding a program depends on. */
interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  readonly cwd: string;
  /** Whether a path is a file that can be run. */
  readonly isProgram: (path: string) => boolean;
}

/**
 * The absolute path of a program. Windows would look in the current folder first, and a PATH may hold `.`, or the
 * `node_modules/.bin` of the folder that is being judged: whoever wrote that folder would decide what is run.
 */
export function programOnPath(name: string, surroundings: Surroundings): string | undefined {
  const { platform, isProgram } = surroundings;
  const { join } = platform === 'win32' ? win32 : posix;
  const file = platform === 'win32' ? `${name}.exe` : name;
  return foldersOf(surroundings)
    .map((folder) => join(folder, file))
    .find(isProgram);
}

/** The program as this process would find it. */
export function ownProgram(name: string): string | undefined {
  const { env, platform } = process;
  return programOnPath(name, { env, platform, cwd: process.cwd(), isProgram });
}

function foldersOf({ env, platform, cwd }: Surroundings): readonly string[] {
  const path = platform === 'win32' ? win32 : posix;
  const plain = (folder: string): string => {
    const whole = path.resolve(folder);
    return platform === 'win32' ? whole.toLowerCase() : whole;
  };
  return (pathIn(env, platform) ?? '')
    .split(path.delimiter)
    .map((folder) => (platform === 'win32' ? folder.replaceAll('"', '') : folder))
    .filter((folder) => isWhole(folder, platform) && plain(folder) !== plain(cwd) && !OF_PACKAGES.test(folder));
}

const OF_PACKAGES = /[\\/]node_modules[\\/]\.bin[\\/]*$/i;

/** `\tools` on Windows is on the drive one happens to stand on. */
function isWhole(folder: string, platform: NodeJS.Platform): boolean {
  return platform === 'win32' ? /^([a-z]:[\\/]|[\\/]{2}[^\\/])/i.test(folder) : folder.startsWith('/');
}

function pathIn(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | undefined {
  if (platform !== 'win32') return env['PATH'];
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH');
  return key === undefined ? undefined : env[key];
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
