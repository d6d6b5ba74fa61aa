/** What a fix leaves to be filled in is a stop in the text where the client can have one. */
import { expect, it } from 'vitest';
import { EMACS, VSCODE } from '../support/lsp/capabilities.ts';
import { greet, serverInside } from '../support/lsp/inside.ts';

const FOLDER = 'file:///arbetsyta';
const URI = `${FOLDER}/a.rutin`;
const TEXT = `huvudman Ex "Exempelregionen" { typ region organisationsnummer 232100-0131 }
verksamhet V "Verksamheten" { del av Ex område södra }
enhet E "Enheten $1" { del av V öppet mån-fre 08:00-16:00 }

funktionsinkorg Op "Operation" {
    vid E
    för "operationskoordinatorer"
}
`;

interface Action {
  readonly title: string;
  readonly edit: {
    readonly documentChanges?: readonly { readonly edits: readonly object[] }[];
    readonly changes?: Readonly<Record<string, readonly object[]>>;
  };
}

async function decision(capabilities: object): Promise<object | undefined> {
  const { client } = serverInside({ [URI]: TEXT }, '2026-11-21');
  await greet(client, FOLDER, capabilities);
  await client.sendNotification('textDocument/didOpen', {
    textDocument: { uri: URI, languageId: 'rutin', version: 1, text: TEXT },
  });
  const range = { start: { line: 4, character: 0 }, end: { line: 8, character: 0 } };
  const context = { diagnostics: [] };
  const params = { textDocument: { uri: URI }, range, context };
  const actions = await client.sendRequest<readonly Action[]>('textDocument/codeAction', params);
  const edit = actions.find(({ title }) => /beslut/.test(title))?.edit;
  return edit?.documentChanges?.[0]?.edits[0] ?? edit?.changes?.[URI]?.[0];
}

it('is marked for VS Code, the line whole so that it keeps its indentation', async () => {
  expect(await decision(VSCODE)).toMatchObject({
    range: { start: { character: 0 } },
    snippet: { kind: 'snippet', value: expect.stringMatching(/beslut "\$\{1:Ange beslutets nummer\}"/) },
  });
});

it('is a text for a client without such stops', async () => {
  expect(await decision(EMACS)).toMatchObject({ newText: expect.stringMatching(/beslut "Ange beslutets nummer"/) });
});
