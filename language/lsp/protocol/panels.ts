/** The requests by which an editor's tree, panels and status bar ask for what they show; they stand beside the protocol's own. */
import { inboxKeyAt } from '../panels/boxes.ts';
import { partChoices, placeNamed } from '../panels/declared.ts';
import { delegatesView, personKeyAt } from '../panels/delegates.ts';
import type { DelegatesView } from '../panels/delegates-shapes.ts';
import { explanationOf } from '../panels/explain.ts';
import { routinesView } from '../panels/routines.ts';
import type { Cursor, Scene } from '../panels/scene.ts';
import type {
  NewVersionView,
  PartChoice,
  RoutinesView,
  TreeNode,
  ViewPlace,
  WantedVersionView,
} from '../panels/shapes.ts';
import { testsView } from '../panels/tests.ts';
import type { TestsView } from '../panels/tests-shapes.ts';
import { treeLevel, treePath } from '../panels/tree.ts';
import {
  comparisonOf,
  type NewVersionParams,
  newVersionView,
  type VersionTyped,
  wantedVersionView,
} from '../panels/versions.ts';
import { weekView } from '../panels/week.ts';
import type { WeekView } from '../panels/week-shapes.ts';
import type { Folder } from '../state/folder.ts';
import { type CursorParams, foldersOf, isCursor, judgedAll, type NodeParams, sceneAt, sceneOf } from './scenes.ts';
import type { Server } from './server.ts';
import type { Take } from './take.ts';

/** Of what is at a cursor or has a key: the week with the day, else that of the as-of date. */
type WeekParams = (NodeParams | CursorParams) & { readonly day?: string };

/** A view, with the URI of the workspace that it is of. */
type InFolder<View> = View & { readonly folder: string };

/** A level of the tree. Where several workspaces are open, the top level has a row for each. */
interface TreeAnswer {
  readonly loading: boolean;
  readonly folders: readonly FolderLevel[];
}

interface FolderLevel {
  readonly folder: string;
  readonly nodes: readonly TreeNode[];
}

/** What answers the requests. */
export function answerPanels(server: Server, take: Take): void {
  const answer = <Params>(method: string, answerTo: (params: Params) => unknown): void => {
    take(method, async (params: Params, token) => {
      await judgedAll(server, token);
      return answerTo(params);
    });
  };
  answer('rutin/tree', (params: NodeParams): TreeAnswer => tree(server, params));
  answer('rutin/locate', (params: CursorParams): FolderLevel | null => {
    const here = sceneAt(server, params);
    return here === undefined ? null : { folder: here.folder.uri, nodes: treePath(here.scene, here.cursor) };
  });
  answer('rutin/week', (params: WeekParams): InFolder<WeekView> | null =>
    shown(server, params, inboxKeyAt, (scene, key) => weekView(scene, key, params.day)),
  );
  answer('rutin/delegates', (params: NodeParams | CursorParams): InFolder<DelegatesView> | null =>
    shown(server, params, personKeyAt, delegatesView),
  );
  answer('rutin/place', (params: NodeParams): ViewPlace | null => firstOf(server, params, placeNamed));
  answer('rutin/parts', ({ folder }: NodeParams): readonly PartChoice[] =>
    foldersOf(server, folder).flatMap((one) => partChoices(sceneOf(one))),
  );
  answer('rutin/explain', (params: NodeParams): string | null => firstOf(server, params, explanationOf));
  answer('rutin/routines', ({ folder: uri }: NodeParams): readonly RoutinesView[] =>
    foldersOf(server, uri).map((folder) => routinesView(sceneOf(folder), folder.configured.wantedVersions)),
  );
  answer('rutin/tests', ({ folder: uri }: NodeParams): readonly TestsView[] =>
    foldersOf(server, uri).map((folder) => ({
      folder: folder.uri,
      loading: !folder.isLoaded,
      ...testsView(sceneOf(folder)),
    })),
  );
  answer('rutin/versions', ({ folder, key = '' }: NodeParams): string | null => {
    const pages = foldersOf(server, folder).map(({ session }) => comparisonOf(session, session.options, key));
    return pages.find((page) => page !== undefined) ?? null;
  });
  answer('rutin/wantedVersion', (params: VersionTyped): WantedVersionView | null => {
    const [folder] = foldersOf(server, params.folder);
    return folder === undefined ? null : wantedVersionView(sceneOf(folder), params);
  });
  answer('rutin/newVersion', (params: NewVersionParams): NewVersionView | null => {
    const [folder] = foldersOf(server, params.folder);
    return folder === undefined ? null : newVersionView(sceneOf(folder), params);
  });
}

function tree(server: Server, { folder: uri, key }: NodeParams): TreeAnswer {
  const folders = foldersOf(server, uri);
  const levels = folders.map((folder) => ({ folder: folder.uri, nodes: treeLevel(sceneOf(folder), key) }));
  return {
    loading: folders.some(({ isLoaded }) => !isLoaded),
    folders: levels.filter(({ nodes }) => nodes.length > 0),
  };
}

/** What is about what stands at a cursor or has a key, with the workspace that it is of. */
function shown<View>(
  server: Server,
  params: NodeParams | CursorParams,
  keyAt: (scene: Scene, cursor: Cursor, word: string | undefined) => string | undefined,
  viewOf: (scene: Scene, key: string) => View | undefined,
): InFolder<View> | null {
  if (!isCursor(params)) {
    const { key, folder } = params;
    const views = foldersOf(server, folder).map((one) => viewIn(one, key, viewOf));
    return views.find((view) => view !== undefined) ?? null;
  }
  const here = sceneAt(server, params);
  return here === undefined ? null : (viewIn(here.folder, keyAt(here.scene, here.cursor, here.word), viewOf) ?? null);
}

function viewIn<View>(
  folder: Folder,
  key: string | undefined,
  viewOf: (scene: Scene, key: string) => View | undefined,
): InFolder<View> | undefined {
  const view = key === undefined ? undefined : viewOf(sceneOf(folder), key);
  return view === undefined ? undefined : { ...view, folder: folder.uri };
}

function firstOf<T>(
  server: Server,
  { folder, key }: NodeParams,
  viewOf: (scene: Scene, key: string) => T | undefined,
): T | null {
  if (key === undefined) return null;
  for (const one of foldersOf(server, folder)) {
    const view = viewOf(sceneOf(one), key);
    if (view !== undefined) return view;
  }
  return null;
}
