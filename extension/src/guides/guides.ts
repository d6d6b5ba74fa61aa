/** The guides for a new employee and a new unit: opened from a row of the tree, from the text, or from the palette. */
import * as vscode from 'vscode';
import { chooseWorkspace } from '../commands/choose.ts';
import { rowOf } from '../commands/row-of.ts';
import type { Heartbeat } from '../heartbeat.ts';
import { openPlace } from '../open.ts';
import { FormPanel, type FormRecipe, type FormStart } from '../panels/form.ts';
import { cursorOf, type Server } from '../server.ts';
import type { NodeKind, ProposalView, TreeNode } from '../shapes.ts';
import { t } from '../text.ts';

type Path = readonly TreeNode[];

/** A guide: its page, and what it starts with where one stands. */
interface Guide {
  readonly command: string;
  readonly recipe: FormRecipe;
  readonly start: (path: Path) => object;
}

const GUIDES: readonly Guide[] = [
  {
    command: 'rutin.newEmployee',
    recipe: {
      kind: 'new-employee',
      name: 'newEmployee',
      title: () => t('New employee'),
      written: (proposal, panel) => leadTo('person', proposal, panel),
    },
    start: (path) => ({
      unit: last(path, 'unit', 'department')?.key ?? '',
      inboxes: path.filter(({ kind }) => kind === 'inbox' || kind === 'function-inbox').map(({ key }) => key),
    }),
  },
  {
    command: 'rutin.newUnit',
    recipe: { kind: 'new-unit', name: 'newUnit', title: () => t('New unit'), written: leadOn },
    start: (path) => ({ parent: last(path, 'principal', 'administration', 'department')?.key ?? '' }),
  },
];

/** The commands that open the guides. */
export function registerGuides(context: vscode.ExtensionContext, server: Server, heartbeat: Heartbeat): void {
  for (const { command, recipe, start } of GUIDES) {
    let panel: FormPanel | undefined;
    const open = async (given: unknown): Promise<void> => {
      const at = await whereOf(server, given);
      if (at === undefined) return;
      if (panel === undefined) {
        panel = new FormPanel(context.extensionUri, recipe, server);
        panel.onDidClose(() => {
          panel = undefined;
        });
      }
      await panel.open({ folder: at.folder, fields: start(at.path) } satisfies FormStart);
    };
    context.subscriptions.push(
      vscode.commands.registerCommand(command, open),
      heartbeat.onBeat(() => void panel?.refresh()),
      { dispose: () => panel?.dispose() },
    );
  }
}

interface Where {
  readonly folder: string;
  readonly path: Path;
}

/** Where one stands: the row that was clicked, else what the cursor is in, else the workspace. */
async function whereOf(server: Server, given: unknown): Promise<Where | undefined> {
  const row = rowOf(given);
  if (row !== undefined) {
    const path: TreeNode[] = [];
    for (let at: typeof row | undefined = row; at !== undefined; at = at.above) if (at.node) path.unshift(at.node);
    return { folder: row.folder, path };
  }
  const cursor = cursorOf(vscode.window.activeTextEditor);
  const here = cursor === undefined ? undefined : await server.ask('rutin/locate', cursor);
  if (here !== undefined && here !== null) return { folder: here.folder, path: here.nodes };
  const folder = await chooseWorkspace();
  return folder === undefined ? undefined : { folder: folder.toString(), path: [] };
}

/** The nearest node of one of the kinds. */
function last(path: Path, ...kinds: readonly NodeKind[]): TreeNode | undefined {
  return path.findLast(({ kind }) => kinds.includes(kind));
}

/** Shows the declaration that was written, whatever else was. */
async function leadTo(keyword: string, { written }: ProposalView, panel: FormPanel): Promise<void> {
  panel.dispose();
  for (const { place, text } of written) {
    const line = text.split('\n').findIndex((one) => one.startsWith(`${keyword} `));
    if (line >= 0) return openPlace(place.uri, place.line + line, 0);
  }
}

/** Shows the unit, and goes on to those who work there. */
async function leadOn(proposal: ProposalView, panel: FormPanel): Promise<void> {
  await leadTo('enhet', proposal, panel);
  const employee = t('New employee');
  const chosen = await vscode.window.showInformationMessage(t('The unit is written. Who else works there?'), employee);
  if (chosen === employee) await vscode.commands.executeCommand('rutin.newEmployee');
}
