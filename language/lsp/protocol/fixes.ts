/** Quick fixes and "fix all" in the protocol's form. */
import {
  type CancellationToken,
  type CodeAction,
  CodeActionKind,
  type CodeActionOptions,
  type Diagnostic,
} from 'vscode-languageserver';
import { isSafe } from '../../editing/fixes/candidates.ts';
import { allMended } from '../../editing/fixes/fix-all.ts';
import { fixableIn, type Offer, offersFor } from '../../editing/fixes/fixes.ts';
import type { TextEdit } from '../../editing/text-edit.ts';
import { type Finding, holdsIdentityNumber, spanOf } from '../../model/index.ts';
import { say } from '../../words/index.ts';
import { uriOf } from '../state/workspaces.ts';
import { type Asked, askedOfAll, offsetIn, rangeIn, workspaceEdit } from './asked.ts';
import type { Client } from './client.ts';
import type { Feature } from './feature.ts';
import { withStops } from './fill-ins.ts';
import type { Server } from './server.ts';
import { inSteps } from './steps.ts';

const FIX_ALL = `${CodeActionKind.SourceFixAll}.rutin`;

/** A question rather than a fix, asked where fixes are looked for: it changes nothing, and no "fix all" has it. */
const WHY = `${CodeActionKind.QuickFix}.rutin.why`;

/** A list of fixes with more safe findings than these ends with the one that mends them all. */
const SEVERAL = 2;

export const fixes: Feature = {
  capability: (client) => ({ codeActionProvider: client.actionLiterals ? optionsFor(client) : false }),
  register,
};

function optionsFor({ resolvesEdits }: Client): CodeActionOptions {
  const codeActionKinds = [CodeActionKind.QuickFix, FIX_ALL, CodeActionKind.SourceFixAll];
  return { codeActionKinds, ...(resolvesEdits ? { resolveProvider: true } : {}) };
}

function register(server: Server): void {
  const { connection } = server;
  connection.onCodeAction(async ({ textDocument, range, context }, token) => {
    const at = await askedOfAll(server, textDocument, token);
    if (at === undefined || !server.client.actionLiterals) return null;
    const actions: CodeAction[] = [];
    if (isWanted(context.only, CodeActionKind.QuickFix)) {
      const findings = fixableIn(at.session, at.file, offsetIn(at, range.start), offsetIn(at, range.end));
      const offers = await inSteps(server, at.session, token, offersFor(at.session, at.file, findings));
      actions.push(
        ...offers
          .filter(({ edits }) => spreadsNothing(edits))
          .map((offer) => quickFix(server, at, offer, context.diagnostics)),
      );
      if (findings.filter(isSafe).length >= SEVERAL && server.client.resolvesEdits) actions.push(promised(at));
    }
    if (isWanted(context.only, WHY)) actions.push(...questions(server, at, context.diagnostics));
    if (context.only !== undefined && isWanted(context.only, FIX_ALL)) {
      actions.push(...(await allFixes(server, at, FIX_ALL, token)));
    }
    return actions;
  });
  connection.onCodeActionResolve(async (action, token) => {
    const { uri } = (action.data ?? {}) as { readonly uri?: string };
    if (uri === undefined || action.edit !== undefined) return action;
    const at = await askedOfAll(server, { uri }, token);
    const [found] = at === undefined ? [] : await allFixes(server, at, CodeActionKind.QuickFix, token);
    return found?.edit === undefined ? action : { ...action, edit: found.edit };
  });
}

/** A fix puts no identity number of a person where none stood. */
function spreadsNothing(edits: readonly TextEdit[]): boolean {
  return !edits.some(({ text }) => holdsIdentityNumber(text));
}

/** A kind is wanted where it, or one that holds it, is asked for; all are where none is. */
function isWanted(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.length === 0 || only.some((one) => kind === one || kind.startsWith(`${one}.`));
}

/** Why each of what is shown is found, in an editor that tells it. */
function questions({ client: { tellsWhy } }: Server, at: Asked, shown: readonly Diagnostic[]): CodeAction[] {
  const { folder, file, session } = at;
  const own = tellsWhy === undefined ? [] : shown.filter(({ source }) => source === 'rutin');
  return own.map((diagnostic) => {
    const { range, code } = diagnostic;
    const title = `${say(session.options.language, 'Varför?', 'Why?')}${own.length > 1 ? ` ${code}` : ''}`;
    const command = { title, command: tellsWhy ?? '', arguments: [{ uri: uriOf(folder, file), range, code }] };
    return { title, kind: WHY, diagnostics: [diagnostic], command };
  });
}

function quickFix(server: Server, at: Asked, offer: Offer, shown: readonly Diagnostic[]): CodeAction {
  const diagnostics = diagnosticsOf(at, offer.finding, shown);
  const action: CodeAction = {
    title: offer.title[at.session.options.language],
    kind: CodeActionKind.QuickFix,
    edit: withStops(server, at, workspaceEdit(server, at, new Map([[at.file, offer.edits]]))),
  };
  if (diagnostics.length > 0) action.diagnostics = diagnostics;
  if (server.client.preferredActions && isSafe(offer.finding)) action.isPreferred = true;
  return action;
}

function diagnosticsOf(at: Asked, { code, mark }: Finding, shown: readonly Diagnostic[]): Diagnostic[] {
  const range = JSON.stringify(rangeIn(at, spanOf(mark)));
  return shown.filter((one) => one.code === code && JSON.stringify(one.range) === range);
}

/** All that can be mended safely in the file, worked out when it is chosen. */
function promised(at: Asked): CodeAction {
  return { title: titleOfAll(at), kind: CodeActionKind.QuickFix, data: { uri: uriOf(at.folder, at.file) } };
}

async function allFixes(server: Server, at: Asked, kind: string, token: CancellationToken): Promise<CodeAction[]> {
  const edits = await inSteps(server, at.session, token, allMended(at.session, at.file));
  if (edits.length === 0 || !spreadsNothing(edits)) return [];
  return [{ title: titleOfAll(at), kind, edit: workspaceEdit(server, at, new Map([[at.file, edits]])) }];
}

function titleOfAll({ session }: Asked): string {
  return say(session.options.language, 'Rätta allt som kan rättas säkert', 'Mend all that can safely be mended');
}
