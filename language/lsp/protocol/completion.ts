/** Completion in the protocol's form: each item with what the client can show of it. */
import { type CompletionItem, CompletionItemKind, MarkupKind } from 'vscode-languageserver';
import { holdsIdentityNumber } from '../../model/index.ts';
import { completionAt } from '../completion/completion.ts';
import type { Completion, Item, ItemKind } from '../completion/item.ts';
import { type Asked, asked, offsetIn } from './asked.ts';
import type { Feature } from './feature.ts';
import type { Server } from './server.ts';
import { writtenOf } from './written.ts';

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
  capability: () => ({ completionProvider: { triggerCharacters: [' ', '.', '-'], resolveProvider: false } }),
  register(server) {
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
  return result;
}
