/** Links in the protocol's form, to documents that the client can open. */
import { linksIn } from '../links.ts';
import { askedAcross, locationOf, rangeIn } from './asked.ts';
import type { Feature } from './feature.ts';

export const links: Feature = {
  capability: () => ({ documentLinkProvider: { resolveProvider: false } }),
  register(server) {
    server.connection.onDocumentLinks(async ({ textDocument }, token) => {
      const at = await askedAcross(server, textDocument, token);
      if (at === undefined) return null;
      return linksIn(at.session, at.file).flatMap((link) => {
        const target = locationOf(server, at, link.target);
        return target === undefined
          ? []
          : [{ range: rangeIn(at, link), target: `${target.uri}#L${target.range.start.line + 1}` }];
      });
    });
  },
};
