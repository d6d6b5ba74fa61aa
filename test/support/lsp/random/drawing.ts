/** What is shown in and beside a text: it lies in the text, nests, does not overlap. */
import type { Position, Range } from '../connection.ts';
import { holds, isBefore, linesOf } from '../places.ts';
import type { Asker, Location, Place } from './asker.ts';

interface Symbol extends Omit<Location, 'uri'> {
  readonly name: string;
  readonly selectionRange: Range;
  readonly children?: readonly Symbol[];
}

interface Selection {
  readonly range: Range;
  readonly parent?: Selection;
}

interface Token extends Position {
  readonly length: number;
}

/** What is drawn of a whole document. */
export async function checkDocument(asker: Asker, uri: string, text: string): Promise<void> {
  const lines = linesOf(text).length;
  for (const symbol of await asker.list<Symbol>('textDocument/documentSymbol', uri)) {
    await checkSymbol(asker, uri, symbol);
  }
  for (const fold of await asker.list<{ startLine: number; endLine: number }>('textDocument/foldingRange', uri)) {
    asker.expect(fold.startLine < fold.endLine && fold.endLine < lines, 'a fold is wrong', { uri, fold });
  }
  for (const method of ['textDocument/codeLens', 'textDocument/documentLink']) {
    const shown = await asker.list<{ range: Range }>(method, uri);
    await asker.inside(
      method,
      shown.map(({ range }) => ({ uri, range })),
    );
  }
  await checkColours(asker, uri, text);
}

async function checkSymbol(asker: Asker, uri: string, symbol: Symbol, parent?: Symbol): Promise<void> {
  const { name, range, selectionRange, children = [] } = symbol;
  await asker.inside('symbol', [{ uri, range }]);
  asker.expect(name.trim() !== '', 'a symbol has no name', { uri, range });
  asker.expect(holds(range, selectionRange), 'a symbol is not where its name is', { uri, name });
  asker.expect(parent === undefined || holds(parent.range, range), 'a symbol is not in its parent', { uri, name });
  for (const child of children) await checkSymbol(asker, uri, child, symbol);
}

async function checkColours(asker: Asker, uri: string, text: string): Promise<void> {
  const full = await asker.one<{ data: number[]; resultId?: string }>('textDocument/semanticTokens/full', uri);
  const lines = linesOf(text);
  let last: Position = { line: 0, character: 0 };
  for (const token of decoded(full?.data ?? [])) {
    asker.expect(isBefore(last, token), 'colours overlap', { uri, token });
    last = { line: token.line, character: token.character + token.length };
    asker.expect(last.character <= (lines[token.line] ?? '').length, 'a colour goes past its line', { uri, token });
  }
  const more = { previousResultId: full?.resultId ?? '' };
  const delta = await asker.one<{ edits?: readonly object[] }>('textDocument/semanticTokens/full/delta', uri, more);
  asker.expect(delta?.edits?.length === 0, 'colours differ from themselves', { uri, delta });
}

function decoded(data: readonly number[]): readonly Token[] {
  const tokens: Token[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [down, right, length] = data.slice(at, at + 3) as [number, number, number];
    character = down === 0 ? character + right : right;
    line += down;
    tokens.push({ line, character, length });
  }
  return tokens;
}

/** What is drawn at or around a place. */
export async function checkAround(asker: Asker, { uri, position, range }: Place): Promise<void> {
  const at = { start: position, end: position };
  const hover = await asker.one<{ range?: Range }>('textDocument/hover', uri, { position });
  if (hover?.range !== undefined) {
    await asker.inside('hover', [{ uri, range: hover.range }]);
    asker.expect(holds(hover.range, at), 'a hover is elsewhere', { uri, position });
  }
  for (const { position: where } of await asker.list<{ position: Position }>('textDocument/inlayHint', uri, {
    range,
  })) {
    const hint = { start: where, end: where };
    await asker.inside('hint', [{ uri, range: hint }]);
    asker.expect(holds(range, hint), 'a hint is outside what was asked for', { uri, range, where });
  }
  const [selection] = await asker.list<Selection>('textDocument/selectionRange', uri, { positions: [position] });
  await checkSelection(asker, uri, selection, at);
  await asker.list('textDocument/semanticTokens/range', uri, { range });
}

async function checkSelection(asker: Asker, uri: string, first: Selection | undefined, at: Range): Promise<void> {
  asker.expect(first !== undefined && holds(first.range, at), 'a selection is elsewhere', { uri, at });
  for (let here = first; here !== undefined; here = here.parent) {
    await asker.inside('selection', [{ uri, range: here.range }]);
    const grows =
      here.parent === undefined || (holds(here.parent.range, here.range) && !holds(here.range, here.parent.range));
    asker.expect(grows, 'a selection does not grow', { uri, at });
  }
}
