/** Why something is found: a page of the server about it, with each place one click away. */
import * as vscode from 'vscode';
import { cursorOf, type Server } from '../server.ts';
import type { FoundAt } from '../shapes.ts';
import { t } from '../text.ts';
import { showExplained } from './explain-page.ts';

export function registerWhy(context: vscode.ExtensionContext, server: Server): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('rutin.why', (given?: FoundAt) => tellWhy(server, given ?? atCursor())),
  );
}

async function tellWhy(server: Server, asked: FoundAt | undefined): Promise<void> {
  const answer = asked === undefined ? undefined : await server.ask('rutin/why', asked);
  if (answer === null || answer === undefined) {
    void vscode.window.showInformationMessage(t('Nothing is found at the cursor. Put it on a problem and ask again.'));
    return;
  }
  const codes = [...new Set(answer.findings.map(({ finding }) => finding.code))];
  await showExplained({ code: `${t('Why?')} ${codes.join(', ')}`, markdown: answer.markdown, place: null });
}

/** All that is found on the line of the cursor. */
function atCursor(): FoundAt | undefined {
  const cursor = cursorOf(vscode.window.activeTextEditor);
  if (cursor === undefined) return undefined;
  const { line } = cursor.position;
  return { uri: cursor.uri, range: { start: { line, character: 0 }, end: { line: line + 1, character: 0 } } };
}
