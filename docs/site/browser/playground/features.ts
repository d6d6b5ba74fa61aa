/** What the editor asks the server: suggestions, cards, fixes, where a name is declared, the form of a file. */
import * as monaco from 'monaco-editor-core';
import type {
  CodeAction,
  CompletionItem,
  CompletionList,
  Diagnostic,
  Hover,
  Location,
  TextEdit,
} from 'vscode-languageserver-types';
import {
  documentationOf,
  fromPosition,
  fromRange,
  type Suggested,
  toEdit,
  toMarkdown,
  toRange,
  toSuggestion,
} from './convert.ts';

export const LANGUAGE = 'rutin';

/** Asks the server; undefined where it has no answer. */
export type Ask = <Answer>(method: string, params: object) => Promise<Answer | undefined>;

/** What the server has said of a file. */
type Told = (uri: string) => readonly Diagnostic[];

export function registerFeatures(ask: Ask, told: Told): void {
  completions(ask);
  hovers(ask);
  fixes(ask, told);
  definitions(ask);
  forms(ask);
}

function at(model: monaco.editor.ITextModel, position: monaco.IPosition): object {
  return { textDocument: { uri: model.uri.toString() }, position: fromPosition(position) };
}

function completions(ask: Ask): void {
  monaco.languages.registerCompletionItemProvider(LANGUAGE, {
    triggerCharacters: [' ', '.', '-'],
    async provideCompletionItems(model, position) {
      const list = await ask<CompletionList>('textDocument/completion', at(model, position));
      const { startColumn, endColumn } = model.getWordUntilPosition(position);
      const { lineNumber } = position;
      const word = { startLineNumber: lineNumber, endLineNumber: lineNumber, startColumn, endColumn };
      const suggestions = (list?.items ?? []).map((item) => toSuggestion(item, word));
      return { suggestions, incomplete: list?.isIncomplete ?? false };
    },
    async resolveCompletionItem(suggestion) {
      const { item } = suggestion as Suggested;
      const whole = await ask<CompletionItem>('completionItem/resolve', item);
      return whole === undefined ? suggestion : { ...suggestion, ...documentationOf(whole) };
    },
  });
}

function hovers(ask: Ask): void {
  monaco.languages.registerHoverProvider(LANGUAGE, {
    async provideHover(model, position) {
      const hover = await ask<Hover>('textDocument/hover', at(model, position));
      if (hover === undefined) return null;
      return {
        contents: toMarkdown(hover.contents),
        ...(hover.range === undefined ? {} : { range: toRange(hover.range) }),
      };
    },
  });
}

function fixes(ask: Ask, told: Told): void {
  monaco.languages.registerCodeActionProvider(LANGUAGE, {
    async provideCodeActions(model, range) {
      const uri = model.uri.toString();
      const diagnostics = told(uri).filter((one) => monaco.Range.areIntersectingOrTouching(toRange(one.range), range));
      const params = { textDocument: { uri }, range: fromRange(range), context: { diagnostics } };
      const actions = (await ask<CodeAction[]>('textDocument/codeAction', params)) ?? [];
      return { actions: actions.filter(({ edit }) => edit !== undefined).map(toAction), dispose: () => undefined };
    },
  });
}

function toAction({ title, kind, edit, isPreferred }: CodeAction): monaco.languages.CodeAction {
  const edits = Object.entries(edit?.changes ?? {}).flatMap(([uri, changes]) =>
    changes.map((one) => ({ resource: monaco.Uri.parse(uri), textEdit: toEdit(one), versionId: undefined })),
  );
  return {
    title,
    edit: { edits },
    ...(kind === undefined ? {} : { kind }),
    ...(isPreferred === undefined ? {} : { isPreferred }),
  };
}

/** Only what stands in the files of the page: the routines are read in the handbook. */
function definitions(ask: Ask): void {
  monaco.languages.registerDefinitionProvider(LANGUAGE, {
    async provideDefinition(model, position) {
      const answer = (await ask<Location | Location[]>('textDocument/definition', at(model, position))) ?? [];
      const places = (Array.isArray(answer) ? answer : [answer]).map(({ uri, range }) => ({
        uri: monaco.Uri.parse(uri),
        range: toRange(range),
      }));
      return places.filter(({ uri }) => monaco.editor.getModel(uri) !== null);
    },
  });
}

function forms(ask: Ask): void {
  monaco.languages.registerDocumentFormattingEditProvider(LANGUAGE, {
    async provideDocumentFormattingEdits(model) {
      const params = { textDocument: { uri: model.uri.toString() }, options: { tabSize: 4, insertSpaces: true } };
      return ((await ask<TextEdit[]>('textDocument/formatting', params)) ?? []).map(toEdit);
    },
  });
}
