/** Explains a code: the page of the server about it, with the routine one click further. */
import * as vscode from 'vscode';
import type { Server } from '../server.ts';
import { t } from '../text.ts';
import { showExplained } from './explain-page.ts';

export function registerExplain(context: vscode.ExtensionContext, server: Server): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('rutin.explain', (given?: string) => explain(server, given)),
  );
}

async function explain(server: Server, given: string | undefined): Promise<void> {
  const code = typeof given === 'string' ? given : await ask();
  if (code === undefined) return;
  const markdown = await server.ask('rutin/explain', { key: code });
  if (markdown === null || markdown === undefined) {
    void vscode.window.showWarningMessage(t('There is no clause or rule called {0}.', code));
    return;
  }
  const place = await server.ask('rutin/place', { key: code });
  await showExplained({ code, markdown, place: place ?? null });
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
