/** Where the editor runs in a browser alone, what a change means cannot be asked for: the command is there, and says so. */
import * as vscode from 'vscode';
import { t } from '../text.ts';

/** A browser has neither git nor programs to run. */
export function refuseMyChange(context: vscode.ExtensionContext): void {
  const tell = (): void => {
    void vscode.window.showInformationMessage(
      t('In the browser there is no git to ask what stood here before. Open the folder in VS Code on a computer.'),
    );
  };
  context.subscriptions.push(vscode.commands.registerCommand('rutin.myChange', tell));
}
