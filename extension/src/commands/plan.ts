/** What must change in the real system: from a current state that is chosen, in a panel where removals are approved. */
import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import type { Outcome } from '../cli.ts';
import { language } from '../language.ts';
import { shortPath } from '../open.ts';
import type { Wish } from '../panels/messages.ts';
import type { PlanContent, PlanJson } from '../report-shapes.ts';
import { jsonIn, make } from '../reports/make.ts';
import type { Recipe, Report } from '../reports/report.ts';
import { savedFirst, type Tools } from '../running.ts';
import { t } from '../text.ts';
import { chooseWorkspace } from './choose.ts';
import { chooseState, rememberState } from './current-state.ts';

/** What makes plans and remembers what they were made from. */
interface Desk {
  readonly tools: Tools;
  readonly report: Report;
  readonly memory: vscode.Memento;
  /** Where a plan may lie while it is read. */
  readonly storage: vscode.Uri;
}

/** Asks for a workspace and a current state, and plans; asks again for a state that could not be read. */
export async function plan(desk: Desk): Promise<void> {
  const folder = await chooseWorkspace();
  if (folder === undefined || !(await savedFirst())) return;
  await planFrom(desk, folder);
}

async function planFrom(desk: Desk, folder: vscode.Uri): Promise<void> {
  const current = await chooseState(folder, desk.memory);
  if (current === undefined) return;
  await vscode.workspace.fs.createDirectory(desk.storage);
  const wanted = new Draft(desk, folder, current);
  const chooseAnother = await make(desk.tools, desk.report, wanted.recipe, {
    doing: t('Rutin plans'),
    failed: t('There is no plan.'),
    step: t('Choose another state'),
  });
  if (chooseAnother) await planFrom(desk, folder);
}

/** A plan from a state, with what has been approved in it. */
class Draft {
  readonly #desk: Desk;
  readonly #folder: vscode.Uri;
  readonly #current: vscode.Uri;
  readonly #file: vscode.Uri;
  #approved: readonly string[] = [];
  #text = '';
  #plan: PlanJson | undefined;

  constructor(desk: Desk, folder: vscode.Uri, current: vscode.Uri) {
    this.#desk = desk;
    this.#folder = folder;
    this.#current = current;
    this.#file = vscode.Uri.joinPath(desk.storage, `${randomUUID()}.json`);
  }

  get recipe(): Recipe {
    return {
      folder: this.#folder,
      title: () => t('Plan'),
      command: () => this.#command(),
      contentOf: (outcome) => this.#content(outcome),
      hear: (wish) => void this.#hear(wish),
      forget: () => {
        this.#approved = [];
      },
    };
  }

  #command(): readonly string[] {
    const approved = this.#approved.length === 0 ? [] : ['--allow-removals', this.#approved.join(',')];
    return ['plan', this.#folder.fsPath, '--current', this.#current.fsPath, '--out', this.#file.fsPath, ...approved];
  }

  /** With code 1 something stands in the plan's way, and the plan says what. */
  async #content({ code }: Outcome): Promise<PlanContent | undefined> {
    if (code > 1) return undefined;
    this.#text = new TextDecoder().decode(await vscode.workspace.fs.readFile(this.#file));
    await vscode.workspace.fs.delete(this.#file);
    this.#plan = jsonIn<PlanJson>(this.#text);
    if (this.#plan === undefined) return undefined;
    await rememberState(this.#desk.memory, this.#current);
    return { kind: 'plan', plan: this.#plan, from: shortPath(this.#current) };
  }

  async #hear(wish: Wish): Promise<void> {
    if (wish === 'again' && (await savedFirst())) await this.#desk.report.again();
    if (wish === 'other-input') await planFrom(this.#desk, this.#folder);
    if (wish === 'approve') await this.#approve();
    if (wish === 'save') await this.#save();
  }

  async #approve(): Promise<void> {
    const approve = t('Approve');
    const question = t('Approve that this is removed?');
    const detail = (this.#plan?.breaches ?? []).map(({ sentence }) => `• ${sentence[language()]}`).join('\n');
    // The first is what Enter does: nothing is approved by a key pressed in haste.
    const answer = await vscode.window.showWarningMessage(
      question,
      { modal: true, detail },
      t('Do not approve'),
      approve,
    );
    if (answer !== approve) return;
    const inboxes = (this.#plan?.breaches ?? []).flatMap(({ inbox, inboxes: some }) => some ?? inbox ?? []);
    this.#approved = [...new Set([...this.#approved, ...inboxes])];
    await this.#desk.report.again();
  }

  async #save(): Promise<void> {
    const target = await vscode.window.showSaveDialog({
      title: t('Save the plan'),
      defaultUri: vscode.Uri.joinPath(this.#folder, '..', 'plan.json'),
      filters: { JSON: ['json'] },
    });
    if (target === undefined) return;
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(this.#text));
    void vscode.window.showInformationMessage(t('The plan is in {0}.', target.fsPath));
  }
}
