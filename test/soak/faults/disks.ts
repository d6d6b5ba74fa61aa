/** Real disks that are full or only to be read, where this machine lets them be made: a small one in memory, and one without writing. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHECKOUT } from '../../support/checkout.ts';
import type { Figures, Part } from './part.ts';

const COMMANDS = [
  'generate --out ut',
  'init ny --ci github',
  'graph --out bild.svg',
  'check --write-baseline kanda.json',
];

/** Sizes in KiB: from where nothing has room to where all has. */
const SIZES = [32, 40, 48, 56, 64, 80, 96, 128, 192, 256];

export const disks: Part = {
  name: 'disks',
  async run({ program, some, say }): Promise<Figures> {
    const place = mkdtempSync(join(realpathSync(tmpdir()), 'rutin-disk-'));
    try {
      if (!isAllowed(place)) {
        say('no disk may be mounted here: nothing is tried');
        return { counts: { disks: 0 }, faults: [] };
      }
      const sizes = SIZES.slice(0, some);
      const tries = [...sizes.map((size) => full(size)), READ_ONLY];
      const faults = tries.flatMap((prepare) => COMMANDS.flatMap((command) => amiss(place, prepare, program, command)));
      return { counts: { disks: tries.length * COMMANDS.length }, faults };
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  },
};

const FILES = join(CHECKOUT, 'examples/fristad');

function full(size: number): string {
  return `mount -t tmpfs -o size=${size}k none "$1" && cp "$2"/*.rutin "$1"`;
}

const READ_ONLY = 'cp "$2"/*.rutin "$1" && mount --bind "$1" "$1" && mount -o remount,ro,bind "$1"';

function isAllowed(place: string): boolean {
  return shell('mount -t tmpfs none "$1"', [place]).status === 0;
}

/** In a view of the disks of its own, which is gone when it ends. */
function shell(
  script: string,
  args: readonly string[],
): ReturnType<typeof spawnSync> & { readonly status: number | null } {
  return spawnSync('unshare', ['--mount', 'sh', '-c', script, 'sh', ...args], { encoding: 'utf8' });
}

/** A command on such a disk: it does its work, or says that there is no room, and leaves what stood there as it was. */
function amiss(place: string, prepare: string, program: string, command: string): readonly string[] {
  const script = `{ ${prepare} && cd "$1"; } || exit 0; before=$(cat *.rutin | cksum)
    "$3" "$4" ${command} --datum 2026-10-05 > /dev/null; code=$?
    [ "$before" = "$(cat *.rutin | cksum)" ] || echo changed
    ls -A | grep -E '^\\.(ut\\.)?rutin-' || true
    exit $code`;
  const { status, stdout, stderr } = shell(script, [place, FILES, process.execPath, program]);
  const said = String(stderr);
  const isInOrder =
    status === 0 || (status === 2 && /gick inte att skriva: disken (?:är full|går bara att läsa)\./.test(said));
  const left = String(stdout).trim();
  return [
    ...(isInOrder ? [] : [`${command} after ${prepare}: ${status} ${said}`]),
    ...(left === '' ? [] : [`${command} after ${prepare}: ${left}`]),
  ];
}
