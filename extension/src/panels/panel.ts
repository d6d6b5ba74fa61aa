/** One panel that follows the cursor: it shows a view that the server gives, and lets lines of it be changed. */
import * as vscode from 'vscode';
import type { DelegatesView } from '../delegates-shapes.ts';
import type { Cursor, InFolder, Keyed, Server } from '../server.ts';
import { t } from '../text.ts';
import type { WeekView } from '../week-shapes.ts';
import { Attempts } from './attempts.ts';
import { Frame } from './frame.ts';
import type { FromPanel } from './messages.ts';

export type PanelKind = 'week' | 'delegates';

/** The command that opens the form of a new absence, of the person with a key. */
const NEW_ABSENCE = 'rutin.newAbsence';

/** Asks for a day; undefined where the question was left. */
export type ChooseDay = (title: string) => Promise<{ readonly day: string } | undefined>;

/** The form by which a line is changed: `rutin/forms/NAME`. */
const FORMS: Readonly<Record<PanelKind, string>> = { week: 'monitoring', delegates: 'period' };

export class Panel implements vscode.Disposable {
  readonly #kind: PanelKind;
  readonly #server: Server;
  readonly #frame: Frame;
  readonly #attempts: Attempts;
  readonly #chooseDay: ChooseDay;
  #view: InFolder<WeekView> | InFolder<DelegatesView> | undefined;
  /** A day of the week that has been chosen; without one it is that of the as-of date. */
  #day: string | undefined;

  constructor(kind: PanelKind, extension: vscode.Uri, server: Server, chooseDay: ChooseDay, onClosed: () => void) {
    this.#kind = kind;
    this.#chooseDay = chooseDay;
    this.#server = server;
    this.#attempts = new Attempts(server, FORMS[kind], () => this.#show());
    this.#frame = new Frame(extension, kind, this.#title(), vscode.ViewColumn.Beside, (message) => {
      void this.#hear(message);
    });
    this.#frame.onDidClose(onClosed);
  }

  reveal(): void {
    this.#frame.reveal(true);
  }

  /** Shows what the cursor is about, if it is about something that can be shown here. */
  async follow(cursor: Cursor): Promise<void> {
    await this.#ask(cursor);
  }

  async select(key: string): Promise<void> {
    await this.#ask({ key });
  }

  /** Shows the same again as it now is. */
  async refresh(): Promise<void> {
    if (this.#view !== undefined) await this.#ask({ key: this.#view.key, folder: this.#view.folder });
    else this.#show();
  }

  dispose(): void {
    this.#frame.dispose();
  }

  async #hear(message: FromPanel): Promise<void> {
    const folder = this.#view?.folder;
    if (message.type === 'select') await this.select(message.key);
    if (message.type === 'ask') await this.#attempts.ask(folder, message.fields);
    if (message.type === 'write') await this.#attempts.write(folder, message.fields);
    if (message.type === 'leave') this.#attempts.leave();
    if (message.type === 'undo') await this.#attempts.undo();
    if (message.type === 'day') await this.#toDay(message.day);
    if (message.type === 'absence') await vscode.commands.executeCommand(NEW_ABSENCE, { key: message.key, folder });
  }

  async #toDay(day: string | null): Promise<void> {
    const chosen = day ?? (await this.#chooseDay(t('Which week? Choose a day in it')))?.day;
    if (chosen === undefined) return;
    // The week of the as-of date goes with it when that is another.
    this.#day = chosen === this.#asOf ? undefined : chosen;
    await this.refresh();
  }

  async #ask(params: Cursor | Keyed): Promise<void> {
    const view =
      this.#kind === 'week'
        ? await this.#server.ask('rutin/week', this.#day === undefined ? params : { ...params, day: this.#day })
        : await this.#server.ask('rutin/delegates', params);
    if (view !== null && view !== undefined) {
      if (view.key !== this.#view?.key && this.#attempts.current !== null) this.#attempts.leave();
      this.#view = view;
    }
    this.#show();
  }

  get #asOf(): string | undefined {
    return this.#view?.asOf;
  }

  #show(): void {
    const view = this.#view;
    const shown = view === undefined ? undefined : { view, attempt: this.#attempts.current };
    this.#frame.show(this.#title(), shown);
  }

  #title(): string {
    return this.#kind === 'week' ? t('Week schedule') : t('Delegates');
  }
}
