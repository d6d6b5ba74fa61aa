/** The tree of organisation, units and inboxes in the activity bar. */
import * as vscode from 'vscode';
import type { Heartbeat } from '../heartbeat.ts';
import { openPlace } from '../open.ts';
import { cursorOf, type Server } from '../server.ts';
import type { TreeNode } from '../shapes.ts';
import { itemOf } from './item.ts';

/** A node in the workspace it belongs to. A row of a workspace has no node. */
export interface Row {
  readonly folder: string;
  readonly node: TreeNode | undefined;
  readonly above: Row | undefined;
}

const RETRY_MS = 400;
const FOLLOW_MS = 200;
const ATTEMPTS = 5;

/** Shows the tree, keeps it up to date, and lets it follow the cursor. */
export function registerTree(context: vscode.ExtensionContext, server: Server, heartbeat: Heartbeat): void {
  const provider = new Provider(server);
  const view = vscode.window.createTreeView('rutin.organisation', {
    treeDataProvider: provider,
    showCollapseAll: true,
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void reveal(view, provider, server), FOLLOW_MS);
  };
  context.subscriptions.push(
    view,
    heartbeat.onBeat(() => {
      provider.refresh();
      follow();
    }),
    vscode.window.onDidChangeTextEditorSelection(follow),
    vscode.window.onDidChangeActiveTextEditor(follow),
    view.onDidChangeVisibility(follow),
    vscode.commands.registerCommand('rutin.open', openPlace),
    vscode.commands.registerCommand('rutin.refresh', () => provider.refresh()),
    { dispose: () => clearTimeout(timer) },
  );
}

/** Selects the row that the cursor is in, without taking the focus. A refresh in between undoes it: then once more. */
async function reveal(view: vscode.TreeView<Row>, provider: Provider, server: Server): Promise<void> {
  for (let left = ATTEMPTS; left > 0; left--) {
    const cursor = cursorOf(vscode.window.activeTextEditor);
    if (!view.visible || cursor === undefined) return;
    const found = await server.ask('rutin/locate', cursor);
    const key = found?.nodes.at(-1)?.key;
    if (found === null || found === undefined || view.selection[0]?.node?.key === key) return;
    const row = await provider.rowAt(found.folder, found.nodes);
    if (row === undefined) return;
    await view.reveal(row, { select: true, focus: false }).then(undefined, () => undefined);
    await new Promise((resolve) => setTimeout(resolve, FOLLOW_MS));
  }
}

class Provider implements vscode.TreeDataProvider<Row> {
  readonly #server: Server;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(server: Server) {
    this.#server = server;
  }

  refresh(): void {
    this.#changed.fire(undefined);
  }

  getTreeItem(row: Row): vscode.TreeItem {
    return itemOf(row);
  }

  getParent(row: Row): Row | undefined {
    return row.above;
  }

  async getChildren(row?: Row): Promise<Row[]> {
    if (row === undefined) return this.#top();
    const { folder, node } = row;
    const params = node === undefined ? { folder } : { folder, key: node.key };
    const answer = await this.#server.ask('rutin/tree', params);
    return (answer?.folders[0]?.nodes ?? []).map((child) => ({ folder, node: child, above: row }));
  }

  /** One workspace is its tree; of several, each has a row. */
  async #top(): Promise<Row[]> {
    const answer = await this.#server.ask('rutin/tree', {});
    if (answer === undefined || answer.loading) setTimeout(() => this.refresh(), RETRY_MS);
    const folders = answer?.folders ?? [];
    await vscode.commands.executeCommand(
      'setContext',
      'rutin.empty',
      answer?.loading === false && folders.length === 0,
    );
    const [only] = folders;
    if (folders.length === 1 && only !== undefined) {
      return only.nodes.map((node) => ({ folder: only.folder, node, above: undefined }));
    }
    return folders.map(({ folder }) => ({ folder, node: undefined, above: undefined }));
  }

  /** The row at the end of a path from the top. */
  async rowAt(folder: string, path: readonly TreeNode[]): Promise<Row | undefined> {
    if (path.length === 0) return undefined;
    const top = await this.#top();
    const workspace = top.find((row) => row.node === undefined && row.folder === folder);
    return path.reduce<Row | undefined>((above, node) => ({ folder, node, above }), workspace);
  }
}
