/** Everything that can be asked about a place in an open document. */
import { AnswerError, type Client } from './connection.ts';

const OPTIONS = { tabSize: 4, insertSpaces: true };

/** What stands for a refusal with a reason, as of a name that cannot be changed. */
export const REFUSED = 'refused';

const REQUEST_FAILED = -32803;

/** Asks all of it, one after the other, about the first place where a word stands (else the beginning); the answers by method. */
export async function askAll(
  client: Client,
  uri: string,
  text: string,
  word: string,
): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = {};
  for (const [method, params] of questionsAbout(uri, text, word)) {
    answers[method] = await client.request(method, params).catch(refusal);
  }
  return answers;
}

function refusal(fault: unknown): string {
  if (fault instanceof AnswerError && fault.code === REQUEST_FAILED) return REFUSED;
  throw fault;
}

/** The requests and their parameters. A place that can be renamed is asked to be. */
export function questionsAbout(uri: string, text: string, word: string): readonly (readonly [string, object])[] {
  const textDocument = { uri };
  const lines = text.split(/\r\n|\n|\r/);
  const line = Math.max(
    0,
    lines.findIndex((one) => one.includes(word)),
  );
  const column = lines[line]?.indexOf(word) ?? -1;
  const position = { line, character: column + 1 };
  const range = { start: { line: 0, character: 0 }, end: { line: 60, character: 0 } };
  const at = { textDocument, position };
  const questions: readonly (readonly [string, object])[] = [
    ['textDocument/hover', at],
    ['textDocument/definition', at],
    ['textDocument/references', { ...at, context: { includeDeclaration: true } }],
    ['textDocument/documentHighlight', at],
    ['textDocument/completion', at],
    ['textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } }],
    ['textDocument/formatting', { textDocument, options: OPTIONS }],
    ['textDocument/rangeFormatting', { textDocument, range, options: OPTIONS }],
    ['textDocument/onTypeFormatting', { ...at, ch: '\n', options: OPTIONS }],
    ['textDocument/documentSymbol', { textDocument }],
    ['workspace/symbol', { query: 'exe' }],
    ['textDocument/foldingRange', { textDocument }],
    ['textDocument/selectionRange', { textDocument, positions: [position] }],
    ['textDocument/semanticTokens/full', { textDocument }],
    ['textDocument/semanticTokens/full/delta', { textDocument, previousResultId: '0' }],
    ['textDocument/semanticTokens/range', { textDocument, range }],
    ['textDocument/inlayHint', { textDocument, range }],
    ['textDocument/codeLens', { textDocument }],
    ['textDocument/documentLink', { textDocument }],
    ['textDocument/diagnostic', { textDocument }],
    ['workspace/diagnostic', { previousResultIds: [] }],
    ['textDocument/prepareCallHierarchy', at],
  ];
  if (column < 0) return questions;
  return [...questions, ['textDocument/prepareRename', at], ['textDocument/rename', { ...at, newName: 'exenytt1' }]];
}
