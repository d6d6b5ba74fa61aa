/** What the client can do. Whatever it does not say that it can, it is not sent. */
import { type ClientCapabilities, type InitializeParams, InsertTextMode } from 'vscode-languageserver';
import type { Language } from '../../model/index.ts';
import { languageOfLocale } from '../state/settings.ts';
import { saneCapabilities } from './capabilities.ts';

/** Numbers of the protocol's that a client knows. */
type Kinds = ReadonlySet<number>;

/** The capabilities that the server asks about. */
export interface Client {
  readonly locale: Language;
  readonly configuration: boolean;
  /** It wants to be told which settings to send. */
  readonly registersSettings: boolean;
  readonly watchesFiles: boolean;
  /** It watches folders that it has not open, too. */
  readonly watchesOutside: boolean;
  /** It tells of documents of other kinds when asked to. */
  readonly tellsOfMore: boolean;
  readonly progress: boolean;
  readonly folders: boolean;
  readonly versions: boolean;
  readonly related: boolean;
  /** Tags of diagnostics that it knows. */
  readonly tags: Kinds;
  readonly codeLinks: boolean;
  /** Its command that explains a code, where it has one; undefined of an editor that only follows links. */
  readonly explains: string | undefined;
  /** Its command that tells why something is found; told `{ uri, range, code }`. */
  readonly tellsWhy: string | undefined;
  /** Its command that opens a place; told the URI, the line and the character. */
  readonly opensPlaces: string | undefined;
  /** It can show documents that exist only in the server. */
  readonly content: boolean;
  readonly snippets: boolean;
  /** It lets people choose whether the rest of the word at the caret stays. */
  readonly insertsOrReplaces: boolean;
  /** Who indents the lines of what is put in: the client, by preference; undefined where it does not say. */
  readonly insertTextMode: InsertTextMode | undefined;
  readonly labelDetails: boolean;
  readonly markdownHover: boolean;
  readonly markdownCompletion: boolean;
  /** It asks for what is told of an item when that is looked at. */
  readonly resolvesDocumentation: boolean;
  readonly documentChanges: boolean;
  /** An edit of its may hold places to be filled in. */
  readonly snippetEdits: boolean;
  /** An edit of its may make files. */
  readonly makesFiles: boolean;
  readonly completionKinds: Kinds;
  readonly nestedSymbols: boolean;
  /** In the outline. */
  readonly outlineKinds: Kinds;
  /** In the search of the workspace. */
  readonly symbolKinds: Kinds;
  readonly actionLiterals: boolean;
  readonly preferredActions: boolean;
  /** It asks for what an action changes when it is chosen. */
  readonly resolvesEdits: boolean;
  readonly prepareRename: boolean;
  readonly lineFoldingOnly: boolean;
  /** It colours words by their form itself. */
  readonly augmentsSyntax: boolean;
  readonly refreshLenses: boolean;
  readonly refreshHints: boolean;
  readonly refreshTokens: boolean;
  readonly refreshDiagnostics: boolean;
  /** Its command that shows a version of a routine beside the one before it. */
  readonly comparesVersions: string | undefined;
  /** Its command that shows the page of a person; told `{ folder, key }`. */
  readonly showsPerson: string | undefined;
  /** The command that opens the form of a new absence, where there is one. */
  readonly writesAbsences: string | undefined;
  /** Its command that shows what the versions in a file do to a workspace. */
  readonly showsImpact: string | undefined;
  /** Its command that writes the next version of a routine. */
  readonly writesVersions: string | undefined;
  /** Diagnostics are asked for rather than sent. */
  readonly pulls: boolean;
}

/** What an `initialize` request says of the client. */
export function clientOf({ capabilities: told, locale, initializationOptions }: InitializeParams): Client {
  const capabilities = saneCapabilities(told);
  const { workspace = {}, window = {} } = capabilities;
  const options = (initializationOptions ?? {}) as Readonly<
    Record<
      | 'diagnostics'
      | 'explain'
      | 'compareVersions'
      | 'impact'
      | 'newAbsence'
      | 'newVersion'
      | 'open'
      | 'showPerson'
      | 'why',
      unknown
    >
  >;
  const pulls = options.diagnostics === 'pull' && capabilities.textDocument?.diagnostic !== undefined;
  return {
    locale: languageOfLocale(locale),
    configuration: workspace.configuration === true,
    registersSettings: workspace.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesOutside:
      workspace.didChangeWatchedFiles?.dynamicRegistration === true &&
      workspace.didChangeWatchedFiles.relativePatternSupport === true,
    tellsOfMore: capabilities.textDocument?.synchronization?.dynamicRegistration === true,
    progress: window.workDoneProgress === true,
    folders: workspace.workspaceFolders === true,
    documentChanges: workspace.workspaceEdit?.documentChanges === true,
    snippetEdits:
      workspace.workspaceEdit?.documentChanges === true && workspace.workspaceEdit.snippetEditSupport === true,
    makesFiles:
      workspace.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.resourceOperations?.includes('create') === true,
    content: workspace.textDocumentContent !== undefined,
    refreshLenses: workspace.codeLens?.refreshSupport === true,
    refreshHints: workspace.inlayHint?.refreshSupport === true,
    refreshTokens: workspace.semanticTokens?.refreshSupport === true,
    refreshDiagnostics: workspace.diagnostics?.refreshSupport === true,
    symbolKinds: kindsIn(workspace.symbol?.symbolKind?.valueSet),
    pulls,
    explains: commandIn(options.explain),
    tellsWhy: commandIn(options.why),
    opensPlaces: commandIn(options.open),
    comparesVersions: commandIn(options.compareVersions),
    showsPerson: commandIn(options.showPerson),
    writesAbsences: commandIn(options.newAbsence),
    showsImpact: commandIn(options.impact),
    writesVersions: commandIn(options.newVersion),
    ...diagnosticFeatures(capabilities, pulls),
    ...documentFeatures(capabilities),
  };
}

function commandIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A client that names no kinds knows those of the protocol's first version. */
function kindsIn(known: readonly number[] | undefined): Kinds {
  return new Set(known ?? Array.from({ length: FIRST_KINDS }, (_, index) => index + 1));
}

const FIRST_KINDS = 18;

/** What it can show of a diagnostic may depend on whether it asks for them. */
function diagnosticFeatures(
  { textDocument = {} }: ClientCapabilities,
  pulls: boolean,
): Pick<Client, 'versions' | 'related' | 'tags' | 'codeLinks'> {
  const shown = pulls ? textDocument.diagnostic : textDocument.publishDiagnostics;
  return {
    versions: textDocument.publishDiagnostics?.versionSupport === true,
    related: shown?.relatedInformation === true,
    tags: new Set(shown?.tagSupport?.valueSet),
    codeLinks: shown?.codeDescriptionSupport === true,
  };
}

type DocumentFeatures = Pick<
  Client,
  | 'snippets'
  | 'insertsOrReplaces'
  | 'insertTextMode'
  | 'labelDetails'
  | 'markdownHover'
  | 'markdownCompletion'
  | 'resolvesDocumentation'
  | 'completionKinds'
  | 'nestedSymbols'
  | 'outlineKinds'
  | 'actionLiterals'
  | 'preferredActions'
  | 'resolvesEdits'
  | 'prepareRename'
  | 'lineFoldingOnly'
  | 'augmentsSyntax'
>;

function documentFeatures({ textDocument = {} }: ClientCapabilities): DocumentFeatures {
  const { completion, hover, documentSymbol, codeAction } = textDocument;
  const item = completion?.completionItem;
  return {
    snippets: item?.snippetSupport === true,
    insertsOrReplaces: item?.insertReplaceSupport === true,
    insertTextMode: indentationIn(item?.insertTextModeSupport?.valueSet),
    labelDetails: item?.labelDetailsSupport === true,
    markdownHover: hover?.contentFormat?.[0] === 'markdown',
    markdownCompletion: item?.documentationFormat?.[0] === 'markdown',
    resolvesDocumentation: item?.resolveSupport?.properties?.includes('documentation') === true,
    completionKinds: kindsIn(completion?.completionItemKind?.valueSet),
    nestedSymbols: documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    outlineKinds: kindsIn(documentSymbol?.symbolKind?.valueSet),
    actionLiterals: codeAction?.codeActionLiteralSupport !== undefined,
    preferredActions: codeAction?.isPreferredSupport === true,
    resolvesEdits: codeAction?.dataSupport === true && codeAction.resolveSupport?.properties?.includes('edit') === true,
    prepareRename: textDocument.rename?.prepareSupport === true,
    lineFoldingOnly: textDocument.foldingRange?.lineFoldingOnly === true,
    augmentsSyntax: textDocument.semanticTokens?.augmentsSyntaxTokens === true,
  };
}

function indentationIn(modes: readonly InsertTextMode[] | undefined): InsertTextMode | undefined {
  return [InsertTextMode.adjustIndentation, InsertTextMode.asIs].find((mode) => modes?.includes(mode));
}
