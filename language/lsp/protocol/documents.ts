/** Documents that open, change and close, files that change on disk, and diagnostics that are asked for. */
import { DocumentDiagnosticReportKind, type WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver';
import { pages } from '../../checks/pages.ts';
import { shippedRoutines } from '../../services/builtin.ts';
import { CONFIG_NAME } from '../state/settings.ts';
import { shippedFile } from '../state/uris.ts';
import { uriOf } from '../state/workspaces.ts';
import { diagnosticsFor } from './diagnostics.ts';
import { reload } from './life.ts';
import type { Server } from './server.ts';

const CONTENT_REQUEST = 'workspace/textDocumentContent';

export function registerDocuments(server: Server): void {
  const { connection } = server;
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    server.open(uri, languageId, version, text);
  });
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    server.change(textDocument.uri, textDocument.version, contentChanges);
  });
  connection.onDidCloseTextDocument(({ textDocument }) => {
    server.background(server.close(textDocument.uri));
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    server.background(
      filesChanged(
        server,
        changes.map(({ uri }) => uri),
      ),
    );
  });
  connection.onRequest(CONTENT_REQUEST, ({ uri }: { readonly uri: string }) => ({ text: contentOf(uri) ?? '' }));
  registerPull(server);
}

/** A shipped routine, or the page of a rule, as text. */
function contentOf(uri: string): string | undefined {
  const file = shippedFile(uri);
  if (file === undefined) return undefined;
  const page = /^builtin:\/(.*)\.md$/.exec(file)?.[1];
  return page === undefined ? shippedRoutines.find((routine) => routine.file === file)?.text : pages[page];
}

async function filesChanged(server: Server, uris: readonly string[]): Promise<void> {
  const config = uris.find((uri) => uri.endsWith(`/${CONFIG_NAME}`));
  if (config !== undefined) {
    await reload(server, config);
    return;
  }
  for (const uri of uris) await server.fileChanged(uri);
}

function registerPull(server: Server): void {
  const { diagnostics } = server.connection.languages;
  diagnostics.on(async ({ textDocument, previousResultId }) => {
    await server.ready;
    const open = server.current(textDocument.uri);
    const items = open === undefined ? [] : diagnosticsFor(open.located.folder, open.located.file, server.client);
    const resultId = idOf(items);
    return resultId === previousResultId
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  });
  diagnostics.onWorkspace(async ({ previousResultIds }) => {
    await server.ready;
    const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    return { items: workspaceReport(server, known) };
  });
}

function workspaceReport(server: Server, known: ReadonlyMap<string, string>): WorkspaceDocumentDiagnosticReport[] {
  server.sync();
  const reports: WorkspaceDocumentDiagnosticReport[] = [];
  for (const folder of server.workspaces.all) {
    const isAllAsked = folder.isLoaded || !server.client.refreshDiagnostics;
    for (const file of isAllAsked ? folder.session.files.keys() : folder.session.openFiles) {
      const uri = uriOf(folder, file);
      const items = shippedFile(uri) === undefined ? diagnosticsFor(folder, file, server.client) : [];
      const resultId = idOf(items);
      const before = known.get(uri);
      const version = server.documents.get(uri)?.document.version ?? null;
      if (before === resultId) {
        reports.push({ kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId });
      } else if (items.length > 0 || before !== undefined) {
        reports.push({ kind: DocumentDiagnosticReportKind.Full, uri, version, resultId, items });
      }
    }
  }
  return reports;
}

/** A short name for what is said: the same for the same. */
function idOf(items: readonly unknown[]): string {
  const text = JSON.stringify(items);
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `${text.length}-${(hash >>> 0).toString(16)}`;
}
