/** Semantic tokens in the protocol's form: all at once, what differs from last time, or a part. */
import {
  type CancellationToken,
  type Range,
  SemanticTokensBuilder,
  type SemanticTokensLegend,
} from 'vscode-languageserver';
import { MODIFIERS, TYPES, type WordToken, wordTokensInSteps } from '../semantic-tokens/semantic-tokens.ts';
import { toPosition } from '../state/positions.ts';
import { type Asked, askedAcrossAny, offsetIn } from './asked.ts';
import type { Feature } from './feature.ts';
import type { Server } from './server.ts';
import { inSteps } from './steps.ts';

const LEGEND: SemanticTokensLegend = { tokenTypes: [...TYPES], tokenModifiers: [...MODIFIERS] };

export const semanticTokens: Feature = {
  capability: () => ({ semanticTokensProvider: { legend: LEGEND, full: { delta: true }, range: true } }),
  register,
};

/** Keeps what was last sent of each document, so that only what differs is sent next. */
function register(server: Server): void {
  const builders = new Map<string, SemanticTokensBuilder>();
  const tokens = server.connection.languages.semanticTokens;
  tokens.on(async ({ textDocument: { uri } }, token) => {
    const at = await askedAcrossAny(server, { uri }, token);
    if (at === undefined) return { data: [] };
    const words = await wordsOf(server, at, token);
    const builder = new SemanticTokensBuilder();
    builders.set(uri, builder);
    push(builder, words, at);
    return builder.build();
  });
  tokens.onDelta(async ({ textDocument: { uri }, previousResultId }, token) => {
    const at = await askedAcrossAny(server, { uri }, token);
    if (at === undefined) return { data: [] };
    const words = await wordsOf(server, at, token);
    const builder = builders.get(uri) ?? new SemanticTokensBuilder();
    builders.set(uri, builder);
    builder.previousResult(previousResultId);
    push(builder, words, at);
    return builder.buildEdits();
  });
  tokens.onRange(async ({ textDocument, range }, token) => {
    const at = await askedAcrossAny(server, textDocument, token);
    if (at === undefined) return { data: [] };
    const words = await wordsOf(server, at, token, range);
    const builder = new SemanticTokensBuilder();
    push(builder, words, at);
    return { data: builder.build().data };
  });
}

/** A client that has colours by form of its own is told only what form does not tell. */
function wordsOf(server: Server, at: Asked, token: CancellationToken, range?: Range): Promise<readonly WordToken[]> {
  const { session, file } = at;
  const [from, to] = range === undefined ? [] : [offsetIn(at, range.start), offsetIn(at, range.end)];
  const words = wordTokensInSteps(session, file, server.client.augmentsSyntax, from, to);
  return inSteps(server, session, token, words);
}

function push(builder: SemanticTokensBuilder, words: readonly WordToken[], { reading }: Asked): void {
  for (const { start, end, type, declares, past } of words) {
    const { line, character } = toPosition(reading.facts.lineStarts, start);
    builder.push(line, character, end - start, TYPES.indexOf(type), (declares ? 1 : 0) | (past ? 2 : 0));
  }
}
