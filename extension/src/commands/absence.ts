/** The form of a new absence, opened of a row of the tree, a lens, the panel of delegates, or by what the cursor is in. */
import * as vscode from 'vscode';
import type { AbsenceFormFields } from '../absence-shapes.ts';
import { FormPanel } from '../panels/form.ts';
import { cursorOf, type Keyed, type Server } from '../server.ts';
import { t } from '../text.ts';
import { chooseWorkspace } from './choose.ts';
import { rowOf } from './row-of.ts';

const RECIPE = { kind: 'absence', name: 'absence', title: () => t('New absence') };

const EMPTY: AbsenceFormFields = {
  ...{ person: '', kind: '', from: '', to: '', concerns: '', delegates: [], returns: false },
  ...{ decidedBy: '', decidedOn: '', assignedBy: '', assignedOn: '', justification: '' },
  ...{ at: '', personSearch: '', candidateSearch: '' },
};

/** The command, and the one panel that it opens. */
export function registerAbsence(context: vscode.ExtensionContext, server: Server): void {
  let panel: FormPanel | undefined;
  const newPanel = (): FormPanel => {
    const fresh = new FormPanel(context.extensionUri, RECIPE, server);
    fresh.onDidClose(() => {
      panel = undefined;
    });
    return fresh;
  };
  const show = async (given: unknown): Promise<void> => {
    const { folder, key } = await about(server, given);
    panel ??= newPanel();
    await panel.open({ ...(folder === undefined ? {} : { folder }), fields: await startAt(server, { folder, key }) });
  };
  context.subscriptions.push(
    vscode.commands.registerCommand('rutin.newAbsence', (given?: unknown) => show(given)),
    { dispose: () => panel?.dispose() },
  );
}

interface About {
  readonly folder: string | undefined;
  readonly key: string | undefined;
}

/** What was handed over: a row of the tree, or a key; else what the cursor is in. */
async function about(server: Server, given: unknown): Promise<About> {
  const row = rowOf(given);
  if (row !== undefined) return { folder: row.folder, key: row.node?.key };
  if (isKeyed(given)) return { folder: given.folder, key: given.key };
  const cursor = cursorOf(vscode.window.activeTextEditor);
  const view = cursor === undefined ? undefined : await server.ask('rutin/delegates', cursor);
  return { folder: (await chooseWorkspace())?.toString(), key: view?.key };
}

function isKeyed(given: unknown): given is Keyed {
  return typeof given === 'object' && given !== null && 'key' in given && typeof given.key === 'string';
}

/** With the person who is asked about, or at the unit; of an inbox at the unit that has it. */
async function startAt(server: Server, { folder, key }: About): Promise<AbsenceFormFields> {
  if (key === undefined) return EMPTY;
  const asked = folder === undefined ? { key } : { folder, key };
  const isPerson = (await server.ask('rutin/delegates', asked)) != null;
  return isPerson ? { ...EMPTY, person: key } : { ...EMPTY, at: key.split('.')[0] ?? '' };
}
