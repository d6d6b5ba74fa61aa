/** The commands that write files or make reports: they run the command line and show what came of it. */
import * as vscode from 'vscode';
import type { Cli, Outcome } from '../cli.ts';
import { t } from '../text.ts';
import { chooseFile, chooseFolder, chooseWorkspace } from './choose.ts';

export function registerCliCommands(context: vscode.ExtensionContext, cli: Cli): void {
  const commands = {
    'rutin.generate': () => generate(cli),
    'rutin.plan': () => plan(cli),
    'rutin.impact': () => impact(cli),
    'rutin.graph': () => graph(cli),
  };
  for (const [name, run] of Object.entries(commands)) {
    context.subscriptions.push(vscode.commands.registerCommand(name, () => guarded(run)));
  }
}

/** Nothing runs in a workspace that is not trusted. */
async function guarded(run: () => Promise<void>): Promise<void> {
  if (!vscode.workspace.isTrusted) {
    void vscode.window.showWarningMessage(t('The workspace is not trusted, so nothing is run in it.'));
    return;
  }
  await run();
}

async function generate(cli: Cli): Promise<void> {
  const folder = await chooseWorkspace();
  const out = folder === undefined ? undefined : await chooseFolder(t('Folder for the files'), folder);
  if (folder === undefined || out === undefined) return;
  const outcome = await run(cli, t('Rutin writes the files'), ['generate', folder.fsPath, '--out', out.fsPath], folder);
  if (outcome.code !== 0) return showReport(outcome, t('No files were written.'));
  const report = vscode.Uri.joinPath(out, 'rapport', 'index.html');
  const open = t('Open the report');
  const chosen = await vscode.window.showInformationMessage(t('The files are in {0}.', out.fsPath), open);
  if (chosen === open) await vscode.env.openExternal(report);
}

async function plan(cli: Cli): Promise<void> {
  const folder = await chooseWorkspace();
  const current = folder === undefined ? undefined : await chooseFile(t('Current state'), folder, ['json', 'csv']);
  if (folder === undefined || current === undefined) return;
  await showReport(
    await run(cli, t('Rutin plans'), ['plan', folder.fsPath, '--current', current.fsPath], folder),
    undefined,
  );
}

async function impact(cli: Cli): Promise<void> {
  const folder = await chooseWorkspace();
  const routine = folder === undefined ? undefined : await chooseFile(t('New version of a routine'), folder, ['rutin']);
  if (folder === undefined || routine === undefined) return;
  await showReport(
    await run(cli, t('Rutin compares'), ['impact', '--routine', routine.fsPath, folder.fsPath], folder),
    undefined,
  );
}

/** The picture as Mermaid in a document, which Markdown previews can draw. */
async function graph(cli: Cli): Promise<void> {
  const folder = await chooseWorkspace();
  if (folder === undefined) return;
  const outcome = await run(cli, t('Rutin draws'), ['graph', folder.fsPath, '--format', 'mermaid'], folder);
  if (outcome.code !== 0) return showReport(outcome, undefined);
  const content = `\`\`\`mermaid\n${outcome.output}\n\`\`\`\n`;
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document);
}

function run(cli: Cli, title: string, command: readonly string[], folder: vscode.Uri): Thenable<Outcome> {
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  return vscode.window.withProgress(options, async (_, token) => {
    try {
      return await cli.run(command, folder.fsPath, token);
    } catch (error) {
      return { code: 3, output: '', errors: String(error) };
    }
  });
}

/** What the command said, as a document of its own. */
async function showReport({ code, output, errors }: Outcome, headline: string | undefined): Promise<void> {
  if (headline !== undefined) void vscode.window.showErrorMessage(headline);
  else if (code > 1) void vscode.window.showErrorMessage(errors.trim().split('\n')[0] ?? t('The command failed.'));
  const content = [output, code > 1 ? errors : ''].filter((text) => text.trim() !== '').join('\n');
  if (content === '') return;
  const document = await vscode.workspace.openTextDocument({ content });
  await vscode.window.showTextDocument(document, { preview: true });
}
