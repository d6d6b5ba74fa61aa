/** The judges of what a server says: each lets a right message through and takes a forged one. */
import { describe, expect, it } from 'vitest';
import { BARE, EMACS, NEOVIM, VSCODE } from '../support/lsp/capabilities.ts';
import { answerBeyond } from '../support/lsp/conformance/answers.ts';
import type { Json } from '../support/lsp/conformance/capabilities.ts';
import { Told } from '../support/lsp/conformance/told.ts';
import { envelopeFault, Frames } from '../support/lsp/envelope.ts';
import { faultIn, isServerMessage } from '../support/lsp/meta-schema.ts';

const RANGE = { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } };
const LOCATION = { uri: 'file:///a.rutin', range: RANGE };
const DIAGNOSTIC = { range: RANGE, message: 'Fel', severity: 1 };

describe('the form of messages', () => {
  it.each([
    ['textDocument/hover', 'result', { contents: { kind: 'markdown', value: 'a' }, range: RANGE }],
    ['textDocument/definition', 'result', [LOCATION]],
    ['textDocument/rename', 'result', { changes: { 'file:///a.rutin': [{ range: RANGE, newText: 'b' }] } }],
    ['textDocument/publishDiagnostics', 'params', { uri: 'file:///a.rutin', diagnostics: [DIAGNOSTIC] }],
    ['shutdown', 'result', null],
  ] as const)('%s: right', (method, part, value) => {
    expect(faultIn(method, part, value)).toBeUndefined();
  });

  it.each([
    ['an unknown method', 'textDocument/nothing', 'result', null],
    ['a property too many', 'textDocument/hover', 'result', { contents: 'a', colour: 'red' }],
    ['a property too few', 'textDocument/hover', 'result', { range: RANGE }],
    ['a kind that there is not', 'textDocument/hover', 'result', { contents: { kind: 'html', value: 'a' } }],
    ['a number for a text', 'textDocument/definition', 'result', [{ ...LOCATION, uri: 7 }]],
    ['a uri that is a path', 'textDocument/definition', 'result', [{ ...LOCATION, uri: '/home/a.rutin' }]],
    [
      'a column below zero',
      'textDocument/definition',
      'result',
      [{ ...LOCATION, range: { ...RANGE, start: { line: 0, character: -1 } } }],
    ],
    [
      'half a column',
      'textDocument/definition',
      'result',
      [{ ...LOCATION, range: { ...RANGE, start: { line: 0, character: 0.5 } } }],
    ],
    [
      'a line beyond all',
      'textDocument/definition',
      'result',
      [{ ...LOCATION, range: { ...RANGE, end: { line: 2 ** 31, character: 0 } } }],
    ],
    [
      'an edit without its text',
      'textDocument/rename',
      'result',
      { changes: { 'file:///a.rutin': [{ range: RANGE }] } },
    ],
    [
      'a severity too high',
      'textDocument/publishDiagnostics',
      'params',
      { uri: 'file:///a.rutin', diagnostics: [{ ...DIAGNOSTIC, severity: 9 }] },
    ],
    ['an answer to what has none', 'shutdown', 'result', { done: true }],
    [
      'a symbol inside a wrong symbol',
      'textDocument/documentSymbol',
      'result',
      [{ name: 'a', kind: 5, range: RANGE, selectionRange: RANGE, children: [{ name: 'b' }] }],
    ],
    ['no answer where one must be', 'textDocument/completion', 'result', undefined],
  ] as const)('%s', (_what, method, part, value) => {
    expect(faultIn(method, part, value)).toBeDefined();
  });

  it('tells who may send what', () => {
    expect(isServerMessage('textDocument/publishDiagnostics')).toBe(true);
    expect(isServerMessage('textDocument/hover')).toBe(false);
  });
});

describe('the envelope', () => {
  it.each([
    { jsonrpc: '2.0', id: 1, result: null },
    { jsonrpc: '2.0', id: null, error: { code: -32700, message: 'x' } },
    { jsonrpc: '2.0', method: 'window/logMessage', params: { type: 3, message: 'a' } },
  ])('right: %j', (message) => {
    expect(envelopeFault(message)).toBeUndefined();
  });

  it.each([
    { id: 1, result: null },
    { jsonrpc: '2.0', result: null },
    { jsonrpc: '2.0', id: 1 },
    { jsonrpc: '2.0', id: 1, result: null, error: { code: 1, message: 'a' } },
    { jsonrpc: '2.0', id: 1, error: { code: 1.5, message: 'a' } },
    { jsonrpc: '2.0', id: 1, error: { code: 1, message: '' } },
    { jsonrpc: '2.0', id: 1, result: null, more: 1 },
    { jsonrpc: '2.0', method: 'window/logMessage', params: 'a' },
    { jsonrpc: '2.0', method: 'window/logMessage', params: {}, result: 1 },
  ])('wrong: %j', (message) => {
    expect(envelopeFault(message as never)).toBeDefined();
  });

  it('puts messages together from any pieces', () => {
    const body = '{"jsonrpc":"2.0","id":1,"result":"å"}';
    const bytes = Buffer.from(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`.repeat(2));
    const frames = new Frames();
    const found = [...bytes].flatMap((_, at) => frames.read(bytes.subarray(at, at + 1)));
    expect(found.map(({ result }) => result)).toEqual(['å', 'å']);
  });
});

describe('what a client did not say that it takes, in answers', () => {
  const item = (more: object): Json => ({ items: [{ label: 'a', ...more }] }) as Json;
  const cases: readonly (readonly [string, string, object, Json])[] = [
    ['Markdown', 'textDocument/hover', EMACS, { contents: { kind: 'markdown', value: '*' } }],
    ['a snippet', 'textDocument/completion', NEOVIM, item({ insertTextFormat: 2 })],
    ['details of labels', 'textDocument/completion', NEOVIM, item({ labelDetails: {} })],
    ['a late kind', 'textDocument/completion', BARE, item({ kind: 20 })],
    [
      'documentation in Markdown',
      'textDocument/completion',
      EMACS,
      item({ documentation: { kind: 'markdown', value: '' } }),
    ],
    ['a link', 'textDocument/definition', BARE, [{ targetUri: 'file:///a', targetRange: {} }]],
    ['changes of documents', 'textDocument/rename', NEOVIM, { documentChanges: [] }],
    [
      'a place to fill in',
      'textDocument/rename',
      { workspace: { workspaceEdit: { documentChanges: true } } },
      { documentChanges: [{ edits: [{ snippet: {} }] }] },
    ],
    ['annotations', 'textDocument/rename', EMACS, { documentChanges: [], changeAnnotations: {} }],
    ['a literal action', 'textDocument/codeAction', BARE, [{ title: 'a' }]],
    ['a preferred action', 'textDocument/codeAction', NEOVIM, [{ title: 'a', isPreferred: true }]],
    [
      'symbols with children',
      'textDocument/documentSymbol',
      BARE,
      [{ name: 'a', kind: 5, range: {}, selectionRange: {} }],
    ],
    [
      'a late kind of symbol',
      'workspace/symbol',
      BARE,
      [{ name: 'a', kind: 24, location: { uri: 'file:///a', range: {} } }],
    ],
    ['folds within lines', 'textDocument/foldingRange', VSCODE, [{ startLine: 0, endLine: 1, startCharacter: 3 }]],
    ['a tooltip', 'textDocument/documentLink', BARE, [{ range: {}, tooltip: 'a' }]],
    ['other units', 'initialize', VSCODE, { capabilities: { positionEncoding: 'utf-8' } }],
    ['options of renaming', 'initialize', EMACS, { capabilities: { renameProvider: { prepareProvider: true } } }],
    ['links of codes', 'textDocument/diagnostic', BARE, { items: [{ message: 'a', codeDescription: { href: 'a' } }] }],
  ];

  it.each(cases)('%s', (_what, method, capabilities, answer) => {
    expect(answerBeyond(capabilities as Json, method, answer).length).toBe(1);
  });

  it('and lets through what it does take', () => {
    const taken: readonly (readonly [string, Json])[] = [
      ['textDocument/hover', { contents: { kind: 'markdown', value: '*' } }],
      ['textDocument/completion', item({ insertTextFormat: 2, labelDetails: {}, kind: 20 })],
      ['textDocument/rename', { documentChanges: [] }],
      ['textDocument/codeAction', [{ title: 'a', isPreferred: true }]],
    ];
    expect(taken.flatMap(([method, answer]) => answerBeyond(VSCODE as Json, method, answer))).toEqual([]);
  });
});

describe('what a client did not say that it takes, of the server’s own accord', () => {
  const beyond = (capabilities: object, method: string, params: Json): number => {
    const told = new Told();
    told.isInitialized = true;
    return [...told.beyond(capabilities as Json, method, params)].length;
  };
  const tagged: Json = { uri: 'file:///a', diagnostics: [{ message: 'a', tags: [1] }] };
  const registered: Json = { registrations: [{ id: '1', method: 'workspace/didChangeConfiguration' }] };

  it.each([
    ['progress', 'window/workDoneProgress/create', { token: 1 }],
    ['progress that nobody began', '$/progress', { token: 1, value: {} }],
    ['questions about settings', 'workspace/configuration', { items: [] }],
    ['tags', 'textDocument/publishDiagnostics', tagged],
    ['a version', 'textDocument/publishDiagnostics', { uri: 'file:///a', version: 1, diagnostics: [] }],
    ['a registration', 'client/registerCapability', registered],
  ])('%s', (_what, method, params) => {
    expect(beyond(BARE, method, params as Json)).toBe(1);
  });

  it('anything before the answer to initialize', () => {
    expect([...new Told().beyond(VSCODE as Json, 'client/registerCapability', registered)].length).toBe(1);
  });

  it('and lets through what it does take', () => {
    expect(beyond(VSCODE, 'textDocument/publishDiagnostics', tagged)).toBe(0);
    expect(beyond(VSCODE, 'client/registerCapability', registered)).toBe(0);
  });
});
