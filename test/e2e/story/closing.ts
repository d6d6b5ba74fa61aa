/** How a window ends: closed, or killed while its server works. No server is left over. */
import assert from 'node:assert/strict';
import { Hands } from '../support/hands.ts';
import { type LanguageServer, languageServers } from '../support/processes.ts';
import type { Stage } from '../support/stage.ts';
import { MANY, manyAbsences } from './many.ts';

/** The window is closed: its extension host is told so, or waits a while in vain for it to come back. */
export async function closedWindow(stage: Stage): Promise<void> {
  const { other, server } = await oneMore(stage, 'narhalsan/fristad.rutin');
  await other.page.close();
  await gone(stage, server);
}

/** The process of the window dies with a request under way. */
export async function killedWindow(stage: Stage): Promise<void> {
  stage.sample.write(MANY, manyAbsences());
  const { other, server } = await oneMore(stage, MANY);
  await other.page.locator('.squiggly-warning').first().waitFor();
  await other.page.locator('.editor-group-container.active .monaco-editor .view-lines').first().click();
  await other.page.keyboard.press('Control+KeyA');
  await other.page.keyboard.press('Control+Period');
  process.kill(server.host, 'SIGKILL');
  await gone(stage, server);
  await other.page.close();
  stage.sample.remove(MANY);
}

/** The server starts with the first file that is opened. */
async function oneMore(
  { hands, workbench, another }: Stage,
  file: string,
): Promise<{ other: Hands; server: LanguageServer }> {
  const before = new Set(languageServers(workbench).map(({ pid }) => pid));
  const fresh = () => languageServers(workbench).filter(({ pid }) => !before.has(pid));
  const other = new Hands(await another());
  await other.open(file);
  await hands.until('a server for the window', async () => fresh().length > 0, 60_000);
  const [server, ...rest] = fresh();
  assert.ok(server !== undefined);
  assert.equal(rest.length, 0);
  return { other, server };
}

async function gone({ hands, workbench }: Stage, { pid }: LanguageServer): Promise<void> {
  const isLeft = () => languageServers(workbench).some((server) => server.pid === pid);
  await hands.until('the server ends', async () => !isLeft(), 120_000);
}
