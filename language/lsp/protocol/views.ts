/** What is drawn in a document: folds, selections, hints, lenses, links. */
import { type FoldingRange, FoldingRangeKind, type SelectionRange } from 'vscode-languageserver';
import { lensesInSteps } from '../code-lens.ts';
import { hintsInSteps } from '../inlay-hints.ts';
import { linksIn } from '../links.ts';
import { foldsOf, selectionAt } from '../ranges.ts';
import { toPosition } from '../state/positions.ts';
import { type Asked, askedAcross, askedOfAny, locationOf, offsetIn, rangeIn } from './asked.ts';
import { registerSemanticTokens } from './semantic-tokens.ts';
import type { Server } from './server.ts';
import { inSteps } from './steps.ts';

export function registerViews(server: Server): void {
  const { connection } = server;
  connection.onFoldingRanges(({ textDocument }) => {
    const at = askedOfAny(server, textDocument);
    return at === undefined ? null : foldsIn(at, server.client.lineFoldingOnly);
  });
  connection.onSelectionRanges(({ textDocument, positions }) => {
    const at = askedOfAny(server, textDocument);
    return at === undefined ? null : positions.map((position) => selectionIn(at, offsetIn(at, position)));
  });
  connection.languages.inlayHint.on(async ({ textDocument, range }, token) => {
    const at = await askedAcross(server, textDocument, token);
    if (at === undefined) return null;
    const drawing = hintsInSteps(at.session, at.file, offsetIn(at, range.start), offsetIn(at, range.end));
    const hints = await inSteps(server, at.session, token, drawing);
    return hints.map(({ offset, text }) => ({
      position: toPosition(at.reading.facts.lineStarts, offset),
      label: text,
      paddingLeft: true,
    }));
  });
  connection.onCodeLens(async ({ textDocument }, token) => {
    const at = await askedAcross(server, textDocument, token);
    if (at === undefined) return null;
    const lenses = await inSteps(server, at.session, token, lensesInSteps(at.session, at.file));
    return lenses.map((lens) => ({
      range: rangeIn(at, lens),
      command: { title: lens.title, command: '' },
    }));
  });
  connection.onDocumentLinks(async ({ textDocument }, token) => {
    const at = await askedAcross(server, textDocument, token);
    if (at === undefined) return null;
    return linksIn(at.session, at.file).flatMap((link) => {
      const target = locationOf(server, at, link.target);
      return target === undefined
        ? []
        : [{ range: rangeIn(at, link), target: `${target.uri}#L${target.range.start.line + 1}` }];
    });
  });
  registerSemanticTokens(server);
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
