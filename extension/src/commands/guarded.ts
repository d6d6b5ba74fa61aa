/** What runs other programs is done in a workspace that is trusted, and nowhere else. */
import * as vscode from 'vscode';
import { t } from '../text.ts';

/** Nothing runs in a workspace that is not trusted: that is said, with the way to change it. */
export async function guarded(run: () => Promise<void>): Promise<void> {
  if (vscode.workspace.isTrusted) return run();
  const manage = t('Manage trust');
  const why = t('The workspace is not trusted, so nothing is run in it.');
  const chosen = await vscode.window.showWarningMessage(why, manage);
  if (chosen === manage) await vscode.commands.executeCommand('workbench.trust.manage');
}
