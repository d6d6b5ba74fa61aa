/** A panel with what the command line has made: it is made anew when files are saved or settings change. */
import * as vscode from 'vscode';
import { onDidChooseDay, otherDay } from '../chosen-day.ts';
import type { Outcome } from '../cli.ts';
import { openPlace } from '../open.ts';
import { Frame } from '../panels/frame.ts';
import type { FromPanel, Wish } from '../panels/messages.ts';
import type { ReportContent } from '../report-shapes.ts';
import { type Tools, unsavedFiles } from '../running.ts';
import { sentenceOf } from '../sentence.mts';
import type { Server } from '../server.ts';
import { t } from '../text.ts';
import { openCommitted } from './committed.ts';
import { Watched } from './watched.ts';

/** What a report is made of: how it is asked for, and what its buttons do. */
export interface Recipe {
  readonly folder: vscode.Uri;
  readonly title: () => string;
  readonly command: () => readonly string[];
  /** What there is to show; undefined where the command did not give it. */
  readonly contentOf: (outcome: Outcome) => Promise<ReportContent | undefined> | ReportContent | undefined;
  readonly hear: (wish: Wish) => void;
  /** Before it is made anew because files have changed. */
  readonly forget?: () => void;
  /** Files that change it whoever writes them, beside those that are saved in the editor. */
  readonly watched?: () => readonly vscode.RelativePattern[];
}

/** What is shown, the day it was made for, and why it is older than the files where it is. */
interface Shown {
  readonly content: ReportContent;
  readonly day: string | undefined;
  readonly stale: string | null;
}

const QUIET_MS = 600;

/** One of the reports; a new recipe shows in the same panel. */
export class Report implements vscode.Disposable {
  readonly #context: vscode.ExtensionContext;
  readonly #kind: ReportContent['kind'];
  readonly #tools: Tools;
  readonly #server: Server;
  readonly #parts: readonly vscode.Disposable[];
  readonly #watched = new Watched(() => this.#changed());
  #frame: Frame | undefined;
  #recipe: Recipe | undefined;
  #shown: Shown | undefined;
  #unsaved = 0;
  #outdated = false;
  #running: vscode.CancellationTokenSource | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(kind: ReportContent['kind'], context: vscode.ExtensionContext, tools: Tools, server: Server) {
    this.#kind = kind;
    this.#context = context;
    this.#tools = tools;
    this.#server = server;
    this.#parts = [
      this.#watched,
      vscode.workspace.onDidChangeTextDocument(() => this.#countUnsaved()),
      vscode.workspace.onDidSaveTextDocument(({ languageId }) => languageId === 'rutin' && this.#changed()),
      onDidChooseDay(() => this.#changed()),
      vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('rutin') && this.#changed()),
    ];
  }

  /** Shows what has been made by the recipe. */
  show(recipe: Recipe, content: ReportContent): void {
    this.#running?.cancel();
    this.#running = undefined;
    this.#recipe = recipe;
    this.#watched.look(recipe.watched?.() ?? []);
    this.#frame ??= this.#open();
    this.#draw({ content, day: otherDay(), stale: null });
    this.#frame.reveal(false);
  }

  /** Makes it once more by the same recipe; what is being made is given up. */
  async again(): Promise<void> {
    const recipe = this.#recipe;
    if (recipe === undefined) return;
    this.#outdated = false;
    this.#running?.cancel();
    const running = new vscode.CancellationTokenSource();
    this.#running = running;
    this.#draw(this.#shown);
    const day = otherDay();
    const options = { location: vscode.ProgressLocation.Window, title: recipe.title() };
    const outcome = await vscode.window.withProgress(options, () =>
      this.#tools.cli.run(recipe.command(), recipe.folder.fsPath, running.token),
    );
    const content = outcome.cancelled ? undefined : await recipe.contentOf(outcome);
    if (this.#running !== running) return;
    this.#running = undefined;
    const why = outcome.cancelled ? t('It was stopped.') : sentenceOf(outcome.errors);
    this.#draw(content === undefined ? this.#shown && { ...this.#shown, stale: why } : { content, day, stale: null });
  }

  dispose(): void {
    for (const part of this.#parts) part.dispose();
    this.#frame?.dispose();
  }

  #open(): Frame {
    const title = this.#recipe?.title() ?? '';
    const hear = (message: FromPanel): void => this.#hear(message);
    const frame = new Frame(this.#context.extensionUri, this.#kind, title, vscode.ViewColumn.Active, hear);
    frame.onDidClose(() => this.#closed());
    frame.onDidChangeVisibility(() => this.#outdated && this.#soon());
    return frame;
  }

  #closed(): void {
    clearTimeout(this.#timer);
    this.#running?.cancel();
    this.#running = undefined;
    this.#watched.look([]);
    this.#frame = undefined;
    this.#recipe = undefined;
  }

  #draw(shown: Shown | undefined): void {
    const recipe = this.#recipe;
    if (recipe === undefined || shown === undefined) return;
    this.#shown = shown;
    this.#unsaved = unsavedFiles().length;
    const workspace = recipe.folder.path.split('/').at(-1) ?? '';
    const { content, day, stale } = shown;
    const view = { content, workspace, stale, busy: this.#running !== undefined, unsaved: this.#unsaved };
    this.#frame?.show(recipe.title(), view, day);
  }

  /** What is not saved is not in it: that is said as soon as someone writes. */
  #countUnsaved(): void {
    if (unsavedFiles().length !== this.#unsaved) this.#draw(this.#shown);
  }

  #changed(): void {
    this.#outdated = this.#recipe !== undefined;
    this.#recipe?.forget?.();
    this.#soon();
  }

  /** What nobody sees is made anew when it is seen. */
  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#outdated && this.#frame?.visible === true) void this.again();
    }, QUIET_MS);
  }

  #hear(message: FromPanel): void {
    const folder = this.#recipe?.folder;
    if (message.type === 'wish' && message.wish === 'stop') this.#running?.cancel();
    else if (message.type === 'wish') this.#recipe?.hear(message.wish);
    if (message.type === 'name') void this.#openName(message.key);
    if (message.type !== 'file' || folder === undefined) return;
    const { file, line, column, committed } = message;
    if (committed) void openCommitted(folder, file, line, column);
    else void openPlace(uriOf(folder, file), line - 1, column - 1);
  }

  async #openName(key: string): Promise<void> {
    const place = await this.#server.ask('rutin/place', { key });
    if (place !== null && place !== undefined) return openPlace(place.uri, place.line, place.character);
    void vscode.window.showInformationMessage(t('{0} is no longer declared in the workspace.', key));
  }
}

/** A file as the command line names it; what ships with the product is the server's. */
function uriOf(folder: vscode.Uri, file: string): string {
  const [, shipped] = /^builtin:(\/.*)$/.exec(file) ?? [];
  return shipped === undefined
    ? vscode.Uri.joinPath(folder, file).toString()
    : vscode.Uri.from({ scheme: 'rutin-builtin', path: shipped }).toString();
}
