/** Diagnostics that are asked for: of a document, or of the whole workspace, piece by piece where the client wants that. */
import {
  type CancellationToken,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type WorkDoneProgressReporter,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { CONFIG_NAME } from '../../services/config/config.ts';
import { say } from '../../words/index.ts';
import type { Folder } from '../state/folder.ts';
import { shippedFile } from '../state/uris.ts';
import { type Located, uriOf } from '../state/workspaces.ts';
import type { Feature } from './feature.ts';
import { diagnosticsFor, isTold } from './file-diagnostics.ts';
import type { Server } from './server.ts';
import { awaited, judged, judgedFirst, pause } from './steps.ts';

/** So many files are told at once. */
const PIECE = 50;

export const diagnostics: Feature = {
  capability: ({ pulls }) =>
    pulls
      ? { diagnosticProvider: { identifier: 'rutin', interFileDependencies: true, workspaceDiagnostics: true } }
      : {},
  register,
};

function register(server: Server): void {
  const pulled = server.connection.languages.diagnostics;
  pulled.on(async ({ textDocument, previousResultId }, token): Promise<DocumentDiagnosticReport> => {
    const items = await diagnosticsAt(server, textDocument.uri, token);
    const resultId = idOf(items);
    return resultId === previousResultId
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  });
  pulled.onWorkspace(async ({ previousResultIds }, cancelled, progress, partial) => {
    const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    const told = new Set<string>();
    const all: WorkspaceDocumentDiagnosticReport[] = [];
    const tell = (items: WorkspaceDocumentDiagnosticReport[]): void => {
      for (const { uri } of items) told.add(uri);
      if (partial === undefined) for (const item of items) all.push(item);
      else if (items.length > 0) partial.report({ items });
    };
    await tellAll(server, known, progress, cancelled, tell).finally(() => progress.done());
    tell(gone([...known.keys()].filter((uri) => !told.has(uri))));
    return { items: all };
  });
}

/** All that can be said by now. A document may be asked about that is not open. */
async function diagnosticsAt(server: Server, uri: string, token: CancellationToken): Promise<Diagnostic[]> {
  const previewed = server.documents.get(uri)?.located.folder.previewed;
  const ready = server.readyFor(uri);
  await awaited(previewed === undefined ? ready : Promise.race([previewed, ready]), token);
  let asked = toldOf(server, uri);
  if (asked !== undefined && !asked.folder.isRead && asked.folder.preview === undefined) {
    await awaited(ready, token);
    asked = toldOf(server, uri);
  }
  if (asked === undefined) return [];
  const { folder, file, session } = asked;
  if (folder.isLoaded) await judged(server, session, token);
  else if (folder.isRead) await judgedFirst(server, session, file, token);
  const now = toldOf(server, uri);
  return now === undefined ? [] : diagnosticsFor(now.folder, now.file, server.client);
}

/** Where a document stands of which something is told; one with another text than its file has nothing to hear. */
function toldOf(server: Server, uri: string): Located | undefined {
  const isOpen = server.documents.get(uri) !== undefined;
  const located = isOpen ? server.current(uri)?.located : server.workspaces.find(uri);
  return located !== undefined && isTold(server, located.folder, located.file) ? located : undefined;
}

type Tell = (items: WorkspaceDiagnosticReport['items']) => void;

async function tellAll(
  server: Server,
  known: ReadonlyMap<string, string>,
  progress: WorkDoneProgressReporter,
  cancelled: CancellationToken,
  tell: Tell,
): Promise<void> {
  await awaited(server.turns.ready, cancelled);
  const language = server.judging.language;
  progress.begin(say(language, 'Rutin kontrollerar arbetsytan', 'Rutin checks the workspace'), 0);
  server.documents.sync();
  for (const folder of server.workspaces.all) {
    await judged(server, folder.session, cancelled);
    folder.markLoaded();
    const files = filesOf(server, folder);
    for (let at = 0; at < files.length; at += PIECE) {
      tell(files.slice(at, at + PIECE).flatMap((file) => reportOn(server, folder, file, known) ?? []));
      progress.report(Math.floor((100 * (at + PIECE)) / (files.length + PIECE)));
      await pause(server, cancelled);
    }
  }
}

/** What is no more, or is called otherwise by now, has nothing said of it. */
function gone(uris: readonly string[]): WorkspaceDocumentDiagnosticReport[] {
  return uris.map((uri) => ({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] }));
}

/** The files of a folder, those that are open first. */
function filesOf(server: Server, folder: Folder): readonly string[] {
  const own = [CONFIG_NAME, ...folder.files].filter(
    (file) => shippedFile(uriOf(folder, file)) === undefined && isTold(server, folder, file),
  );
  const open = own.filter((file) => server.documents.of(folder, file) !== undefined);
  return [...new Set([...open, ...own])];
}

/** What is said about a file, or that it is what the client has; nothing where there is nothing and never was. */
function reportOn(
  { client, documents }: Server,
  folder: Folder,
  file: string,
  known: ReadonlyMap<string, string>,
): WorkspaceDocumentDiagnosticReport | undefined {
  const uri = uriOf(folder, file);
  const items = diagnosticsFor(folder, file, client);
  const resultId = idOf(items);
  const before = known.get(uri);
  const version = documents.get(uri)?.document.version ?? null;
  if (before === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId };
  if (items.length === 0 && before === undefined) return undefined;
  return { kind: DocumentDiagnosticReportKind.Full, uri, version, resultId, items };
}

/** A short name for what is said: the same for the same. */
function idOf(items: readonly unknown[]): string {
  const text = JSON.stringify(items);
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `${text.length}-${(hash >>> 0).toString(16)}`;
}
