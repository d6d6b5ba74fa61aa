/** What the extension does wherever it runs: starts the server, and shows what only an editor can show. */

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { forgetDay, onDidChooseDay, useDayOf } from './chosen-day.ts';
import { registerAbsence } from './commands/absence.ts';
import { registerCheck } from './commands/check.ts';
import { chooseDay } from './commands/choose-day.ts';
import { beginWithToday, registerDate } from './commands/date.ts';
import { registerExplain } from './commands/explain.ts';
import { registerPersons } from './commands/persons.ts';
import { registerVersions } from './commands/versions.ts';
import { registerWhy } from './commands/why.ts';
import { registerDayBanner } from './day-banner.ts';
import { registerGuides } from './guides/guides.ts';
import { registerWorkspace } from './guides/workspace.ts';
import { Heartbeat } from './heartbeat.ts';
import { useLanguage } from './language.ts';
import { registerPanels } from './panels/panels.ts';
import type { Server } from './server.ts';
import { registerStatus } from './status.ts';
import { registerTests } from './tests/tests.ts';
import { registerTree } from './tree/tree.ts';

const READING_MS = 400;

/** Registers everything and starts the server; a later start shows itself as the first change. */
export async function begin(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
  server: Server,
  restart: () => Thenable<unknown>,
  /** What only this place has. */
  ...more: readonly ((context: vscode.ExtensionContext, server: Server, heartbeat: Heartbeat) => void)[]
): Promise<void> {
  useLanguage();
  useDayOf(context);
  await beginWithToday();
  const heartbeat = new Heartbeat();
  context.subscriptions.push(heartbeat, client);
  const settingsChanged = (): void => {
    void client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    heartbeat.changed();
  };
  registerDayBanner(context, heartbeat);
  registerTree(context, server, heartbeat);
  registerPanels(context, server, heartbeat, chooseDay);
  registerStatus(context, server, heartbeat);
  registerCheck(context, server);
  registerDate(context);
  registerExplain(context, server);
  registerWhy(context, server);
  registerVersions(context, server);
  registerPersons(context, server, heartbeat);
  registerAbsence(context, server);
  registerTests(context, server, heartbeat);
  registerGuides(context, server, heartbeat);
  for (const register of more) register(context, server, heartbeat);
  context.subscriptions.push(
    vscode.commands.registerCommand('rutin.restart', async () => {
      await restart();
      heartbeat.changed();
    }),
    onDidChooseDay(settingsChanged),
    vscode.workspace.onDidChangeConfiguration(async (event) => {
      if (!event.affectsConfiguration('rutin')) return;
      // Whoever writes a day in the settings wants that: what was chosen before gives way.
      if (event.affectsConfiguration('rutin.datum')) await forgetDay();
      useLanguage();
      settingsChanged();
    }),
  );
  await client.start();
  registerWorkspace(context, server);
  heartbeat.changed();
  void showWhenRead(server, heartbeat);
}

/** What is shown before all files have been read is not all there is: it is shown anew when they have. */
async function showWhenRead(server: Server, heartbeat: Heartbeat): Promise<void> {
  while ((await server.ask('rutin/tree', {}))?.loading === true) {
    await new Promise((resolve) => setTimeout(resolve, READING_MS));
  }
  heartbeat.changed();
}
