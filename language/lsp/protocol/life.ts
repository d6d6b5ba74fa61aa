/** From `initialize` to `exit`: what the server can do, which folders it reads, which settings hold. */
import type {
  CodeActionKind,
  CodeActionOptions,
  InitializeParams,
  InitializeResult,
  ServerCapabilities,
} from 'vscode-languageserver';
import { settingsIn } from '../state/settings.ts';
import { BUILTIN, normal } from '../state/uris.ts';
import { type Client, clientOf } from './client.ts';
import { LEGEND } from './legend.ts';
import { loadFolders } from './loading.ts';
import { SYNC } from './open-documents.ts';
import { register } from './registrations.ts';
import type { Server } from './server.ts';

const ACTION_KINDS: CodeActionKind[] = ['quickfix', 'source.fixAll.rutin', 'source.fixAll'];

/** Answers the requests that begin and end a connection. */
export function registerLife(server: Server): void {
  const { connection } = server;
  let folders: readonly string[] = [];
  connection.onInitialize((params) => {
    server.client = clientOf(params);
    server.takeSettings(params.initializationOptions);
    folders = foldersIn(params);
    for (const uri of folders) server.workspaces.add(uri);
    return resultFor(server.client);
  });
  connection.onInitialized(() => {
    server.ready = begin(server, folders);
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    server.background(configure(server, (settings as { readonly rutin?: unknown } | null)?.rutin));
  });
  connection.onShutdown(() => undefined);
  server.reread = (folder) => server.inTurn(() => reload(server, folder.uri));
}

async function begin(server: Server, folders: readonly string[]): Promise<void> {
  try {
    await register(server);
    await configure(server, undefined);
    if (server.client.folders) watchFolders(server);
    await loadFolders(server, folders);
  } catch (fault) {
    server.guard(() => {
      throw fault;
    });
  }
}

/** Settings are asked for where the client answers such questions; else they come with the notification. */
async function configure(server: Server, pushed: unknown): Promise<void> {
  const value = server.client.configuration ? await server.connection.workspace.getConfiguration('rutin') : pushed;
  const given = settingsIn(value);
  const { asOf, horizonDays, language } = given;
  if (pushed === undefined && asOf === undefined && horizonDays === undefined && language === undefined) return;
  server.setSettings(value);
}

function watchFolders(server: Server): void {
  server.connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    for (const { uri } of removed) {
      for (const folder of server.workspaces.remove(uri)) server.publisher.withdraw(folder);
    }
    server.documents.relocate();
    server.ready = loadFolders(
      server,
      added.map(({ uri }) => uri),
    );
  });
}

/** Reads a folder anew, such as after a change of its configuration. */
export async function reload(server: Server, uri: string): Promise<void> {
  const top = [...server.workspaces.all].find(({ key }) => normal(uri) === key || normal(uri).startsWith(`${key}/`));
  if (top === undefined) return;
  for (const folder of server.workspaces.remove(top.uri)) server.publisher.withdraw(folder);
  server.workspaces.add(top.uri);
  server.documents.relocate();
  server.ready = loadFolders(server, [top.uri]);
  await server.ready;
}

function resultFor(client: Client): InitializeResult {
  return { capabilities: capabilitiesFor(client), serverInfo: { name: 'rutin' } };
}

function capabilitiesFor(client: Client): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: SYNC,
    completionProvider: { triggerCharacters: [' ', '.', '-'], resolveProvider: false },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: client.prepareRename ? { prepareProvider: true } : true,
    codeActionProvider: client.actionLiterals ? actionsFor(client) : false,
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '}', moreTriggerCharacter: ['\n'] },
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    semanticTokensProvider: { legend: LEGEND, full: { delta: true }, range: true },
    inlayHintProvider: true,
    codeLensProvider: { resolveProvider: false },
    callHierarchyProvider: true,
    documentLinkProvider: { resolveProvider: false },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      ...(client.content ? { textDocumentContent: { schemes: [BUILTIN] } } : {}),
    },
    ...(client.pulls
      ? { diagnosticProvider: { identifier: 'rutin', interFileDependencies: true, workspaceDiagnostics: true } }
      : {}),
  };
}

function actionsFor({ resolvesEdits }: Client): CodeActionOptions {
  return { codeActionKinds: ACTION_KINDS, ...(resolvesEdits ? { resolveProvider: true } : {}) };
}

/** The folders that an `initialize` request names. */
function foldersIn({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders !== undefined && workspaceFolders !== null) return workspaceFolders.map(({ uri }) => uri);
  return rootUri === undefined || rootUri === null ? [] : [rootUri];
}
