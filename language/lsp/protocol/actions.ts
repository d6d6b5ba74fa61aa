/** Quick fixes and "fix all" in the protocol's form. */
import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import { spanOf } from '../diagnostics.ts';
import { isSafe } from '../fixes/candidates.ts';
import { fixAll } from '../fixes/fix-all.ts';
import { fixesIn, type Offer } from '../fixes/fixes.ts';
import { say } from '../words.ts';
import { type Asked, askedAcross, offsetIn, rangeIn, workspaceEdit } from './asked.ts';
import type { Server } from './server.ts';

const FIX_ALL = `${CodeActionKind.SourceFixAll}.rutin`;

export function registerActions(server: Server): void {
  server.connection.onCodeAction(async ({ textDocument, range, context }) => {
    const at = await askedAcross(server, textDocument);
    if (at === undefined || !server.client.actionLiterals) return null;
    const actions: CodeAction[] = [];
    if (isWanted(context.only, CodeActionKind.QuickFix)) {
      const offers = fixesIn(at.session, at.file, offsetIn(at, range.start), offsetIn(at, range.end));
      actions.push(...offers.map((offer) => quickFix(server, at, offer, context.diagnostics)));
    }
    if (context.only !== undefined && isWanted(context.only, FIX_ALL)) actions.push(...allFixes(server, at));
    return actions;
  });
}

/** A kind is wanted where it, or one that holds it, is asked for; all are where none is. */
function isWanted(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.length === 0 || only.some((one) => kind === one || kind.startsWith(`${one}.`));
}

function quickFix(server: Server, at: Asked, offer: Offer, shown: readonly Diagnostic[]): CodeAction {
  const { code, mark } = offer.finding;
  const range = JSON.stringify(rangeIn(at, spanOf(mark)));
  const diagnostics = shown.filter((one) => one.code === code && JSON.stringify(one.range) === range);
  const action: CodeAction = {
    title: offer.title[at.session.options.language],
    kind: CodeActionKind.QuickFix,
    edit: workspaceEdit(server, at, new Map([[at.file, offer.edits]])),
  };
  if (diagnostics.length > 0) action.diagnostics = diagnostics;
  if (server.client.preferredActions && isSafe(offer.finding)) action.isPreferred = true;
  return action;
}

function allFixes(server: Server, at: Asked): readonly CodeAction[] {
  const edits = fixAll(at.session, at.file);
  if (edits.length === 0) return [];
  const title = say(
    at.session.options.language,
    'Rätta allt som kan rättas säkert',
    'Mend all that can safely be mended',
  );
  return [{ title, kind: FIX_ALL, edit: workspaceEdit(server, at, new Map([[at.file, edits]])) }];
}
