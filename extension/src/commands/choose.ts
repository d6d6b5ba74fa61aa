/** Questions to the user: which workspace, which file, which folder, which part. */
import * as vscode from 'vscode';
import type { Server } from '../server.ts';
import type { PartChoice } from '../shapes.ts';
import { t } from '../text.ts';

const MOST = 50;

/** The folder of the configuration nearest to a place, the active document if none is given; asks where there are several. */
export async function chooseWorkspace(near?: vscode.Uri): Promise<vscode.Uri | undefined> {
  const configurations = await vscode.workspace.findFiles('**/rutin.config.json', '**/node_modules/**', MOST);
  const folders = configurations.map((uri) => vscode.Uri.joinPath(uri, '..'));
  const all = folders.length > 0 ? folders : (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  if (all.length === 0) return offerFolder();
  const active = (near ?? vscode.window.activeTextEditor?.document.uri)?.path;
  const around = all.filter(({ path }) => active?.startsWith(`${path}/`) === true);
  const nearest = around.sort((a, b) => b.path.length - a.path.length)[0];
  if (nearest !== undefined || all.length < 2) return nearest ?? all[0];
  const below = near === undefined ? [] : all.filter(({ path }) => `${path}/`.startsWith(`${near.path}/`));
  if (below.length === 1) return below[0];
  const picks = (below.length > 0 ? below : all).map((uri) => ({ label: vscode.workspace.asRelativePath(uri), uri }));
  return (await vscode.window.showQuickPick(picks, { placeHolder: t('Which workspace?') }))?.uri;
}

async function offerFolder(): Promise<undefined> {
  const open = t('Open a folder');
  const chosen = await vscode.window.showInformationMessage(t('Open a folder with Rutin files first.'), open);
  if (chosen === open) await vscode.commands.executeCommand('vscode.openFolder');
}

/** A file or folder that can be named without looking for it. */
export interface Candidate {
  readonly uri: vscode.Uri;
  readonly about: string;
}

interface Pick extends vscode.QuickPickItem {
  readonly take: () => Promise<vscode.Uri | undefined> | vscode.Uri;
}

/** A way to look for something that is not among the candidates. */
interface Search {
  readonly label: string;
  readonly options: vscode.OpenDialogOptions;
}

/** Offers the candidates, and to look for something else. */
export async function choosePlace(
  title: string,
  placeHolder: string,
  candidates: readonly Candidate[],
  searches: readonly Search[],
): Promise<vscode.Uri | undefined> {
  const known = new Map(candidates.map((one) => [one.uri.toString(), one]));
  const picks: Pick[] = [...known.values()].map(({ uri, about }) => ({
    label: `$(file-directory) ${uri.path.split('/').at(-1) ?? ''}`,
    description: about,
    detail: uri.fsPath,
    take: () => uri,
  }));
  const others: Pick[] = searches.map(({ label, options }) => ({
    label: `$(search) ${label}`,
    alwaysShow: true,
    take: async () => (await vscode.window.showOpenDialog({ title, openLabel: t('Choose'), ...options }))?.[0],
  }));
  const picked = await vscode.window.showQuickPick([...picks, ...others], { title, placeHolder, matchOnDetail: true });
  return picked?.take();
}

const ICONS: Readonly<Record<PartChoice['kind'], string>> = {
  principal: 'organization',
  administration: 'library',
  department: 'type-hierarchy-sub',
  unit: 'home',
};

/** A part of the organisation by its key; null is the whole, and undefined no answer. */
export async function choosePart(server: Server, folder: vscode.Uri): Promise<string | null | undefined> {
  const own = (await server.ask('rutin/parts', { folder: folder.toString() })) ?? [];
  const parts = own.length > 0 ? own : ((await server.ask('rutin/parts', {})) ?? []);
  const whole = { label: `$(root-folder) ${t('All of the workspace')}`, key: null };
  const picks = parts.map(({ key, kind, name, above }) => ({
    label: `$(${ICONS[kind]}) ${name}`,
    description: above.join(' · '),
    key,
  }));
  const options = {
    title: t('Choose a part'),
    placeHolder: t('Huvudman, förvaltning, verksamhet or unit'),
    matchOnDescription: true,
  };
  return (await vscode.window.showQuickPick<vscode.QuickPickItem & { key: string | null }>([whole, ...picks], options))
    ?.key;
}
