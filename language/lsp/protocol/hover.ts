/** What is shown about a word, in the protocol's form. */
import { hoverAt } from '../hover/hover.ts';
import { nameAt } from '../support/names.ts';
import { askedAcrossAny, askedOfAllAny, offsetIn, rangeIn } from './asked.ts';
import type { Feature } from './feature.ts';
import { contentOf } from './word-cards.ts';

export const hover: Feature = {
  capability: () => ({ hoverProvider: true }),
  register(server) {
    server.connection.onHover(async ({ textDocument, position }, token) => {
      const first = await askedAcrossAny(server, textDocument, token);
      const name = first && nameAt(first.session, first.file, offsetIn(first, position));
      // Who names a person is known when all has been judged.
      const at = name?.table === 'person' ? await askedOfAllAny(server, textDocument, token) : first;
      const shown = at && hoverAt(at.session, at.file, offsetIn(at, position));
      if (at === undefined || shown === undefined) return null;
      const contents = contentOf(server, at, shown, server.client.markdownHover);
      return { contents, range: rangeIn(at, shown) };
    });
  },
};
