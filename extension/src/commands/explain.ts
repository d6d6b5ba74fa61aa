/** Explains a code: the page of the server about it, as a document that can only be read. */
import * as vscode from 'vscode';
import { t } from '../text.ts';

export function registerExplain(context: vscode.ExtensionContext): void {
  context.subscriptions.push(vscode.commands.registerCommand('rutin.explain', explain));
}

async function explain(given?: string): Promise<void> {
  const code = typeof given === 'string' ? given : await ask();
  if (code === undefined) return;
  const uri = vscode.Uri.parse(`rutin-builtin:/${encodeURIComponent(code)}.md`);
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    if (document.getText().trim() === '') throw new Error(code);
    await vscode.commands.executeCommand('markdown.showPreview', uri);
  } catch {
    void vscode.window.showWarningMessage(t('There is no clause or rule called {0}.', code));
  }
}

/** Offers the codes at the cursor first, then all that something is found about. */
async function ask(): Promise<string | undefined> {
  const codes = [...new Set([...codesAtCursor(), ...codesFound()])];
  const other: vscode.QuickPickItem = { label: t('Another code …'), alwaysShow: true };
  const picks = [...codes.map((label) => ({ label })), other];
  const picked = await vscode.window.showQuickPick(picks, {
    title: t('Explain a code'),
    placeHolder: t('A clause or a rule'),
  });
  if (picked !== other) return picked?.label;
  return vscode.window.showInputBox({
    title: t('Explain a code'),
    prompt: t('Such as MC-BEV-03 or RUT-002'),
    value: 'MC-',
  });
}

function codesAtCursor(): readonly string[] {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return [];
  const { document, selection } = editor;
  const word = document.getWordRangeAtPosition(selection.active, /[A-ZÅÄÖ][A-ZÅÄÖ0-9]*(?:-[A-ZÅÄÖ0-9]+)+/);
  const here = vscode.languages.getDiagnostics(document.uri).filter(({ range }) => range.contains(selection.active));
  return [...(word === undefined ? [] : [document.getText(word)]), ...here.flatMap(codeOf)];
}

function codesFound(): readonly string[] {
  return vscode.languages
    .getDiagnostics()
    .flatMap(([, diagnostics]) => diagnostics.flatMap(codeOf))
    .sort();
}

function codeOf({ source, code }: vscode.Diagnostic): readonly string[] {
  if (source !== 'rutin' || code === undefined) return [];
  return [String(typeof code === 'object' ? code.value : code)];
}
