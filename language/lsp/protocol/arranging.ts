/** Brings the workspaces into line with the folders of the editor and what lies in them now. */
import type { Folder } from '../state/folder.ts';
import { welcome } from './guests.ts';
import { type Laid, layoutOf } from './layout.ts';
import { begin, fill, hold, judgeAll } from './loading.ts';
import type { Server } from './server.ts';

/** Looks again when it is asked to: once for all that asked while it waited for its turn. */
export function arrangerOf(server: Server): Server['rearrange'] {
  const changed = new Set<string>();
  let isWaiting = false;
  return (more) => {
    for (const key of more) changed.add(key);
    if (isWaiting) return server.ready;
    isWaiting = true;
    const run = async (): Promise<void> => {
      isWaiting = false;
      const these = new Set(changed);
      changed.clear();
      await arrange(server, these);
    };
    server.ready = server.ready.then(run).catch((fault: unknown) => server.note(fault));
    return server.ready;
  };
}

async function arrange(server: Server, changed: ReadonlySet<string>): Promise<void> {
  const layout = await layoutOf(server.host, server.opened);
  const placed = layout.map((laid) => place(server, laid));
  const folders = placed.map(({ folder }) => folder);
  for (const folder of server.workspaces.all) {
    if (folder.role === 'opened' && !folders.includes(folder)) server.drop(folder);
  }
  server.documents.relocate();
  server.dropUnused();
  for (const { document } of server.documents.all) welcome(server, document.uri);
  const isNew = placed.some(({ folder }) => !folder.isRead);
  const progress = isNew ? await begin(server) : undefined;
  for (const [index, { folder, listing }] of placed.entries()) {
    const told = (part: number): void => progress?.report(Math.floor((100 * (index + part)) / placed.length));
    if (listing !== undefined) await fill(server, folder, listing, { changed, told });
    folder.isRead = true;
  }
  server.background(judgeAll(server, folders).finally(() => progress?.done()));
}

interface Placed {
  readonly folder: Folder;
  readonly listing: Laid['listing'];
}

function place(server: Server, { uri, listing }: Laid): Placed {
  const folder = server.workspaces.add(uri, 'opened');
  if (listing !== undefined) hold(server, folder, listing);
  return { folder, listing };
}
