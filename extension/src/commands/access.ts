/** Who reaches what on a day: a page of the server about a person, an inbox or a unit, that can only be read and stays true. */
import * as vscode from 'vscode';
import type { Heartbeat } from '../heartbeat.ts';
import { cursorOf, type Keyed, type Server } from '../server.ts';
import type { AccessPage } from '../shapes.ts';
import { t } from '../text.ts';
import { chooseDay } from './choose-day.ts';
import { rowOf } from './row-of.ts';

const SCHEME = 'rutin-access';

type About = Keyed & { readonly day?: string };

/** The command, and the pages that it opens. */
export function registerAccess(context: vscode.ExtensionContext, server: Server, heartbeat: Heartbeat): void {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const provider: vscode.TextDocumentContentProvider = {
    onDidChange: changed.event,
    provideTextDocumentContent: async (uri) => textOf(await server.ask('rutin/access', aboutOf(uri))),
  };
  context.subscriptions.push(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, provider),
    heartbeat.onBeat(() => {
      const open = vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === SCHEME);
      for (const { uri } of open) changed.fire(uri);
    }),
    vscode.commands.registerCommand('rutin.access', (given?: unknown) => show(server, given)),
  );
}

/** What is no longer declared is told of in the page's stead. */
function textOf(page: AccessPage | null | undefined): string {
  return page?.markdown ?? t('This is no longer declared in the workspace.');
}

async function show(server: Server, given: unknown): Promise<void> {
  const about = await subject(server, given);
  if (about === undefined) {
    const hint = t('Place the cursor on a person or in an inbox, or choose an inbox in the tree.');
    void vscode.window.showInformationMessage(hint);
    return;
  }
  const chosen = await chooseDay(t('Who reaches what: {0}', about.name));
  if (chosen === undefined) return;
  const query = JSON.stringify({ ...about.asked, day: chosen.day });
  const path = `/${`${about.name} ${chosen.day}`.replaceAll('/', ' ')}.md`;
  await vscode.commands.executeCommand('markdown.showPreview', vscode.Uri.from({ scheme: SCHEME, path, query }));
}

interface Subject {
  readonly name: string;
  readonly asked: Keyed;
}

/** What a row of the tree is, else what the cursor is about. */
async function subject(server: Server, given: unknown): Promise<Subject | undefined> {
  const row = rowOf(given);
  const cursor = cursorOf(vscode.window.activeTextEditor);
  const asked = row?.node === undefined ? cursor : { folder: row.folder, key: row.node.key };
  const page = asked === undefined ? undefined : await server.ask('rutin/access', asked);
  if (page === undefined || page === null) return undefined;
  const folder = row === undefined ? {} : { folder: row.folder };
  return { name: page.name, asked: { ...folder, key: page.key } };
}

function aboutOf(uri: vscode.Uri): About {
  return JSON.parse(uri.query) as About;
}
