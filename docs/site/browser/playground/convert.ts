/** From the protocol's form to the editor's and back: lines and columns count from 0 there and from 1 here. */
import * as monaco from 'monaco-editor-core';
import type { CompletionItem, Diagnostic, MarkupContent, Position, Range, TextEdit } from 'vscode-languageserver-types';

export function toRange({ start, end }: Range): monaco.IRange {
  return {
    startLineNumber: start.line + 1,
    startColumn: start.character + 1,
    endLineNumber: end.line + 1,
    endColumn: end.character + 1,
  };
}

export function fromPosition({ lineNumber, column }: monaco.IPosition): Position {
  return { line: lineNumber - 1, character: column - 1 };
}

export function fromRange(range: monaco.IRange): Range {
  return {
    start: { line: range.startLineNumber - 1, character: range.startColumn - 1 },
    end: { line: range.endLineNumber - 1, character: range.endColumn - 1 },
  };
}

const SEVERITIES = [
  monaco.MarkerSeverity.Error,
  monaco.MarkerSeverity.Warning,
  monaco.MarkerSeverity.Info,
  monaco.MarkerSeverity.Hint,
];

/** What is said, as text. */
export function messageOf({ message }: Pick<Diagnostic, 'message'>): string {
  return typeof message === 'string' ? message : message.value;
}

/** What is underlined; the code leads to its page in the handbook. */
export function toMarker(diagnostic: Diagnostic): monaco.editor.IMarkerData {
  const { range, severity = 1, code, tags, relatedInformation } = diagnostic;
  const words = String(code ?? '');
  return {
    ...toRange(range),
    message: messageOf(diagnostic),
    severity: SEVERITIES[severity - 1] ?? monaco.MarkerSeverity.Error,
    source: 'rutin',
    code: { value: words, target: monaco.Uri.parse(new URL(`regler/${words}.html`, document.baseURI).href) },
    tags: [...(tags ?? [])],
    relatedInformation: (relatedInformation ?? []).map(({ location, message: said }) => ({
      resource: monaco.Uri.parse(location.uri),
      message: said,
      ...toRange(location.range),
    })),
  };
}

export function toMarkdown(content: unknown): monaco.IMarkdownString[] {
  const { value } = (content ?? {}) as Partial<MarkupContent>;
  const text = typeof content === 'string' ? content : value;
  return text === undefined ? [] : [{ value: text }];
}

const KINDS: Readonly<Record<number, monaco.languages.CompletionItemKind>> = {
  6: monaco.languages.CompletionItemKind.Variable,
  7: monaco.languages.CompletionItemKind.Class,
  8: monaco.languages.CompletionItemKind.Interface,
  10: monaco.languages.CompletionItemKind.Property,
  12: monaco.languages.CompletionItemKind.Value,
  14: monaco.languages.CompletionItemKind.Keyword,
  15: monaco.languages.CompletionItemKind.Snippet,
  18: monaco.languages.CompletionItemKind.Reference,
  20: monaco.languages.CompletionItemKind.EnumMember,
};

const SNIPPET = 2;

/** An item, with the one of the protocol in it for what is asked about it later. */
export interface Suggested extends monaco.languages.CompletionItem {
  readonly item: CompletionItem;
}

export function toSuggestion(item: CompletionItem, word: monaco.IRange): Suggested {
  const edit = item.textEdit as TextEdit | undefined;
  return {
    item,
    label: { label: item.label, ...item.labelDetails },
    kind: KINDS[item.kind ?? 1] ?? monaco.languages.CompletionItemKind.Text,
    insertText: edit?.newText ?? item.insertText ?? item.label,
    range: edit === undefined ? word : toRange(edit.range),
    ...(item.insertTextFormat === SNIPPET
      ? { insertTextRules: monaco.languages.CompletionItemInsertTextRule.InsertAsSnippet }
      : {}),
    ...(item.sortText === undefined ? {} : { sortText: item.sortText }),
    ...(item.filterText === undefined ? {} : { filterText: item.filterText }),
    ...(item.additionalTextEdits === undefined ? {} : { additionalTextEdits: item.additionalTextEdits.map(toEdit) }),
    ...documentationOf(item),
  };
}

export function documentationOf({
  documentation,
}: CompletionItem): Pick<monaco.languages.CompletionItem, 'documentation'> {
  const [text] = toMarkdown(documentation);
  return text === undefined ? {} : { documentation: text };
}

export function toEdit({ range, newText }: TextEdit): monaco.languages.TextEdit {
  return { range: toRange(range), text: newText };
}
