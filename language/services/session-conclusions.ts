/** What is to be said, file by file, and for which files that may have changed. */
import type { Finding } from '../model/index.ts';

const NONE: readonly Finding[] = [];

/** Findings by file, compared with those before. */
export class Conclusions {
  #byFile: ReadonlyMap<string, readonly Finding[]> = new Map();
  /** Findings that an editor tells at another place, too, by the file of that. */
  #echoes: ReadonlyMap<string, readonly Finding[]> = new Map();
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
    const now = byFile(lists, ({ mark }) => [mark.anchor.file]);
    const echoes = byFile(lists, echoFiles);
    this.#compare(this.#byFile, now);
    this.#compare(this.#echoes, echoes);
    for (const file of this.#touched) this.#changed.add(file);
    this.#touched.clear();
    this.#byFile = now;
    this.#echoes = echoes;
    this.#stale = false;
  }

  #compare(before: ReadonlyMap<string, readonly Finding[]>, now: ReadonlyMap<string, readonly Finding[]>): void {
    for (const [file, findings] of now) {
      if (!isSame(findings, before.get(file) ?? NONE)) this.#changed.add(file);
    }
    for (const file of before.keys()) {
      if (!now.has(file)) this.#changed.add(file);
    }
  }

  /** What is to be said about a file. */
  in(file: string): readonly Finding[] {
    return this.#byFile.get(file) ?? NONE;
  }

  /** The findings of any file that are told in this one, too. */
  echoesIn(file: string): readonly Finding[] {
    return this.#echoes.get(file) ?? NONE;
  }

  /** The files for which what is to be said may have changed since this was last asked; for a few it is the same. */
  takeChanged(): ReadonlySet<string> {
    const changed = new Set(this.#changed);
    this.#changed.clear();
    return changed;
  }
}

function byFile(
  lists: readonly (readonly Finding[])[],
  filesOf: (finding: Finding) => readonly string[],
): Map<string, readonly Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const list of lists) {
    for (const finding of list) {
      for (const file of filesOf(finding)) {
        const known = files.get(file);
        if (known === undefined) files.set(file, [finding]);
        else known.push(finding);
      }
    }
  }
  return files;
}

function echoFiles({ related }: Finding): readonly string[] {
  const files = related.flatMap(({ mark, echo }) => (echo === undefined ? [] : [mark.anchor.file]));
  return files.length < 2 ? files : [...new Set(files)];
}

function isSame(a: readonly Finding[], b: readonly Finding[]): boolean {
  return a.length === b.length && a.every((finding, index) => finding === b[index]);
}
