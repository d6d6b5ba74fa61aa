/**
 * Two folders change places at one moment. Linux can do it (renameat2 with RENAME_EXCHANGE), Node cannot ask for it: the
 * programs that can are tried, by their full paths and with the folders as arguments of their own.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

interface Helper {
  readonly program: string;
  readonly args: (a: string, b: string) => readonly string[];
}

/** The number of renameat2 among the system calls. */
const RENAMEAT2: Readonly<Record<string, number>> = { x64: 316, arm64: 276 };

/** AT_FDCWD, the two paths, RENAME_EXCHANGE. */
const PERL = 'exit(syscall($ARGV[0] + 0, -100, $ARGV[1], -100, $ARGV[2], 2) == 0 ? 0 : 1)';

/** Whether it is done; false where nothing here can do it, and nothing has happened. */
export function exchange(a: string, b: string): boolean {
  return helpers().some(({ program, args }) => existsSync(program) && succeeds(program, args(a, b)));
}

function helpers(): readonly Helper[] {
  if (process.platform !== 'linux') return [];
  const call = RENAMEAT2[process.arch];
  const perl: Helper = { program: '/usr/bin/perl', args: (a, b) => ['-e', PERL, String(call), a, b] };
  return [
    ...(call === undefined ? [] : [perl]),
    // GNU coreutils from 9.5 on; an older mv does not know the option and does nothing.
    { program: '/usr/bin/mv', args: (a, b) => ['--exchange', '--no-target-directory', '--', a, b] },
  ];
}

function succeeds(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore', env: {} }).status === 0;
}
