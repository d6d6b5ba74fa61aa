/** The exports that a form reads: files outside the workspace, of which the form is told when they have been read. */
import type { Heads } from '../../import/heads/heads.ts';
import { readExport } from '../../import/read-export.ts';
import { type Remark, Remarks } from '../../import/remark.ts';
import type { ExportFile } from '../../import/sort-out.ts';
import type { Unreadable } from '../../words/index.ts';
import type { FileBytes } from '../state/host.ts';

/** An export that has been read, with what was said of its bytes. */
export interface TakenExport {
  readonly uri: string;
  readonly name: string;
  readonly file: ExportFile | Unreadable;
  readonly remarks: readonly Remark[];
}

/** What is asked for and not known is noted as wanted, as with `Sources`. */
export class Exports {
  /** The heads that exports may have. */
  readonly heads: Heads;
  readonly #taken = new Map<string, TakenExport>();
  readonly #wanted = new Map<string, string>();

  constructor(heads: Heads) {
    this.heads = heads;
  }

  /** URIs with the names that reports call the files by. */
  get wanted(): ReadonlyMap<string, string> {
    return this.#wanted;
  }

  of(uri: string, name: string): TakenExport | undefined {
    const taken = this.#taken.get(uri);
    if (taken === undefined) this.#wanted.set(uri, name);
    return taken;
  }

  /** Takes what stands in a file that is wanted, or why nothing does. */
  async take(uri: string, bytes: FileBytes): Promise<void> {
    const name = this.#wanted.get(uri) ?? uri;
    const remarks = new Remarks();
    const read = bytes instanceof Uint8Array ? await readExport(name, bytes, remarks) : bytes;
    this.#wanted.delete(uri);
    this.#taken.set(uri, { uri, name, file: 'reason' in read ? { ...read, file: name } : read, remarks: remarks.all });
  }
}

/** The names of files by their URIs; with its folder where another is called the same. */
export function namesOf(uris: readonly string[]): readonly string[] {
  const parts = uris.map((uri) => decoded(uri).split('/'));
  return parts.map((own) => {
    const name = own.at(-1) ?? '';
    const isAlone = parts.filter((other) => other.at(-1) === name).length === 1;
    return isAlone ? name : own.slice(-2).join('/');
  });
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
