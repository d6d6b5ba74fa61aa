/**
 * What the parameters of each method must be, as far as it is looked into. A client that sends something else is told so in the
 * protocol's terms, and no feature is asked: each can rely on what it destructures.
 */

type Parameters = Readonly<Record<string, unknown>>;
type Shape = (value: unknown) => boolean;
type Shapes = Readonly<Record<string, Shape>>;

const text: Shape = (value) => typeof value === 'string';
const whole: Shape = (value) => Number.isSafeInteger(value);
const object: Shape = (value) => isParts(value);
const list =
  (one: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(one);
const optional =
  (one: Shape): Shape =>
  (value) =>
    value === undefined || one(value);
const nullable =
  (one: Shape): Shape =>
  (value) =>
    value === undefined || value === null || one(value);
const parts =
  (shapes: Shapes): Shape =>
  (value) =>
    isParts(value) && faultyIn(value, shapes) === undefined;

const position = parts({ line: whole, character: whole });
const range = parts({ start: position, end: position });
const document = parts({ uri: text });
const inDocument: Shapes = { textDocument: document };
const at: Shapes = { ...inDocument, position };
const within: Shapes = { ...inDocument, range };
const options: Shapes = { options: object };
const item = parts({ name: text, uri: text, range, selectionRange: range });
const diagnostic = parts({ range });
const actions = parts({ diagnostics: list(diagnostic), only: nullable(list(text)) });
const change = parts({ text, range: optional(range) });

/** What the program's own requests may hold: of a node its key, of a cursor its place. */
const node: Shapes = { folder: optional(text), key: optional(text), day: optional(text), uri: optional(text) };
const version: Shapes = { folder: optional(text), document: text, version: text };

const OF_METHOD: Readonly<Record<string, Shapes>> = {
  initialize: { capabilities: object, rootUri: nullable(text), workspaceFolders: nullable(list(document)) },
  'textDocument/didOpen': { textDocument: parts({ uri: text, languageId: text, version: whole, text }) },
  'textDocument/didChange': { textDocument: parts({ uri: text, version: whole }), contentChanges: list(change) },
  'textDocument/didClose': inDocument,
  'workspace/didChangeWatchedFiles': { changes: list(parts({ uri: text, type: whole })) },
  'workspace/didChangeConfiguration': {},
  'workspace/didChangeWorkspaceFolders': { event: parts({ added: list(document), removed: list(document) }) },
  '$/cancelRequest': { id: (id) => text(id) || whole(id) },
  'textDocument/hover': at,
  'textDocument/definition': at,
  'textDocument/references': { ...at, context: object },
  'textDocument/documentHighlight': at,
  'textDocument/completion': at,
  'completionItem/resolve': { label: text },
  'textDocument/codeAction': { ...within, context: actions },
  'codeAction/resolve': { title: text, data: nullable(parts({ uri: optional(text) })) },
  'textDocument/formatting': { ...inDocument, ...options },
  'textDocument/rangeFormatting': { ...within, ...options },
  'textDocument/onTypeFormatting': { ...at, ch: text, ...options },
  'textDocument/documentSymbol': inDocument,
  'workspace/symbol': { query: text },
  'textDocument/foldingRange': inDocument,
  'textDocument/selectionRange': { ...inDocument, positions: list(position) },
  'textDocument/semanticTokens/full': inDocument,
  'textDocument/semanticTokens/full/delta': { ...inDocument, previousResultId: text },
  'textDocument/semanticTokens/range': within,
  'textDocument/inlayHint': within,
  'textDocument/codeLens': inDocument,
  'textDocument/documentLink': inDocument,
  'textDocument/diagnostic': { ...inDocument, previousResultId: nullable(text) },
  'workspace/diagnostic': { previousResultIds: list(parts({ uri: text, value: text })) },
  'textDocument/prepareCallHierarchy': at,
  'callHierarchy/incomingCalls': { item },
  'callHierarchy/outgoingCalls': { item },
  'textDocument/prepareRename': at,
  'textDocument/rename': { ...at, newName: text },
  'workspace/textDocumentContent': { uri: text },
  'rutin/persons': { folder: optional(text), query: optional(text) },
  'rutin/wantedVersion': { ...version, from: optional(text) },
  'rutin/newVersion': { ...version, from: text },
  'rutin/why': { uri: text, range, code: optional(text) },
};

/** The program's own requests begin so, those of its forms so; nothing need be said in most of them. */
const [OWN, FORM] = ['rutin/', 'rutin/forms/'];

/** Requests of the program's own that say nothing are asked about everything. */
export function withParameters(method: string, parameters: unknown): unknown {
  return method.startsWith(OWN) ? (parameters ?? {}) : parameters;
}

/** What is wrong with the parameters of a method, in words; undefined where nothing is, and for a method that nobody knows here. */
export function parameterFault(method: string, parameters: unknown): string | undefined {
  const shapes = shapesOf(method);
  if (shapes === undefined) return undefined;
  if (!isParts(parameters)) return `${method} takes an object of parameters`;
  const name = faultyIn(parameters, method.startsWith(OWN) ? { ...shapes, ...cursorIn(parameters) } : shapes);
  return name === undefined ? undefined : `${method}: ${name} is missing, or not what it must be`;
}

function shapesOf(method: string): Shapes | undefined {
  if (Object.hasOwn(OF_METHOD, method)) return OF_METHOD[method];
  if (method.startsWith(FORM)) return { folder: optional(text), fields: optional(object) };
  return method.startsWith(OWN) ? node : undefined;
}

/** A position is one in a document. */
function cursorIn(parameters: Parameters): Shapes {
  return 'position' in parameters ? { uri: text, position } : {};
}

function faultyIn(parameters: Parameters, shapes: Shapes): string | undefined {
  return Object.keys(shapes).find((name) => !shapes[name]?.(parameters[name]));
}

function isParts(value: unknown): value is Parameters {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
