/** Where a name is used, as places that the client can open. */
import { referencesInSteps } from '../references.ts';
import { askedOfAllAny, locationsOf, offsetIn } from './asked.ts';
import type { Feature } from './feature.ts';
import { inSteps } from './steps.ts';

export const references: Feature = {
  capability: () => ({ referencesProvider: true }),
  register(server) {
    server.connection.onReferences(async ({ textDocument, position, context }, token) => {
      const at = await askedOfAllAny(server, textDocument, token);
      if (at === undefined) return null;
      const found = referencesInSteps(at.session, at.file, offsetIn(at, position));
      const uses = await inSteps(server, at.session, token, found);
      const wanted = uses.filter(({ declares }) => context.includeDeclaration || !declares);
      return locationsOf(server, at, wanted);
    });
  },
};
