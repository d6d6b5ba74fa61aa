/** The workspaces as panels and forms see them. */
import type { CancellationToken } from 'vscode-languageserver';
import type { Scene } from '../panels/scene.ts';
import type { Folder } from '../state/folder.ts';
import { uriOf } from '../state/workspaces.ts';
import type { Server } from './server.ts';
import { judged } from './steps.ts';

/** Waits for the judgement of the workspaces that have been loaded; others are shown as far as they are known. */
export async function judgedAll(server: Server, token: CancellationToken): Promise<void> {
  server.documents.sync();
  for (const folder of server.workspaces.all) {
    if (folder.isLoaded) await judged(server, folder.session, token);
  }
}

/** The workspaces that are open, or the one with a URI. */
export function foldersOf(server: Server, uri: string | undefined): readonly Folder[] {
  server.documents.sync();
  return [...server.workspaces.all].filter((folder) => uri === undefined || folder.uri === uri);
}

interface Known {
  readonly revision: number;
  readonly isLoaded: boolean;
  readonly scene: Scene;
}

const scenes = new WeakMap<Folder, Known>();

/** The same value as long as nothing changes, so that what is drawn from it need not be worked out for each row. */
export function sceneOf(folder: Folder): Scene {
  const { session, isLoaded } = folder;
  const { revision } = session;
  const known = scenes.get(folder);
  if (known?.revision === revision && known.isLoaded === isLoaded) return known.scene;
  const scene = newScene(folder);
  scenes.set(folder, { revision, isLoaded, scene });
  return scene;
}

function newScene(folder: Folder): Scene {
  const { session } = folder;
  return {
    ws: session.ws,
    options: session.options,
    findingsIn: (file) => (folder.isLoaded ? session.findingsIn(file) : []),
    uriOf: (file) => uriOf(folder, file),
  };
}
