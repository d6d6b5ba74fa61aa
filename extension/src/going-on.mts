/** In a snippet, on to the next place to fill in once a name or a value is taken, so that what is typed then is not joined to it. */
import type * as vscode from 'vscode';

type Found = vscode.CompletionItem[] | vscode.CompletionList | null | undefined;

/** What was found, each item that is neither a snippet nor a keyword with the command to go on. Outside snippets that does nothing. */
export function goingOn(found: Found, keyword: vscode.CompletionItemKind): Found {
  for (const item of Array.isArray(found) ? found : (found?.items ?? [])) {
    const isValue = typeof item.insertText !== 'object' && item.kind !== keyword;
    if (isValue) item.command ??= { command: 'jumpToNextSnippetPlaceholder', title: '' };
  }
  return found;
}
