/** The command line in this process, with what it writes. */
import { run } from '../../language/cli/run.ts';

/** What was written. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other, since a run has the streams and the folder of the process to itself. */
export function said(args: readonly string[], cwd: string): Promise<Said> {
  const own = last.then(() => saidAlone(args, cwd));
  last = own.catch(() => undefined);
  return own;
}

async function saidAlone(args: readonly string[], cwd: string): Promise<Said> {
  const written = { stdout: '', stderr: '' };
  const names = ['stdout', 'stderr'] as const;
  const before = names.map((name) => process[name].write);
  const place = process.cwd();
  for (const name of names) {
    process[name].write = (text: string | Uint8Array): boolean => {
      written[name] += String(text);
      return true;
    };
  }
  try {
    process.chdir(cwd);
    return { code: await run(args), out: written.stdout, err: written.stderr };
  } finally {
    process.chdir(place);
    for (const [index, name] of names.entries()) process[name].write = before[index] as typeof process.stdout.write;
  }
}
