/** What the parts stand on that the server is made of: they know this much of it, and no more. */
import type { Connection } from 'vscode-languageserver';
import type { Host } from '../state/host.ts';
import type { Workspaces } from '../state/workspaces.ts';
import type { Client } from './client.ts';
import type { OpenDocuments } from './open-documents.ts';

export interface Serving {
  readonly connection: Connection;
  readonly host: Host;
  readonly workspaces: Workspaces;
  readonly documents: OpenDocuments;
  readonly client: Client;
  /** Does something that nobody waits for; a fault is logged and harms nothing else. */
  guard(run: () => void): void;
  /** Lets something go on that nobody waits for; a fault in it is logged. */
  background(work: Promise<unknown>): void;
  /** Logs a fault in what nobody waits for. */
  log(fault: unknown): void;
}
