/** Where a name is declared, as places that the client can open. */
import { definitionAt } from '../definition.ts';
import { askedAcrossAny, locationsOf, offsetIn } from './asked.ts';
import type { Feature } from './feature.ts';

export const definition: Feature = {
  capability: () => ({ definitionProvider: true }),
  register(server) {
    server.connection.onDefinition(async ({ textDocument, position }, token) => {
      const at = await askedAcrossAny(server, textDocument, token);
      if (at === undefined) return null;
      return locationsOf(server, at, definitionAt(at.session, at.file, offsetIn(at, position)));
    });
  },
};
