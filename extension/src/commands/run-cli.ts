/** The commands that write files or make reports: they run the command line and show what came of it. */
import * as vscode from 'vscode';
import type { Cli } from '../cli.ts';
import { Report } from '../reports/report.ts';
import type { Tools } from '../running.ts';
import type { Server } from '../server.ts';
import type { Row } from '../tree/row.ts';
import { generate } from './generate.ts';
import { graph } from './graph.ts';
import { guarded } from './guarded.ts';
import { impact, impactGiven } from './impact.ts';
import { registerMyChange } from './my-change.ts';
import { plan } from './plan.ts';
import { rowOf } from './row-of.ts';

export function registerCliCommands(context: vscode.ExtensionContext, cli: Cli, server: Server): void {
  const tools: Tools = { cli, log: (text) => server.log(text), showLog: () => server.showOutput() };
  const memory = context.workspaceState;
  const storage = context.globalStorageUri;
  const [graphs, plans, impacts] = (['graph', 'plan', 'impact'] as const).map(
    (kind) => new Report(kind, context, tools, server),
  ) as [Report, Report, Report];
  const commands: Readonly<Record<string, (row: Row | undefined, ...given: [unknown, unknown]) => Promise<void>>> = {
    'rutin.generate': (row) => generate(tools, memory, row),
    'rutin.plan': () => plan({ tools, report: plans, memory, storage }),
    'rutin.impact': (_, ...given) => impact(tools, impacts, memory, impactGiven(...given)),
    'rutin.graph': (row) => graph({ tools, server, report: graphs, storage }, row),
  };
  registerMyChange(context, tools, server);
  context.subscriptions.push(graphs, plans, impacts);
  for (const [name, run] of Object.entries(commands)) {
    const register = vscode.commands.registerCommand(name, (given?: unknown, more?: unknown) =>
      guarded(() => run(rowOf(given), given, more)),
    );
    context.subscriptions.push(register);
  }
}
