/** The tree of organisation, units and inboxes in the activity bar. */
import * as vscode from 'vscode';
import { onDidChooseDay, otherDay } from '../chosen-day.ts';
import { dayBanner } from '../day-banner.ts';
import type { Heartbeat } from '../heartbeat.ts';
import { language } from '../language.ts';
import { openPlace } from '../open.ts';
import type { Keyed, Server } from '../server.ts';
import type { TreeAnswer, TreeNode } from '../shapes.ts';
import { t } from '../text.ts';
import { Follower } from './follow.ts';
import { itemOf } from './item.ts';
import type { Row } from './row.ts';

const RETRY_MS = 400;

/** Shows the tree, keeps it up to date, and lets it follow the cursor. */
export function registerTree(context: vscode.ExtensionContext, server: Server, heartbeat: Heartbeat): void {
  const provider = new Provider(server);
  const view = vscode.window.createTreeView('rutin.organisation', {
    treeDataProvider: provider,
    showCollapseAll: true,
  });
  let isLoading = false;
  const head = (): void => showHead(view, isLoading, provider.isEmpty);
  provider.onLoading((isNow) => {
    isLoading = isNow;
    head();
  });
  const follower = new Follower(view, provider, server);
  const follow = (): void => follower.follow();
  context.subscriptions.push(
    view,
    onDidChooseDay(head),
    heartbeat.onBeat(() => {
      head();
      void provider.update();
      follow();
    }),
    vscode.window.onDidChangeTextEditorSelection(follow),
    vscode.window.onDidChangeActiveTextEditor(follow),
    view.onDidChangeVisibility(({ visible }) => (visible ? follower.begin() : undefined)),
    vscode.commands.registerCommand('rutin.open', openPlace),
    vscode.commands.registerCommand('rutin.refresh', () => provider.refresh()),
    follower,
  );
}

/** Above the rows: that they are not all yet, and the day for which they are shown where that is not today. */
function showHead(view: vscode.TreeView<Row>, isLoading: boolean, isEmpty: boolean): void {
  // Of nothing there is no day to tell, and a view that says something shows no welcome.
  const day = isEmpty ? undefined : otherDay();
  const reads = t('Rutin reads the workspace. What is wrong is shown when all of it has been read.');
  const said = [...(isLoading ? [reads] : []), ...(day === undefined ? [] : [`⚠ ${dayBanner(day)}.`])];
  view.message = said.join(' ');
  view.description = day ?? '';
}

/** Rows are worded here: in another language the same answer is another level. */
function shownAs(answer: TreeAnswer | undefined): string {
  return `${language()} ${JSON.stringify(answer)}`;
}

class Provider implements vscode.TreeDataProvider<Row> {
  readonly #server: Server;
  readonly #changed = new vscode.EventEmitter<undefined>();
  /** The levels that have been shown since the last refresh: what was asked, and what was answered. */
  readonly #shown = new Map<string, { readonly asked: Keyed; readonly answered: string }>();
  readonly #loading = new vscode.EventEmitter<boolean>();
  /** All has been read, and nothing is there to show. */
  isEmpty = false;
  readonly onDidChangeTreeData = this.#changed.event;
  /** Heard whenever the top is drawn: whether more is to come. */
  readonly onLoading = this.#loading.event;

  constructor(server: Server) {
    this.#server = server;
  }

  refresh(): void {
    this.#shown.clear();
    this.#changed.fire(undefined);
  }

  /** Shows the tree anew if a level that is shown has become another: a refresh for nothing would undo what is under way. */
  async update(): Promise<void> {
    const shown = [...this.#shown.values()];
    for (const { asked, answered } of shown) {
      if (shownAs(await this.#server.ask('rutin/tree', asked)) !== answered) return this.refresh();
    }
    if (shown.length === 0) this.refresh();
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
    const answer = await this.#level(params);
    return (answer?.folders[0]?.nodes ?? []).map((child) => ({ folder, node: child, above: row }));
  }

  async #level(asked: Keyed): Promise<TreeAnswer | undefined> {
    const answer = await this.#server.ask('rutin/tree', asked);
    this.#shown.set(JSON.stringify(asked), { asked, answered: shownAs(answer) });
    return answer;
  }

  /** One workspace is its tree; of several, each has a row. */
  async #top(): Promise<Row[]> {
    const answer = await this.#level({});
    const isLoading = answer === undefined || answer.loading;
    this.isEmpty = !isLoading && answer.folders.length === 0;
    this.#loading.fire(isLoading);
    if (isLoading) setTimeout(() => this.refresh(), RETRY_MS);
    const folders = answer?.folders ?? [];
    await vscode.commands.executeCommand('setContext', 'rutin.empty', this.isEmpty);
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
