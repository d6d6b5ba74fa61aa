/** The server for assistants: offered to the editor's own where its user has asked for that and trusts the workspace. */
import * as vscode from 'vscode';
import { onDidChooseDay } from './chosen-day.ts';
import { type Cli, NODE_ENVIRONMENT } from './cli.ts';
import { Offer } from './offer.mts';

const SETTING = 'rutin.mcp.enabled';

interface Definition {
  cwd?: vscode.Uri;
}

interface Provider {
  readonly onDidChangeMcpServerDefinitions: vscode.Event<void>;
  provideMcpServerDefinitions(): readonly Definition[];
}

/** What editors have from 1.101 on; older ones know no such servers. */
interface Newer {
  readonly lm?: { registerMcpServerDefinitionProvider?(id: string, provider: Provider): vscode.Disposable };
  readonly McpStdioServerDefinition?: new (
    label: string,
    command: string,
    args: readonly string[],
    env: Readonly<Record<string, string>>,
  ) => Definition;
}

export function registerAssistants(context: vscode.ExtensionContext, cli: Cli): void {
  const changed = new vscode.EventEmitter<void>();
  const offer = new Offer(() => offered(cli, changed.event));
  const stand = (): void => {
    const isEnabled = vscode.workspace.getConfiguration().get<boolean>(SETTING) === true;
    offer.stand({ isEnabled, isTrusted: vscode.workspace.isTrusted });
  };
  context.subscriptions.push(
    changed,
    offer,
    vscode.workspace.onDidGrantWorkspaceTrust(stand),
    vscode.workspace.onDidChangeWorkspaceFolders(() => changed.fire()),
    onDidChooseDay(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration('rutin')) return;
      stand();
      changed.fire();
    }),
  );
  stand();
}

/** A server for each folder that lies on this disk. */
function offered(cli: Cli, changes: vscode.Event<void>): vscode.Disposable | undefined {
  const { lm, McpStdioServerDefinition: Server } = vscode as unknown as Newer;
  if (Server === undefined) return undefined;
  return lm?.registerMcpServerDefinitionProvider?.('rutin', {
    onDidChangeMcpServerDefinitions: changes,
    provideMcpServerDefinitions: () =>
      (vscode.workspace.workspaceFolders ?? [])
        .filter(({ uri }) => uri.scheme === 'file')
        .map(({ uri, name }) => {
          const command = cli.commandLine(['mcp', uri.fsPath]);
          return Object.assign(new Server(`Rutin: ${name}`, process.execPath, command, NODE_ENVIRONMENT), { cwd: uri });
        }),
  });
}
