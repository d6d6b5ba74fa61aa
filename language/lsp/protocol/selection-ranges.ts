/** What selections grow to: ranges, each with the one around it. */
import type { SelectionRange } from 'vscode-languageserver';
import { selectionAt } from '../selection-ranges.ts';
import { type Asked, askedOfAny, offsetIn, rangeIn } from './asked.ts';
import type { Feature } from './feature.ts';

export const selectionRanges: Feature = {
  capability: () => ({ selectionRangeProvider: true }),
  register(server) {
    server.connection.onSelectionRanges(({ textDocument, positions }) => {
      const at = askedOfAny(server, textDocument);
      return at === undefined ? null : positions.map((position) => selectionIn(at, offsetIn(at, position)));
    });
  },
};

function selectionIn(at: Asked, offset: number): SelectionRange {
  const ranges = selectionAt(at.reading.parsed, offset).map((one) => rangeIn(at, one));
  return ranges.reduceRight<SelectionRange | undefined>(
    (parent, range) => (parent === undefined ? { range } : { range, parent }),
    undefined,
  ) as SelectionRange;
}
