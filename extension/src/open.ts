/** Opens a place in a document: one of the workspace, or one that only the server has, which is read-only. */
import * as vscode from 'vscode';

/** Shows the line with the cursor at the place; beside a panel that is in front, never in its stead; in the column that is given where it is not in sight. */
export async function openPlace(
  uri: string,
  line: number,
  character: number,
  column?: vscode.ViewColumn,
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  const at = new vscode.Position(line, character);
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  await vscode.window.showTextDocument(document, {
    selection: new vscode.Range(at, at),
    viewColumn: shown?.viewColumn ?? column ?? textColumn(),
  });
}

/** A file by the end of its path: enough to know it again. */
export function shortPath(uri: vscode.Uri): string {
  const inside = vscode.workspace.asRelativePath(uri, false);
  return inside.split(/[\\/]/).slice(-2).join('/');
}

/** The column in which texts are read; a new one where there is a panel alone. */
function textColumn(): vscode.ViewColumn {
  const column = vscode.window.visibleTextEditors.find(({ viewColumn }) => viewColumn !== undefined)?.viewColumn;
  if (column !== undefined) return column;
  const isPanel = vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputWebview;
  return isPanel ? vscode.ViewColumn.Beside : vscode.ViewColumn.One;
}
