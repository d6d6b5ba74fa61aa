/** Walks through the folders of a workspace: each is listed once, and nothing but links is asked where it really is. */
import { comparePaths } from '../../model/index.ts';
import { folderForFile, fromSystem, notAFile, type Unreadable } from '../../words/index.ts';
import { CONFIG_NAME } from '../config/config.ts';
import { type Entry, type Files, nameIn } from './files.ts';
import { type Ignored, isIgnored, rulesAbove, rulesIn } from './ignored.ts';
import { followed, type Link } from './links.ts';
import type { FoundFile, Listing } from './listing.ts';
import { isNamedAsFile, isPassedBy } from './names.ts';
import { isNearMiss } from './near.ts';

/** So many folders are asked for at a time. */
const AT_ONCE = 32;

/** A folder that is to be listed. */
interface Folder {
  readonly path: string;
  /** Relative to the workspace; empty for its own folder. */
  readonly name: string;
  /** What holds of it by the `.gitignore` files above. */
  readonly rules: Ignored;
}

/** What the workspace with this folder holds. The folder is to be named as it really is, without links. */
export async function listWorkspace(files: Files, root: string): Promise<Listing> {
  const walk = new Walk(files);
  await walk.through({ path: root, name: '', rules: await rulesAbove(files, root) });
  const { found, nested, nearMisses } = walk;
  const links = walk.links.sort(byFile);
  const more = await followed(files, links, { root, files: found, nested });
  return {
    root,
    config: walk.config,
    files: [...found, ...more.files].sort(byFile),
    nested: nested.sort(comparePaths),
    unreadable: [...walk.unreadable, ...more.unreadable].sort(byFile),
    nearMisses: nearMisses.sort(comparePaths),
  };
}

function byFile(a: { readonly file: string }, b: { readonly file: string }): number {
  return comparePaths(a.file, b.file);
}

class Walk {
  readonly found: FoundFile[] = [];
  readonly links: Link[] = [];
  readonly nested: string[] = [];
  readonly nearMisses: string[] = [];
  readonly unreadable: Unreadable[] = [];
  config: string | undefined;
  readonly #files: Files;
  readonly #waiting: Folder[] = [];

  constructor(files: Files) {
    this.#files = files;
  }

  async through(top: Folder): Promise<void> {
    this.#waiting.push(top);
    while (this.#waiting.length > 0) {
      await Promise.all(this.#waiting.splice(-AT_ONCE).map((folder) => this.#list(folder)));
    }
  }

  async #list(folder: Folder): Promise<void> {
    const { path, name } = folder;
    const answer = this.#files.entries(path);
    const entries = answer instanceof Promise ? await answer : answer;
    if ('code' in entries) {
      this.unreadable.push(fromSystem(name, entries));
    } else if (name !== '' && entries.some(isConfiguration)) {
      this.nested.push(path);
    } else {
      const own = entries.some((entry) => entry.name === '.gitignore');
      const rules = own ? await rulesIn(this.#files, path, name, folder.rules) : folder.rules;
      if (name === '' && entries.some(isConfiguration)) this.config = this.#files.child(path, CONFIG_NAME);
      for (const entry of entries) this.#entry(entry, { path, name, rules });
    }
  }

  #entry({ name, kind }: Entry, folder: Folder): void {
    const file = nameIn(folder.name, name);
    const one = { file, path: this.#files.child(folder.path, name) };
    if (kind === 'folder') this.#folder(one, name, folder.rules);
    else if (kind === 'link') this.#link(one, name, folder.rules);
    else if (isNamedAsFile(name) && !isIgnored(folder.rules, file)) this.#named(one, kind);
    else if (isNearMiss(name) && !isIgnored(folder.rules, file)) this.nearMisses.push(file);
  }

  #named(one: FoundFile, kind: Entry['kind']): void {
    if (kind === 'file') this.found.push(one);
    else this.unreadable.push(notAFile(one.file));
  }

  #folder({ file, path }: FoundFile, name: string, rules: Ignored): void {
    if (isPassedBy(name) || isIgnored(rules, `${file}/`)) return;
    if (isNamedAsFile(name)) this.unreadable.push(folderForFile(file));
    this.#waiting.push({ path, name: file, rules });
  }

  /** It may lead to a file or to a folder. An editor's lock (`.#personer.rutin`) is a link to nowhere. */
  #link(link: Link, name: string, rules: Ignored): void {
    if (name.startsWith('.#') || (isPassedBy(name) && !isNamedAsFile(name))) return;
    if (!isIgnored(rules, link.file) && !isIgnored(rules, `${link.file}/`)) this.links.push(link);
  }
}

function isConfiguration({ name, kind }: Entry): boolean {
  return name === CONFIG_NAME && (kind === 'file' || kind === 'link');
}
