/** Completion in the protocol's form: each item with what the client can show of it. */
import { type CompletionItem, CompletionItemKind, MarkupKind } from 'vscode-languageserver';
import { holdsIdentityNumber } from '../../model/index.ts';
import { explainedAt, type WordPlace } from '../../reference/index.ts';
import { completionAt } from '../completion/completion.ts';
import type { Completion, Item, ItemKind } from '../completion/item.ts';
import { uriOf } from '../state/workspaces.ts';
import { wordCard } from '../support/word-card.ts';
import { type Asked, asked, offsetIn } from './asked.ts';
import type { Feature } from './feature.ts';
import type { Server } from './server.ts';
import { contentOf } from './word-cards.ts';
import { writtenOf } from './written.ts';

/** What an item is asked about with. */
interface Data {
  readonly uri: string;
  readonly word: WordPlace;
}

const KINDS: Readonly<Record<ItemKind, CompletionItemKind>> = {
  keyword: CompletionItemKind.Keyword,
  person: CompletionItemKind.Variable,
  part: CompletionItemKind.Class,
  function: CompletionItemKind.Interface,
  word: CompletionItemKind.EnumMember,
  clause: CompletionItemKind.Reference,
  check: CompletionItemKind.Property,
  time: CompletionItemKind.Value,
  snippet: CompletionItemKind.Snippet,
};

export const completion: Feature = {
  capability: ({ resolvesDocumentation }) => ({
    completionProvider: { triggerCharacters: [' ', '.', '-'], resolveProvider: resolvesDocumentation },
  }),
  register(server) {
    server.connection.onCompletionResolve((item) => documented(server, item));
    server.connection.onCompletion(({ textDocument, position }) => {
      const at = asked(server, textDocument);
      if (at === undefined) return null;
      const found = completionAt(at.session, at.file, offsetIn(at, position));
      const items = found.items
        .filter(({ kind }) => kind !== 'snippet' || server.client.snippets)
        .filter(({ label, snippet }) => !holdsIdentityNumber(snippet ?? label))
        .map((item, index) => completionItem(server, at, found, item, index));
      return { isIncomplete: found.isIncomplete || !(at.folder.isRead || at.folder.isLoaded), items };
    });
  },
};

function completionItem(server: Server, at: Asked, found: Completion, item: Item, index: number): CompletionItem {
  const { labelDetails, markdownCompletion, completionKinds } = server.client;
  const result: CompletionItem = {
    label: item.label,
    kind: completionKinds.has(KINDS[item.kind]) ? KINDS[item.kind] : CompletionItemKind.Text,
    sortText: String(index).padStart(4, '0'),
    ...writtenOf(server, at, found, item),
  };
  if (item.filter !== undefined && item.filter !== item.label) result.filterText = item.filter;
  if (item.detail !== undefined && item.detail !== '') {
    if (labelDetails) result.labelDetails = { description: item.detail };
    else result.detail = item.detail;
  }
  if (item.documentation !== undefined && markdownCompletion) {
    result.documentation = { kind: MarkupKind.Markdown, value: item.documentation };
  }
  if (item.word === undefined) return result;
  return { ...result, ...toldOf(server, at, item.word) };
}

/** What a client is to ask with; its first words alone to one that does not ask, so that the answer stays small. */
function toldOf(server: Server, at: Asked, word: WordPlace): Pick<CompletionItem, 'data' | 'documentation'> {
  if (server.client.resolvesDocumentation) return { data: { uri: uriOf(at.folder, at.file), word } satisfies Data };
  const meaning = explainedAt(word)?.meaning;
  return meaning === undefined ? {} : { documentation: meaning[at.session.options.language] };
}

/** Whether a client asks with what it was given. */
function isData(data: unknown): data is Data {
  const { uri, word } = (data ?? {}) as { readonly uri?: unknown; readonly word?: Partial<WordPlace> | null };
  const isWord = typeof word?.rule === 'string' && typeof word.word === 'string' && Array.isArray(word.around);
  return typeof uri === 'string' && isWord;
}

/** The item with what is told of its word. */
function documented(server: Server, item: CompletionItem): CompletionItem {
  const data: unknown = item.data;
  const explained = isData(data) ? explainedAt(data.word) : undefined;
  const at = isData(data) ? asked(server, { uri: data.uri }) : undefined;
  if (at === undefined || explained === undefined) return item;
  const documentation = contentOf(server, at, wordCard(at.session, explained), server.client.markdownCompletion);
  return { ...item, documentation };
}
