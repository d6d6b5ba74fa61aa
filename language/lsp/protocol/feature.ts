/** What the protocol is to know of a feature: each adapter in this folder is one, beside the feature of the same name. */
import type { ServerCapabilities } from 'vscode-languageserver';
import type { Client } from './client.ts';
import type { Server } from './server.ts';

/** One feature of the editor in the protocol's form. */
export interface Feature {
  /** What the server says that it can do for the client. */
  capability(client: Client): ServerCapabilities;
  /** Answers the requests of the feature. */
  register(server: Server): void;
}
