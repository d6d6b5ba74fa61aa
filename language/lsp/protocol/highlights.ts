/** Where a name stands in its document, told apart by whether it is declared or used there. */
import { DocumentHighlightKind } from 'vscode-languageserver';
import { highlightsAt } from '../highlights.ts';
import { askedAcrossAny, offsetIn, rangeIn } from './asked.ts';
import type { Feature } from './feature.ts';

export const highlights: Feature = {
  capability: () => ({ documentHighlightProvider: true }),
  register(server) {
    server.connection.onDocumentHighlight(async ({ textDocument, position }, token) => {
      const at = await askedAcrossAny(server, textDocument, token);
      if (at === undefined) return null;
      return highlightsAt(at.session, at.file, offsetIn(at, position)).map((use) => ({
        range: rangeIn(at, use),
        kind: use.declares ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      }));
    });
  },
};
