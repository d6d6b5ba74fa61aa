/** The outline in the protocol's form: nested, or flat for clients that know no other. */
import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver';
import { type OutlineItem, outlineOf } from '../outline.ts';
import { type Asked, askedOfAny, rangeIn } from './asked.ts';
import type { Feature } from './feature.ts';
import type { Server } from './server.ts';
import { kindOf } from './symbol-kinds.ts';

export const outline: Feature = {
  capability: () => ({ documentSymbolProvider: true }),
  register(server) {
    server.connection.onDocumentSymbol(({ textDocument }) => {
      const at = askedOfAny(server, textDocument);
      if (at === undefined) return null;
      const items = outlineOf(at.session, at.file);
      return server.client.nestedSymbols
        ? items.map((item) => symbolOf(server, at, item))
        : items.flatMap((item) => flatSymbols(server, at, item, textDocument.uri));
    });
  },
};

function symbolOf(server: Server, at: Asked, item: OutlineItem): DocumentSymbol {
  return {
    name: item.label,
    detail: item.detail,
    kind: kindOf(item.sort, server.client.outlineKinds),
    range: rangeIn(at, item),
    selectionRange: rangeIn(at, item.name),
    children: item.children.map((one) => symbolOf(server, at, one)),
  };
}

function flatSymbols(server: Server, at: Asked, item: OutlineItem, uri: string): SymbolInformation[] {
  const kind = kindOf(item.sort, server.client.outlineKinds);
  const own = { name: item.label, kind, location: { uri, range: rangeIn(at, item) } };
  const below = item.children.flatMap((one) => flatSymbols(server, at, one, uri));
  return [own, ...below.map((one) => ({ ...one, containerName: item.label }))];
}
