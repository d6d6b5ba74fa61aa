/**
 * What can be said of open files before all files of a large workspace have been lowered: where it was taken down at an earlier start
 * where everything stands, only those are lowered in which something is looked up.
 */
import { factsOf } from '../../lowering/lower.ts';
import { Preview } from '../../services/whereabouts/preview.ts';
import type { Whereabouts } from '../../services/whereabouts/whereabouts.ts';
import type { FoundFile, Listing } from '../../services/workspace/index.ts';
import type { Folder } from '../state/folder.ts';
import type { Kept, Looked } from '../state/host.ts';
import type { Server } from './server.ts';
import { pause } from './steps.ts';

/** With fewer files all of them have been read soon enough. */
const FEWEST = 100;
/** So much can be held of what has been read and not lowered. */
const MOST_BYTES = 128 * 1024 * 1024;
/** So few declarations are judged in one step, since files may have to be lowered for each. */
const SLICE = 4;
/** Where more have changed, it costs as much to lower all. */
const MOST_CHANGED = 1 / 4;

/** What is known of a folder while its files are read for the first time. */
export interface Early {
  readonly kept: Kept;
  /** The path by which it is kept. */
  readonly root: string;
  readonly known: Whereabouts | undefined;
  /** The files that have been read and not lowered yet. */
  readonly looked: Map<string, Looked>;
  /** So many bytes they hold. */
  size: number;
}

/** Undefined where nothing is kept of a folder as it is. */
export async function beginEarly({ host }: Server, folder: Folder, listing: Listing): Promise<Early | undefined> {
  const { kept } = host;
  if (kept === undefined || folder.isRead || listing.files.length < FEWEST) return undefined;
  const { root } = listing;
  return { kept, root, known: await kept.read(root), looked: new Map(), size: 0 };
}

/** Reads a file that is to be lowered later. More than can well be held is not read: then nothing is told early. */
export async function readEarly(
  server: Server,
  folder: Folder,
  { file, path }: FoundFile,
  early: Early,
): Promise<void> {
  if (early.size > MOST_BYTES || server.documents.of(folder, file) !== undefined) return;
  const looked = await early.kept.look(path);
  early.size += looked.size;
  early.looked.set(file, looked);
}

/** Tells of the open files what their names refer to, when all files have been read and none lowered. */
export async function tellEarly(
  server: Server,
  folder: Folder,
  early: Early,
  files: readonly FoundFile[],
): Promise<void> {
  server.documents.sync();
  const preview = previewOf(server, folder, early, files);
  if (preview === undefined) return;
  for (const { document, located } of server.documents.in(folder)) {
    if (folder.holds(located.file)) preview.show(located.file, document.getText());
  }
  folder.takePreview(preview);
  for (const { located } of server.documents.in(folder)) {
    while (folder.preview === preview && !preview.workOn(located.file, SLICE)) await pause(server, undefined);
  }
  if (folder.preview === preview) server.publisher.publishOpen(folder);
}

/** Undefined where too much has changed, or some file could not be read: it may hold any name. */
function previewOf(server: Server, folder: Folder, early: Early, files: readonly FoundFile[]): Preview | undefined {
  const { known, looked } = early;
  if (known === undefined) return undefined;
  const digestBefore = new Map(known.files.map((file, number) => [file, known.digests[number]]));
  const isListed = new Set(files.map(({ file }) => file));
  const names = new Set([...known.files, ...isListed]);
  const changed = new Map<string, string | undefined>();
  for (const file of names) {
    const now = looked.get(file);
    if (now?.digest !== undefined && now.digest === digestBefore.get(file)) continue;
    const text = now?.text();
    const isGone = now === undefined && !isListed.has(file);
    if (typeof text !== 'string' && !isGone && server.documents.of(folder, file) === undefined) return undefined;
    changed.set(file, text as string | undefined);
  }
  if (changed.size > MOST_CHANGED * names.size) return undefined;
  return new Preview(server.judging.optionsFor(folder), known, changed, (file) => {
    return folder.session.files.get(file) ?? factsOf(file, looked.get(file)?.text() as string);
  });
}
