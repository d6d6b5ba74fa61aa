/** The line to the language server in its web worker: the same program that runs in VS Code for the Web. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createProtocolConnection,
  type Diagnostic,
  type InitializeParams,
  type ProtocolConnection,
} from 'vscode-languageserver/browser';
import { entriesIn, type Files, FOLDER, nameOf } from './workspace.ts';

/** What the client asks of the page. */
interface Page {
  /** The texts as they are now. */
  files(): Files;
  /** The day that everything is judged on. */
  day(): string;
  /** What is said of a file has changed. */
  told(uri: string, diagnostics: readonly Diagnostic[]): void;
  /** The server has gone. */
  lost(why: string): void;
}

const CAPABILITIES: InitializeParams['capabilities'] = {
  workspace: { configuration: true, workspaceFolders: true, workspaceEdit: { documentChanges: false } },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, tagSupport: { valueSet: [1, 2] } },
    hover: { contentFormat: ['markdown'] },
    completion: {
      completionItem: {
        snippetSupport: true,
        documentationFormat: ['markdown'],
        labelDetailsSupport: true,
        resolveSupport: { properties: ['documentation'] },
        insertTextModeSupport: { valueSet: [2] },
      },
      completionItemKind: { valueSet: Array.from({ length: 25 }, (_, index) => (index + 1) as 1) },
    },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } },
      isPreferredSupport: true,
    },
  },
};

/** Starts the server, and gives the line to it once it has answered. */
export async function connected(script: string, page: Page): Promise<ProtocolConnection> {
  const worker = new Worker(script);
  worker.addEventListener('error', ({ message }) => page.lost(message));
  const connection = createProtocolConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));
  connection.onRequest('rutin/files', ({ folder }: { readonly folder: string }) => entriesIn(page.files(), folder));
  connection.onRequest('rutin/read', ({ uri }: { readonly uri: string }) => {
    const text = page.files()[nameOf(uri) ?? ''];
    return text === undefined ? null : { text };
  });
  connection.onRequest('workspace/configuration', ({ items }: { readonly items: readonly unknown[] }) =>
    items.map(() => ({ datum: page.day(), lang: 'sv' })),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.onNotification('textDocument/publishDiagnostics', (told: { uri: string; diagnostics: Diagnostic[] }) =>
    page.told(told.uri, told.diagnostics),
  );
  connection.onNotification('window/showMessage', ({ message }: { readonly message: string }) => page.lost(message));
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    locale: 'sv',
    workspaceFolders: [{ uri: FOLDER, name: 'vard' }],
    capabilities: CAPABILITIES,
  } satisfies InitializeParams);
  await connection.sendNotification('initialized', {});
  return connection;
}
