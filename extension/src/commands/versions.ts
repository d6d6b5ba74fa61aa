/** Versions of a routine: one beside the one before it as a page, and a new one as a file to go on in. */
import * as vscode from 'vscode';
import { dayTyped } from '../day.mts';
import type { Server } from '../server.ts';
import type { NewVersionView, RoutineView } from '../shapes.ts';
import { t } from '../text.ts';
import { chooseWorkspace } from './choose.ts';

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
    vscode.commands.registerCommand('rutin.newVersion', () => newVersion(server)),
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

/** Asks which routine, what number and from when, and opens the new version where it is to stand; nothing is overwritten. */
async function newVersion(server: Server): Promise<void> {
  const folder = (await chooseWorkspace())?.toString();
  const routine = folder === undefined ? undefined : await chooseRoutine(server, folder);
  const version = routine === undefined ? undefined : await askVersion();
  const from = version === undefined ? undefined : await askFirstDay(version);
  if (folder === undefined || routine === undefined || version === undefined || from === undefined) return;
  const made = await server.ask('rutin/newVersion', { folder, document: routine.document, version, from });
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

async function askVersion(): Promise<string | undefined> {
  const value = await vscode.window.showInputBox({
    title: t('New version of a routine'),
    prompt: t('The number of the new version'),
    validateInput: (text) => (text.trim() === '' ? t('Write a number, such as 4.0.') : undefined),
  });
  return value?.trim();
}

async function askFirstDay(version: string): Promise<string | undefined> {
  const value = await vscode.window.showInputBox({
    title: t('New version of a routine'),
    prompt: t('The first day of version {0}. Year-month-day, such as 2026-12-15.', version),
    validateInput: (text) =>
      'day' in dayTyped(text) ? undefined : t('This is not a date. Write it as 2027-01-11, 20270111 or 11 jan 2027.'),
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
