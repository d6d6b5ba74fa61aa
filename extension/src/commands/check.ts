/** Sums up what is wrong in the workspace and shows the list. */
import * as vscode from 'vscode';
import type { Server } from '../server.ts';
import { t } from '../text.ts';

export function registerCheck(context: vscode.ExtensionContext, server: Server): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('rutin.check', () => check(server)),
    vscode.commands.registerCommand('rutin.showOutput', () => server.showOutput()),
  );
}

/** The server has judged every file already, open or not: what it found is counted. Nothing is while it still reads. */
async function check(server: Server): Promise<void> {
  const answer = await server.ask('rutin/tree', {});
  if (answer === undefined || answer.loading) {
    void vscode.window.showInformationMessage(t('Rutin still reads the workspace. Ask again in a moment.'));
    return;
  }
  const all = vscode.languages
    .getDiagnostics()
    .flatMap(([, diagnostics]) => diagnostics.filter(({ source }) => source === 'rutin'));
  const count = (severity: vscode.DiagnosticSeverity): number => all.filter((one) => one.severity === severity).length;
  const errors = count(vscode.DiagnosticSeverity.Error);
  const warnings = count(vscode.DiagnosticSeverity.Warning);
  await vscode.commands.executeCommand('workbench.actions.view.problems');
  const summary = t('Rutin: {0} errors, {1} warnings, {2} notes.', errors, warnings, all.length - errors - warnings);
  if (errors > 0) void vscode.window.showErrorMessage(summary);
  else if (warnings > 0) void vscode.window.showWarningMessage(summary);
  else void vscode.window.showInformationMessage(summary);
}
