/** The extension where Node runs: the server is a process of its own. */
import * as vscode from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { registerAssistants } from './assistants.ts';
import { Cli } from './cli.ts';
import { registerCliCommands } from './commands/run-cli.ts';
import { begin } from './extension.ts';
import { registerImport } from './guides/import.ts';
import { clientOptions, Server } from './server.ts';
import { registerTasks } from './tasks.ts';

let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'node', 'server.mjs').fsPath;
  // What is kept may lie beside the packages of the workspace: of one that is not trusted nothing is.
  const args = vscode.workspace.isTrusted ? [] : ['--no-cache'];
  const run: ServerOptions = { module, transport: TransportKind.stdio, args };
  const started = new LanguageClient('rutin', 'Rutin', run, clientOptions({ impact: 'rutin.impact' }));
  client = started;
  const cli = new Cli(vscode.Uri.joinPath(context.extensionUri, 'dist', 'node', 'rutin.mjs').fsPath);
  const server = new Server(started);
  registerTasks(context, cli);
  registerAssistants(context, cli);
  registerCliCommands(context, cli, server);
  await vscode.commands.executeCommand('setContext', 'rutin.commandLine', true);
  await begin(context, started, server, () => started.restart(), registerImport);
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
