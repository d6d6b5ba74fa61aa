/** What the client can do. Whatever it does not say that it can, it is not sent. */
import { type ClientCapabilities, type InitializeParams, InsertTextMode } from 'vscode-languageserver';
import type { Language } from '../../engine/index.ts';
import { languageOfLocale } from '../state/settings.ts';

/** The capabilities that the server asks about. */
export interface Client {
  readonly locale: Language;
  readonly configuration: boolean;
  readonly watchesFiles: boolean;
  readonly progress: boolean;
  readonly folders: boolean;
  readonly versions: boolean;
  readonly related: boolean;
  readonly tags: boolean;
  readonly codeLinks: boolean;
  /** It can show documents that exist only in the server. */
  readonly content: boolean;
  readonly snippets: boolean;
  /** Who indents the lines of what is put in: the client, by preference; undefined where it does not say. */
  readonly insertTextMode: InsertTextMode | undefined;
  readonly labelDetails: boolean;
  readonly markdownHover: boolean;
  readonly markdownCompletion: boolean;
  readonly documentChanges: boolean;
  readonly nestedSymbols: boolean;
  readonly actionLiterals: boolean;
  readonly preferredActions: boolean;
  readonly prepareRename: boolean;
  readonly lineFoldingOnly: boolean;
  /** It colours words by their form itself. */
  readonly augmentsSyntax: boolean;
  readonly refreshLenses: boolean;
  readonly refreshHints: boolean;
  readonly refreshDiagnostics: boolean;
  /** Diagnostics are asked for rather than sent. */
  readonly pulls: boolean;
}

/** What an `initialize` request says of the client. */
export function clientOf({ capabilities, locale, initializationOptions }: InitializeParams): Client {
  const { workspace = {}, window = {} } = capabilities;
  const options = (initializationOptions ?? {}) as { readonly diagnostics?: unknown };
  return {
    locale: languageOfLocale(locale),
    configuration: workspace.configuration === true,
    watchesFiles: workspace.didChangeWatchedFiles?.dynamicRegistration === true,
    progress: window.workDoneProgress === true,
    folders: workspace.workspaceFolders === true,
    documentChanges: workspace.workspaceEdit?.documentChanges === true,
    content: workspace.textDocumentContent !== undefined,
    refreshLenses: workspace.codeLens?.refreshSupport === true,
    refreshHints: workspace.inlayHint?.refreshSupport === true,
    refreshDiagnostics: workspace.diagnostics?.refreshSupport === true,
    pulls: options.diagnostics === 'pull' && capabilities.textDocument?.diagnostic !== undefined,
    ...documentFeatures(capabilities),
  };
}

type DocumentFeatures = Pick<
  Client,
  | 'versions'
  | 'related'
  | 'tags'
  | 'codeLinks'
  | 'snippets'
  | 'insertTextMode'
  | 'labelDetails'
  | 'markdownHover'
  | 'markdownCompletion'
  | 'nestedSymbols'
  | 'actionLiterals'
  | 'preferredActions'
  | 'prepareRename'
  | 'lineFoldingOnly'
  | 'augmentsSyntax'
>;

function documentFeatures({ textDocument = {} }: ClientCapabilities): DocumentFeatures {
  const { publishDiagnostics: published, completion, hover, documentSymbol, codeAction } = textDocument;
  const item = completion?.completionItem;
  return {
    versions: published?.versionSupport === true,
    related: published?.relatedInformation === true,
    tags: published?.tagSupport !== undefined,
    codeLinks: published?.codeDescriptionSupport === true,
    snippets: item?.snippetSupport === true,
    insertTextMode: indentationIn(item?.insertTextModeSupport?.valueSet),
    labelDetails: item?.labelDetailsSupport === true,
    markdownHover: hover?.contentFormat?.includes('markdown') === true,
    markdownCompletion: item?.documentationFormat?.includes('markdown') === true,
    nestedSymbols: documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    actionLiterals: codeAction?.codeActionLiteralSupport !== undefined,
    preferredActions: codeAction?.isPreferredSupport === true,
    prepareRename: textDocument.rename?.prepareSupport === true,
    lineFoldingOnly: textDocument.foldingRange?.lineFoldingOnly === true,
    augmentsSyntax: textDocument.semanticTokens?.augmentsSyntaxTokens === true,
  };
}

function indentationIn(modes: readonly InsertTextMode[] | undefined): InsertTextMode | undefined {
  return [InsertTextMode.adjustIndentation, InsertTextMode.asIs].find((mode) => modes?.includes(mode));
}
