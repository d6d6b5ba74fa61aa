/** The organisation as a picture: all of it or a part, in a panel from which it can be kept. */
import * as vscode from 'vscode';
import type { Wish } from '../panels/messages.ts';
import { isLocal } from '../reports/files.ts';
import { make } from '../reports/make.ts';
import type { Recipe, Report } from '../reports/report.ts';
import type { Tools } from '../running.ts';
import type { Server } from '../server.ts';
import { t } from '../text.ts';
import type { Row } from '../tree/row.ts';
import { choosePart, chooseWorkspace } from './choose.ts';

/** What draws and shows pictures. */
interface Gallery {
  readonly tools: Tools;
  readonly server: Server;
  readonly report: Report;
  /** Where a picture may lie that the browser is to show. */
  readonly storage: vscode.Uri;
}

/** Draws the part of a row of the tree, else all of a workspace. */
export async function graph(gallery: Gallery, row: Row | undefined): Promise<void> {
  const folder = row === undefined ? await chooseWorkspace() : vscode.Uri.parse(row.folder);
  if (folder !== undefined) await draw(gallery, folder, row?.node?.key ?? null);
}

async function draw(gallery: Gallery, folder: vscode.Uri, part: string | null): Promise<void> {
  let svg = '';
  const recipe: Recipe = {
    folder,
    title: () => t('Picture of the organisation'),
    command: () => ['graph', folder.fsPath, '--format', 'svg', ...(part === null ? [] : ['--for', part])],
    contentOf: ({ code, output, errors }) => {
      if (code > 2 || !output.startsWith('<svg')) return undefined;
      svg = output;
      return { kind: 'graph', svg, note: errors.trim().replace(/^rutin: /, ''), part, local: isLocal() };
    },
    hear: (wish) => void hear(gallery, folder, wish, () => svg),
  };
  await make(gallery.tools, gallery.report, recipe, {
    doing: t('Rutin draws'),
    failed: t('The picture could not be drawn.'),
  });
}

async function hear(gallery: Gallery, folder: vscode.Uri, wish: Wish, svg: () => string): Promise<void> {
  if (wish === 'tree') await vscode.commands.executeCommand('rutin.organisation.focus');
  if (wish === 'save') await save(folder, svg());
  if (wish === 'browser') await showInBrowser(gallery.storage, svg());
  if (wish === 'part') {
    const part = await choosePart(gallery.server, folder);
    if (part !== undefined) await draw(gallery, folder, part);
  }
}

async function save(folder: vscode.Uri, svg: string): Promise<void> {
  const target = await vscode.window.showSaveDialog({
    title: t('Save the picture'),
    defaultUri: vscode.Uri.joinPath(folder, '..', 'organisation.svg'),
    filters: { SVG: ['svg'] },
  });
  if (target === undefined) return;
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(svg));
  void vscode.window.showInformationMessage(t('The picture is in {0}.', target.fsPath));
}

async function showInBrowser(storage: vscode.Uri, svg: string): Promise<void> {
  const file = vscode.Uri.joinPath(storage, 'organisation.svg');
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(svg));
  await vscode.env.openExternal(file);
}
