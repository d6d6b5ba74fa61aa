/** All features of the editor, in the order in which the client is told of them. */
import type { ServerCapabilities } from 'vscode-languageserver';
import { callHierarchy } from './call-hierarchy.ts';
import type { Client } from './client.ts';
import { codeLens } from './code-lens.ts';
import { completion } from './completion.ts';
import { content } from './content.ts';
import { definition } from './definition.ts';
import { diagnostics } from './diagnostics.ts';
import type { Feature } from './feature.ts';
import { fixes } from './fixes.ts';
import { folding } from './folding.ts';
import { format } from './format.ts';
import { highlights } from './highlights.ts';
import { hover } from './hover.ts';
import { inlayHints } from './inlay-hints.ts';
import { links } from './links.ts';
import { outline } from './outline.ts';
import { references } from './references.ts';
import { rename } from './rename.ts';
import { selectionRanges } from './selection-ranges.ts';
import { semanticTokens } from './semantic-tokens.ts';
import type { Server } from './server.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

const FEATURES: readonly Feature[] = [
  completion,
  hover,
  definition,
  references,
  highlights,
  rename,
  fixes,
  format,
  outline,
  workspaceSymbols,
  folding,
  selectionRanges,
  semanticTokens,
  inlayHints,
  codeLens,
  callHierarchy,
  links,
  content,
  diagnostics,
];

/** Answers every request about documents. */
export function registerFeatures(server: Server): void {
  for (const feature of FEATURES) feature.register(server);
}

/** What all features together can do for a client; what they can do in its workspace is told as one. */
export function capabilitiesOfFeatures(client: Client): ServerCapabilities {
  return FEATURES.map((feature) => feature.capability(client)).reduce(merged, {});
}

function merged(all: ServerCapabilities, own: ServerCapabilities): ServerCapabilities {
  if (all.workspace === undefined || own.workspace === undefined) return { ...all, ...own };
  return { ...all, ...own, workspace: { ...all.workspace, ...own.workspace } };
}
