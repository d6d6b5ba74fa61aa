/** The week schedule and the timeline of delegates: panels beside the text that follow the cursor. */
import * as vscode from 'vscode';
import type { Heartbeat } from '../heartbeat.ts';
import { cursorOf, type Server, showsRutin } from '../server.ts';
import { type ChooseDay, Panel, type PanelKind } from './panel.ts';

const FOLLOW_MS = 150;

const COMMANDS: Readonly<Record<PanelKind, string>> = { week: 'rutin.showWeek', delegates: 'rutin.showDelegates' };

/** The commands that open the panels, and what keeps them up to date. */
export function registerPanels(
  context: vscode.ExtensionContext,
  server: Server,
  heartbeat: Heartbeat,
  chooseDay: ChooseDay,
): void {
  const open = new Map<PanelKind, Panel>();
  const follow = debounced(() => {
    const cursor = cursorOf(vscode.window.activeTextEditor);
    if (cursor !== undefined) for (const panel of open.values()) void panel.follow(cursor);
  });
  for (const kind of ['week', 'delegates'] as const) {
    const show = async (row?: { readonly node?: { readonly key: string } }): Promise<void> => {
      let panel = open.get(kind);
      if (panel === undefined) {
        panel = new Panel(kind, context.extensionUri, server, chooseDay, () => open.delete(kind));
        open.set(kind, panel);
      }
      const key = typeof row === 'object' ? row.node?.key : undefined;
      const cursor =
        cursorOf(vscode.window.activeTextEditor) ?? cursorOf(vscode.window.visibleTextEditors.find(showsRutin));
      panel.reveal();
      if (key !== undefined) await panel.select(key);
      else if (cursor !== undefined) await panel.follow(cursor);
    };
    context.subscriptions.push(vscode.commands.registerCommand(COMMANDS[kind], show));
  }
  context.subscriptions.push(
    vscode.window.onDidChangeTextEditorSelection(follow),
    vscode.window.onDidChangeActiveTextEditor(follow),
    heartbeat.onBeat(() => {
      for (const panel of open.values()) void panel.refresh();
    }),
    {
      dispose: () => {
        for (const panel of open.values()) panel.dispose();
      },
    },
  );
}

function debounced(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, FOLLOW_MS);
  };
}
