/**
 * The expectations in the view of tests, with a tick or a cross in the margin of the text. They are judged as one writes, so
 * that what is shown is always what holds; to run them is to ask once more.
 */
import * as vscode from 'vscode';
import type { Heartbeat } from '../heartbeat.ts';
import type { Server } from '../server.ts';
import type { TestLine, TestRange, TestsView } from '../tests-shapes.ts';
import { t } from '../text.ts';
import { childrenOf, linesUnder, tellResults } from './results.ts';
import { isLoading, type TestRow, testRows, toldIn } from './rows.mts';

/** After so long without another change the results are told. */
const QUIET_MS = 500;

/** Shows the expectations, and keeps them up to date. */
export function registerTests(context: vscode.ExtensionContext, server: Server, heartbeat: Heartbeat): void {
  const tests = new Tests(server);
  context.subscriptions.push(
    tests,
    heartbeat.onBeat(() => void tests.update()),
  );
}

class Tests implements vscode.Disposable {
  readonly #server: Server;
  readonly #controller = vscode.tests.createTestController('rutin', 'Rutin');
  readonly #profile: vscode.TestRunProfile;
  #lines: ReadonlyMap<string, TestLine> = new Map();
  /** What has been told in a run last. */
  #told = '';
  #isOutdated = false;
  #updating: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(server: Server) {
    this.#server = server;
    const run = (request: vscode.TestRunRequest): Promise<void> => this.#run(request);
    this.#profile = this.#controller.createRunProfile(profileName(), vscode.TestRunProfileKind.Run, run, true);
    this.#controller.refreshHandler = () => this.update();
  }

  /** Asks for the expectations as they now are; while that is under way, once more when it is done. */
  update(): Promise<void> {
    this.#profile.label = profileName();
    this.#isOutdated = true;
    this.#updating ??= this.#ask().finally(() => {
      this.#updating = undefined;
    });
    return this.#updating;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#controller.dispose();
  }

  async #ask(): Promise<void> {
    while (this.#isOutdated) {
      this.#isOutdated = false;
      this.#take(await this.#server.ask('rutin/tests', {}));
    }
  }

  #take(views: readonly TestsView[] | undefined): void {
    if (views === undefined) return;
    fill(this.#controller, this.#controller.items, testRows(views));
    if (isLoading(views)) return;
    this.#lines = new Map(
      views.flatMap(({ groups }) => groups.flatMap(({ lines }) => lines.map((one) => [one.id, one]))),
    );
    const told = toldIn(views);
    clearTimeout(this.#timer);
    if (told !== this.#told) this.#timer = setTimeout(() => this.#tellAll(told), QUIET_MS);
  }

  /** A run that nobody asked for: nothing opens for it, and it is not kept. */
  #tellAll(told: string): void {
    this.#told = told;
    const lines = linesUnder(childrenOf(this.#controller.items), new Set());
    if (lines.length === 0) return;
    const request = new vscode.TestRunRequest(undefined, undefined, this.#profile, true, true);
    tellResults(this.#controller.createTestRun(request, undefined, false), lines, (item) => this.#lines.get(item.id));
  }

  async #run(request: vscode.TestRunRequest): Promise<void> {
    const run = this.#controller.createTestRun(request);
    await this.update();
    const { include, exclude } = request;
    const lines = linesUnder(include ?? childrenOf(this.#controller.items), new Set(exclude));
    tellResults(run, lines, (item) => this.#lines.get(item.id));
  }
}

function profileName(): string {
  return t('Judge the expectations');
}

/** Makes the items what the rows are; an item that is there already stays, so that what is folded stays folded. */
function fill(
  controller: vscode.TestController,
  collection: vscode.TestItemCollection,
  rows: readonly TestRow[],
): void {
  collection.replace(rows.map((row, at) => itemOf(controller, collection.get(row.id), row, at)));
}

function itemOf(
  controller: vscode.TestController,
  known: vscode.TestItem | undefined,
  row: TestRow,
  at: number,
): vscode.TestItem {
  const item = known ?? controller.createTestItem(row.id, row.label, vscode.Uri.parse(row.uri));
  item.label = row.label;
  item.description = row.line?.day ?? '';
  item.sortText = String(at).padStart(6, '0');
  item.range = row.range === undefined ? undefined : rangeOf(row.range);
  fill(controller, item.children, row.children);
  return item;
}

function rangeOf({ start, end }: TestRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
