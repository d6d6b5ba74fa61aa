/** Formatting in the protocol's form: of a document, of a part of it, and as it is typed. */
import { formatEdits } from '../../editing/format/format.ts';
import { indentEdits } from '../../editing/format/on-type.ts';
import { rangeEdits } from '../../editing/format/range.ts';
import { asked, editsIn, offsetIn } from './asked.ts';
import type { Feature } from './feature.ts';

export const format: Feature = {
  capability: () => ({
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '}', moreTriggerCharacter: ['\n'] },
  }),
  register(server) {
    const { connection } = server;
    connection.onDocumentFormatting(({ textDocument }) => {
      const at = asked(server, textDocument);
      return at === undefined ? null : editsIn(at, formatEdits(at.reading.parsed));
    });
    connection.onDocumentRangeFormatting(({ textDocument, range }) => {
      const at = asked(server, textDocument);
      if (at === undefined) return null;
      const [from, to] = [offsetIn(at, range.start), offsetIn(at, range.end)];
      return editsIn(at, rangeEdits(at.reading.parsed, from, to));
    });
    connection.onDocumentOnTypeFormatting(({ textDocument, position, ch }) => {
      const at = asked(server, textDocument);
      return at === undefined ? null : editsIn(at, indentEdits(at.reading.parsed, offsetIn(at, position), ch));
    });
  },
};
