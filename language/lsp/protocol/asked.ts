/** A request about a document in the features' terms, and their answers in the protocol's. */
import type {
  CancellationToken,
  Location,
  Position,
  TextEdit as ProtocolEdit,
  Range,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { Edits, TextEdit } from '../../editing/text-edit.ts';
import type { Reading } from '../../lowering/reuse.ts';
import { isShipped, type Span } from '../../model/index.ts';
import type { Session } from '../../services/session.ts';
import type { Folder } from '../state/folder.ts';
import { toOffset, toRange } from '../state/positions.ts';
import { uriOf } from '../state/workspaces.ts';
import type { Server } from './server.ts';
import { awaited, judged } from './steps.ts';

type Document = { readonly uri: string };
type Token = CancellationToken;

/** An open document that something is asked about. */
export interface Asked {
  readonly folder: Folder;
  readonly session: Session;
  readonly file: string;
  readonly reading: Reading;
}

/**
 * The document; undefined when it is not open, and then there is nothing to say about it, as there is not of an old version:
 * what it lacks may have stood in files that are others by now.
 */
export function asked(server: Server, document: Document): Asked | undefined {
  const at = askedOfAny(server, document);
  return at?.folder.role === 'old' ? undefined : at;
}

/** As `asked`, also for an old version: for what can be told of a text in its own light. */
export function askedOfAny(server: Server, { uri }: Document): Asked | undefined {
  const located = server.current(uri)?.located;
  const reading = located?.session.reading(located.file);
  return located === undefined || reading === undefined ? undefined : { ...located, reading };
}

/** As `asked`, when all files have been read: for what looks across them. */
export async function askedAcross(server: Server, document: Document, token: Token): Promise<Asked | undefined> {
  await awaited(server.readyFor(document.uri), token);
  return asked(server, document);
}

/** As `askedOfAny`, when all files have been read. */
export async function askedAcrossAny(server: Server, document: Document, token: Token): Promise<Asked | undefined> {
  await awaited(server.readyFor(document.uri), token);
  return askedOfAny(server, document);
}

/** As `asked`, when all has been judged: for what depends on findings, or on who reads what. */
export async function askedOfAll(server: Server, document: Document, token: Token): Promise<Asked | undefined> {
  const at = await askedAcross(server, document, token);
  if (at === undefined) return undefined;
  await judged(server, at.session, token);
  return asked(server, document);
}

/** As `askedOfAny`, when all has been judged. */
export async function askedOfAllAny(server: Server, document: Document, token: Token): Promise<Asked | undefined> {
  const at = await askedAcrossAny(server, document, token);
  if (at === undefined) return undefined;
  await judged(server, at.session, token);
  return askedOfAny(server, document);
}

/** The offset of a position in an asked document. */
export function offsetIn({ reading }: Asked, position: Position): number {
  return toOffset(reading.facts.lineStarts, reading.parsed.text, position);
}

/** A range of an asked document. */
export function rangeIn({ reading }: Asked, { start, end }: { readonly start: number; readonly end: number }): Range {
  return toRange(reading.facts.lineStarts, start, end);
}

/** A range of any file of the workspace. */
function rangeOf({ session }: Pick<Asked, 'session'>, { file, start, end }: Span): Range {
  return toRange(session.files.get(file)?.lineStarts ?? new Uint32Array(1), start, end);
}

/** A place as the client can open it; undefined for a shipped document that the client cannot show. */
export function locationOf(server: Server, at: Asked, span: Span): Location | undefined {
  if (isShipped(span.file) && !server.client.content) return undefined;
  return { uri: uriOf(at.folder, span.file), range: rangeOf(at, span) };
}

/** Those of the places that the client can open. */
export function locationsOf(server: Server, at: Asked, spans: readonly Span[]): Location[] {
  return spans.flatMap((span) => locationOf(server, at, span) ?? []);
}

/** Edits of an asked document. */
export function editsIn(at: Asked, edits: readonly TextEdit[]): ProtocolEdit[] {
  return edits.map(({ start, end, text }) => ({ range: rangeIn(at, { start, end }), newText: text }));
}

/** Edits of several files, with the versions of those that are open where the client understands that. */
export function workspaceEdit(server: Server, at: Pick<Asked, 'folder' | 'session'>, edits: Edits): WorkspaceEdit {
  const changes = [...edits].map(([file, list]) => {
    const uri = uriOf(at.folder, file);
    const own = list.map(({ start, end, text }) => ({ range: rangeOf(at, { file, start, end }), newText: text }));
    return { uri, edits: own };
  });
  if (!server.client.documentChanges) {
    return { changes: Object.fromEntries(changes.map(({ uri, edits: own }) => [uri, own])) };
  }
  return {
    documentChanges: changes.map(({ uri, edits: own }) => ({
      textDocument: { uri, version: server.documents.get(uri)?.document.version ?? null },
      edits: own,
    })),
  };
}
