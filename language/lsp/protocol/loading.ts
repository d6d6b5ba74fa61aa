/** Reads the files of a workspace, tells how far it has come, and judges them, open files first. */
import type { WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { isShipped } from '../../model/index.ts';
import { CONFIG_NAME } from '../../services/config/config.ts';
import { type FoundFile, isNamedAsFile, type Listing, selected } from '../../services/workspace/index.ts';
import type { Folder } from '../state/folder.ts';
import { nameUnder } from '../state/uris.ts';
import { beginEarly, type Early, readEarly, tellEarly } from './early.ts';
import { keyOfPath } from './layout.ts';
import type { Server } from './server.ts';
import { indexed, judged, placed } from './steps.ts';

/** So many files are read at once before what waits may come in. */
const FILES = 16;
/** So many where they are not lowered. */
const MORE_FILES = 64;

const READING = { sv: 'Rutin läser arbetsytan', en: 'Rutin reads the workspace' };

/** What is known of a change, and who is told how far the reading has come. */
interface Reading {
  /** What lies at or below these keys is read again. */
  readonly changed: ReadonlySet<string>;
  /** A part of the whole, from 0 to 1. */
  readonly told: (part: number) => void;
}

/** Tells that reading begins; a client that will not hear of it is not told how it goes on either. */
export async function begin(server: Server): Promise<WorkDoneProgressServerReporter | undefined> {
  if (!server.client.progress) return undefined;
  const progress = await server.connection.window.createWorkDoneProgress().catch(() => undefined);
  progress?.begin(READING[server.judging.language], 0, undefined, false);
  return progress;
}

/** Lets a folder know what lies in it. */
export function hold({ host }: Server, folder: Folder, listing: Listing): void {
  folder.held.list(listing, (path) => nameUnder(folder.key, keyOfPath(host, path)));
}

/** Brings a folder's session into line with what lies in the folder: what is new is read, what is gone forgotten. */
export async function fill(server: Server, folder: Folder, listing: Listing, reading: Reading): Promise<void> {
  await configure(server, folder, listing.config);
  await noteNew(server, folder);
  const wanted = selected(listing, folder.configured.config);
  server.documents.reconsider(folder);
  for (const file of folder.files) {
    if (!isShipped(file) && !folder.holds(file)) folder.take(file, undefined);
  }
  for (const one of wanted.unreadable) {
    if (isNamedAsFile(one.file) && server.documents.of(folder, one.file) === undefined) folder.take(one.file, one);
  }
  server.documents.sync();
  const early = wanted.unreadable.length > 0 ? undefined : await beginEarly(server, folder, listing);
  if (early?.known !== undefined) {
    await inPieces(server, wanted.files, (one) => readEarly(server, folder, one, early), MORE_FILES);
    await tellEarly(server, folder, early, wanted.files).catch((fault: unknown) => server.log(fault));
  }
  await readFiles(server, folder, wanted.files, reading, early);
  if (early !== undefined) server.leaving.note(folder, early);
}

/** The text in the editor goes before the one on disk, which holds where that is faulty from the first. */
async function configure(server: Server, folder: Folder, config: string | undefined): Promise<void> {
  const onDisk = config === undefined ? undefined : await server.host.read(server.host.uriOf(config));
  const open = server.documents.of(folder, CONFIG_NAME)?.document.getText();
  const texts = open === undefined ? [onDisk] : folder.isRead ? [open] : [onDisk, open];
  const changes = texts.map((text) => folder.configured.take(text));
  if (changes.some((change) => change !== 'nothing')) server.judging.reconfigure(folder);
}

/** What is open and on no disk yet is in the folder all the same. */
async function noteNew(server: Server, folder: Folder): Promise<void> {
  for (const { document, located } of server.documents.in(folder)) {
    if (!folder.held.has(located.file) && (await isNew(server, document.uri))) folder.held.addNew(located.file);
  }
}

/** Whether nothing stands on the disk under a URI. */
export async function isNew({ host }: Server, uri: string): Promise<boolean> {
  const path = host.pathOf(uri);
  return path === undefined || (await host.files.kind(path)) === undefined;
}

async function readFiles(
  server: Server,
  folder: Folder,
  files: readonly FoundFile[],
  { changed, told }: Reading,
  early: Early | undefined,
): Promise<void> {
  const due = files.filter(
    ({ file, path }) => !folder.session.files.has(file) || isAtOrBelow(keyOfPath(server.host, path), changed),
  );
  await inPieces(server, due, (one) => readOne(server, folder, one, early), FILES, told);
}

/** Does something with files, some at once, and lets what waits come in. */
async function inPieces(
  server: Server,
  files: readonly FoundFile[],
  run: (one: FoundFile) => Promise<void>,
  atOnce: number,
  told: Reading['told'] = () => undefined,
): Promise<void> {
  for (let first = 0; first < files.length; first += atOnce) {
    const some = files.slice(first, first + atOnce);
    await Promise.all(some.map((one) => run(one).catch((fault: unknown) => server.log(fault))));
    told((first + some.length) / files.length);
    await server.host.pause();
  }
}

/** Reads a file, unless the editor has it open: that text goes before the one on disk. */
async function readOne(server: Server, folder: Folder, one: FoundFile, early: Early | undefined): Promise<void> {
  const { documents, host } = server;
  const { file, path } = one;
  if (documents.of(folder, file) !== undefined) return;
  if (early === undefined) {
    const text = await host.read(host.uriOf(path));
    if (documents.of(folder, file) === undefined) folder.take(file, text);
    return;
  }
  const looked = early.looked.get(file) ?? (await early.kept.look(path));
  if (documents.of(folder, file) !== undefined) return;
  folder.take(file, looked.text());
  const facts = folder.session.files.get(file);
  if (facts !== undefined && looked.digest !== undefined) folder.digests.set(facts, looked.digest);
  early.looked.delete(file);
}

function isAtOrBelow(key: string, these: ReadonlySet<string>): boolean {
  return [...these].some((one) => one === key || nameUnder(one, key) !== undefined);
}

export async function judgeAll(server: Server, folders: readonly Folder[]): Promise<void> {
  for (const folder of folders) await judge(server, folder).catch((fault: unknown) => server.log(fault));
}

/** Judges a folder whose files have been read. */
export async function judge(server: Server, folder: Folder): Promise<void> {
  server.documents.sync();
  folder.markRead();
  server.guard(() => server.publisher.publishOpen(folder));
  await judged(server, folder.session);
  folder.markLoaded();
  server.documents.sync();
  server.guard(() => server.publisher.publish(folder));
  server.leaving.begin(folder);
  await indexed(server, folder.session);
  await placed(server, folder.session);
}
