/** The contents of many objects of a repository, had in one answer of which every part is looked at. */
import { git } from './run.ts';
import { lacking } from './trouble.ts';

const LINE_FEED = 10;

/** The contents of objects by their ids, which say all that they hold. */
export type Blobs = Map<string, Buffer>;

/**
 * The contents by id; a UsageError, which names the revision they were asked for, where one of them is not to be had.
 * @param had what is not asked for again, to which the others are added
 */
export function blobsOf(
  folder: string,
  revision: string,
  ids: Iterable<string>,
  had: Blobs = new Map(),
): ReadonlyMap<string, Buffer> {
  const wanted = [...new Set(ids)].filter((id) => !had.has(id));
  if (wanted.length === 0) return had;
  const { ok, out, said } = git(folder, ['cat-file', '--batch', '--buffer'], `${wanted.join('\n')}\n`);
  if (!ok) throw lacking(folder, revision, said);
  const answer = readBatch(out, wanted);
  if ('lacks' in answer) throw lacking(folder, revision, `error: ${answer.lacks}`);
  for (const [id, bytes] of answer.blobs) had.set(id, bytes);
  return had;
}

/**
 * What `git cat-file --batch` answers to these ids: `<id> blob <size>`, a line feed, the content, a line feed, for each.
 * @returns what is wrong where the answer is not exactly that
 */
export function readBatch(
  out: Buffer,
  wanted: readonly string[],
): { readonly blobs: ReadonlyMap<string, Buffer> } | { readonly lacks: string } {
  const blobs = new Map<string, Buffer>();
  let at = 0;
  for (const id of wanted) {
    const end = out.indexOf(LINE_FEED, at);
    const head = out.toString('latin1', at, end < 0 ? out.length : end);
    const [, named, size] = /^([0-9a-f]+) blob ([0-9]+)$/.exec(head) ?? [];
    const stop = end + 1 + Number(size);
    if (named !== id || out[stop] !== LINE_FEED) return { lacks: head.startsWith(id) ? head : `${id} ${head}` };
    blobs.set(id, out.subarray(end + 1, stop));
    at = stop + 1;
  }
  return at === out.length ? { blobs } : { lacks: 'more than was asked for' };
}
