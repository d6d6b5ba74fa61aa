/** What has been written means, compared with what it began as: asked of a worker, shown as it comes. */
import type { Colourer } from '../../book/colours.ts';
import { show } from './markdown.ts';
import type { Meaning as Answer, Question } from './meaning-worker.ts';
import type { Files } from './workspace.ts';

export class Meaning {
  readonly #panel: HTMLElement;
  readonly #colour: Colourer;
  readonly #script: string;
  #worker: Worker | undefined;
  #number = 0;

  constructor(panel: HTMLElement, colour: Colourer, script: string) {
    this.#panel = panel;
    this.#colour = colour;
    this.#script = script;
  }

  /** Asks; the worker is started when it is first asked. */
  ask(before: Files, after: Files, labels: readonly [string, string], day: string): void {
    const worker = this.#worker ?? this.#start();
    this.#number++;
    worker.postMessage({ number: this.#number, before, after, labels, day } satisfies Question);
  }

  #start(): Worker {
    const worker = new Worker(this.#script);
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.number === this.#number && data.markdown !== undefined) show(this.#panel, data.markdown, this.#colour);
    });
    worker.addEventListener('error', () => {
      this.#panel.textContent = 'Jämförelsen gick inte att göra. Börja om, eller ladda om sidan.';
    });
    this.#worker = worker;
    return worker;
  }
}
