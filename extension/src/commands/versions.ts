/** Versions of a routine: one beside the one before it as a page, and a new one as a file to go on in. */
import * as vscode from 'vscode';
import { dayTyped } from '../day.mts';
import type { Server } from '../server.ts';
import type { NewVersionView, RoutineView } from '../shapes.ts';
import { t } from '../text.ts';
import { chooseWorkspace } from './choose.ts';
import { wrongDay } from './choose-day.ts';

const SCHEME = 'rutin-versions';

export function registerVersions(context: vscode.ExtensionContext, server: Server): void {
  const provider: vscode.TextDocumentContentProvider = {
    provideTextDocumentContent: async ({ path, query }) =>
      (await server.ask('rutin/versions', { key: path.slice(1, -'.md'.length), folder: query })) ?? '',
  };
  context.subscriptions.push(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, provider),
    vscode.commands.registerCommand('rutin.compareVersions', (name?: unknown, folder?: unknown) =>
      compare(name, folder),
    ),
    vscode.commands.registerCommand('rutin.newVersion', (name?: unknown, folder?: unknown) =>
      newVersion(server, name, folder),
    ),
  );
}

/** Shows a version, by the name of its routine in a workspace, beside the one before it. */
async function compare(name: unknown, folder: unknown): Promise<void> {
  if (typeof name !== 'string' || typeof folder !== 'string') return;
  await vscode.commands.executeCommand(
    'markdown.showPreview',
    vscode.Uri.from({ scheme: SCHEME, path: `/${name}.md`, query: folder }),
  );
}

/** Of a routine that a lens names, or one that is asked for: what number, from when. Opens it where it is to stand; nothing is overwritten. */
async function newVersion(server: Server, name: unknown, given: unknown): Promise<void> {
  const folder = typeof given === 'string' ? given : (await chooseWorkspace())?.toString();
  if (folder === undefined) return;
  const document = typeof name === 'string' ? name : (await chooseRoutine(server, folder))?.name;
  const version = document === undefined ? undefined : await askVersion(server, { folder, document });
  if (document === undefined || version === undefined) return;
  const from = await askFirstDay(server, { folder, document, version });
  if (from === undefined) return;
  const made = await server.ask('rutin/newVersion', { folder, document, version, from });
  if (made === undefined || made === null) return;
  if (made.kind === 'refusal') void vscode.window.showWarningMessage(made.reason);
  else await open(made);
}

/** One of those with a document: versions of others do not belong together. */
async function chooseRoutine(server: Server, folder: string): Promise<RoutineView | undefined> {
  const views = (await server.ask('rutin/routines', { folder })) ?? [];
  const documents = views.flatMap(({ routines }) => routines).filter(({ document }) => document !== '');
  const routines = new Map(documents.map((one) => [one.document, one]));
  const picks = [...routines.values()].map((routine) => ({
    label: routine.title,
    description: routine.version === '' ? '' : t('version {0}', routine.version),
    routine,
  }));
  const options = { title: t('New version of a routine'), placeHolder: t('Which routine?') };
  return (await vscode.window.showQuickPick(picks, options))?.routine;
}

interface Wanted {
  readonly folder: string;
  readonly document: string;
}

/** What is wrong is said while it is typed: a number that is taken, or none. */
async function askVersion(server: Server, wanted: Wanted): Promise<string | undefined> {
  const tried = await server.ask('rutin/wantedVersion', { ...wanted, version: '' });
  if (tried?.newest === null) return refuse(tried.fault);
  const value = await vscode.window.showInputBox({
    title: t('New version of a routine'),
    prompt: t('The number of the new version. The newest is {0}.', tried?.newest.version ?? ''),
    validateInput: async (text) =>
      (await server.ask('rutin/wantedVersion', { ...wanted, version: text.trim() }))?.fault ?? undefined,
  });
  return value?.trim();
}

/** No version can follow: that is said at once, and nothing is asked. */
function refuse(why: string | null): undefined {
  if (why !== null) void vscode.window.showWarningMessage(why);
}

/** A day that is none, or not after the first day of the newest version, is refused while it is typed. */
async function askFirstDay(server: Server, wanted: Wanted & { readonly version: string }): Promise<string | undefined> {
  const value = await vscode.window.showInputBox({
    title: t('New version of a routine'),
    prompt: t('The first day of version {0}. Year-month-day, such as 2026-12-15.', wanted.version),
    validateInput: async (text) => {
      const typed = dayTyped(text);
      if ('wrong' in typed) return wrongDay(typed.wrong);
      return (await server.ask('rutin/wantedVersion', { ...wanted, from: typed.day }))?.fault ?? undefined;
    },
  });
  const typed = dayTyped(value ?? '');
  return 'day' in typed ? typed.day : undefined;
}

async function open({ uri, text }: NewVersionView & { readonly kind: 'text' }): Promise<void> {
  const file = vscode.Uri.parse(uri);
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(file, { contents: new TextEncoder().encode(text), overwrite: false });
  if (!(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showWarningMessage(t('{0} could not be written. Is there a file of that name?', file.path));
    return;
  }
  await vscode.window.showTextDocument(file);
  void vscode.window.showInformationMessage(
    t('State the clauses that change. Above the routine stands what that means.'),
  );
}
