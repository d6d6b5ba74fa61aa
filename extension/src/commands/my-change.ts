/** What the change under way means, compared with what was last committed: for whom, and what is found anew. */
import * as vscode from 'vscode';
import { standingOf } from '../git.ts';
import type { Lack } from '../git-said.mts';
import type { Wish } from '../panels/messages.ts';
import type { DiffJson } from '../report-shapes.ts';
import { registerCommitted } from '../reports/committed.ts';
import { jsonIn, make } from '../reports/make.ts';
import { type Recipe, Report } from '../reports/report.ts';
import { savedFirst, type Tools } from '../running.ts';
import type { Server } from '../server.ts';
import { t } from '../text.ts';
import { chooseWorkspace } from './choose.ts';
import { guarded } from './guarded.ts';

const SOURCE_CONTROL = 'workbench.view.scm';

/** The command, where there is a command line that can be run. */
export function registerMyChange(context: vscode.ExtensionContext, tools: Tools, server: Server): void {
  const report = new Report('change', context, tools, server);
  registerCommitted(context);
  context.subscriptions.push(
    report,
    vscode.commands.registerCommand('rutin.myChange', (given?: unknown) =>
      guarded(() => show(tools, report, placeOf(given))),
    ),
  );
}

async function show(tools: Tools, report: Report, near: vscode.Uri | undefined): Promise<void> {
  const folder = await chooseWorkspace(near);
  if (folder === undefined) return;
  const { lack, directory } = await standingOf(folder.fsPath);
  if (lack !== undefined) return tell(lack);
  if (!(await savedFirst())) return;
  await make(tools, report, recipeOf(folder, directory, report), {
    doing: t('Rutin works out what the change means'),
    failed: t('What the change means could not be worked out.'),
  });
}

/** Why there is nothing to compare with, and the way to mend it. */
async function tell(lack: Lack): Promise<void> {
  const open = t('Open Source Control');
  const chosen = await vscode.window.showWarningMessage(whyNot(lack), ...(lack === 'git' ? [] : [open]));
  if (chosen === open) await vscode.commands.executeCommand(SOURCE_CONTROL);
}

function whyNot(lack: Lack): string {
  switch (lack) {
    case 'git':
      return t('Git is not installed on this computer, so there is nothing to compare with.');
    case 'repository':
      return t('The folder is not kept in git, so there is nothing to compare with.');
    case 'commit':
      return t('Nothing has been committed yet, so there is nothing to compare with.');
    default:
      return lack satisfies never;
  }
}

function recipeOf(folder: vscode.Uri, directory: string, report: Report): Recipe {
  const hear = async (wish: Wish): Promise<void> => {
    if (wish === 'again' && (await savedFirst())) await report.again();
    if (wish === 'source-control') await vscode.commands.executeCommand(SOURCE_CONTROL);
  };
  return {
    folder,
    title: () => t('What does my change mean?'),
    command: () => ['diff', 'HEAD', '--format', 'json'],
    contentOf: ({ code, output }) => {
      const diff = code > 1 ? undefined : jsonIn<DiffJson>(output);
      return diff === undefined ? undefined : { kind: 'change', diff };
    },
    hear: (wish) => void hear(wish),
    // What others write, and what is committed, change what the change is.
    watched: () => [
      new vscode.RelativePattern(folder, '**/{*.rutin,rutin.config.json}'),
      new vscode.RelativePattern(vscode.Uri.file(directory), 'logs/HEAD'),
    ],
  };
}

/** What the menu was opened on: a file in an editor, or a row of Source Control, or all of a repository. */
function placeOf(given: unknown): vscode.Uri | undefined {
  if (given instanceof vscode.Uri) return given;
  const { resourceUri, rootUri } = (given ?? {}) as { readonly resourceUri?: unknown; readonly rootUri?: unknown };
  return [resourceUri, rootUri].find((one): one is vscode.Uri => one instanceof vscode.Uri);
}
