/** Repositories made for the occasion, with git itself. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { folderOf } from './cli.ts';

/** Files by their names. */
export type Texts = Readonly<Record<string, string | Buffer>>;

const WHO = ['-c', 'user.name=Exempel Ett', '-c', 'user.email=exempel@example.invalid', '-c', 'commit.gpgsign=false'];

/** Runs git in a folder and gives what it says. */
export function git(folder: string, ...args: readonly string[]): string {
  const allow = ['-c', 'protocol.file.allow=always', '-c', 'advice.detachedHead=false'];
  return execFileSync('git', ['-C', folder, ...WHO, ...allow, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Writes files into a folder. */
export function write(folder: string, files: Texts): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** Commits all that a folder holds. */
export function commit(folder: string): void {
  git(folder, 'add', '-A', '-f');
  git(folder, 'commit', '-q', '--allow-empty', '-m', 'x');
}

/** A repository whose commits hold these files, one after the other. */
export function repository(...commits: readonly Texts[]): string {
  return repositoryOf([], ...commits);
}

/** As `repository`, with options for `git init`. */
export function repositoryOf(options: readonly string[], ...commits: readonly Texts[]): string {
  const folder = folderOf({});
  git(folder, 'init', '-q', '-b', 'main', ...options);
  for (const files of commits) {
    write(folder, files);
    commit(folder);
  }
  return folder;
}

/** A clone as from a server, with options for `git clone`. */
export function cloneOf(source: string, ...options: readonly string[]): string {
  git(source, 'config', 'uploadpack.allowFilter', 'true');
  const folder = join(folderOf({}), 'klon');
  git(source, 'clone', '-q', ...options, pathToFileURL(source).href, folder);
  return folder;
}
