/** What is shown about a word, in the protocol's form. */
import { hoverAt } from '../hover/hover.ts';
import { askedAcrossAny, offsetIn, rangeIn } from './asked.ts';
import type { Feature } from './feature.ts';
import { contentOf } from './word-cards.ts';

export const hover: Feature = {
  capability: () => ({ hoverProvider: true }),
  register(server) {
    server.connection.onHover(async ({ textDocument, position }, token) => {
      const at = await askedAcrossAny(server, textDocument, token);
      const shown = at && hoverAt(at.session, at.file, offsetIn(at, position));
      if (at === undefined || shown === undefined) return null;
      const contents = contentOf(server, at, shown, server.client.markdownHover);
      return { contents, range: rangeIn(at, shown) };
    });
  },
};
