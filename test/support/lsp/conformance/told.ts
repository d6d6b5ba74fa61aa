/** What the server sends of its own accord though the client did not say that it takes it. */
import { at, can, has, type Json, listAt } from './capabilities.ts';
import { diagnosticsBeyond } from './diagnostics.ts';

/** Requests and notifications that need a capability, and which. */
const NEEDS: Readonly<Record<string, string>> = {
  'window/workDoneProgress/create': 'window.workDoneProgress',
  'window/showDocument': 'window.showDocument.support',
  'workspace/applyEdit': 'workspace.applyEdit',
  'workspace/configuration': 'workspace.configuration',
  'workspace/workspaceFolders': 'workspace.workspaceFolders',
  'workspace/codeLens/refresh': 'workspace.codeLens.refreshSupport',
  'workspace/semanticTokens/refresh': 'workspace.semanticTokens.refreshSupport',
  'workspace/inlayHint/refresh': 'workspace.inlayHint.refreshSupport',
  'workspace/diagnostic/refresh': 'workspace.diagnostics.refreshSupport',
  'workspace/foldingRange/refresh': 'workspace.foldingRange.refreshSupport',
};

/** What may be told before `initialize` has been answered. */
const EARLY = new Set(['window/logMessage', 'window/showMessage', 'telemetry/event']);

/** What a server tells a client, judged by what the client can. It remembers which progress has been begun. */
export class Told {
  readonly #tokens = new Set<Json>();
  isInitialized = false;

  /** A token that a request of the client's carried. */
  expect(token: Json): void {
    this.#tokens.add(token);
  }

  /** Everything that the client did not say it takes. */
  *beyond(capabilities: Json, method: string, params: Json): Generator<string> {
    if (!this.isInitialized && !EARLY.has(method)) yield `${method} before the answer to initialize`;
    const needed = NEEDS[method];
    if (needed !== undefined && !can(capabilities, needed)) yield `${method} without ${needed}`;
    if (method === 'window/workDoneProgress/create') this.#tokens.add(at(params, 'token') ?? null);
    if (method === '$/progress' && !this.#tokens.has(at(params, 'token') ?? null)) yield 'progress that nobody began';
    if (method === 'client/registerCapability') yield* registrations(capabilities, listAt(params, 'registrations'));
    if (method === 'textDocument/publishDiagnostics') yield* published(capabilities, params);
  }
}

function* registrations(capabilities: Json, all: readonly Json[]): Generator<string> {
  for (const one of all) {
    const method = String(at(one, 'method'));
    const path = method === 'workspace/didChangeWorkspaceFolders' ? 'workspace.workspaceFolders' : wayTo(method);
    if (!can(capabilities, path)) yield `${method} registered without ${path}`;
    for (const watcher of listAt(one, 'registerOptions.watchers')) {
      const isPlain = typeof at(watcher, 'globPattern') === 'string';
      if (!isPlain && !can(capabilities, 'workspace.didChangeWatchedFiles.relativePatternSupport')) {
        yield 'a relative pattern';
      }
    }
  }
}

/** Operations on files, and the texts of documents, have one capability for all; the others are called as it is. */
function wayTo(method: string): string {
  if (/^workspace\/(did|will)(Create|Rename|Delete)Files$/.test(method)) {
    return 'workspace.fileOperations.dynamicRegistration';
  }
  const isText = /^textDocument\/(did(Open|Change|Close|Save)|willSave(WaitUntil)?)$/.test(method);
  return `${isText ? 'textDocument.synchronization' : method.replace('/', '.')}.dynamicRegistration`;
}

function* published(capabilities: Json, params: Json): Generator<string> {
  const of = 'textDocument.publishDiagnostics';
  if (has(params, 'version') && !can(capabilities, `${of}.versionSupport`)) yield 'a version of diagnostics';
  for (const what of diagnosticsBeyond(capabilities, of, listAt(params, 'diagnostics'))) {
    yield `a diagnostic with ${what}`;
  }
}
