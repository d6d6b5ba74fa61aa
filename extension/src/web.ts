/** The extension in a browser: the server is a web worker, and the files are the editor's. */
import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { refuseMyChange } from './commands/no-git.ts';
import { begin } from './extension.ts';
import { clientOptions, Server } from './server.ts';

let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const worker = new Worker(await scriptOf(vscode.Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js')));
  client = new LanguageClient('rutin', 'Rutin', worker, clientOptions());
  client.onRequest('rutin/files', ({ folder }: { readonly folder: string }) => entriesOf(folder));
  client.onRequest('rutin/read', ({ uri }: { readonly uri: string }) => read(uri));
  const restart = (): Thenable<unknown> => vscode.commands.executeCommand('workbench.action.restartExtensionHost');
  refuseMyChange(context);
  await begin(context, client, new Server(client), restart);
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}

/** A worker from an extension on another machine is refused; one from a blob is not. */
async function scriptOf(uri: vscode.Uri): Promise<string> {
  if (/^https?$/.test(uri.scheme)) return uri.toString(true);
  const code = await vscode.workspace.fs.readFile(uri);
  return URL.createObjectURL(new Blob([new Uint8Array(code)], { type: 'application/javascript' }));
}

/** What the server takes for a file's text: as much as it reads from a disk. */
const LARGEST = 64 * 1024 * 1024;

interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

/** What stands in a folder; which of it belongs to a workspace the server decides. */
async function entriesOf(folder: string): Promise<readonly Entry[] | null> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.parse(folder));
    return entries.map(([name, type]) => ({ name, kind: kindOf(type) }));
  } catch {
    return null;
  }
}

function kindOf(type: vscode.FileType): Entry['kind'] {
  if ((type & vscode.FileType.SymbolicLink) !== 0) return 'link';
  return type === vscode.FileType.File ? 'file' : type === vscode.FileType.Directory ? 'folder' : 'other';
}

async function read(uri: string): Promise<{ readonly text: string } | null> {
  try {
    const file = vscode.Uri.parse(uri);
    if ((await vscode.workspace.fs.stat(file)).size > LARGEST) return null;
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(file)) };
  } catch {
    return null;
  }
}
