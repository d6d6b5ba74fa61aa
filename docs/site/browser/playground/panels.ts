/** The week and the timeline: the extension's own panels in frames, told what the server answers. */
import texts from '../../../../extension/l10n/bundle.l10n.sv.json' with { type: 'json' };
import type { FromPanel, ToPanel } from '../../../../extension/src/panels/messages.ts';
import type { DelegatesView, WeekView } from '../../../../extension/src/shapes.ts';
import type { Ask } from './features.ts';

/** A place in a file, as the server counts. */
export interface Cursor {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}

export class Panel {
  readonly #frame: HTMLIFrameElement;
  readonly #question: string;
  readonly #ask: Ask;
  #view: WeekView | DelegatesView | undefined;

  /** @param name what the panel calls itself */
  constructor(name: string, frame: HTMLIFrameElement, question: string, ask: Ask, open: (place: Cursor) => void) {
    this.#frame = frame;
    this.#question = question;
    this.#ask = ask;
    addEventListener(
      'message',
      ({ data, origin }: MessageEvent<{ readonly panel?: string; readonly message?: FromPanel }>) => {
        if (origin !== location.origin || data.panel !== name || data.message === undefined) return;
        const { message } = data;
        if (message.type === 'ready') this.#show();
        else if (message.type === 'select') void this.#update({ key: message.key });
        else if (message.type === 'open') {
          const { uri, line, character } = message.place;
          open({ uri, position: { line, character } });
        }
      },
    );
  }

  /** Shows what the cursor is about; of a place that says nothing, what stands at another; else the same anew. */
  async follow(cursor: Cursor | undefined, otherwise: Cursor | undefined): Promise<void> {
    if (cursor !== undefined && (await this.#update(cursor))) return;
    if (this.#view !== undefined && (await this.#update({ key: this.#view.key }))) return;
    if (otherwise === undefined || !(await this.#update(otherwise))) {
      this.#view = undefined;
      this.#show();
    }
  }

  /** As light or dark as the page. */
  paint(theme: string): void {
    const root = this.#frame.contentDocument?.documentElement;
    if (root !== undefined) root.dataset['theme'] = theme;
  }

  async #update(params: object): Promise<boolean> {
    const view = await this.#ask<WeekView | DelegatesView | null>(this.#question, params);
    if (view === undefined || view === null) return false;
    this.#view = view;
    this.#show();
    return true;
  }

  #show(): void {
    // The day stands above the text: the panel need not say it.
    const message: ToPanel = { view: this.#view, texts, language: 'sv', day: null };
    this.#frame.contentWindow?.postMessage(message, location.origin);
  }
}
