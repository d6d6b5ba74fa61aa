/** Does something again whenever a file of a workspace changes, until the user has had enough. */
import { basename } from 'node:path';
import { watch } from 'chokidar';
import { targetOf } from '../../../disk/input/paths.ts';
import { CONFIG_NAME } from '../../../services/config/config.ts';
import { say } from '../../../words/index.ts';
import { clockTime } from '../../clock.ts';
import type { Session } from '../../frame/entry.ts';

/** Changes that come together are told once: so many milliseconds of quiet end them. */
const QUIET = 150;

const CLEAR = '\u001b[2J\u001b[3J\u001b[H';

/** Runs it now and after every change; ends with the exit code of the last run when the user breaks off. */
export async function watched(paths: readonly string[], run: () => Promise<number>, session: Session): Promise<number> {
  const { folders } = await targetOf(paths);
  const watcher = watch([...folders], { ignored: (path, stats) => isPassedBy(path, stats), ignoreInitial: true });
  // What changes before all is watched would not be told of.
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  let last = await shown(run, session);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isRunning = false;
  let isDue = false;
  const again = async (): Promise<void> => {
    isDue = true;
    if (isRunning) return;
    isRunning = true;
    while (isDue) {
      isDue = false;
      last = await shown(run, session);
    }
    isRunning = false;
  };
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void again(), QUIET);
  });
  await new Promise<void>((resolve) => process.once('SIGINT', resolve));
  clearTimeout(timer);
  await watcher.close();
  return last;
}

/** Only files that a workspace is made of, and folders that may hold some. */
function isPassedBy(path: string, stats?: { readonly isFile: () => boolean }): boolean {
  const name = basename(path);
  if (name === 'node_modules' || (name.startsWith('.') && name.length > 1 && name !== '.gitignore')) return true;
  return stats?.isFile() === true && !name.endsWith('.rutin') && name !== CONFIG_NAME && name !== '.gitignore';
}

/** One run, and what is waited for. On a terminal the earlier one is wiped away. */
async function shown(run: () => Promise<number>, { language }: Session): Promise<number> {
  if (process.stdout.isTTY) process.stdout.write(CLEAR);
  const code = await run();
  const time = clockTime();
  const waits = say(
    language,
    `${time} Prövar igen när en fil ändras. Ctrl+C avslutar.`,
    `${time} Checks again when a file changes. Ctrl+C ends it.`,
  );
  process.stderr.write(`${waits}\n`);
  return code;
}
