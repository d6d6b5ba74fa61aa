/** The commands that write files or make reports: they run the command line and show what came of it. */
import * as vscode from 'vscode';
import type { Cli } from '../cli.ts';
import { Report } from '../reports/report.ts';
import type { Tools } from '../running.ts';
import type { Server } from '../server.ts';
import { t } from '../text.ts';
import type { Row } from '../tree/row.ts';
import { generate } from './generate.ts';
import { graph } from './graph.ts';
import { impact } from './impact.ts';
import { plan } from './plan.ts';
import { rowOf } from './row-of.ts';

export function registerCliCommands(context: vscode.ExtensionContext, cli: Cli, server: Server): void {
  const tools: Tools = { cli, log: (text) => server.log(text), showLog: () => server.showOutput() };
  const memory = context.workspaceState;
  const storage = context.globalStorageUri;
  const [graphs, plans, impacts] = (['graph', 'plan', 'impact'] as const).map(
    (kind) => new Report(kind, context, tools, server),
  ) as [Report, Report, Report];
  const commands: Readonly<Record<string, (row?: Row) => Promise<void>>> = {
    'rutin.generate': (row) => generate(tools, memory, row),
    'rutin.plan': () => plan({ tools, report: plans, memory, storage }),
    'rutin.impact': () => impact(tools, impacts, memory),
    'rutin.graph': (row) => graph({ tools, server, report: graphs, storage }, row),
  };
  context.subscriptions.push(graphs, plans, impacts);
  for (const [name, run] of Object.entries(commands)) {
    const register = vscode.commands.registerCommand(name, (given?: unknown) => guarded(() => run(rowOf(given))));
    context.subscriptions.push(register);
  }
}

/** Nothing runs in a workspace that is not trusted. */
async function guarded(run: () => Promise<void>): Promise<void> {
  if (vscode.workspace.isTrusted) return run();
  const manage = t('Manage trust');
  const why = t('The workspace is not trusted, so nothing is run in it.');
  const chosen = await vscode.window.showWarningMessage(why, manage);
  if (chosen === manage) await vscode.commands.executeCommand('workbench.trust.manage');
}
