/** `rutin/why`, and the question in the list of fixes: for an editor that tells it, and for no other. */
import { describe, expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver';
import type { MessageConnection } from 'vscode-languageserver/node';
import { VSCODE } from '../support/lsp/capabilities.ts';
import { greet, serverInside } from '../support/lsp/inside.ts';

const FOLDER = 'file:///arbetsyta';
const FILE = `${FOLDER}/a.rutin`;
const TEXT = 'person exeet1 "Exempel Ett" {\n    uppdrag läkare vid Ingenstans\n}\n';
const RANGE = { start: { line: 1, character: 24 }, end: { line: 1, character: 24 } };

async function begun(options: object = {}): Promise<MessageConnection> {
  const { client } = serverInside({ [FILE]: TEXT }, '2026-11-21');
  await greet(client, FOLDER, VSCODE, options);
  await client.sendNotification('textDocument/didOpen', {
    textDocument: { uri: FILE, languageId: 'rutin', version: 1, text: TEXT },
  });
  return client;
}

async function actions(client: MessageConnection): Promise<readonly CodeAction[]> {
  const shown = { range: RANGE, code: 'RUT-002', source: 'rutin', message: 'x' };
  const context = { diagnostics: [shown], only: ['quickfix'] };
  return (
    (await client.sendRequest('textDocument/codeAction', { textDocument: { uri: FILE }, range: RANGE, context })) ?? []
  );
}

describe('why', () => {
  it('is told of what stands at a place, with links of the editor', async () => {
    const client = await begun({ open: 'rutin.open' });
    const answer = await client.sendRequest<{ readonly markdown: string; readonly findings: readonly object[] }>(
      'rutin/why',
      { uri: FILE, range: RANGE },
    );
    expect(answer.findings).toMatchObject([{ finding: { code: 'RUT-002' }, rule: { code: 'RUT-002' } }]);
    expect(answer.markdown).toContain('(command:rutin.open?');
    expect(await client.sendRequest('rutin/why', { uri: FILE, range: RANGE, code: 'RUT-003' })).toBeNull();
  });

  it('is asked from each problem, and is no fix', async () => {
    const own = (await actions(await begun({ why: 'rutin.why' }))).filter(({ kind }) => kind === 'quickfix.rutin.why');
    expect(own).toMatchObject([
      {
        title: 'Varför?',
        command: { command: 'rutin.why', arguments: [{ uri: FILE, code: 'RUT-002', range: RANGE }] },
      },
    ]);
    expect(own[0]?.edit).toBeUndefined();
    expect((await actions(await begun())).filter(({ kind }) => kind === 'quickfix.rutin.why')).toEqual([]);
  });
});
