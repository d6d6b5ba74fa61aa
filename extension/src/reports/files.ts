/** Leads to the files that were written: where the computer has no program for them, the editor shows them itself. */
import * as vscode from 'vscode';
import { t } from '../text.ts';

/** The editor runs on the computer at which the user sits: its files can be opened in other programs. */
export function isLocal(): boolean {
  return vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
}

/** The report: in the browser, else in a panel. The page itself allows no script or style but its own. */
export async function openReport(out: vscode.Uri): Promise<void> {
  const page = vscode.Uri.joinPath(out, 'rapport', 'index.html');
  if (isLocal()) {
    await vscode.env.openExternal(page);
    return;
  }
  const html = new TextDecoder().decode(await vscode.workspace.fs.readFile(page));
  const options = { enableScripts: true, localResourceRoots: [], enableFindWidget: true };
  const panel = vscode.window.createWebviewPanel('rutin.report', t('Report'), vscode.ViewColumn.Active, options);
  panel.webview.html = html;
}

/** The folder among the computer's other folders, else a list of the files in it. */
export async function showFiles(out: vscode.Uri): Promise<void> {
  if (isLocal()) {
    await vscode.commands.executeCommand('revealFileInOS', vscode.Uri.joinPath(out, 'arbetslista'));
    return;
  }
  const names = await filesIn(out);
  const picks = names.map((name) => ({ label: `$(file) ${name}`, name }));
  const picked = await vscode.window.showQuickPick(picks, {
    title: out.fsPath,
    placeHolder: t('Choose a file to open'),
  });
  if (picked !== undefined) await vscode.window.showTextDocument(vscode.Uri.joinPath(out, picked.name));
}

async function filesIn(folder: vscode.Uri, within = ''): Promise<readonly string[]> {
  const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(folder, within));
  const found = await Promise.all(
    entries.map(([name, type]) => {
      const path = within === '' ? name : `${within}/${name}`;
      return type === vscode.FileType.Directory ? filesIn(folder, path) : [path];
    }),
  );
  return found.flat().sort();
}
