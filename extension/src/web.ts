/** The extension in a browser: the server is a web worker, and the files are the editor's. */
import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { begin } from './extension.ts';
import { clientOptions, Server } from './server.ts';

let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const worker = new Worker(await scriptOf(vscode.Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js')));
  client = new LanguageClient('rutin', 'Rutin', worker, clientOptions());
  client.onRequest('rutin/files', ({ folder }: { readonly folder: string }) => filesIn(folder));
  client.onRequest('rutin/read', ({ uri }: { readonly uri: string }) => read(uri));
  const restart = (): Thenable<unknown> => vscode.commands.executeCommand('workbench.action.restartExtensionHost');
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

async function filesIn(folder: string): Promise<readonly string[]> {
  const inFolder = new vscode.RelativePattern(vscode.Uri.parse(folder), '**/{*.rutin,rutin.config.json}');
  const found = await vscode.workspace.findFiles(inFolder, '**/{node_modules,.git,out}/**');
  return found.map((uri) => uri.toString()).sort();
}

async function read(uri: string): Promise<{ readonly text: string } | null> {
  try {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.parse(uri));
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return null;
  }
}
