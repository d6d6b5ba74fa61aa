/** The week and the timeline: the extension's own panels in frames, told what the server answers. */
import texts from '../../../../extension/l10n/bundle.l10n.sv.json' with { type: 'json' };
import type { DelegatesView } from '../../../../extension/src/delegates-shapes.ts';
import type { FromPanel, ToPanel } from '../../../../extension/src/panels/messages.ts';
import type { WeekView } from '../../../../extension/src/week-shapes.ts';
import { Attempts, type Written } from './attempts.ts';
import type { Ask } from './features.ts';

/** A place in a file, as the server counts. */
export interface Cursor {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}

/** What the page does for a panel. */
interface Page extends Written {
  open(place: Cursor): void;
  say(text: string): void;
  /** Opens the form of a new absence of a person. */
  newAbsence(person: string): void;
}

type View = (WeekView | DelegatesView) & { readonly folder: string };

/** What a panel calls itself, what it asks, and the form by which its lines are changed. */
interface Kind {
  readonly name: string;
  readonly question: string;
  readonly form: string;
}

export class Panel {
  readonly #frame: HTMLIFrameElement;
  readonly #question: string;
  readonly #ask: Ask;
  readonly #page: Page;
  readonly #attempts: Attempts;
  #view: View | undefined;
  /** Where the cursor was when it was last followed. */
  #followed: string | undefined;
  /** A day of the week that has been chosen; without one it is that of the page. */
  #day: string | undefined;

  constructor({ name, question, form }: Kind, frame: HTMLIFrameElement, ask: Ask, page: Page) {
    this.#frame = frame;
    this.#question = question;
    this.#ask = ask;
    this.#page = page;
    this.#attempts = new Attempts(ask, form, page, () => this.#show());
    addEventListener(
      'message',
      ({ data, origin }: MessageEvent<{ readonly panel?: string; readonly message?: FromPanel }>) => {
        if (origin === location.origin && data.panel === name && data.message !== undefined)
          void this.#hear(data.message);
      },
    );
  }

  /**
   * Shows what the cursor is about where it has moved, and else the same anew, also what was chosen in the panel; of a place
   * that says nothing, what stands at another.
   */
  async follow(cursor: Cursor | undefined, otherwise: Cursor | undefined): Promise<void> {
    const place = JSON.stringify(cursor);
    const hasMoved = place !== this.#followed;
    this.#followed = place;
    if (cursor !== undefined && (hasMoved || this.#view === undefined) && (await this.#update(cursor))) return;
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

  async #hear(message: FromPanel): Promise<void> {
    const folder = this.#view?.folder ?? '';
    if (message.type === 'ready') this.#show();
    if (message.type === 'select') await this.#update({ key: message.key });
    if (message.type === 'ask') await this.#attempts.ask(folder, message.fields);
    if (message.type === 'write') await this.#attempts.write(folder, message.fields);
    if (message.type === 'leave') this.#attempts.leave();
    if (message.type === 'undo') this.#attempts.undo();
    if (message.type === 'day') await this.#toDay(message.day);
    if (message.type === 'absence') this.#page.newAbsence(message.key);
    if (message.type === 'open') {
      const { uri, line, character } = message.place;
      this.#page.open({ uri, position: { line, character } });
    }
  }

  async #toDay(day: string | null): Promise<void> {
    if (day === null) return this.#page.say('Välj dagen ovanför texten: den gäller veckan också.');
    this.#day = day === this.#view?.asOf ? undefined : day;
    if (this.#view !== undefined) await this.#update({ key: this.#view.key });
  }

  async #update(params: object): Promise<boolean> {
    const day = this.#day === undefined ? {} : { day: this.#day };
    const view = await this.#ask<View | null>(this.#question, { ...params, ...day });
    if (view === undefined || view === null) return false;
    if (view.key !== this.#view?.key && this.#attempts.current !== null) this.#attempts.leave();
    this.#view = view;
    this.#show();
    return true;
  }

  #show(): void {
    const view = this.#view === undefined ? undefined : { view: this.#view, attempt: this.#attempts.current };
    // The day stands above the text: the panel need not say it.
    const message: ToPanel = { view, texts, language: 'sv', day: null };
    this.#frame.contentWindow?.postMessage(message, location.origin);
  }
}
