/** Diagnostics that a client asks for: of the whole workspace, piece by piece, and only what it does not have. */
import { describe, expect, it } from 'vitest';
import { VSCODE } from '../support/lsp/capabilities.ts';
import { greet, serverInside } from '../support/lsp/inside.ts';

const FOLDER = 'file:///arbetsyta';

interface Report {
  readonly uri: string;
  readonly kind: 'full' | 'unchanged';
  readonly resultId: string;
  readonly items?: readonly { readonly code?: string; readonly message: string }[];
}

/** A workspace of many files with one fault each, and one without. */
async function begun(count: number, more: Readonly<Record<string, string>> = {}) {
  const files = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `${FOLDER}/f${String(index).padStart(3, '0')}.rutin`,
      `förvaltning Del${index} "Del ${index}" { del av Ingen }\n`,
    ]),
  );
  const { client } = serverInside({ ...files, [`${FOLDER}/hel.rutin`]: '', ...more }, '2026-10-05');
  const progress: { readonly token: unknown; readonly value: unknown }[] = [];
  client.onNotification('$/progress', (params) => void progress.push(params));
  client.onRequest('window/workDoneProgress/create', () => null);
  client.onRequest('client/registerCapability', () => null);
  client.onRequest('workspace/configuration', () => [null]);
  await greet(client, FOLDER, VSCODE, { diagnostics: 'pull' });
  const ask = (params: object): Promise<{ readonly items: readonly Report[] }> =>
    client.sendRequest('workspace/diagnostic', { previousResultIds: [], ...params });
  const told = (token: string): readonly Report[] =>
    progress
      .filter((one) => one.token === token)
      .flatMap(({ value }) => (value as { readonly items?: readonly Report[] }).items ?? []);
  return { client, ask, told, progress, uris: Object.keys(files) };
}

describe('the whole workspace', () => {
  it('is told at once where nothing else is asked for', async () => {
    const { ask, uris } = await begun(3);
    const { items } = await ask({});
    expect(items.map(({ uri }) => uri).sort()).toEqual(uris);
    expect(items.every(({ kind, items: found }) => kind === 'full' && found?.[0]?.code === 'RUT-002')).toBe(true);
  });

  it('is told piece by piece to a client that takes pieces, open files first', async () => {
    const { client, ask, told, progress, uris } = await begun(120);
    const last = uris.at(-1) as string;
    const textDocument = { uri: last, languageId: 'rutin', version: 7, text: 'förvaltning D "D" { del av Ingen }\n' };
    await client.sendNotification('textDocument/didOpen', { textDocument });
    const { items } = await ask({ partialResultToken: 'del' });
    expect(items).toEqual([]);
    expect(
      told('del')
        .map(({ uri }) => uri)
        .sort(),
    ).toEqual(uris);
    expect(told('del')[0]).toMatchObject({ uri: last, version: 7 });
    expect(progress.filter(({ token }) => token === 'del').length).toBeGreaterThan(2);
  });

  it('tells how far it has come where that is asked for', async () => {
    const { ask, progress } = await begun(120);
    await ask({ workDoneToken: 'arbete' });
    const kinds = progress
      .filter(({ token }) => token === 'arbete')
      .map(({ value }) => (value as { kind: string }).kind);
    expect([kinds[0], kinds.at(-1)]).toEqual(['begin', 'end']);
    expect(kinds.filter((kind) => kind === 'report').length).toBeGreaterThan(1);
  });

  it('tells only what the client does not have, and what is no more', async () => {
    const { client, ask, uris } = await begun(3);
    const { items } = await ask({});
    const [first, ...others] = uris as [string, ...string[]];
    const textDocument = { uri: first, languageId: 'rutin', version: 1, text: '\n' };
    await client.sendNotification('textDocument/didOpen', { textDocument });
    const previousResultIds = items.map(({ uri, resultId }) => ({ uri, value: resultId }));
    const again = (await ask({ previousResultIds })).items;
    expect(again.find(({ uri }) => uri === first)).toMatchObject({ kind: 'full', items: [] });
    expect(
      again
        .filter(({ kind }) => kind === 'unchanged')
        .map(({ uri }) => uri)
        .sort(),
    ).toEqual(others);
  });

  it('has what is wrong with the configuration', async () => {
    const { ask } = await begun(1, { [`${FOLDER}/rutin.config.json`]: '{ "lng": "sv" }' });
    const { items } = await ask({});
    const report = items.find(({ uri }) => uri.endsWith('rutin.config.json'));
    expect(report?.items?.[0]?.message).toContain('Menade du lang?');
  });
});
