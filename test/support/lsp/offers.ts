import type { Client } from './client.ts';
import { filled, type Hole, holesOf } from './snippets.ts';

/** What comes of the protocol's `CompletionItem` here. */
export interface Offer {
  readonly label: string;
  readonly filterText?: string;
  readonly insertTextFormat?: number;
  readonly insertTextMode?: number;
  readonly textEdit: { readonly newText: string };
  readonly labelDetails?: { readonly description: string };
}

/** Someone who writes a new file and asks at every place what could stand there. */
export class Newcomer {
  readonly #client: Client;
  readonly #uri: string;
  #text = '';
  #version = 1;

  constructor(client: Client, uri: string) {
    this.#client = client;
    this.#uri = uri;
    client.open(uri, '');
  }

  get text(): string {
    return this.#text;
  }

  /** What is offered between two texts. */
  async offers(before: string, after: string): Promise<readonly Offer[]> {
    this.#write(before + after);
    const lines = before.split('\n');
    const position = { line: lines.length - 1, character: (lines.at(-1) ?? '').length };
    const answer = await this.#client.request('textDocument/completion', {
      textDocument: { uri: this.#uri },
      position,
    });
    return (answer as { readonly items: readonly Offer[] }).items;
  }

  /** Takes what is offered under a label, and fills its holes one after the other as `choose` says. */
  async take(before: string, after: string, label: string, choose: Choose): Promise<string> {
    const offer = (await this.offers(before, after)).find((one) => one.label === label);
    if (offer === undefined) throw new Error(`${label} is not offered after ${before}`);
    const snippet = offer.textEdit.newText;
    const words: string[] = [];
    for (const hole of holesOf(snippet)) {
      const [left, right] = around(snippet, words, hole);
      const word = await choose(hole, await this.offers(before + left, right + after));
      words.push(word);
    }
    this.#write(before + fill(snippet, words) + after);
    return this.#text;
  }

  #write(text: string): void {
    this.#text = text;
    this.#version++;
    const textDocument = { uri: this.#uri, version: this.#version };
    this.#client.notify('textDocument/didChange', { textDocument, contentChanges: [{ text }] });
  }
}

export type Choose = (hole: Hole, offers: readonly Offer[]) => string | Promise<string>;

export function fill(snippet: string, words: readonly string[]): string {
  return filled(snippet, ({ number, text }) => words[number - 1] ?? text);
}

/** What stands on either side of a hole, those before it filled in. */
export function around(snippet: string, words: readonly string[], { number }: Hole): readonly [string, string] {
  const mark = '\u0001';
  const [left = '', right = ''] = filled(snippet, (hole) =>
    hole.number === number ? mark : (words[hole.number - 1] ?? hole.text),
  ).split(mark);
  return [left, right];
}
