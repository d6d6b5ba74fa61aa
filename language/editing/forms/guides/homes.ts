/** Where a new person belongs: the file in which those of the unit stand, and beside whom in it. */
import {
  type Anchor,
  comparePaths,
  departmentOf,
  isShipped,
  type Part,
  type Person,
  personsAssignedIn,
  unitsUnder,
  type Workspace,
} from '../../../model/index.ts';

/** A file, and what in it the new declaration is put beside. */
export interface Home {
  readonly file: string;
  /** Nothing of the name is there yet. */
  readonly isNew: boolean;
  readonly beside?: { readonly anchor: Anchor; readonly isAbove: boolean };
}

/** What persons are put in where there are none. */
const PERSONS = 'personer.rutin';

/** The home of a person of a part, by VGR-id and role. */
export function personHome(ws: Workspace, part: Part, id: string, role: string): Home {
  const file = fileOfPersons(ws, part);
  const facts = ws.files.get(file);
  if (facts === undefined) return { file, isNew: true };
  const all = facts.declarations.filter((one): one is Person => one.kind === 'person');
  const colleagues = new Set(personsAssignedIn(ws, part, []).filter(({ anchor }) => anchor.file === file));
  const own = all.filter((one) => colleagues.has(one));
  const group = own.length > 0 ? own : all;
  const beside = besidePerson(group, id, role) ?? afterPlaced(facts.declarations);
  return { file, isNew: false, ...(beside === undefined ? {} : { beside }) };
}

/** In the order that the persons have: by VGR-id, else by role. */
function besidePerson(group: readonly Person[], id: string, role: string): Home['beside'] {
  const last = group.at(-1);
  if (last === undefined) return undefined;
  if (isSorted(group)) {
    const before = group.findLast(({ name }) => comparePaths(name, id) < 0);
    return before === undefined
      ? { anchor: (group[0] as Person).anchor, isAbove: true }
      : { anchor: before.anchor, isAbove: false };
  }
  const alike = group.findLast(({ assignments }) => assignments.some((one) => one.role.value === role));
  return { anchor: (alike ?? last).anchor, isAbove: false };
}

/** So many persons in order are no chance. */
const ORDERED = 4;

function isSorted(group: readonly Person[]): boolean {
  return (
    group.length >= ORDERED &&
    group.every(({ name }, index) => index === 0 || comparePaths((group[index - 1] as Person).name, name) < 0)
  );
}

/** After the units and what belongs to them, before absences and the like. */
function afterPlaced(declarations: readonly { readonly kind: string; readonly anchor: Anchor }[]): Home['beside'] {
  const last = declarations.findLast(({ kind }) => PLACED.has(kind));
  return last === undefined ? undefined : { anchor: last.anchor, isAbove: false };
}

const PLACED: ReadonlySet<string> = new Set([
  'principal',
  'administration',
  'department',
  'unit',
  'function',
  'function-inbox',
]);

/** The file in which the part's persons stand; else the way in which its neighbours keep theirs. */
function fileOfPersons(ws: Workspace, part: Part): string {
  const own = mostUsed(personsAssignedIn(ws, part, []).map(({ anchor }) => anchor.file));
  return own ?? fileByCustom(ws, part, part.anchor.file);
}

/** The file for persons of a unit that stands in a file, by the way in which the units near a part keep theirs. */
function fileByCustom(ws: Workspace, near: Part | undefined, ofUnit: string): string {
  const department = near === undefined ? undefined : departmentOf(ws, near);
  const custom = (department === undefined ? undefined : customIn(ws, unitsUnder(ws, department))) ?? customOfAll(ws);
  if (custom !== undefined) return custom === BESIDE_UNIT ? ofUnit : custom;
  return [...ofUnit.split('/').slice(0, -1), PERSONS].join('/');
}

/** The home of persons who are declared together with their unit. */
export function newPersonsHome(
  ws: Workspace,
  near: Part | undefined,
  ofUnit: Home,
  standing: (ws: Workspace, file: string) => Home,
): Home {
  const file = fileByCustom(ws, near, ofUnit.file);
  const last = (ws.files.get(file)?.declarations ?? []).findLast(({ kind }) => kind === 'person');
  if (last !== undefined) return { file, isNew: false, beside: { anchor: last.anchor, isAbove: false } };
  return file === ofUnit.file ? ofUnit : standing(ws, file);
}

/** Persons stand in the file of their unit. */
const BESIDE_UNIT = '';

/** Where the persons of some units stand; undefined where these have none. */
function customIn(ws: Workspace, parts: readonly Part[]): string | undefined {
  const files = parts.flatMap((part) =>
    personsAssignedIn(ws, part, []).map(({ anchor }) => (anchor.file === part.anchor.file ? BESIDE_UNIT : anchor.file)),
  );
  return mostUsed(files);
}

function customOfAll(ws: Workspace): string | undefined {
  const files: string[] = [];
  for (const { file, declarations } of ws.files.values()) {
    if (isShipped(file)) continue;
    const hasUnit = declarations.some(({ kind }) => kind === 'unit');
    for (const { kind } of declarations) if (kind === 'person') files.push(hasUnit ? BESIDE_UNIT : file);
  }
  return mostUsed(files);
}

/** What comes most often; of those that come as often the first by path. */
export function mostUsed(files: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const file of files) counts.set(file, (counts.get(file) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || comparePaths(a[0], b[0]))[0]?.[0];
}
