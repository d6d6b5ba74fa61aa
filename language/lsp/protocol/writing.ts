/** What changes a document: completion, renaming, formatting, quick fixes. */
import {
  type CompletionItem,
  CompletionItemKind,
  LSPErrorCodes,
  MarkupKind,
  ResponseError,
} from 'vscode-languageserver';
import { formatEdits } from '../../editing/format/format.ts';
import { indentEdits } from '../../editing/format/on-type.ts';
import { rangeEdits } from '../../editing/format/range.ts';
import { holdsIdentityNumber } from '../../model/index.ts';
import { completionAt } from '../completion/completion.ts';
import type { Completion, Item, ItemKind } from '../completion/item.ts';
import { type Refusal, renameableAt, renameInSteps } from '../rename.ts';
import { registerActions } from './actions.ts';
import { type Asked, asked, askedAcross, askedOfAll, editsIn, offsetIn, rangeIn, workspaceEdit } from './asked.ts';
import type { Server } from './server.ts';
import { inSteps } from './steps.ts';
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

export function registerWriting(server: Server): void {
  registerCompletion(server);
  registerRename(server);
  registerFormatting(server);
  registerActions(server);
}

function registerCompletion(server: Server): void {
  server.connection.onCompletion(({ textDocument, position }) => {
    const at = asked(server, textDocument);
    if (at === undefined) return null;
    const completion = completionAt(at.session, at.file, offsetIn(at, position));
    const items = completion.items
      .filter(({ kind }) => kind !== 'snippet' || server.client.snippets)
      .filter(({ label, snippet }) => !holdsIdentityNumber(snippet ?? label))
      .map((item, index) => completionItem(server, at, completion, item, index));
    return { isIncomplete: completion.isIncomplete || !(at.folder.isRead || at.folder.isLoaded), items };
  });
}

function completionItem(server: Server, at: Asked, completion: Completion, item: Item, index: number): CompletionItem {
  const { labelDetails, markdownCompletion, completionKinds } = server.client;
  const result: CompletionItem = {
    label: item.label,
    kind: completionKinds.has(KINDS[item.kind]) ? KINDS[item.kind] : CompletionItemKind.Text,
    sortText: String(index).padStart(4, '0'),
    ...writtenOf(server, at, completion, item),
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

function registerRename(server: Server): void {
  const { connection } = server;
  connection.onPrepareRename(async ({ textDocument, position }, token) => {
    const at = await askedAcross(server, textDocument, token);
    if (at === undefined) return null;
    const found = renameableAt(at.session, at.file, offsetIn(at, position));
    if ('refusal' in found) throw refused(at, found);
    return { range: rangeIn(at, found), placeholder: found.name };
  });
  connection.onRenameRequest(async ({ textDocument, position, newName }, token) => {
    const at = await askedOfAll(server, textDocument, token);
    if (at === undefined) return null;
    const renaming = renameInSteps(at.session, at.file, offsetIn(at, position), newName);
    const edits = await inSteps(server, at.session, token, renaming);
    if ('refusal' in edits) throw refused(at, edits);
    return workspaceEdit(server, at, edits);
  });
}

function refused({ session }: Asked, { refusal }: Refusal): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, refusal[session.options.language]);
}

function registerFormatting(server: Server): void {
  const { connection } = server;
  connection.onDocumentFormatting(({ textDocument }) => {
    const at = asked(server, textDocument);
    return at === undefined ? null : editsIn(at, formatEdits(at.reading.parsed));
  });
  connection.onDocumentRangeFormatting(({ textDocument, range }) => {
    const at = asked(server, textDocument);
    if (at === undefined) return null;
    const [from, to] = [offsetIn(at, range.start), offsetIn(at, range.end)];
    return editsIn(at, rangeEdits(at.reading.parsed, from, to));
  });
  connection.onDocumentOnTypeFormatting(({ textDocument, position, ch }) => {
    const at = asked(server, textDocument);
    return at === undefined ? null : editsIn(at, indentEdits(at.reading.parsed, offsetIn(at, position), ch));
  });
}
