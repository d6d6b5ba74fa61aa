/** Opens a place in a document: one of the workspace, or one that only the server has, which is read-only. */
import * as vscode from 'vscode';

/** Shows the line with the cursor at the place; beside a panel that is in front, never in its stead. */
export async function openPlace(uri: string, line: number, character: number): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  const at = new vscode.Position(line, character);
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  await vscode.window.showTextDocument(document, {
    selection: new vscode.Range(at, at),
    viewColumn: shown?.viewColumn ?? vscode.ViewColumn.One,
  });
}
