/** From `initialize` to `exit`: what the server can do, which folders it reads, which settings hold. */
import type { InitializeParams, ServerCapabilities } from 'vscode-languageserver';
import { settingsIn } from '../state/settings.ts';
import type { Client } from './client.ts';
import { capabilitiesOfFeatures } from './features.ts';
import { SYNC } from './open-documents.ts';
import { register } from './registrations.ts';
import type { Server } from './server.ts';

/** Answers the requests that begin and end a connection. */
export function registerLife(server: Server): void {
  const { connection } = server;
  connection.onInitialize((params) => {
    server.meet(params);
    server.open(foldersIn(params));
    for (const uri of server.opened) server.workspaces.add(uri, 'opened');
    return { capabilities: capabilitiesFor(server.client), serverInfo: { name: 'rutin' } };
  });
  connection.onInitialized(() => {
    void server.turns.readyAfter(() => begin(server));
    void server.turns.rearrange([]);
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    server.background(configure(server, (settings as { readonly rutin?: unknown } | null)?.rutin));
  });
  connection.onShutdown(() => server.leaving.end());
}

/** What a client refuses keeps nothing else back. */
async function begin(server: Server): Promise<void> {
  await register(server).catch((fault: unknown) => server.log(fault));
  await configure(server, undefined).catch((fault: unknown) => server.log(fault));
  if (server.client.folders) server.guard(() => watchFolders(server));
}

/** Settings are asked for where the client answers such questions; else they come with the notification. */
async function configure(server: Server, pushed: unknown): Promise<void> {
  const value = server.client.configuration ? await server.connection.workspace.getConfiguration('rutin') : pushed;
  const given = settingsIn(value);
  const { asOf, horizonDays, language } = given;
  if (pushed === undefined && asOf === undefined && horizonDays === undefined && language === undefined) return;
  server.judging.change(value);
}

function watchFolders(server: Server): void {
  server.connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    const gone = new Set(removed.map(({ uri }) => server.workspaces.keyOf(uri)));
    const kept = server.opened.filter((uri) => !gone.has(server.workspaces.keyOf(uri)));
    server.open([...kept, ...added.map(({ uri }) => uri)]);
    void server.turns.rearrange([]);
  });
}

/** Those of the features, and what is asked of no feature: documents and folders are told of. */
function capabilitiesFor(client: Client): ServerCapabilities {
  const features = capabilitiesOfFeatures(client);
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: SYNC,
    ...features,
    workspace: { workspaceFolders: { supported: true, changeNotifications: true }, ...features.workspace },
  };
}

/** The folders that an `initialize` request names. */
function foldersIn({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders !== undefined && workspaceFolders !== null) return workspaceFolders.map(({ uri }) => uri);
  return rootUri === undefined || rootUri === null ? [] : [rootUri];
}
