/** What was last committed, as documents that can be read: what a change took away is shown where it stood. */
import * as vscode from 'vscode';
import { committedText } from '../git.ts';
import { openPlace } from '../open.ts';
import { t } from '../text.ts';

const SCHEME = 'rutin-committed';

/** Lets the documents be opened. */
export function registerCommitted(context: vscode.ExtensionContext): void {
  const provider: vscode.TextDocumentContentProvider = {
    provideTextDocumentContent: async ({ query }) => {
      const { folder, file } = JSON.parse(query) as { readonly folder: string; readonly file: string };
      return (vscode.workspace.isTrusted ? await committedText(folder, file) : undefined) ?? '';
    },
  };
  context.subscriptions.push(vscode.workspace.registerTextDocumentContentProvider(SCHEME, provider));
}

/** Shows a line of a file as it was, beside the file as it is, if that is still there. Line and column count from 1. */
export async function openCommitted(folder: vscode.Uri, file: string, line: number, column: number): Promise<void> {
  const now = vscode.Uri.joinPath(folder, file);
  // Another address each time: what has been committed since is another text.
  const query = JSON.stringify({ folder: folder.fsPath, file, asked: Date.now() });
  const old = now.with({ scheme: SCHEME, query, authority: '' });
  const title = t('{0} (as committed ↔ now)', file.split('/').at(-1) ?? file);
  if (!(await exists(now))) return openPlace(old.toString(), line - 1, column - 1);
  await vscode.commands.executeCommand('vscode.diff', old, now, title, { viewColumn: vscode.ViewColumn.Beside });
  const shown = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === old.toString());
  if (shown === undefined) return;
  const at = new vscode.Position(line - 1, column - 1);
  shown.selection = new vscode.Selection(at, at);
  // From the start of the line, so that nothing of it is pushed out of sight.
  const start = new vscode.Position(line - 1, 0);
  shown.revealRange(new vscode.Range(start, start), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
