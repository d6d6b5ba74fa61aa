/** The exports that a form reads: files outside the workspace, of which the form is told when they have been read. */
import { Heads } from '../../import/heads/heads.ts';
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

/** What has been read for forms before: a form is asked for anew with every answer, mostly of files that are as they were. */
export class KnownExports {
  readonly #known = new Map<string, { readonly bytes: Uint8Array; readonly taken: TakenExport }>();
  #heads: { readonly of: string; readonly heads: Heads } | undefined;

  /** The heads, the same as long as the workspace adds the same to them. */
  headsOf(columns: ConstructorParameters<typeof Heads>[0]): Heads {
    const of = JSON.stringify(columns) ?? '';
    if (this.#heads?.of !== of) this.#heads = { of, heads: new Heads(columns) };
    return this.#heads.heads;
  }

  /** What stood in a file of these very bytes under the same name. */
  of(uri: string, name: string, bytes: Uint8Array): TakenExport | undefined {
    const known = this.#known.get(uri);
    return known?.taken.name === name && isAlike(known.bytes, bytes) ? known.taken : undefined;
  }

  keep(bytes: Uint8Array, taken: TakenExport): void {
    this.#known.set(taken.uri, { bytes, taken });
  }

  /** Lets go of all but these. */
  keepOnly(uris: ReadonlySet<string>): void {
    for (const uri of this.#known.keys()) if (!uris.has(uri)) this.#known.delete(uri);
  }
}

function isAlike(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, i) => byte === other[i]);
}

/** What is asked for and not known is noted as wanted, as with `Sources`. */
export class Exports {
  /** The heads that exports may have. */
  readonly heads: Heads;
  readonly #known: KnownExports;
  readonly #taken = new Map<string, TakenExport>();
  readonly #wanted = new Map<string, string>();

  constructor(heads: Heads, known: KnownExports) {
    this.heads = heads;
    this.#known = known;
  }

  /** URIs with the names that reports call the files by. */
  get wanted(): ReadonlyMap<string, string> {
    return this.#wanted;
  }

  /** URIs of what has been taken. */
  get taken(): ReadonlySet<string> {
    return new Set(this.#taken.keys());
  }

  of(uri: string, name: string): TakenExport | undefined {
    const taken = this.#taken.get(uri);
    if (taken === undefined) this.#wanted.set(uri, name);
    return taken;
  }

  /** Takes what stands in a file that is wanted, or why nothing does. */
  async take(uri: string, bytes: FileBytes): Promise<void> {
    const name = this.#wanted.get(uri) ?? uri;
    const isRead = bytes instanceof Uint8Array;
    const taken = (isRead ? this.#known.of(uri, name, bytes) : undefined) ?? (await takenOf(uri, name, bytes));
    this.#wanted.delete(uri);
    this.#taken.set(uri, taken);
    if (isRead) this.#known.keep(bytes, taken);
  }
}

async function takenOf(uri: string, name: string, bytes: FileBytes): Promise<TakenExport> {
  const remarks = new Remarks();
  const read = bytes instanceof Uint8Array ? await readExport(name, bytes, remarks) : bytes;
  return { uri, name, file: 'reason' in read ? { ...read, file: name } : read, remarks: remarks.all };
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
