/** What can be folded, as lines. */
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import { foldsOf } from '../folding.ts';
import { type Asked, askedOfAny, rangeIn } from './asked.ts';
import type { Feature } from './feature.ts';

export const folding: Feature = {
  capability: () => ({ foldingRangeProvider: true }),
  register(server) {
    server.connection.onFoldingRanges(({ textDocument }) => {
      const at = askedOfAny(server, textDocument);
      return at === undefined ? null : foldsIn(at, server.client.lineFoldingOnly);
    });
  },
};

/** Where whole lines alone are folded, the closing brace stays. */
function foldsIn(at: Asked, wholeLines: boolean): FoldingRange[] {
  return foldsOf(at.reading.parsed).flatMap((fold) => {
    const { start, end } = rangeIn(at, fold);
    const endLine = wholeLines && fold.sort === 'block' ? end.line - 1 : end.line;
    if (endLine <= start.line) return [];
    const kind = fold.sort === 'comment' ? { kind: FoldingRangeKind.Comment } : {};
    return [{ startLine: start.line, endLine, ...kind }];
  });
}
