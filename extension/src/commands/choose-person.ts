/** Asks for a person by any part of her name; the server searches. */
import * as vscode from 'vscode';
import type { Server } from '../server.ts';
import type { PersonChoice } from '../subject-shapes.ts';
import { t } from '../text.ts';

interface Choice extends vscode.QuickPickItem {
  readonly person: PersonChoice;
}

const QUIET_MS = 120;

/** The person; undefined where the question was left. */
export function choosePerson(server: Server, title: string): Promise<PersonChoice | undefined> {
  const pick = vscode.window.createQuickPick<Choice>();
  pick.title = title;
  pick.placeholder = t('Any part of a name, a VGR-id or an HSA-id');
  let asked = 0;
  const search = async (query: string): Promise<void> => {
    const turn = ++asked;
    pick.busy = true;
    const found = (await server.ask('rutin/persons', { query })) ?? [];
    if (turn !== asked) return;
    pick.busy = false;
    pick.items = found.map((person) => ({
      label: person.label,
      description: person.detail,
      // What the server has found is not filtered once more.
      alwaysShow: true,
      person,
    }));
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  pick.onDidChangeValue((value) => {
    clearTimeout(timer);
    timer = setTimeout(() => void search(value), QUIET_MS);
  });
  void search('');
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems;
      if (chosen === undefined) return;
      resolve(chosen.person);
      pick.hide();
    });
    pick.onDidHide(() => {
      clearTimeout(timer);
      asked = Number.NaN;
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
