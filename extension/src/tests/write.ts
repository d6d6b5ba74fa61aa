/** Writes what a page shows as a line of a förväntan: the server says which line, and where, and what would be found then. */
import * as vscode from 'vscode';
import { openPlace } from '../open.ts';
import type { Keyed, Server } from '../server.ts';
import type { ProposalView } from '../shapes.ts';
import type { ExpectationView, ReachKey } from '../subject-shapes.ts';
import { t } from '../text.ts';

/** About the workspace and the day of a page. */
export async function writeExpectation(
  server: Server,
  { folder, day }: Keyed & { readonly day?: string },
  reach: ReachKey,
): Promise<void> {
  const { token } = new vscode.CancellationTokenSource();
  const answer = await server.askForm('expectation', { folder, fields: { ...reach, day } }, token);
  const { problem = null, line = null } = (answer?.view ?? {}) as Partial<ExpectationView>;
  const reason = problem ?? answer?.refused ?? null;
  if (reason !== null) return void vscode.window.showInformationMessage(reason);
  const proposal = answer?.proposal ?? null;
  const [written] = proposal?.written ?? [];
  if (proposal === null || written === undefined || line === null) {
    return void vscode.window.showWarningMessage(t('The server could not answer just now. Try again.'));
  }
  if (!(await isMeant(proposal))) return;
  if (!(await server.apply(proposal.edit))) {
    return void vscode.window.showWarningMessage(
      t('The text could not be written. A file may be read-only, or have changed just now.'),
    );
  }
  const show = t('Show');
  const chosen = await vscode.window.showInformationMessage(t('Written in {0}: {1}', written.file, line), show);
  const { uri, line: at, character } = written.place;
  if (chosen === show) await openPlace(uri, at, character);
}

/** What would be found that is not found now is asked about first. */
async function isMeant({ come }: ProposalView): Promise<boolean> {
  if (come.length === 0) return true;
  const write = t('Write all the same');
  const detail = come.map(({ code, message }) => `${code} ${message}`).join('\n');
  const asked = t('Something would be found that is not found now.');
  return (await vscode.window.showWarningMessage(asked, { modal: true, detail }, write)) === write;
}
