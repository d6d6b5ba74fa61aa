/** The status-bar item: how many routines are in use and whether some have expired. */
import * as vscode from 'vscode';
import type { Heartbeat } from './heartbeat.ts';
import { openPlace } from './open.ts';
import type { Server } from './server.ts';
import type { RoutinesView, RoutineView } from './shapes.ts';
import { t } from './text.ts';

/** Shows the item while a Rutin workspace is open; a click lists the routines. */
export function registerStatus(context: vscode.ExtensionContext, server: Server, heartbeat: Heartbeat): void {
  const item = vscode.window.createStatusBarItem('rutin.routines', vscode.StatusBarAlignment.Left, 10);
  item.command = 'rutin.showRoutines';
  const update = async (): Promise<void> => {
    const view = merged((await server.ask('rutin/routines', {})) ?? []);
    if (view === undefined) return;
    item.name = t('Routines in use');
    show(item, view);
  };
  context.subscriptions.push(
    item,
    heartbeat.onBeat(() => void update()),
    vscode.commands.registerCommand('rutin.showRoutines', () => choose(server)),
  );
}

/** The routines of all open workspaces, each once. */
function merged(views: readonly RoutinesView[]): RoutinesView | undefined {
  const [first] = views;
  if (first === undefined) return undefined;
  const routines = new Map(
    views.flatMap((view) => view.routines).map((one) => [`${one.document}${one.version}${one.name}`, one]),
  );
  const wantedVersions = views.find((view) => view.wantedVersions !== null)?.wantedVersions ?? null;
  return { asOf: first.asOf, routines: [...routines.values()], wantedVersions };
}

function show(item: vscode.StatusBarItem, view: RoutinesView): void {
  if (view.wantedVersions === null) showRoutines(item, view);
  else showOtherVersion(item, view.wantedVersions);
  item.show();
}

/** The workspace asks for another version of the program than this. */
function showOtherVersion(item: vscode.StatusBarItem, wanted: string): void {
  const sentence = t('The workspace requires Rutin {0}, and this is another version.', wanted);
  item.text = `$(error) ${t('Requires Rutin {0}', wanted)}`;
  item.tooltip = sentence;
  item.backgroundColor = new vscode.ThemeColor('statusBarItem.errorBackground');
  item.accessibilityInformation = { label: sentence };
}

function showRoutines(item: vscode.StatusBarItem, { asOf, routines }: RoutinesView): void {
  const expired = routines.filter((routine) => routine.expired).length;
  const inUse =
    expired === 0 ? t('{0} routines', routines.length) : t('{0} routines, {1} expired', routines.length, expired);
  item.text = `$(law) ${inUse}`;
  item.tooltip = tooltip(asOf, routines);
  item.backgroundColor = expired === 0 ? undefined : new vscode.ThemeColor('statusBarItem.warningBackground');
  item.accessibilityInformation = { label: `${t('Routines in use')}: ${inUse}` };
}

function tooltip(asOf: string, routines: readonly RoutineView[]): vscode.MarkdownString {
  const text = new vscode.MarkdownString('', true);
  text.appendMarkdown(`**${t('Routines in use on {0}', asOf)}**\n\n`);
  for (const routine of routines) {
    text.appendMarkdown(routine.expired ? '$(warning) ' : '$(check) ');
    text.appendText(`${routine.title} – ${validity(routine)}`).appendMarkdown('\n\n');
  }
  return text;
}

function validity({ version, to, expired, source }: RoutineView): string {
  const named = version === '' ? '' : `${t('version {0}', version)}, `;
  if (source) return t('source');
  if (to === null) return `${named}${t('no end')}`;
  return `${named}${expired ? t('expired {0}', to) : t('valid to {0}', to)}`;
}

interface Choice extends vscode.QuickPickItem {
  readonly routine: RoutineView;
}

/** Lists the routines; the chosen one opens, and what ships with the product opens as a read-only document. */
async function choose(server: Server): Promise<void> {
  const view = merged((await server.ask('rutin/routines', {})) ?? []);
  if (view === undefined) return;
  const choices: Choice[] = view.routines.map((routine) => ({
    label: `${routine.expired ? '$(warning)' : '$(check)'} ${routine.title}`,
    description: validity(routine),
    detail: routine.document,
    routine,
  }));
  const title = t('Routines in use on {0}', view.asOf);
  const chosen = await vscode.window.showQuickPick(choices, {
    title,
    placeHolder: t('Choose a routine to read'),
    matchOnDetail: true,
  });
  if (chosen !== undefined) {
    await openPlace(chosen.routine.place.uri, chosen.routine.place.line, chosen.routine.place.character);
  }
}
