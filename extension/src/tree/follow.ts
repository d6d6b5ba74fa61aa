/** The tree follows the cursor: the row that the cursor is in is selected, without taking the focus. */
import * as vscode from 'vscode';
import { cursorOf, type Server } from '../server.ts';
import type { TreeNode } from '../shapes.ts';
import type { Row } from './row.ts';

const FOLLOW_MS = 200;
const ATTEMPTS = 8;
/** A row that a refresh takes away while it is revealed is never reported: after this long it is looked for anew. */
const REVEAL_MS = 2000;

/** What is asked of the rows. */
interface Rows {
  /** Draws all of them anew. */
  refresh(): void;
  /** The row at the end of a path from the top. */
  rowAt(folder: string, path: readonly TreeNode[]): Promise<Row | undefined>;
}

/** Lets a view follow the cursor, in one go at a time: two that unfold the same rows would take them from each other. */
export class Follower {
  readonly #view: vscode.TreeView<Row>;
  readonly #rows: Rows;
  readonly #server: Server;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isUnderWay = false;
  #isWanted = false;
  /** The view has come up since: what is selected in it may stand under rows that are folded. */
  #isNew = false;

  constructor(view: vscode.TreeView<Row>, rows: Rows, server: Server) {
    this.#view = view;
    this.#rows = rows;
    this.#server = server;
  }

  /** The cursor, or what the rows are made of, may have moved. */
  follow(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(), FOLLOW_MS);
  }

  /** The view has come up. */
  begin(): void {
    this.#isNew = true;
    this.follow();
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  async #run(): Promise<void> {
    this.#isWanted = true;
    if (this.#isUnderWay) return;
    this.#isUnderWay = true;
    try {
      while (this.#isWanted) {
        this.#isWanted = false;
        await this.#reveal();
      }
    } finally {
      this.#isUnderWay = false;
    }
  }

  /** A refresh in between undoes it: then once more. */
  async #reveal(): Promise<void> {
    for (let left = ATTEMPTS; left > 0; left--) {
      const cursor = cursorOf(vscode.window.activeTextEditor);
      if (!this.#view.visible || cursor === undefined) return;
      const found = await this.#server.ask('rutin/locate', cursor);
      const key = found?.nodes.at(-1)?.key;
      if (found === null || found === undefined) return;
      if (!this.#isNew && this.#view.selection[0]?.node?.key === key) return;
      // Rows that have lost those under them to a refresh get them back by a whole one alone.
      if (left === ATTEMPTS / 2) this.#rows.refresh();
      const row = await this.#rows.rowAt(found.folder, found.nodes);
      if (row === undefined) return;
      await this.#show(row);
    }
  }

  async #show(row: Row): Promise<void> {
    const revealed = this.#view.reveal(row, { select: true, focus: false }).then(
      () => {
        this.#isNew = false;
      },
      () => undefined,
    );
    await Promise.race([revealed, after(REVEAL_MS)]);
    await after(FOLLOW_MS);
  }
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
