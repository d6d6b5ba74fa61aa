/** The page of a person, an inbox or a unit: one panel that goes from one to the other, on a day that can be moved. */
import * as vscode from 'vscode';
import type { Keyed, Server } from '../server.ts';
import type { SubjectAnswer } from '../subject-shapes.ts';
import { writeExpectation } from '../tests/write.ts';
import { t } from '../text.ts';
import { Frame } from './frame.ts';
import type { FromPanel } from './messages.ts';

export class SubjectPanel implements vscode.Disposable {
  readonly #server: Server;
  readonly #frame: Frame;
  #about: (Keyed & { readonly day?: string }) | undefined;
  #answer: SubjectAnswer | undefined;

  constructor(extension: vscode.Uri, server: Server) {
    this.#server = server;
    this.#frame = new Frame(extension, 'subject', t('Page'), vscode.ViewColumn.Active, (message) =>
      this.#hear(message),
    );
  }

  get onDidClose(): vscode.Event<void> {
    return this.#frame.onDidClose;
  }

  /** Shows a page that has been asked for. */
  show(answer: SubjectAnswer, day: string | undefined): void {
    this.#take(answer, day);
    this.#frame.reveal(false);
  }

  /** Shows the same as it now is; what is no longer declared is told of. */
  async refresh(): Promise<void> {
    const about = this.#about;
    if (about === undefined) return;
    const answer = await this.#server.ask('rutin/access', about);
    if (answer === undefined || this.#about !== about) return;
    if (answer === null) this.#frame.show(this.#answer?.view.name ?? '', undefined);
    else this.#take(answer, about.day);
  }

  dispose(): void {
    this.#frame.dispose();
  }

  #take(answer: SubjectAnswer, day: string | undefined): void {
    const { folder, view } = answer;
    this.#answer = answer;
    this.#about = { folder, key: view.key, ...(day === undefined ? {} : { day }) };
    this.#frame.show(view.name, view);
  }

  #hear(message: FromPanel): void {
    const about = this.#about;
    if (about === undefined) return;
    if (message.type === 'select') void this.#go({ ...about, key: message.key });
    if (message.type === 'day') void this.#go(withDay(about, message.day));
    if (message.type === 'expect') void writeExpectation(this.#server, about, message.reach);
    if (message.type === 'deed') void this.#do(message.deed, about);
  }

  async #go(about: Keyed & { readonly day?: string }): Promise<void> {
    const answer = await this.#server.ask('rutin/access', about);
    if (answer !== undefined && answer !== null) return this.#take(answer, about.day);
    void vscode.window.showInformationMessage(t('{0} has no page of its own.', about.key ?? ''));
  }

  async #do(deed: 'add-member' | 'last-day' | 'delegates', { folder, key }: Keyed): Promise<void> {
    if (deed === 'delegates') await vscode.commands.executeCommand('rutin.showDelegates', { folder, node: { key } });
    else
      await vscode.commands.executeCommand(deed === 'add-member' ? 'rutin.addMember' : 'rutin.lastDay', {
        folder,
        key,
      });
  }
}

/** Without a day it is the as-of date's. */
function withDay({ folder, key }: Keyed, day: string | null): Keyed & { readonly day?: string } {
  return {
    ...(folder === undefined ? {} : { folder }),
    ...(key === undefined ? {} : { key }),
    ...(day === null ? {} : { day }),
  };
}
