/** Which workspaces the folders of an editor and its documents from elsewhere make, and what is in each. */
import {
  configuredAbove,
  type Files,
  type Listing,
  listAllBelow,
  listWorkspace,
  placeOf,
} from '../../services/workspace/index.ts';
import type { Host } from '../state/host.ts';
import { normal, uriUnder } from '../state/uris.ts';

/** A workspace: how the client writes its folder, and what a walk through it found; nothing where none can walk. */
export interface Laid {
  readonly uri: string;
  readonly listing: Listing | undefined;
}

/** A folder of the editor, and where its workspace begins. */
interface Begun {
  readonly uri: string;
  readonly path: string;
  readonly root: string;
}

/**
 * The workspaces of folders. A folder is in the workspace of the nearest configuration above it, else it is one. What a walk
 * through an outer one has come to is not walked again: it is part of that, or lies in one with a configuration of its own.
 */
export async function layoutOf(host: Host, folders: readonly string[]): Promise<readonly Laid[]> {
  const begun: Begun[] = [];
  const laid: Laid[] = [];
  for (const uri of folders) {
    const path = host.pathOf(host.real(uri));
    if (path === undefined) laid.push({ uri, listing: undefined });
    else begun.push({ uri, path, root: (await configuredAbove(host.files, path))?.root ?? path });
  }
  const listings: Listing[] = [];
  for (const { path, root } of begun.sort((a, b) => a.root.length - b.root.length)) {
    if (!isReached(host.files, listings, root, path)) listings.push(...(await newBelow(host.files, root, listings)));
  }
  return [...laid, ...listings.map((listing) => ({ uri: uriFor(host, begun, listing.root), listing }))];
}

/** The workspace that a document from elsewhere is in. */
export async function guestOf(host: Host, uri: string): Promise<Laid | undefined> {
  const path = host.pathOf(host.real(uri));
  if (path === undefined) return undefined;
  const { root } = await placeOf(host.files, path, 'file');
  return { uri: host.uriOf(root), listing: await listWorkspace(host.files, root) };
}

async function newBelow(files: Files, root: string, known: readonly Listing[]): Promise<readonly Listing[]> {
  const found = await listAllBelow(files, root);
  return found.filter((one) => !known.some((other) => other.root === one.root));
}

function isReached({ nameUnder }: Files, listings: readonly Listing[], root: string, path: string): boolean {
  return listings.some(
    (one) => one.root === root || (root === path && one.files.some((file) => nameUnder(path, file.path) !== undefined)),
  );
}

/** As the client writes it, or would, going by how it writes a folder of its own around it or below it. */
function uriFor(host: Host, begun: readonly Begun[], root: string): string {
  let best: { readonly uri: string; readonly name: string } | undefined;
  for (const { uri, path } of begun) {
    const name = host.files.nameUnder(path, root);
    if (name !== undefined && name.length < (best?.name.length ?? Number.POSITIVE_INFINITY)) best = { uri, name };
  }
  if (best !== undefined) return best.name === '' ? best.uri : uriUnder(best.uri, best.name);
  const [above] = begun.flatMap(({ uri, path }) => uriAbove(uri, host.files.nameUnder(root, path)) ?? []);
  return above ?? host.uriOf(root);
}

/** The URI of the folder in which a folder has the name; undefined where it is written otherwise, such as by a link. */
function uriAbove(uri: string, name: string | undefined): string | undefined {
  if (name === undefined || !normal(uri).endsWith(`/${name}`)) return undefined;
  return uri.replace(/\/$/, '').split('/').slice(0, -name.split('/').length).join('/');
}

/** The key of a path. */
export function keyOfPath(host: Host, path: string): string {
  return normal(host.uriOf(path));
}
