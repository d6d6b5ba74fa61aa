/** Documents that exist only in the program, for a client that can show them. What makes them is loaded when one is asked for. */
import type { CancellationToken } from 'vscode-languageserver';
import { BUILTIN, shippedFile } from '../state/uris.ts';
import type { Feature } from './feature.ts';
import { awaited } from './steps.ts';

const REQUEST = 'workspace/textDocumentContent';

export const content: Feature = {
  capability: (client) => ({ workspace: client.content ? { textDocumentContent: { schemes: [BUILTIN] } } : {} }),
  register(server) {
    server.connection.onRequest(REQUEST, async ({ uri }: { readonly uri: string }, token: CancellationToken) => {
      const { contentOf } = await import('../content.ts');
      await awaited(server.turns.ready, token);
      const file = shippedFile(uri);
      const sessions = [...server.workspaces.all].map(({ session }) => session);
      return { text: (file === undefined ? undefined : contentOf(sessions, file)) ?? '' };
    });
  },
};
