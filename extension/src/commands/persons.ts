/** The pages of persons, inboxes and units, and what is done from a person's page: letting her into an inbox, and her last day. */
import * as vscode from 'vscode';
import type { Heartbeat } from '../heartbeat.ts';
import { FormPanel } from '../panels/form.ts';
import { SubjectPanel } from '../panels/subject.ts';
import { cursorOf, type Keyed, type Server } from '../server.ts';
import type { SubjectAnswer } from '../subject-shapes.ts';
import { t } from '../text.ts';
import { choosePerson } from './choose-person.ts';
import { rowOf } from './row-of.ts';

/** The commands. */
export function registerPersons(context: vscode.ExtensionContext, server: Server, heartbeat: Heartbeat): void {
  let panel: SubjectPanel | undefined;
  const show = (answer: SubjectAnswer): void => {
    if (panel === undefined) {
      panel = new SubjectPanel(context.extensionUri, server);
      panel.onDidClose(() => {
        panel = undefined;
      });
    }
    panel.show(answer, undefined);
  };
  const forms = new Forms(context.extensionUri, server);
  context.subscriptions.push(
    { dispose: () => panel?.dispose() },
    forms,
    heartbeat.onBeat(() => {
      void panel?.refresh();
      forms.refresh();
    }),
    vscode.commands.registerCommand('rutin.access', (given?: unknown) => showSubject(server, given, show)),
    vscode.commands.registerCommand('rutin.showPerson', (given?: unknown) => showPerson(server, given, show)),
    vscode.commands.registerCommand('rutin.addMember', (given?: unknown) => forms.open('addMember', given)),
    vscode.commands.registerCommand('rutin.lastDay', (given?: unknown) => forms.open('lastDay', given)),
  );
}

/** What a row of the tree is, else what the cursor is about. */
async function showSubject(server: Server, given: unknown, show: (answer: SubjectAnswer) => void): Promise<void> {
  const asked = keyedOf(given) ?? cursorOf(vscode.window.activeTextEditor);
  const answer = asked === undefined ? undefined : await server.ask('rutin/access', asked);
  if (answer !== undefined && answer !== null) return show(answer);
  void vscode.window.showInformationMessage(
    t('Place the cursor on a person or in an inbox, or choose an inbox in the tree.'),
  );
}

async function showPerson(server: Server, given: unknown, show: (answer: SubjectAnswer) => void): Promise<void> {
  const asked = keyedOf(given) ?? (await choosePerson(server, t('Show a person')));
  const answer = asked === undefined ? undefined : await server.ask('rutin/person', asked);
  if (answer !== undefined && answer !== null) show(answer);
}

/** What a menu of the tree, a lens or a panel hands over. */
function keyedOf(given: unknown): Keyed | undefined {
  const row = rowOf(given);
  if (row !== undefined) return row.node === undefined ? undefined : { folder: row.folder, key: row.node.key };
  const { folder, key } = (typeof given === 'object' && given !== null ? given : {}) as Partial<
    Record<string, unknown>
  >;
  if (typeof key !== 'string') return undefined;
  return typeof folder === 'string' ? { folder, key } : { key };
}

type Deed = 'addMember' | 'lastDay';

/** The forms about a person: one panel each. */
class Forms implements vscode.Disposable {
  readonly #extension: vscode.Uri;
  readonly #server: Server;
  readonly #open = new Map<Deed, FormPanel>();

  constructor(extension: vscode.Uri, server: Server) {
    this.#extension = extension;
    this.#server = server;
  }

  /** About the person that is handed over, else one who is asked for. */
  async open(deed: Deed, given: unknown): Promise<void> {
    const title = this.#titleOf(deed);
    const person = keyedOf(given) ?? (await choosePerson(this.#server, title()));
    if (person === undefined) return;
    const known = this.#open.get(deed);
    const panel = known ?? this.#make(deed, title);
    const fields = deed === 'addMember' ? { inbox: '', from: '', to: '', query: '' } : { last: '' };
    const folder = person.folder === undefined ? {} : { folder: person.folder };
    await panel.open({ ...folder, fields: { ...fields, person: personKey(person.key) } });
  }

  refresh(): void {
    for (const panel of this.#open.values()) void panel.refresh();
  }

  dispose(): void {
    for (const panel of this.#open.values()) panel.dispose();
  }

  #titleOf(deed: Deed): () => string {
    return () => (deed === 'addMember' ? t('Add to an inbox') : t('Last day'));
  }

  #make(deed: Deed, title: () => string): FormPanel {
    const kind = deed === 'addMember' ? 'add-member' : 'last-day';
    const panel = new FormPanel(this.#extension, { kind, name: deed, title }, this.#server);
    this.#open.set(deed, panel);
    panel.onDidClose(() => this.#open.delete(deed));
    return panel;
  }
}

/** A row of the tree has its group before the person's own key. */
function personKey(key: string | undefined): string {
  return key === undefined ? '' : key.slice(key.lastIndexOf('#') + 1);
}
