/** Tasks of the type `rutin`: a command of the command line, whose findings are read from what it prints. */
import * as vscode from 'vscode';
import { type Cli, NODE_ENVIRONMENT } from './cli.ts';
import { t } from './text.ts';

/** As it stands in tasks.json. */
interface RutinTask extends vscode.TaskDefinition {
  readonly type: 'rutin';
  readonly command: string;
  readonly arguments?: readonly string[];
}

const MATCHERS = ['$rutin-error', '$rutin-warning', '$rutin-information'];

export function registerTasks(context: vscode.ExtensionContext, cli: Cli): void {
  const provider: vscode.TaskProvider = {
    provideTasks: () => (vscode.workspace.workspaceFolders ?? []).map((folder) => taskOf(cli, CHECK, folder)),
    resolveTask: ({ definition, scope }) => taskOf(cli, definition as RutinTask, scope ?? vscode.TaskScope.Workspace),
  };
  context.subscriptions.push(vscode.tasks.registerTaskProvider('rutin', provider));
}

const CHECK: RutinTask = { type: 'rutin', command: 'check', arguments: ['--format', 'concise'] };

type Scope = vscode.WorkspaceFolder | vscode.TaskScope;

function taskOf(cli: Cli, definition: RutinTask, scope: Scope): vscode.Task {
  const command = [definition.command, ...(definition.arguments ?? [])];
  const execution = new vscode.ProcessExecution(process.execPath, [...cli.commandLine(command)], {
    env: NODE_ENVIRONMENT,
  });
  const name = definition.command === 'check' ? t('check the workspace') : command.join(' ');
  const place = typeof scope === 'object' ? scope : vscode.TaskScope.Workspace;
  const task = new vscode.Task(definition, place, name, 'rutin', execution, MATCHERS);
  if (definition.command === 'check') task.group = vscode.TaskGroup.Test;
  return task;
}
