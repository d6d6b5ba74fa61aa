/** What an export would change in the files of a workspace: their texts as they would be. */
import { type Draft, filesOfDraft } from '../../generators/text/index.ts';
import { nodesAround } from '../../grammar/nodes.ts';
import { type Parsed, parse } from '../../grammar/parse.ts';
import { type Absence, absencesOf, isShipped, personNamed, placedNamed, type Workspace } from '../../model/index.ts';
import { shaped } from '../fixes/shaped.ts';
import { applied } from '../format/format.ts';
import type { TextEdit } from '../text-edit.ts';
import { datedOf } from './compare.ts';
import type { Away, Difference } from './difference.ts';
import { stepOf } from './steps.ts';
import { type Step, stepped } from './tree.ts';

/** Gives the text of a file of the workspace. */
export type TextOf = (file: string) => string | undefined;

/** The new texts of the files that change, by file; one that is not there yet is made. */
export function textsAfter(
  ws: Workspace,
  textOf: TextOf,
  differences: readonly Difference[],
  draft: Draft,
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [file, declarations] of stepsByFile(ws, differences)) {
    const text = textOf(file);
    if (text !== undefined) texts.set(file, textWith(parse(text), declarations));
  }
  for (const [file, added] of additions(ws, differences, draft)) {
    const text = texts.get(file) ?? textOf(file) ?? '';
    texts.set(file, text.trim() === '' ? added : `${text.trimEnd()}\n\n${added}`);
  }
  return texts;
}

/** Steps by the first character of the declaration that they change, by file. */
type StepsOfFile = Map<number, Step[]>;

function stepsByFile(ws: Workspace, differences: readonly Difference[]): ReadonlyMap<string, StepsOfFile> {
  const files = new Map<string, StepsOfFile>();
  for (const difference of differences) {
    const step = stepOf(difference);
    for (const anchor of anchorsOf(ws, difference)) {
      if (step === undefined || anchor === undefined || isShipped(anchor.file)) continue;
      const steps: StepsOfFile = files.get(anchor.file) ?? new Map();
      files.set(anchor.file, steps);
      steps.set(anchor.start, [...(steps.get(anchor.start) ?? []), step]);
    }
  }
  return files;
}

/** Where the declarations stand that a difference is of: who is gone takes his absences along. */
function anchorsOf(ws: Workspace, difference: Difference) {
  const person = difference.kind === 'gone' && difference.what === 'person' && personNamed(ws, difference.name);
  const absences = person ? absencesOf(ws, person) : [];
  return [anchorOf(ws, difference), ...absences.map(({ anchor }) => anchor)];
}

/** Where the declaration stands that a difference is of. */
function anchorOf(ws: Workspace, difference: Difference) {
  switch (difference.kind) {
    case 'member':
    case 'inbox':
    case 'administrator':
    case 'monitoring':
      return placedNamed(ws, difference.inbox.split('.')[0] ?? '')?.anchor;
    case 'assignment':
    case 'name':
      return personNamed(ws, difference.person)?.anchor;
    case 'absence':
      return difference.before && absenceAt(ws, difference.person, difference.before)?.anchor;
    case 'delegate':
      return absenceAt(ws, difference.person, difference.absence)?.anchor;
    case 'gone':
      return difference.what === 'person'
        ? personNamed(ws, difference.name)?.anchor
        : placedNamed(ws, difference.name.split('.')[0] ?? '')?.anchor;
    case 'declaration':
      return undefined;
    default:
      return difference satisfies never;
  }
}

function absenceAt(ws: Workspace, person: string, away: Away): Absence | undefined {
  const declared = personNamed(ws, person);
  const all = declared === undefined ? [] : absencesOf(ws, declared);
  return all.find(({ absenceKind, period }) => {
    const { from, to } = datedOf(period);
    return absenceKind === away.absenceKind && from === away.from && to === away.to;
  });
}

/** The text of a file with each changed declaration in the shape of the formatter, and the rest as it is. */
function textWith(parsed: Parsed, steps: StepsOfFile): string {
  const edits: TextEdit[] = [];
  for (const [at, own] of [...steps].sort(([a], [b]) => a - b)) {
    const [node] = nodesAround(parsed, at);
    if (node === undefined) continue;
    const start = parsed.tokens.start[node.$first] as number;
    const end = parsed.tokens.end[node.$last] as number;
    const text = stepped(parsed.text.slice(start, end), own);
    edits.push(text === '' ? wholeLines(parsed.text, start, end) : { start, end, text });
  }
  return edits.length === 0 ? parsed.text : applied(parsed.text, [shaped(parsed, edits)]);
}

/** A declaration that goes takes its comment and the blank line before it along. */
function wholeLines(text: string, start: number, end: number): TextEdit {
  const [before = ''] = /(?:(?:^|\n)[ \t]*\n?(?:[ \t]*\/\/[^\n]*\n)*)?[ \t]*$/.exec(text.slice(0, start)) ?? [];
  return { start: start - before.length, end, text: '' };
}

/** What is declared anew, by the file that holds most of its like. */
function additions(
  ws: Workspace,
  differences: readonly Difference[],
  draft: Draft,
): readonly (readonly [file: string, text: string])[] {
  const isNew = (what: string): ((one: { readonly key: string }) => boolean) => {
    const names = new Set(
      differences.flatMap((one) => (one.kind === 'declaration' && one.what === what ? [one.name] : [])),
    );
    return ({ key }) => names.has(key);
  };
  const away = new Set(
    differences.flatMap((one) =>
      one.kind === 'absence' && one.before === undefined && one.after !== undefined
        ? [keyOf(one.person, one.after)]
        : [],
    ),
  );
  const added: Draft = {
    parts: draft.parts.filter(isNew('part')),
    units: draft.units.filter(isNew('unit')),
    functions: [],
    functionInboxes: draft.functionInboxes.filter(isNew('function-inbox')),
    persons: draft.persons.filter(isNew('person')),
    absences: draft.absences.filter(({ owner, absence }) =>
      away.has(keyOf(owner, { absenceKind: absence.kind, from: absence.from, to: absence.to })),
    ),
    orders: [],
  };
  return filesOfDraft(added, []).map(({ path, pieces }) => [homeOf(ws, path) ?? path, [...pieces].join('')] as const);
}

function keyOf(person: string, { absenceKind, from, to }: Away): string {
  return JSON.stringify([person, absenceKind, from, to]);
}

/** What each file of a draft is of. */
const HOLDING: Readonly<Record<string, string>> = {
  'personer.rutin': 'person',
  'franvaro.rutin': 'absence',
  'enheter.rutin': 'unit',
  'funktionsinkorgar.rutin': 'function-inbox',
};

function homeOf(ws: Workspace, path: string): string | undefined {
  let most: { readonly file: string; readonly count: number } | undefined;
  for (const [file, { declarations }] of ws.files) {
    if (isShipped(file)) continue;
    const count = declarations.filter(({ kind }) => kind === HOLDING[path]).length;
    if (count > (most?.count ?? 0)) most = { file, count };
  }
  return most?.file;
}
