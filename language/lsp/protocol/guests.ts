/** Documents from elsewhere: each is judged in the workspace that the command line would judge it in, while it is open. */
import type { Folder } from '../state/folder.ts';
import { guestOf } from './layout.ts';
import { fill, hold, judge } from './loading.ts';
import type { OpenDocument } from './open-documents.ts';
import type { Server } from './server.ts';

/** Finds the workspace of a document that stands alone so far, and reads it. Nothing else waits for that. */
export function welcome(server: Server, uri: string): void {
  const open = server.documents.get(uri);
  if (open === undefined || open.located.folder.role !== 'alone' || open.located.folder.isLoaded) return;
  const { folder } = open.located;
  const found = server.turns.ready.then(() => settle(server, open));
  folder.waitFor(found.catch((fault: unknown) => server.log(fault)).then(() => judgeAlone(server, folder)));
}

async function settle(server: Server, open: OpenDocument): Promise<void> {
  const { uri } = open.document;
  const laid = server.documents.get(uri) === undefined ? undefined : await guestOf(server.host, uri);
  if (laid?.listing === undefined || server.documents.get(uri)?.located.folder.role !== 'alone') return;
  const guest = server.workspaces.add(laid.uri, 'guest');
  hold(server, guest, laid.listing);
  server.documents.relocate();
  server.dropUnused();
  await fill(server, guest, laid.listing, { changed: new Set(), told: () => undefined });
  await judge(server, guest);
}

/** Where there is no workspace around it, the document is one. */
function judgeAlone(server: Server, folder: Folder): void {
  if (folder.role !== 'alone') return;
  folder.markRead();
  folder.markLoaded();
  server.publisher.settle();
}
