/** Brings the workspaces into line with the folders of the editor and what lies in them now. */
import type { Folder } from '../state/folder.ts';
import { nameUnder } from '../state/uris.ts';
import { welcome } from './guests.ts';
import { type Laid, layoutOf } from './layout.ts';
import { begin, fill, hold, judgeAll } from './loading.ts';
import { OuterWatch } from './registrations.ts';
import type { Server } from './server.ts';
import type { Arrange } from './turns.ts';

/** Looks again at which workspaces there are and what is in them, and reads again what lies at or below some keys. */
export function arrangerOf(server: Server): Arrange {
  const outer = new OuterWatch(server);
  return async (changed) => {
    await arrange(server, changed);
    await outer.watch(outerFolders(server));
  };
}

/** The workspaces of the editor that no folder of it holds. */
function outerFolders({ workspaces, opened }: Server): readonly string[] {
  const keys = opened.map((uri) => workspaces.keyOf(uri));
  return [...workspaces.all]
    .filter(
      ({ role, key }) => role === 'opened' && !keys.some((one) => key === one || nameUnder(one, key) !== undefined),
    )
    .map(({ uri }) => uri);
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
    folder.markRead();
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
