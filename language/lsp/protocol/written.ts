/** What a completion writes, and over which part of the word at the caret. */
import {
  type CompletionItem,
  type InsertReplaceEdit,
  InsertTextFormat,
  InsertTextMode,
  type TextEdit,
} from 'vscode-languageserver';
import type { Completion, Item } from '../completion/item.ts';
import { type Asked, rangeIn } from './asked.ts';
import type { Server } from './server.ts';

/** The edit: a snippet where there is one and the client takes it. Lines of it are indented by whoever says that he does. */
export function writtenOf(
  server: Server,
  at: Asked,
  completion: Completion,
  { label, snippet }: Item,
): Pick<CompletionItem, 'textEdit' | 'insertTextFormat' | 'insertTextMode'> {
  const { client } = server;
  const written = (newText: string): TextEdit | InsertReplaceEdit => editOf(server, at, completion, label, newText);
  if (snippet === undefined || !client.snippets) return { textEdit: written(label) };
  const insertTextFormat = InsertTextFormat.Snippet;
  const mode = snippet.includes('\n') ? client.insertTextMode : undefined;
  if (mode === undefined) return { textEdit: written(snippet), insertTextFormat };
  const newText = mode === InsertTextMode.asIs ? indented(snippet, at, completion.start) : snippet;
  return { textEdit: written(newText), insertTextFormat, insertTextMode: mode };
}

/**
 * Over the whole word that the caret stands in. Who may choose can keep what stands after the caret, but not where what is written
 * says it already.
 */
function editOf(
  { client }: Server,
  at: Asked,
  { start, caret, end, prefix, rest }: Completion,
  label: string,
  newText: string,
): TextEdit | InsertReplaceEdit {
  const replace = rangeIn(at, { start, end });
  if (!client.insertsOrReplaces || rest === '') return { range: replace, newText };
  const says = label.slice(prefix.length).toLowerCase().startsWith(rest.toLowerCase());
  return { insert: says ? replace : rangeIn(at, { start, end: caret }), replace, newText };
}

/** A snippet whose lines stand as deep as the line that it begins in. */
function indented(snippet: string, { reading }: Asked, offset: number): string {
  const margin = /(?:^|[\r\n])([ \t]*)(?![ \t])[^\r\n]*$/.exec(reading.parsed.text.slice(0, offset))?.[1] ?? '';
  return snippet.replaceAll('\n', `\n${margin}`);
}
