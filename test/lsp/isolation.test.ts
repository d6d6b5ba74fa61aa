/** A check or a feature that fails: what it was about gets no answer, the user hears of it once, and all else goes on. */
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { allChecks } from '../../language/checks/index.ts';
import { VSCODE } from '../support/lsp/capabilities.ts';
import { greet, serverInside } from '../support/lsp/inside.ts';

// Other files are run in the same process: the server is imported anew for this one, and again for those after it.
vi.hoisted(() => vi.resetModules());
afterAll(() => void vi.resetModules());

vi.mock('../../language/lsp/hover/hover.ts', () => ({
  hoverAt: () => {
    throw new Error('forced in hover');
  },
}));

const FOLDER = 'file:///arbetsyta';
const URI = `${FOLDER}/a.rutin`;
const TEXT = 'person exea1 "Exempel Ett" { }\nförvaltning A "A" { del av Ingen }\n';

afterEach(() => {
  vi.restoreAllMocks();
});

/** A server that has read and judged the text, and what it says. */
async function begun(files: Readonly<Record<string, string>>) {
  const { client, world } = serverInside(files, '2026-10-05');
  const told: string[] = [];
  const logged: string[] = [];
  const said = new Map<string, readonly string[]>();
  client.onNotification('window/showMessage', ({ message }: { message: string }) => void told.push(message));
  client.onNotification('window/logMessage', ({ message }: { message: string }) => void logged.push(message));
  client.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
    said.set(
      uri,
      diagnostics.map(({ code }: { code: string }) => code),
    );
  });
  client.onRequest('window/workDoneProgress/create', () => null);
  client.onRequest('client/registerCapability', () => null);
  client.onRequest('workspace/configuration', () => [null]);
  await greet(client, FOLDER, VSCODE);
  const textDocument = { uri: URI, languageId: 'rutin', version: 1, text: TEXT };
  await client.sendNotification('textDocument/didOpen', { textDocument });
  return { client, world, told, logged, said };
}

it('a check that fails says nothing, once, and the others what they have to', async () => {
  const check = allChecks.find(({ judge }) => judge.person !== undefined && judge.division === undefined);
  vi.spyOn(check?.judge as { person: () => void }, 'person').mockImplementation(() => {
    throw new Error('forced in check');
  });
  const more = 'person exeb2 "Exempel Två" { }\nförvaltning B "B" { del av Ingen }\n';
  const { client, told, logged, said } = await begun({ [URI]: TEXT, [`${FOLDER}/b.rutin`]: more });
  await vi.waitUntil(() => said.get(`${FOLDER}/b.rutin`)?.includes('RUT-002'), 20_000);
  for (const version of [2, 3, 4]) {
    const contentChanges = [{ text: `${TEXT}// ${version}\nperson exec${version} "Exempel Tre" { }\n` }];
    await client.sendNotification('textDocument/didChange', { textDocument: { uri: URI, version }, contentChanges });
    await client.sendRequest('textDocument/foldingRange', { textDocument: { uri: URI } });
  }
  await vi.waitUntil(() => said.get(URI)?.includes('RUT-002'), 20_000);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/^Kontrollen .* gick inte att göra på .*: ett fel i programmet Rutin/);
  expect(logged.filter((line) => line.includes('forced in check'))).toHaveLength(1);
  client.dispose();
});

it('a feature that fails answers its own request with an error, and the others are answered', async () => {
  const { client, told, logged } = await begun({ [URI]: TEXT });
  const textDocument = { uri: URI };
  for (const character of [7, 8, 9]) {
    const asked = client.sendRequest('textDocument/hover', { textDocument, position: { line: 0, character } });
    await expect(asked).rejects.toThrow(/forced in hover/);
    const symbols = await client.sendRequest<readonly unknown[]>('textDocument/documentSymbol', { textDocument });
    expect(symbols).toHaveLength(2);
  }
  expect(told).toEqual([
    'Ett fel i programmet Rutin, inte i dina filer (Hover). Allt annat fungerar som vanligt. Loggen säger mer.',
  ]);
  expect(logged.filter((line) => line.includes('forced in hover'))).toHaveLength(1);
  client.dispose();
});

it('a client that refuses what it said it could do is served all the same', async () => {
  const { client } = serverInside({ [URI]: TEXT }, '2026-10-05');
  const said: string[] = [];
  client.onNotification('textDocument/publishDiagnostics', ({ uri }: { uri: string }) => void said.push(uri));
  for (const method of ['window/workDoneProgress/create', 'client/registerCapability', 'workspace/configuration']) {
    client.onRequest(method, () => {
      throw new Error('refused');
    });
  }
  await greet(client, FOLDER, VSCODE);
  await vi.waitUntil(() => said.includes(URI), 20_000);
  client.dispose();
});
