/** The workspaces as panels and forms see them, and the places in them that they are asked about. */
import type { CancellationToken, Position } from 'vscode-languageserver';
import type { Cursor, Scene } from '../panels/scene.ts';
import type { Folder } from '../state/folder.ts';
import { toOffset } from '../state/positions.ts';
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

/** A node by its key, in the workspace with the URI. */
export interface NodeParams {
  readonly folder?: string;
  readonly key?: string;
}

/** A place in an open document. */
export interface CursorParams {
  readonly uri: string;
  readonly position: Position;
}

/** Whether something is asked about by its place. */
export function isCursor(params: NodeParams | CursorParams): params is CursorParams {
  return 'position' in params;
}

interface Here {
  readonly folder: Folder;
  readonly scene: Scene;
  readonly cursor: Cursor;
  /** The name at the cursor. */
  readonly word: string | undefined;
}

/** What a place is in; undefined where its document is not open, or of the past. */
export function sceneAt(server: Server, { uri, position }: CursorParams): Here | undefined {
  const open = server.current(uri);
  const text = open?.document.getText();
  if (open === undefined || text === undefined) return undefined;
  const { folder, file } = open.located;
  if (folder.role === 'old') return undefined;
  const lineStarts = folder.session.files.get(file)?.lineStarts;
  if (lineStarts === undefined) return undefined;
  const offset = toOffset(lineStarts, text, position);
  return { folder, scene: sceneOf(folder), cursor: { file, offset }, word: wordAt(text, offset) };
}

function wordAt(text: string, offset: number): string | undefined {
  const before = /[\p{L}\p{M}\p{N}_]*$/u.exec(text.slice(Math.max(0, offset - 80), offset))?.[0] ?? '';
  const after = /^[\p{L}\p{M}\p{N}_]*/u.exec(text.slice(offset, offset + 80))?.[0] ?? '';
  const word = `${before}${after}`.normalize('NFC');
  return word === '' ? undefined : word;
}
