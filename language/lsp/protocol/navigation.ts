/** Hover, definition, references, highlights and symbols. */
import {
  DocumentHighlightKind,
  type DocumentSymbol,
  MarkupKind,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import { isShipped } from '../../model/index.ts';
import { hoverAt } from '../hover/hover.ts';
import { withoutMarkdown } from '../hover/without-markdown.ts';
import { type OutlineItem, outlineOf, type SymbolSort, symbolsInSteps } from '../outline.ts';
import { definitionAt, highlightsAt, referencesInSteps } from '../references.ts';
import type { Folder } from '../state/folder.ts';
import { toRange } from '../state/positions.ts';
import { uriOf } from '../state/workspaces.ts';
import { type Asked, askedAcrossAny, askedOfAllAny, askedOfAny, locationsOf, offsetIn, rangeIn } from './asked.ts';
import type { Server } from './server.ts';
import { awaited, inSteps } from './steps.ts';

const KINDS: Readonly<Record<SymbolSort, SymbolKind>> = {
  organisation: SymbolKind.Namespace,
  unit: SymbolKind.Class,
  inbox: SymbolKind.Field,
  function: SymbolKind.Interface,
  person: SymbolKind.Variable,
  absence: SymbolKind.Event,
  flow: SymbolKind.Function,
  rule: SymbolKind.Module,
  clause: SymbolKind.Property,
};

/** For clients that know no better one. */
const FALLBACK = SymbolKind.Property;

function kindOf(sort: SymbolSort, known: ReadonlySet<number>): SymbolKind {
  return known.has(KINDS[sort]) ? KINDS[sort] : FALLBACK;
}

export function registerNavigation(server: Server): void {
  const { connection } = server;
  connection.onHover(async ({ textDocument, position }, token) => {
    const at = await askedAcrossAny(server, textDocument, token);
    const hover = at && hoverAt(at.session, at.file, offsetIn(at, position));
    if (at === undefined || hover === undefined) return null;
    const kind = server.client.markdownHover ? MarkupKind.Markdown : MarkupKind.PlainText;
    const value = server.client.markdownHover ? hover.markdown : withoutMarkdown(hover.markdown);
    return { contents: { kind, value }, range: rangeIn(at, hover) };
  });
  connection.onDefinition(async ({ textDocument, position }, token) => {
    const at = await askedAcrossAny(server, textDocument, token);
    return at === undefined ? null : locationsOf(server, at, definitionAt(at.session, at.file, offsetIn(at, position)));
  });
  connection.onReferences(async ({ textDocument, position, context }, token) => {
    const at = await askedOfAllAny(server, textDocument, token);
    if (at === undefined) return null;
    const found = referencesInSteps(at.session, at.file, offsetIn(at, position));
    const uses = await inSteps(server, at.session, token, found);
    return locationsOf(
      server,
      at,
      uses.filter(({ declares }) => context.includeDeclaration || !declares),
    );
  });
  connection.onDocumentHighlight(async ({ textDocument, position }, token) => {
    const at = await askedAcrossAny(server, textDocument, token);
    if (at === undefined) return null;
    return highlightsAt(at.session, at.file, offsetIn(at, position)).map((use) => ({
      range: rangeIn(at, use),
      kind: use.declares ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
  });
  registerSymbols(server);
}

function registerSymbols(server: Server): void {
  server.connection.onDocumentSymbol(({ textDocument }) => {
    const at = askedOfAny(server, textDocument);
    if (at === undefined) return null;
    const items = outlineOf(at.session, at.file);
    return server.client.nestedSymbols
      ? items.map((item) => symbolOf(server, at, item))
      : items.flatMap((item) => flatSymbols(server, at, item, textDocument.uri));
  });
  server.connection.onWorkspaceSymbol(async ({ query }, token) => {
    await awaited(server.ready, token);
    server.documents.sync();
    const symbols: SymbolInformation[] = [];
    for (const folder of server.workspaces.all) {
      const found = await inSteps(server, folder.session, token, symbolsInSteps(folder.session, query));
      symbols.push(...informationOn(server, folder, found));
    }
    return symbols;
  });
}

function informationOn(server: Server, folder: Folder, found: readonly OutlineItem[]): SymbolInformation[] {
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
