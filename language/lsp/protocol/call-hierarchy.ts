/** Who stands in for whom, in the protocol's form: incoming and outgoing calls. */
import { type CallHierarchyItem, type Range, SymbolKind } from 'vscode-languageserver';
import type { Span } from '../../model/index.ts';
import { type Link, personAt, standInsOf, standsInFor } from '../call-hierarchy.ts';
import type { Folder } from '../state/folder.ts';
import { toRange } from '../state/positions.ts';
import { uriOf } from '../state/workspaces.ts';
import { askedAcross, offsetIn } from './asked.ts';
import type { Feature } from './feature.ts';
import type { Server } from './server.ts';

export const callHierarchy: Feature = {
  capability: () => ({ callHierarchyProvider: true }),
  register,
};

/** Incoming: for whom he stands in. Outgoing: who stands in for him. */
function register(server: Server): void {
  const calls = server.connection.languages.callHierarchy;
  calls.onPrepare(async ({ textDocument, position }, token) => {
    const at = await askedAcross(server, textDocument, token);
    const person = at && personAt(at.session, at.file, offsetIn(at, position));
    return at === undefined || person === undefined ? null : [itemOf(at.folder, person)];
  });
  calls.onIncomingCalls(({ item }) => {
    server.documents.sync();
    const located = server.workspaces.find(item.uri);
    if (located === undefined) return null;
    const { folder, session } = located;
    return standsInFor(session, item.name).flatMap((link) =>
      byFile(link.at).map((at) => ({ from: itemOf(folder, link, at[0]), fromRanges: rangesOf(folder, at) })),
    );
  });
  calls.onOutgoingCalls(({ item }) => {
    server.documents.sync();
    const located = server.workspaces.find(item.uri);
    if (located === undefined) return null;
    const { folder, session } = located;
    return standInsOf(session, item.name).map((link) => {
      const here = link.at.filter(({ file }) => uriOf(folder, file) === item.uri);
      return {
        to: itemOf(folder, link),
        fromRanges: here.length === 0 ? [item.selectionRange] : rangesOf(folder, here),
      };
    });
  });
}

/** A person where he is declared; as the one who is away, where his ombud are named. */
function itemOf(folder: Folder, { id, text, name }: Link, at: Span = name): CallHierarchyItem {
  const range = rangeOf(folder, at);
  return {
    name: id,
    kind: SymbolKind.Variable,
    detail: text,
    uri: uriOf(folder, at.file),
    range,
    selectionRange: range,
  };
}

function byFile(spans: readonly Span[]): readonly (readonly Span[])[] {
  const files = new Map<string, Span[]>();
  for (const span of spans) {
    const known = files.get(span.file);
    if (known === undefined) files.set(span.file, [span]);
    else known.push(span);
  }
  return [...files.values()];
}

function rangesOf(folder: Folder, spans: readonly Span[]): Range[] {
  return spans.map((span) => rangeOf(folder, span));
}

function rangeOf({ session }: Folder, { file, start, end }: Span): Range {
  return toRange(session.files.get(file)?.lineStarts ?? new Uint32Array(1), start, end);
}
