/** What a new version of a routine would change, before it is introduced. */
import * as vscode from 'vscode';
import { openPlace, shortPath } from '../open.ts';
import type { Wish } from '../panels/messages.ts';
import type { ImpactJson } from '../report-shapes.ts';
import { jsonIn, make } from '../reports/make.ts';
import type { Recipe, Report } from '../reports/report.ts';
import { savedFirst, type Tools } from '../running.ts';
import { t } from '../text.ts';
import { type Candidate, choosePlace, chooseWorkspace } from './choose.ts';

const ROUTINE = /^\s*(?:lokal\s+)?rutin\s+[\p{L}_]/mu;
const LAST = 'rutin.routine';

/** What a lens on a version hands over: its file, and the workspace. */
interface ImpactOf {
  readonly file: vscode.Uri;
  readonly folder: vscode.Uri;
}

/** The command is told the file and the workspace by a lens, and nothing elsewhere. */
export function impactGiven(file: unknown, folder: unknown): ImpactOf | undefined {
  return typeof file === 'string' && typeof folder === 'string'
    ? { file: vscode.Uri.parse(file), folder: vscode.Uri.parse(folder) }
    : undefined;
}

/** Compares; asks for a workspace and a file with the new version where they are not given, and again for a file that is no routine. */
export async function impact(tools: Tools, report: Report, memory: vscode.Memento, given?: ImpactOf): Promise<void> {
  const folder = given?.folder ?? (await chooseWorkspace());
  const file = given?.file ?? (folder === undefined ? undefined : await chooseRoutine(folder, memory));
  if (folder === undefined || file === undefined || !(await savedFirst())) return;
  const again = (): Promise<void> => impact(tools, report, memory);
  const chooseAnother = await make(tools, report, recipeOf(folder, file, report, again), {
    doing: t('Rutin compares'),
    failed: t('The versions could not be compared.'),
    step: t('Choose another file'),
  });
  await memory.update(LAST, file.toString());
  if (chooseAnother) await again();
}

function recipeOf(folder: vscode.Uri, file: vscode.Uri, report: Report, choose: () => Promise<void>): Recipe {
  const hear = async (wish: Wish): Promise<void> => {
    if (wish === 'again' && (await savedFirst())) await report.again();
    if (wish === 'other-input') await choose();
    if (wish === 'input') await openPlace(file.toString(), 0, 0);
  };
  return {
    folder,
    title: () => t('Impact of a new routine'),
    command: () => ['impact', '--routine', file.fsPath, folder.fsPath, '--format', 'json'],
    contentOf: ({ code, output }) => {
      const found = code > 1 ? undefined : jsonIn<ImpactJson>(output);
      return found === undefined ? undefined : { kind: 'impact', impact: found, file: shortPath(file) };
    },
    hear: (wish) => void hear(wish),
  };
}

/** The open file that declares a routine, the one last used, or one that is looked for. */
async function chooseRoutine(folder: vscode.Uri, memory: vscode.Memento): Promise<vscode.Uri | undefined> {
  const last = memory.get<string>(LAST);
  const open = vscode.workspace.textDocuments.filter(
    (document) => document.uri.scheme === 'file' && document.languageId === 'rutin' && ROUTINE.test(document.getText()),
  );
  const candidates: readonly Candidate[] = [
    ...open.map(({ uri }) => ({ uri, about: t('open') })),
    ...(last === undefined ? [] : [{ uri: vscode.Uri.parse(last), about: t('last used') }]),
  ];
  const search = { label: t('Choose a file …'), options: { defaultUri: folder, filters: { Rutin: ['rutin'] } } };
  return choosePlace(t('New version of a routine'), t('A .rutin file with the routine as it is to be'), candidates, [
    search,
  ]);
}
