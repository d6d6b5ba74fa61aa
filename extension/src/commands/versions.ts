/** Versions of a routine: one beside the one before it as a page, and a new one as a file to go on in. */
import * as vscode from 'vscode';
import { dayTyped } from '../day.mts';
import type { Server } from '../server.ts';
import type { NewVersionView, RoutineView } from '../shapes.ts';
import { t } from '../text.ts';

const SCHEME = 'rutin-versions';

export function registerVersions(context: vscode.ExtensionContext, server: Server): void {
  const provider: vscode.TextDocumentContentProvider = {
    provideTextDocumentContent: async ({ path }) =>
      (await server.ask('rutin/versions', { key: path.slice(1, -'.md'.length) })) ?? '',
  };
  context.subscriptions.push(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, provider),
    vscode.commands.registerCommand('rutin.compareVersions', (name?: unknown) => compare(name)),
    vscode.commands.registerCommand('rutin.newVersion', () => newVersion(server)),
  );
}

/** Shows a version, by the name of its routine, beside the one before it. */
async function compare(name: unknown): Promise<void> {
  if (typeof name !== 'string') return;
  await vscode.commands.executeCommand(
    'markdown.showPreview',
    vscode.Uri.from({ scheme: SCHEME, path: `/${name}.md` }),
  );
}

/** Asks which routine, what number and from when, and opens the new version where it is to stand; nothing is overwritten. */
async function newVersion(server: Server): Promise<void> {
  const routine = await chooseRoutine(server);
  const version = routine === undefined ? undefined : await askVersion(routine);
  const from = version === undefined ? undefined : await askFirstDay(version);
  if (routine === undefined || version === undefined || from === undefined) return;
  const made = await server.ask('rutin/newVersion', { document: routine.document || routine.name, version, from });
  if (made === undefined || made === null) return;
  if (made.kind === 'refusal') void vscode.window.showWarningMessage(made.reason);
  else await open(made);
}

async function chooseRoutine(server: Server): Promise<RoutineView | undefined> {
  const views = (await server.ask('rutin/routines', {})) ?? [];
  const routines = new Map(views.flatMap((view) => view.routines).map((one) => [one.document || one.name, one]));
  const picks = [...routines.values()].map((routine) => ({
    label: routine.title,
    description: routine.version === '' ? '' : t('version {0}', routine.version),
    routine,
  }));
  const options = { title: t('New version of a routine'), placeHolder: t('Which routine?') };
  return (await vscode.window.showQuickPick(picks, options))?.routine;
}

async function askVersion({ version }: RoutineView): Promise<string | undefined> {
  const value = await vscode.window.showInputBox({
    title: t('New version of a routine'),
    prompt: version === '' ? t('The number of the new version') : t('The number of the version after {0}', version),
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
