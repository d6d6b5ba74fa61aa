/** What is drawn in a document: folds, selections, colours, hints, lenses, links. */
import {
  type FoldingRange,
  FoldingRangeKind,
  type Range,
  type SelectionRange,
  SemanticTokensBuilder,
} from 'vscode-languageserver';
import { lensesIn } from '../code-lens.ts';
import { hintsIn } from '../inlay-hints.ts';
import { linksIn } from '../links.ts';
import { foldsOf, selectionAt } from '../ranges.ts';
import { type WordToken, wordTokens } from '../semantic-tokens.ts';
import { toPosition } from '../state/positions.ts';
import { type Asked, asked, askedAcross, locationOf, offsetIn, rangeIn } from './asked.ts';
import type { Server } from './server.ts';

export function registerViews(server: Server): void {
  const { connection } = server;
  connection.onFoldingRanges(({ textDocument }) => {
    const at = asked(server, textDocument);
    return at === undefined ? null : foldsIn(at, server.client.lineFoldingOnly);
  });
  connection.onSelectionRanges(({ textDocument, positions }) => {
    const at = asked(server, textDocument);
    return at === undefined ? null : positions.map((position) => selectionIn(at, offsetIn(at, position)));
  });
  connection.languages.inlayHint.on(async ({ textDocument, range }) => {
    const at = await askedAcross(server, textDocument);
    if (at === undefined) return null;
    const hints = hintsIn(at.session, at.file, offsetIn(at, range.start), offsetIn(at, range.end));
    return hints.map(({ offset, text }) => ({
      position: toPosition(at.reading.facts.lineStarts, offset),
      label: text,
      paddingLeft: true,
    }));
  });
  connection.onCodeLens(async ({ textDocument }) => {
    const at = await askedAcross(server, textDocument);
    if (at === undefined) return null;
    return lensesIn(at.session, at.file).map((lens) => ({
      range: rangeIn(at, lens),
      command: { title: lens.title, command: '' },
    }));
  });
  connection.onDocumentLinks(async ({ textDocument }) => {
    const at = await askedAcross(server, textDocument);
    if (at === undefined) return null;
    return linksIn(at.session, at.file).flatMap((link) => {
      const target = locationOf(server, at, link.target);
      return target === undefined
        ? []
        : [{ range: rangeIn(at, link), target: `${target.uri}#L${target.range.start.line + 1}` }];
    });
  });
  registerColours(server);
}

function foldsIn(at: Asked, wholeLines: boolean): FoldingRange[] {
  return foldsOf(at.reading.parsed).flatMap((fold) => {
    const { start, end } = rangeIn(at, fold);
    const endLine = wholeLines && fold.sort === 'block' ? end.line - 1 : end.line;
    if (endLine <= start.line) return [];
    const kind = fold.sort === 'comment' ? { kind: FoldingRangeKind.Comment } : {};
    return [{ startLine: start.line, endLine, ...kind }];
  });
}

function selectionIn(at: Asked, offset: number): SelectionRange {
  const ranges = selectionAt(at.reading.parsed, offset).map((one) => rangeIn(at, one));
  return ranges.reduceRight<SelectionRange | undefined>(
    (parent, range) => (parent === undefined ? { range } : { range, parent }),
    undefined,
  ) as SelectionRange;
}

/** Keeps what was last sent of each document, so that only what differs is sent next. */
function registerColours(server: Server): void {
  const builders = new Map<string, SemanticTokensBuilder>();
  const { semanticTokens } = server.connection.languages;
  semanticTokens.on(({ textDocument: { uri } }) => {
    const at = asked(server, { uri });
    if (at === undefined) return { data: [] };
    const builder = new SemanticTokensBuilder();
    builders.set(uri, builder);
    push(builder, wordTokens(at.session, at.file), at);
    return builder.build();
  });
  semanticTokens.onDelta(({ textDocument: { uri }, previousResultId }) => {
    const at = asked(server, { uri });
    if (at === undefined) return { data: [] };
    const builder = builders.get(uri) ?? new SemanticTokensBuilder();
    builders.set(uri, builder);
    builder.previousResult(previousResultId);
    push(builder, wordTokens(at.session, at.file), at);
    return builder.buildEdits();
  });
  semanticTokens.onRange(({ textDocument, range }) => {
    const at = asked(server, textDocument);
    if (at === undefined) return { data: [] };
    const builder = new SemanticTokensBuilder();
    push(builder, wordTokens(at.session, at.file, ...endsOf(at, range)), at);
    return { data: builder.build().data };
  });
}

function endsOf(at: Asked, { start, end }: Range): [number, number] {
  return [offsetIn(at, start), offsetIn(at, end)];
}

function push(builder: SemanticTokensBuilder, words: readonly WordToken[], { reading }: Asked): void {
  for (const { start, end, type, declares } of words) {
    const { line, character } = toPosition(reading.facts.lineStarts, start);
    builder.push(line, character, end - start, type, declares ? 1 : 0);
  }
}
