/** What is to be said, file by file, and for which files that may have changed. */
import type { Finding } from '../model/index.ts';

const NONE: readonly Finding[] = [];

/** Findings by file, compared with those before. */
export class Conclusions {
  #byFile: ReadonlyMap<string, readonly Finding[]> = new Map();
  readonly #touched = new Set<string>();
  readonly #changed = new Set<string>();
  #stale = true;

  /** Whether something changed since the findings were set. */
  get isStale(): boolean {
    return this.#stale;
  }

  /** A file's text changed: places in it may have moved. */
  touch(file: string): void {
    this.#touched.add(file);
    this.#stale = true;
  }

  /** Everything is to be judged and said anew. */
  forget(): void {
    this.#stale = true;
    for (const file of this.#byFile.keys()) this.#touched.add(file);
  }

  /** Sets everything there is to say. Findings that are the same values say the same. */
  set(...lists: readonly (readonly Finding[])[]): void {
    const before = this.#byFile;
    const now = byFile(lists);
    for (const [file, findings] of now) {
      if (!isSame(findings, before.get(file) ?? NONE)) this.#changed.add(file);
    }
    for (const file of before.keys()) {
      if (!now.has(file)) this.#changed.add(file);
    }
    for (const file of this.#touched) this.#changed.add(file);
    this.#touched.clear();
    this.#byFile = now;
    this.#stale = false;
  }

  /** What is to be said about a file. */
  in(file: string): readonly Finding[] {
    return this.#byFile.get(file) ?? NONE;
  }

  /** The files for which what is to be said may have changed since this was last asked; for a few it is the same. */
  takeChanged(): ReadonlySet<string> {
    const changed = new Set(this.#changed);
    this.#changed.clear();
    return changed;
  }
}

function byFile(lists: readonly (readonly Finding[])[]): Map<string, readonly Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const list of lists) {
    for (const finding of list) {
      const { file } = finding.mark.anchor;
      const known = files.get(file);
      if (known === undefined) files.set(file, [finding]);
      else known.push(finding);
    }
  }
  return files;
}

function isSame(a: readonly Finding[], b: readonly Finding[]): boolean {
  return a.length === b.length && a.every((finding, index) => finding === b[index]);
}
