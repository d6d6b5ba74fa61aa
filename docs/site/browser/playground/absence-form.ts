/** The extension's form of a new absence in a frame: the server says what it means, and what it would write is written in the text. */
import texts from '../../../../extension/l10n/bundle.l10n.sv.json' with { type: 'json' };
import type { AbsenceFormFields } from '../../../../extension/src/absence-shapes.ts';
import type { FormView, FromPanel, ToPanel } from '../../../../extension/src/panels/messages.ts';
import { Attempts, type Written } from './attempts.ts';
import type { Ask } from './features.ts';
import { FOLDER } from './workspace.ts';

const NAME = 'franvaro';

const EMPTY: AbsenceFormFields = {
  ...{ person: '', kind: '', from: '', to: '', concerns: '', delegates: [], returns: false },
  ...{ decidedBy: '', decidedOn: '', assignedBy: '', assignedOn: '', justification: '' },
  ...{ at: '', personSearch: '', candidateSearch: '' },
};

/** What the page does for the form. */
interface Page extends Written {
  /** It is done with: written, or left. `file` is where it was written. */
  closed(file: string | undefined): void;
}

export class AbsenceForm {
  readonly #frame: HTMLIFrameElement;
  readonly #attempts: Attempts;
  readonly #page: Page;
  #opening = 0;
  #fields: object = EMPTY;

  constructor(frame: HTMLIFrameElement, ask: Ask, page: Page) {
    this.#frame = frame;
    this.#page = page;
    this.#attempts = new Attempts(ask, 'absence', page, () => this.#show());
    addEventListener('message', ({ data, origin }: MessageEvent<{ panel?: string; message?: FromPanel }>) => {
      if (origin === location.origin && data.panel === NAME && data.message !== undefined)
        void this.#hear(data.message);
    });
  }

  /** Begins anew, with a person or with nobody. */
  open(person: string): void {
    this.#opening++;
    this.#fields = { ...EMPTY, person };
    void this.#attempts.ask(FOLDER, this.#fields);
  }

  /** Whether anything has been asked since it was begun. */
  get isOpen(): boolean {
    return this.#opening > 0 && this.#attempts.current !== null;
  }

  /** As light or dark as the page. */
  paint(theme: string): void {
    const root = this.#frame.contentDocument?.documentElement;
    if (root !== undefined) root.dataset['theme'] = theme;
  }

  async #hear(message: FromPanel): Promise<void> {
    if (message.type === 'ready') this.#show();
    if (message.type === 'ask') await this.#attempts.ask(FOLDER, message.fields);
    if (message.type === 'write') await this.#write(message.fields);
    if (message.type === 'leave') this.#close(undefined);
  }

  async #write(fields: object): Promise<void> {
    await this.#attempts.write(FOLDER, fields);
    const written = this.#attempts.current?.written;
    if (written !== undefined && written !== null) this.#close(written.file);
  }

  #close(file: string | undefined): void {
    this.#attempts.leave();
    this.#page.closed(file);
  }

  #show(): void {
    const attempt = this.#attempts.current;
    const view: FormView | undefined =
      attempt === null
        ? undefined
        : {
            opening: this.#opening,
            fields: this.#fields,
            answer: attempt.answer,
            busy: attempt.busy,
            note: attempt.note,
          };
    const message: ToPanel = { view, texts, language: 'sv', day: null };
    this.#frame.contentWindow?.postMessage(message, location.origin);
  }
}
