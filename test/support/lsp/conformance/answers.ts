/** What in an answer goes beyond what the client said that it can take, request by request. */
import { at, can, has, type Json, listAt, objectsIn } from './capabilities.ts';
import { diagnosticsBeyond } from './diagnostics.ts';

type Rule = (capabilities: Json, answer: Json) => Iterable<string>;

/** Kinds of the protocol's first version: what a client takes that names none. */
const FIRST_KINDS = 18;

function* markup(capabilities: Json, path: string, content: Json | undefined): Generator<string> {
  const kind = at(content, 'kind');
  const formats = listAt(capabilities, path);
  if (kind !== undefined && !(formats.length === 0 ? ['plaintext'] : formats).includes(kind)) {
    yield `${kind} is not in ${path}`;
  }
}

function* hover(capabilities: Json, answer: Json): Generator<string> {
  yield* markup(capabilities, 'textDocument.hover.contentFormat', at(answer, 'contents'));
}

/** Properties of a completion item, and what must be able to take each. */
const ITEM_PARTS: Readonly<Record<string, string>> = {
  labelDetails: 'labelDetailsSupport',
  commitCharacters: 'commitCharactersSupport',
  deprecated: 'deprecatedSupport',
  preselect: 'preselectSupport',
  tags: 'tagSupport',
  insertTextMode: 'insertTextModeSupport',
};

function* completion(capabilities: Json, answer: Json): Generator<string> {
  const of = 'textDocument.completion.completionItem';
  const kinds = listAt(capabilities, 'textDocument.completion.completionItemKind.valueSet');
  for (const item of Array.isArray(answer) ? answer : listAt(answer, 'items')) {
    for (const [part, support] of Object.entries(ITEM_PARTS)) {
      if (has(item, part) && at(capabilities, `${of}.${support}`) === undefined) yield `${part} without ${support}`;
    }
    if (at(item, 'insertTextFormat') === 2 && !can(capabilities, `${of}.snippetSupport`)) yield 'a snippet';
    if (at(item, 'textEdit.insert') !== undefined && !can(capabilities, `${of}.insertReplaceSupport`)) yield 'insert';
    const kind = Number(at(item, 'kind') ?? 1);
    if (kinds.length === 0 ? kind > FIRST_KINDS : !kinds.includes(kind)) yield `completion kind ${kind}`;
    yield* markup(capabilities, `${of}.documentationFormat`, at(item, 'documentation'));
  }
  const defaults = listAt(capabilities, 'textDocument.completion.completionList.itemDefaults');
  for (const name of Object.keys(at(answer, 'itemDefaults') ?? {})) {
    if (!defaults.includes(name)) yield `the default ${name}`;
  }
}

function* definition(capabilities: Json, answer: Json): Generator<string> {
  const links = can(capabilities, 'textDocument.definition.linkSupport');
  for (const one of objectsIn(answer)) if (has(one, 'targetUri') && !links) yield 'a LocationLink';
}

function* edit(capabilities: Json, answer: Json): Generator<string> {
  const of = 'workspace.workspaceEdit';
  if (has(answer, 'documentChanges') && !can(capabilities, `${of}.documentChanges`)) yield 'documentChanges';
  if (has(answer, 'changeAnnotations') && at(capabilities, `${of}.changeAnnotationSupport`) === undefined) {
    yield 'changeAnnotations';
  }
  for (const change of listAt(answer, 'documentChanges')) {
    const kind = at(change, 'kind');
    if (kind !== undefined && !listAt(capabilities, `${of}.resourceOperations`).includes(kind)) yield `${kind}`;
    const isSnippet = listAt(change, 'edits').some((one) => has(one, 'snippet'));
    if (isSnippet && !can(capabilities, `${of}.snippetEditSupport`)) yield 'a snippet';
  }
}

function* codeAction(capabilities: Json, answer: Json): Generator<string> {
  const of = 'textDocument.codeAction';
  for (const action of listAt(answer, '')) {
    const isLiteral = typeof at(action, 'command') !== 'string';
    if (isLiteral && at(capabilities, `${of}.codeActionLiteralSupport`) === undefined) yield 'a code action literal';
    if (has(action, 'isPreferred') && !can(capabilities, `${of}.isPreferredSupport`)) yield 'isPreferred';
    if (has(action, 'disabled') && !can(capabilities, `${of}.disabledSupport`)) yield 'disabled';
    if (has(action, 'data') && !can(capabilities, `${of}.dataSupport`)) yield 'data';
    yield* edit(capabilities, at(action, 'edit') ?? null);
  }
}

function* symbolKinds(capabilities: Json, path: string, answer: Json): Generator<string> {
  const kinds = listAt(capabilities, `${path}.symbolKind.valueSet`);
  for (const symbol of objectsIn(answer)) {
    const kind = at(symbol, 'kind');
    if (typeof kind !== 'number') continue;
    if (kinds.length === 0 ? kind > FIRST_KINDS : !kinds.includes(kind)) yield `symbol kind ${kind}`;
    if (has(symbol, 'tags') && at(capabilities, `${path}.tagSupport`) === undefined) yield 'symbol tags';
  }
}

function* documentSymbol(capabilities: Json, answer: Json): Generator<string> {
  const of = 'textDocument.documentSymbol';
  const nests = can(capabilities, `${of}.hierarchicalDocumentSymbolSupport`);
  for (const one of objectsIn(answer)) if (has(one, 'selectionRange') && !nests) yield 'a symbol with children';
  yield* symbolKinds(capabilities, of, answer);
}

function* workspaceSymbol(capabilities: Json, answer: Json): Generator<string> {
  for (const symbol of listAt(answer, '')) {
    if (at(symbol, 'location.range') === undefined && !can(capabilities, 'workspace.symbol.resolveSupport')) {
      yield 'a symbol without a range';
    }
  }
  yield* symbolKinds(capabilities, 'workspace.symbol', answer);
}

function* folding(capabilities: Json, answer: Json): Generator<string> {
  const of = 'textDocument.foldingRange';
  const limit = at(capabilities, `${of}.rangeLimit`);
  if (typeof limit === 'number' && listAt(answer, '').length > limit) yield `more than ${limit} folds`;
  for (const fold of listAt(answer, '')) {
    const isOfCharacters = has(fold, 'startCharacter') || has(fold, 'endCharacter');
    if (isOfCharacters && can(capabilities, `${of}.lineFoldingOnly`)) yield 'a fold within a line';
    if (has(fold, 'collapsedText') && !can(capabilities, `${of}.foldingRange.collapsedText`)) yield 'collapsedText';
  }
}

function* links(capabilities: Json, answer: Json): Generator<string> {
  const tooltips = can(capabilities, 'textDocument.documentLink.tooltipSupport');
  for (const link of listAt(answer, '')) if (has(link, 'tooltip') && !tooltips) yield 'a tooltip';
}

function* prepareRename(capabilities: Json, answer: Json): Generator<string> {
  const isDefault = has(answer, 'defaultBehavior');
  if (isDefault && at(capabilities, 'textDocument.rename.prepareSupportDefaultBehavior') === undefined) {
    yield 'defaultBehavior';
  }
}

function* initialize(capabilities: Json, answer: Json): Generator<string> {
  const offered = listAt(capabilities, 'general.positionEncodings');
  const chosen = at(answer, 'capabilities.positionEncoding') ?? 'utf-16';
  if (!['utf-16', ...offered].includes(chosen)) yield `positions in ${chosen}`;
  const rename = at(answer, 'capabilities.renameProvider');
  if (typeof rename === 'object' && !can(capabilities, 'textDocument.rename.prepareSupport')) yield 'RenameOptions';
  const actions = at(answer, 'capabilities.codeActionProvider');
  if (
    typeof actions === 'object' &&
    at(capabilities, 'textDocument.codeAction.codeActionLiteralSupport') === undefined
  ) {
    yield 'CodeActionOptions';
  }
  const labels = at(answer, 'capabilities.documentSymbolProvider.label');
  if (labels !== undefined && !can(capabilities, 'textDocument.documentSymbol.labelSupport')) yield 'a symbol label';
}

const RULES: Readonly<Record<string, Rule>> = {
  initialize,
  'textDocument/hover': hover,
  'textDocument/completion': completion,
  'textDocument/definition': definition,
  'textDocument/rename': edit,
  'textDocument/prepareRename': prepareRename,
  'textDocument/codeAction': codeAction,
  'textDocument/documentSymbol': documentSymbol,
  'workspace/symbol': workspaceSymbol,
  'textDocument/foldingRange': folding,
  'textDocument/documentLink': links,
  'textDocument/diagnostic': (capabilities, answer) =>
    diagnosticsBeyond(capabilities, 'textDocument.diagnostic', listAt(answer, 'items')),
  'workspace/diagnostic': (capabilities, answer) =>
    diagnosticsBeyond(
      capabilities,
      'textDocument.diagnostic',
      listAt(answer, 'items').flatMap((report) => listAt(report, 'items')),
    ),
};

/** Everything in the answer to a request that the client did not say it can take. */
export function answerBeyond(capabilities: Json, method: string, answer: Json): readonly string[] {
  const beyond = answer === null ? [] : (RULES[method]?.(capabilities, answer) ?? []);
  return [...new Set(beyond)].map((what) => `${method} answers with ${what}, which the client did not ask for`);
}
