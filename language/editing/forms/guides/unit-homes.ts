/** Where a new unit belongs, and what is declared with it: each in the file in which its like stand. */
import {
  chainOf,
  type Declaration,
  foldLetters,
  isShipped,
  type Part,
  type Unit,
  unitsUnder,
  type Workspace,
} from '../../../model/index.ts';
import { type Home, mostUsed } from './homes.ts';

/** What units and what lies above them are put in where there is nothing. */
const UNITS = 'enheter.rutin';
const ORGANISATION = 'organisation.rutin';

/** The home of a unit that is put under a part, or under one that is to be; `title` is what a file of its own is called by. */
export function unitHome(ws: Workspace, above: Part | undefined, title: string): Home {
  const near = nearUnits(ws, above);
  const file = mostUsed(near.map(({ anchor }) => anchor.file));
  if (file === undefined) return standing(ws, beside(above?.anchor.file, UNITS));
  const units = declarationsOf(ws, file).filter(({ kind }) => kind === 'unit');
  const isAtHome = above !== undefined && above.anchor.file === file;
  if (units.length < 2 && !isAtHome) return standing(ws, freeFile(ws, file, title));
  const siblings = near.filter((unit) => unit.anchor.file === file);
  return {
    file,
    isNew: false,
    beside: { anchor: (lastOf(siblings) ?? (lastOf(units) as Unit)).anchor, isAbove: false },
  };
}

/** The home of a verksamhet that is put under a part: after its like; in the file of its unit where each has a file of its own. */
export function departmentHome(ws: Workspace, above: Part | undefined, ofUnit: Home): Home {
  const departments = all(ws, 'department');
  const file = mostUsed(departments.map(({ anchor }) => anchor.file));
  const keepsUnits = file !== undefined && declarationsOf(ws, file).some(({ kind }) => kind === 'unit');
  if (file === undefined) return above === undefined ? standing(ws, ORGANISATION) : after(above);
  if (keepsUnits) return ofUnit;
  return after(lastOf(departments.filter(({ anchor }) => anchor.file === file)) as Declaration);
}

/** The home of a huvudman: after the others. */
export function principalHome(ws: Workspace): Home {
  const principals = all(ws, 'principal');
  const file = mostUsed(principals.map(({ anchor }) => anchor.file));
  if (file === undefined) return standing(ws, ORGANISATION);
  return after(lastOf(principals.filter(({ anchor }) => anchor.file === file)) as Declaration);
}

/** A file as it is: new, or one at whose end there is room. */
export function standing(ws: Workspace, file: string): Home {
  return { file, isNew: !ws.files.has(file) };
}

/** The units of the nearest part above that has any, else all. */
function nearUnits(ws: Workspace, above: Part | undefined): readonly Unit[] {
  for (const part of above === undefined ? [] : chainOf(ws, above)) {
    const units = unitsUnder(ws, part);
    if (units.length > 0) return units;
  }
  return all(ws, 'unit') as readonly Unit[];
}

function all(ws: Workspace, kind: 'unit' | 'department' | 'principal'): readonly Declaration[] {
  return [...ws.keys(kind)]
    .flatMap((name) => ws.lookup(kind, name)[0] ?? [])
    .filter(({ anchor }) => !isShipped(anchor.file));
}

function declarationsOf(ws: Workspace, file: string): readonly Declaration[] {
  return ws.files.get(file)?.declarations ?? [];
}

/** The one that stands last in its file. */
function lastOf<D extends Declaration>(declarations: readonly D[]): D | undefined {
  return declarations.reduce<D | undefined>(
    (last, one) => (last === undefined || one.anchor.start > last.anchor.start ? one : last),
    undefined,
  );
}

function after({ anchor }: Declaration): Home {
  return { file: anchor.file, isNew: false, beside: { anchor, isAbove: false } };
}

/** Another file in the folder of one. */
function beside(file: string | undefined, name: string): string {
  return [...(file ?? '').split('/').slice(0, -1), name].join('/');
}

/** `enheter/nya-mottagningen.rutin` beside `enheter/exempelmottagningen.rutin`. */
function freeFile(ws: Workspace, file: string, title: string): string {
  const slug =
    foldLetters(title.normalize('NFC'))
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|(?<!-)-+$/g, '') || 'enhet';
  let name = `${slug}.rutin`;
  for (let i = 2; ws.files.has(beside(file, name)); i++) name = `${slug}-${i}.rutin`;
  return beside(file, name);
}
