/** Messages to a client over a stream, each written as one piece: the system is asked once, and whoever listens is woken once. */
import type { Writable } from 'node:stream';
import { AbstractMessageWriter, type Message, type MessageWriter } from 'vscode-languageserver/node';

export class WholeMessageWriter extends AbstractMessageWriter implements MessageWriter {
  readonly #stream: Writable;
  #faults = 0;

  constructor(stream: Writable) {
    super();
    this.#stream = stream;
    stream.on('error', (fault) => this.fireError(fault));
    stream.on('close', () => this.fireClose());
  }

  async write(message: Message): Promise<void> {
    const text = JSON.stringify(message);
    const bytes = Buffer.from(`Content-Length: ${Buffer.byteLength(text, 'utf8')}\r\n\r\n${text}`, 'utf8');
    try {
      await this.#written(bytes);
    } catch (fault) {
      this.#faults++;
      this.fireError(fault, message, this.#faults);
      throw fault;
    }
    this.#faults = 0;
  }

  end(): void {
    this.#stream.end();
  }

  #written(bytes: Buffer): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#stream.write(bytes, (fault) => {
        if (fault === undefined || fault === null) resolve();
        else reject(fault);
      });
    });
  }
}
