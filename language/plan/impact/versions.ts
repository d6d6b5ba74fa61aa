/** A workspace with a new version of a routine, as if it had been decided. */
import {
  beginOf,
  type Declaration,
  documentKeyOf,
  type FileFacts,
  type Routine,
  Workspace,
} from '../../model/index.ts';
import type { Day } from '../../time/index.ts';

/** The routines that a file brings. */
export function routinesIn({ declarations }: FileFacts): readonly Routine[] {
  return declarations.filter((declaration): declaration is Routine => declaration.kind === 'routine');
}

/** The workspace without some routines of a file: itself where it does not have the file. */
export function withoutRoutines(ws: Workspace, added: FileFacts): Workspace {
  if (!ws.files.has(added.file)) return ws;
  return workspaceOf(
    [...ws.files.values()].map((facts) => (facts.file === added.file ? without(facts, added) : facts)),
    ws,
  );
}

/** The workspace with an earlier version in the place of any other with its document and number. */
export function withEarlier(ws: Workspace, earlier: FileFacts): Workspace {
  const numbers = new Set(routinesIn(earlier).map(numberOf));
  const isOther = (one: Declaration): boolean => one.kind !== 'routine' || !numbers.has(numberOf(one));
  const others = [...ws.files.values()]
    .filter(({ file }) => file !== earlier.file)
    .map((facts) => ({ ...facts, declarations: facts.declarations.filter(isOther) }));
  return workspaceOf([...others, earlier], ws);
}

function numberOf({ document, version, name }: Routine): string {
  return JSON.stringify([document?.value ?? name, version?.value]);
}

function without(facts: FileFacts, added: FileFacts): FileFacts {
  const names = new Set(routinesIn(added).map(({ name }) => name));
  return { ...facts, declarations: facts.declarations.filter((one) => one.kind !== 'routine' || !names.has(one.name)) };
}

/**
 * The workspace with the new versions. Older versions of the same document end the day before a new one begins,
 * whatever they say themselves; versions that begin later and overlap with it are out of the question.
 */
export function withVersions(ws: Workspace, added: FileFacts): Workspace {
  const routines = routinesIn(added);
  const others = [...withoutRoutines(ws, added).files.values()].map((facts) => superseded(facts, routines));
  const beside = others.find(({ file }) => file === added.file)?.declarations ?? [];
  const rest = others.filter(({ file }) => file !== added.file);
  return workspaceOf([...rest, { ...added, declarations: [...beside, ...routines].sort(inPlaceOrder) }], ws);
}

function inPlaceOrder(a: Declaration, b: Declaration): number {
  return a.anchor.start - b.anchor.start;
}

/** The files, with as much unread beside them as beside those of the workspace that is given. */
function workspaceOf(files: readonly FileFacts[], from: Workspace): Workspace {
  const ws = new Workspace();
  for (const facts of files) ws.load(facts);
  ws.setUnread('', from.hasUnread);
  return ws;
}

function superseded(facts: FileFacts, added: readonly Routine[]): FileFacts {
  const declarations = facts.declarations.flatMap((declaration) => withEarlierEnd(declaration, added));
  const isSame =
    declarations.length === facts.declarations.length && declarations.every((one, i) => one === facts.declarations[i]);
  return isSame ? facts : { ...facts, declarations };
}

function withEarlierEnd(declaration: Declaration, added: readonly Routine[]): readonly Declaration[] {
  if (declaration.kind !== 'routine') return [declaration];
  const key = documentKeyOf(declaration);
  const follower = added.find((one) => one.document !== undefined && documentKeyOf(one) === key);
  const { validity } = declaration;
  const next = follower?.validity;
  if (validity === undefined || next === undefined || !validity.readable || !next.readable) return [declaration];
  if (validity.to < next.from || validity.from > next.to) return [declaration];
  return validity.from >= next.from ? [] : [{ ...declaration, validity: { ...validity, to: next.from - 1 } }];
}

/** The days on which the new versions begin, after the as-of date, each once, in order. */
export function firstDays(added: FileFacts, asOf: Day): readonly Day[] {
  const days = routinesIn(added).flatMap((one) => beginOf(one) ?? []);
  return [...new Set(days)].filter((day) => day > asOf).sort((a, b) => a - b);
}
