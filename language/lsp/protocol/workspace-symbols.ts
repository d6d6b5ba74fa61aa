/** Names found in all workspaces, in the protocol's form. */
import type { SymbolInformation } from 'vscode-languageserver';
import { isShipped } from '../../model/index.ts';
import type { Folder } from '../state/folder.ts';
import { toRange } from '../state/positions.ts';
import { uriOf } from '../state/workspaces.ts';
import type { NamedSymbol } from '../support/symbols.ts';
import { symbolsInSteps } from '../workspace-symbols/workspace-symbols.ts';
import type { Feature } from './feature.ts';
import type { Server } from './server.ts';
import { awaited, inSteps } from './steps.ts';
import { kindOf } from './symbol-kinds.ts';

export const workspaceSymbols: Feature = {
  capability: () => ({ workspaceSymbolProvider: true }),
  register(server) {
    server.connection.onWorkspaceSymbol(async ({ query }, token) => {
      await awaited(server.turns.ready, token);
      server.documents.sync();
      const symbols: SymbolInformation[] = [];
      for (const folder of server.workspaces.all) {
        const found = await inSteps(server, folder.session, token, symbolsInSteps(folder.session, query));
        symbols.push(...informationOn(server, folder, found));
      }
      return symbols;
    });
  },
};

/** What ships is told of only to a client that can show it. */
function informationOn(server: Server, folder: Folder, found: readonly NamedSymbol[]): SymbolInformation[] {
  return found
    .filter(({ name }) => server.client.content || !isShipped(name.file))
    .map(({ label, detail, sort, name }) => {
      const lines = folder.session.files.get(name.file)?.lineStarts ?? new Uint32Array(1);
      return {
        name: label,
        containerName: detail,
        kind: kindOf(sort, server.client.symbolKinds),
        location: { uri: uriOf(folder, name.file), range: toRange(lines, name.start, name.end) },
      };
    });
}
