/** What a server has said of files, and files by their URIs. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Client } from './client.ts';

export const ASTRAY = 'förvaltning Ny "Ny" { del av Påhittad }\n';

export const PRINCIPAL = 'huvudman Påhittad "Påhittad" { typ region organisationsnummer 232100-0131 }\n';

export function uriIn(folder: string, file = ''): string {
  return pathToFileURL(join(folder, file)).href;
}

/** The URIs about which something is said. */
export function said(client: Client): readonly string[] {
  return [...client.diagnostics].filter(([, list]) => list.length > 0).map(([uri]) => uri);
}

export async function settled(client: Client): Promise<void> {
  for (let i = 0; i < 3; i++) await client.request('workspace/symbol', { query: '' });
}

export function close(client: Client, uri: string): void {
  client.notify('textDocument/didClose', { textDocument: { uri } });
}

export interface Report {
  readonly uri: string;
  readonly resultId: string;
  readonly items?: readonly unknown[];
}
