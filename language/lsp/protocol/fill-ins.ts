/** What a fix leaves to be filled in, as a stop in the text: nothing is stated until a person has stated it. */
import type { Range, SnippetTextEdit, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Asked } from './asked.ts';
import type { Server } from './server.ts';

type Edits = TextDocumentEdit['edits'];

/** A text that tells what is to stand in its place. */
const FILL_IN = /"(Ange [^"\n]*)"/g;

/** The edit of an asked document, with what is to be filled in marked, one after the other, where the client can do that. */
export function withStops(server: Server, at: Asked, edit: WorkspaceEdit): WorkspaceEdit {
  const { documentChanges } = edit;
  if (!server.client.snippetEdits || documentChanges === undefined) return edit;
  return {
    ...edit,
    documentChanges: documentChanges.map((change) =>
      'textDocument' in change ? { ...change, edits: withStopsIn(at, change.edits) } : change,
    ),
  };
}

function withStopsIn(at: Asked, edits: Edits): Edits {
  return edits.map((edit) => ('newText' in edit && edit.newText.match(FILL_IN) !== null ? stopping(at, edit) : edit));
}

/** From the start of its line on: a client indents the lines of a snippet as deep as the text that it begins after. */
function stopping(at: Asked, { range, newText }: { readonly range: Range; readonly newText: string }): SnippetTextEdit {
  const { facts, parsed } = at.reading;
  const { line, character } = range.start;
  const lineStart = facts.lineStarts[line] ?? 0;
  const value = snippetOf(parsed.text.slice(lineStart, lineStart + character) + newText);
  return { range: { ...range, start: { line, character: 0 } }, snippet: { kind: 'snippet', value } };
}

function snippetOf(text: string): string {
  let stop = 0;
  return text.replace(/[\\$}]/g, '\\$&').replace(FILL_IN, (_, asked: string) => `"\${${++stop}:${asked}}"`);
}
