/** Asks the server for assistants by the client of the official SDK: in this process, or over the streams of another. */
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { InMemoryTransport } from '@modelcontextprotocol/server';
import { hostOf } from '../../../language/cli/mcp/host.ts';
import type { CacheOptions } from '../../../language/disk/cache/room.ts';
import { serverOf } from '../../../language/mcp/server.ts';
import type { Language } from '../../../language/model/index.ts';
import { type Day, parseDay } from '../../../language/time/index.ts';
import { RUTIN } from '../bundle.ts';
import { QUIET_DAY } from '../cli.ts';

/** An answer of a tool. */
export interface Said {
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly isError: boolean;
}

export interface Page {
  readonly first: number;
  readonly shown: number;
  readonly total: number;
  readonly omitted: number;
  readonly next: string | null;
}

export type Ask = (tool: string, told?: Readonly<Record<string, unknown>>) => Promise<Said>;

/** A connection. */
export interface Asking {
  readonly client: Client;
  readonly ask: Ask;
  /** Faults of the program that were told of. */
  readonly faults: readonly unknown[];
}

const NAMED = { name: 'test', version: '1' };

/** In this process, about the workspace in a folder. */
export async function asking(
  folder: string,
  language: Language = 'sv',
  day = QUIET_DAY,
  options: CacheOptions = {},
): Promise<Asking> {
  const faults: unknown[] = [];
  const host = hostOf(folder, { ...options, color: false, datum: parseDay(day) as Day }, language);
  const [here, there] = InMemoryTransport.createLinkedPair();
  await serverOf(host, (fault) => void faults.push(fault)).connect(there);
  const client = new Client(NAMED);
  await client.connect(here);
  return { client, ask: asker(client), faults };
}

/** Through `rutin mcp` as it is bundled; `before` are arguments of Node. */
export async function askingProcess(args: readonly string[], before: readonly string[] = []): Promise<Asking> {
  const client = new Client(NAMED);
  const command = process.execPath;
  await client.connect(new StdioClientTransport({ command, args: [...before, RUTIN, 'mcp', ...args], stderr: 'pipe' }));
  return { client, ask: asker(client), faults: [] };
}

function asker(client: Client): Ask {
  return async (name, told = {}) => {
    const { content, structuredContent, isError } = await client.callTool({ name, arguments: told });
    const [first] = content;
    const text = first?.type === 'text' ? first.text : '';
    return { text, data: (structuredContent ?? {}) as Said['data'], isError: isError === true };
  };
}

/** All pages of an answer, one after the other. */
export async function pagesOf(
  ask: Ask,
  tool: string,
  told: Readonly<Record<string, unknown>> = {},
): Promise<readonly Said[]> {
  const said: Said[] = [await ask(tool, told)];
  for (let next = pageIn(said[0]).next; next !== null; next = pageIn(said.at(-1)).next) {
    said.push(await ask(tool, { ...told, cursor: next }));
  }
  return said;
}

export function pageIn(said: Said | undefined): Page {
  return said?.data['page'] as Page;
}

/** The lists of all pages put together again, and all else as the first page has it. */
export function together(pages: readonly Said[]): Record<string, unknown> {
  const { notes, page, ...first } = pages[0]?.data ?? {};
  const rest = pages.slice(1).map(({ data: { notes: _, page: __, ...data } }) => data);
  return rest.reduce<unknown>(joined, first) as Record<string, unknown>;
}

/** Lists of different lengths in the pages are cut ones; those whose entries hold lists are put together entry by entry. */
function joined(one: unknown, other: unknown): unknown {
  if (Array.isArray(one) && Array.isArray(other)) {
    if (JSON.stringify(one) === JSON.stringify(other)) return one;
    const isSame = one.length === other.length && one.length > 0 && one.every((entry, i) => isHead(entry, other[i]));
    return isSame ? one.map((entry, i) => joined(entry, other[i])) : [...one, ...other];
  }
  if (typeof one !== 'object' || one === null) return one;
  const fields = other as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(one).map(([name, value]) => [name, joined(value, fields[name])]));
}

/** Whether two entries are one, of which each page shows other lists. */
function isHead(one: unknown, other: unknown): boolean {
  const bare = (value: unknown): string =>
    JSON.stringify(value, (_, field: unknown) => (Array.isArray(field) ? undefined : field));
  return typeof one === 'object' && Object.values(one ?? {}).some(Array.isArray) && bare(one) === bare(other);
}
