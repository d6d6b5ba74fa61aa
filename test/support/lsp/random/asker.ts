/** Asks a server about texts that it has open, and notes what is wrong in the answers. */
import type { Client, Position, Range } from '../connection.ts';
import { rangeFault } from '../places.ts';

/** A range in a document. */
export interface Location {
  readonly uri: string;
  readonly range: Range;
}

const OPTIONS = { tabSize: 4, insertSpaces: true };

export class Asker {
  readonly client: Client;
  readonly #texts: Map<string, string>;
  /** What was wrong, each with the place that was asked about. */
  readonly faults: string[] = [];

  constructor(client: Client, texts: ReadonlyMap<string, string>) {
    this.client = client;
    this.#texts = new Map(texts);
  }

  /** Notes a fault unless all is well. */
  expect(isWell: boolean, what: string, where: unknown): void {
    if (!isWell) this.faults.push(`${what}: ${JSON.stringify(where)?.slice(0, 300)}`);
  }

  /** The text of a document of the client's or, of a shipped one, of the server's. */
  async text(uri: string): Promise<string | undefined> {
    const known = this.#texts.get(uri);
    if (known !== undefined || !uri.startsWith('rutin-builtin:')) return known;
    const { text } = (await this.client.request('workspace/textDocumentContent', { uri })) as { readonly text: string };
    this.#texts.set(uri, text);
    return text;
  }

  /** Ranges must lie in their documents. */
  async inside(what: string, locations: readonly Location[]): Promise<void> {
    for (const { uri, range } of locations) {
      const text = await this.text(uri);
      const fault = text === undefined ? 'in an unknown document' : rangeFault(text, range);
      this.expect(fault === undefined, `${what} ${fault?.replace(/\d+:\d+/, '')}`, { uri, range });
    }
  }

  /** The answer, as a list that is empty where there is nothing; an error is a fault. */
  async list<T>(method: string, uri: string, more: object = {}): Promise<readonly T[]> {
    const answer = await this.one<readonly T[] | { readonly items: readonly T[] }>(method, uri, more);
    if (answer === null || answer === undefined) return [];
    return 'items' in answer ? answer.items : (answer as readonly T[]);
  }

  /** The answer; undefined for an error, which is a fault. */
  async one<T>(method: string, uri: string, more: object = {}): Promise<T | null | undefined> {
    try {
      return (await this.client.request(method, { textDocument: { uri }, options: OPTIONS, ...more })) as T | null;
    } catch (fault) {
      this.expect(false, `${method} answers ${String(fault)}`, { uri, ...more });
      return undefined;
    }
  }
}

/** A place that is asked about: a position, and a range that begins or ends there. */
export interface Place {
  readonly uri: string;
  readonly text: string;
  readonly position: Position;
  readonly range: Range;
}
