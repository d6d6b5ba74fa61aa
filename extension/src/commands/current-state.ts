/** Which current state to plan from: those that are known, or one that is looked for. */
import * as vscode from 'vscode';
import { t } from '../text.ts';
import { type Candidate, choosePlace } from './choose.ts';
import { LAST_OUT } from './generate.ts';

const LAST = 'rutin.current';
const STATE = 'provisionering.json';
const MOST = 20;

/** It is offered first the next time. */
export async function rememberState(memory: vscode.Memento, state: vscode.Uri): Promise<void> {
  await memory.update(LAST, state.toString());
}

/** The state last used, states that lie in the workspace or were written last, or one that is looked for. */
export async function chooseState(folder: vscode.Uri, memory: vscode.Memento): Promise<vscode.Uri | undefined> {
  const title = t('Current state');
  const placeHolder = t('What the real system has now: provisionering.json, or the work lists of last time');
  return choosePlace(title, placeHolder, await knownStates(memory), [
    {
      label: t('Choose a file …'),
      options: { defaultUri: folder, filters: { [t('Current state')]: ['json', 'csv'] } },
    },
    {
      label: t('Choose a folder with work lists …'),
      options: { defaultUri: folder, canSelectFolders: true, canSelectFiles: false },
    },
  ]);
}

async function knownStates(memory: vscode.Memento): Promise<readonly Candidate[]> {
  const last = memory.get<string>(LAST);
  const out = memory.get<string>(LAST_OUT);
  const found = await vscode.workspace.findFiles(`**/${STATE}`, '**/node_modules/**', MOST);
  const candidates = [
    ...(last === undefined ? [] : [{ uri: vscode.Uri.parse(last), about: t('last used') }]),
    ...(out === undefined
      ? []
      : [{ uri: vscode.Uri.joinPath(vscode.Uri.parse(out), STATE), about: t('written last') }]),
    ...found.map((uri) => ({ uri, about: t('in the workspace') })),
  ];
  const there = await Promise.all(candidates.map(({ uri }) => exists(uri)));
  return candidates.filter((_, index) => there[index]);
}

function exists(uri: vscode.Uri): Thenable<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
