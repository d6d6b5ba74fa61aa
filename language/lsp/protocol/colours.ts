/** Semantic tokens in the protocol's form: all at once, what differs from last time, or a part. */
import { type Range, SemanticTokensBuilder } from 'vscode-languageserver';
import { TYPES, type WordToken, wordTokens } from '../semantic-tokens/words.ts';
import { toPosition } from '../state/positions.ts';
import { type Asked, askedAcrossAny, offsetIn } from './asked.ts';
import type { Server } from './server.ts';

/** Keeps what was last sent of each document, so that only what differs is sent next. */
export function registerColours(server: Server): void {
  const builders = new Map<string, SemanticTokensBuilder>();
  const { semanticTokens } = server.connection.languages;
  semanticTokens.on(async ({ textDocument: { uri } }) => {
    const at = await askedAcrossAny(server, { uri });
    if (at === undefined) return { data: [] };
    const builder = new SemanticTokensBuilder();
    builders.set(uri, builder);
    push(builder, wordsOf(server, at), at);
    return builder.build();
  });
  semanticTokens.onDelta(async ({ textDocument: { uri }, previousResultId }) => {
    const at = await askedAcrossAny(server, { uri });
    if (at === undefined) return { data: [] };
    const builder = builders.get(uri) ?? new SemanticTokensBuilder();
    builders.set(uri, builder);
    builder.previousResult(previousResultId);
    push(builder, wordsOf(server, at), at);
    return builder.buildEdits();
  });
  semanticTokens.onRange(async ({ textDocument, range }) => {
    const at = await askedAcrossAny(server, textDocument);
    if (at === undefined) return { data: [] };
    const builder = new SemanticTokensBuilder();
    push(builder, wordsOf(server, at, range), at);
    return { data: builder.build().data };
  });
}

/** A client that has colours by form of its own is told only what form does not tell. */
function wordsOf({ client }: Server, at: Asked, range?: Range): readonly WordToken[] {
  const { session, file } = at;
  if (range === undefined) return wordTokens(session, file, client.augmentsSyntax);
  return wordTokens(session, file, client.augmentsSyntax, offsetIn(at, range.start), offsetIn(at, range.end));
}

function push(builder: SemanticTokensBuilder, words: readonly WordToken[], { reading }: Asked): void {
  for (const { start, end, type, declares, past } of words) {
    const { line, character } = toPosition(reading.facts.lineStarts, start);
    builder.push(line, character, end - start, TYPES.indexOf(type), (declares ? 1 : 0) | (past ? 2 : 0));
  }
}
