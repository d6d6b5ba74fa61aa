/** What git has of a folder: asked as little as needs be, and nothing of the folder's own is run by it. */
import { spawn } from 'node:child_process';
import { devNull } from 'node:os';
import { dirname } from 'node:path';
import { type GitOutcome, type Lack, lackIn } from './git-said.mts';

/** Nothing is asked of a user, no lock is taken, and what a partial clone lacks is not fetched: as the command line has it. */
const QUIET = {
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_LITERAL_PATHSPECS: '1',
  GIT_NO_LAZY_FETCH: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_PAGER: '',
  GIT_TERMINAL_PROMPT: '0',
  LANGUAGE: '',
  LC_ALL: 'C',
};

const TAME = ['--no-pager', '-c', 'core.fsmonitor=false', '-c', `core.hooksPath=${devNull}`];

/** Where a folder stands in git. */
interface GitStanding {
  readonly lack: Lack | undefined;
  /** Where git keeps what it knows; empty where there is no repository. */
  readonly directory: string;
}

/** Whether there is something to compare a folder with. */
export async function standingOf(folder: string): Promise<GitStanding> {
  const [directory, commit] = await Promise.all([
    git(folder, ['rev-parse', '--absolute-git-dir']),
    git(folder, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']),
  ]);
  return { lack: lackIn(directory, commit), directory: directory?.code === 0 ? directory.output.trim() : '' };
}

/** The text of a file as it was last committed; undefined where it was not there. */
export async function committedText(folder: string, file: string): Promise<string | undefined> {
  const found = await git(folder, ['cat-file', 'blob', `HEAD:./${file}`]);
  return found?.code === 0 ? found.output : undefined;
}

/** Started from where the editor itself lies: a program that lies in the folder is not taken for git. */
function git(folder: string, args: readonly string[]): Promise<GitOutcome | undefined> {
  return new Promise((resolve) => {
    const env = { ...process.env, ...QUIET };
    const child = spawn('git', ['-C', folder, ...TAME, ...args], { cwd: dirname(process.execPath), env, shell: false });
    const output: Buffer[] = [];
    let errors = '';
    child.stdout.on('data', (part: Buffer) => output.push(part));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    child.once('error', () => resolve(undefined));
    child.once('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(output).toString('utf8'), errors }));
  });
}
