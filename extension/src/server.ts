/** The connection to the language server, and the questions that the extension asks it beside the protocol's own. */
import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  type WorkspaceEdit,
} from 'vscode-languageclient';
import { chosenDay } from './chosen-day.ts';
import type { DelegatesView } from './delegates-shapes.ts';
import { goingOn } from './going-on.mts';
import { language } from './language.ts';
import type {
  FolderLevel,
  FormAnswer,
  FoundAt,
  NewVersionView,
  PartChoice,
  RoutinesView,
  TreeAnswer,
  ViewPlace,
  WantedVersionView,
  WhyAnswer,
} from './shapes.ts';
import type { PersonChoice, SubjectAnswer } from './subject-shapes.ts';
import type { TestsView } from './tests-shapes.ts';
import type { WeekView } from './week-shapes.ts';

/** A node or view by its key. */
export interface Keyed {
  readonly folder?: string;
  readonly key?: string;
}

/** A view, with the workspace that it is of. */
export type InFolder<View> = View & { readonly folder: string };

interface Questions {
  'rutin/tree': { readonly ask: Keyed; readonly answer: TreeAnswer };
  'rutin/locate': { readonly ask: Cursor; readonly answer: FolderLevel | null };
  'rutin/week': {
    readonly ask: (Keyed | Cursor) & { readonly day?: string };
    readonly answer: InFolder<WeekView> | null;
  };
  'rutin/delegates': { readonly ask: Keyed | Cursor; readonly answer: InFolder<DelegatesView> | null };
  'rutin/person': { readonly ask: (Keyed | Cursor) & { readonly day?: string }; readonly answer: SubjectAnswer | null };
  'rutin/access': { readonly ask: (Keyed | Cursor) & { readonly day?: string }; readonly answer: SubjectAnswer | null };
  'rutin/persons': { readonly ask: { readonly query: string }; readonly answer: readonly PersonChoice[] };
  'rutin/place': { readonly ask: Keyed; readonly answer: ViewPlace | null };
  'rutin/parts': { readonly ask: Keyed; readonly answer: readonly PartChoice[] };
  'rutin/explain': { readonly ask: Keyed; readonly answer: string | null };
  'rutin/why': { readonly ask: FoundAt; readonly answer: WhyAnswer | null };
  'rutin/routines': { readonly ask: Keyed; readonly answer: readonly RoutinesView[] };
  'rutin/tests': { readonly ask: Keyed; readonly answer: readonly TestsView[] };
  'rutin/versions': { readonly ask: Keyed; readonly answer: string | null };
  'rutin/starter': { readonly ask: object; readonly answer: readonly StarterFile[] };
  'rutin/wantedVersion': { readonly ask: VersionTyped; readonly answer: WantedVersionView | null };
  'rutin/newVersion': { readonly ask: NewVersionAsked; readonly answer: NewVersionView | null };
}

/** What is typed of a new version so far. */
type VersionTyped = Omit<NewVersionAsked, 'from'> & { readonly from?: string };

/** A file of a workspace to start from. */
interface StarterFile {
  readonly path: string;
  readonly text: string;
}

/** What a new version of a routine is to be; `from` as `2026-12-15`. */
interface NewVersionAsked {
  readonly folder: string;
  readonly document: string;
  readonly version: string;
  readonly from: string;
}

export interface Cursor {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}

/** Whether an editor shows a Rutin document of today; the old side of a diff is one of the past. */
export function showsRutin({ document: { languageId, uri } }: vscode.TextEditor): boolean {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const isOfToday = ['file', 'untitled', ...folders.map((folder) => folder.uri.scheme)].includes(uri.scheme);
  return languageId === 'rutin' && isOfToday;
}

/** Where the cursor is, if it is in a Rutin document. */
export function cursorOf(editor: vscode.TextEditor | undefined): Cursor | undefined {
  if (editor === undefined || !showsRutin(editor)) return undefined;
  const { line, character } = editor.selection.active;
  return { uri: editor.document.uri.toString(), position: { line, character } };
}

/** The running server. What cannot be answered is undefined: a view then stays as it is. */
export class Server {
  readonly #client: BaseLanguageClient;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
  }

  async ask<Q extends keyof Questions>(
    question: Q,
    params: Questions[Q]['ask'],
  ): Promise<Questions[Q]['answer'] | undefined> {
    if (!this.#client.isRunning()) return undefined;
    try {
      return await this.#client.sendRequest<Questions[Q]['answer']>(question, params);
    } catch (error) {
      this.log(`${question}: ${String(error)}`);
      return undefined;
    }
  }

  /** Puts what has been filled in of a form; undefined where it is not answered, or no longer asked. */
  async askForm(
    name: string,
    params: { readonly folder: string | undefined; readonly fields: object },
    token: vscode.CancellationToken,
  ): Promise<FormAnswer<unknown> | undefined> {
    for (let tries = 2; tries > 0 && this.#client.isRunning() && !token.isCancellationRequested; tries--) {
      try {
        return (
          (await this.#client.sendRequest<FormAnswer<unknown> | null>(`rutin/forms/${name}`, params, token)) ??
          undefined
        );
      } catch (error) {
        this.log(`${name}: ${String(error)}`);
      }
    }
    return undefined;
  }

  /** Makes an edit of the protocol's as one step that can be undone. Files that had no unsaved changes are saved. */
  async apply(edit: unknown): Promise<boolean> {
    const converted = await this.#client.protocol2CodeConverter.asWorkspaceEdit(edit as WorkspaceEdit);
    const isUnsaved = new Set(
      vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty).map(({ uri }) => `${uri}`),
    );
    const uris = new Map(converted.entries().map(([uri]) => [uri.toString(), uri]));
    if (!(await vscode.workspace.applyEdit(converted))) return false;
    for (const [key, uri] of uris) {
      if (!isUnsaved.has(key)) await (await vscode.workspace.openTextDocument(uri)).save();
    }
    return true;
  }

  /** Writes to the log that the user can open. */
  log(text: string): void {
    this.#client.outputChannel.appendLine(text);
  }

  showOutput(): void {
    this.#client.outputChannel.show(true);
  }
}

/** What both clients tell the server about themselves; the commands that only one of them has, by what they are for. */
export function clientOptions(commands: Readonly<Record<string, string>> = {}): LanguageClientOptions {
  return {
    // Whatever the scheme: the server reads old sides of diffs in their own light, and judges none of them.
    documentSelector: [{ language: 'rutin' }],
    outputChannelName: 'Rutin',
    // The code of a problem leads to its explanation, and from there to the routine; a lens to what a version changes.
    initializationOptions: {
      explain: 'rutin.explain',
      why: 'rutin.why',
      open: 'rutin.open',
      compareVersions: 'rutin.compareVersions',
      showPerson: 'rutin.showPerson',
      newAbsence: 'rutin.newAbsence',
      newVersion: 'rutin.newVersion',
      ...commands,
    },
    // The server itself tells of a fault, once; a request that fails time and again is not to be heard of each time.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    // The problem matchers of tasks have it, too: what the server has found is not listed twice.
    diagnosticCollectionName: 'rutin',
    // A card may lead to the page of a person, and to no other command.
    markdown: { supportHtml: false, isTrusted: { enabledCommands: ['rutin.showPerson'] } },
    middleware: {
      workspace: { configuration: (params, token, next) => answerConfiguration(params, token, next) },
      provideCompletionItem: async (document, position, context, token, next) =>
        goingOn(await next(document, position, context, token), vscode.CompletionItemKind.Keyword),
    },
  };
}

type Configure = NonNullable<NonNullable<LanguageClientOptions['middleware']>['workspace']>['configuration'];
type ConfigureArguments = Parameters<NonNullable<Configure>>;

/** The section `rutin` with the language and the day already decided. */
async function answerConfiguration(...[params, token, next]: ConfigureArguments): Promise<unknown[]> {
  const values = (await next(params, token)) as unknown[];
  return params.items.map(({ section }, index) => (section === 'rutin' ? settings() : values[index]));
}

function settings(): Readonly<Record<string, unknown>> {
  const chosen = vscode.workspace.getConfiguration('rutin');
  const datum = chosenDay();
  const horisont = chosen.inspect<number>('horisont');
  const horizon = horisont?.workspaceFolderValue ?? horisont?.workspaceValue ?? horisont?.globalValue;
  return {
    ...(datum === undefined ? {} : { datum }),
    ...(horizon === undefined ? {} : { horisont: horizon }),
    lang: language(),
  };
}
