/** In which file a new absence stands: where a colleague would look for it. */
import {
  type Absence,
  assignmentsOn,
  chainOf,
  comparePaths,
  type Part,
  type Person,
  personNamed,
  placeOf,
  type Workspace,
} from '../../../model/index.ts';
import type { WantedAbsence } from './fields.ts';

/**
 * The file in which most absences of the same workplace stand. Where there are none, one that holds absences alone, of those
 * nearest in the organisation; a colleague keeps them apart then. Else the file in which the person stands.
 */
export function homeOf(ws: Workspace, { owner, from, concerns }: WantedAbsence): string {
  const place = concerns ?? workplaceOf(ws, owner, from);
  const files = place === undefined ? [] : filesNear(ws, place, owner.anchor.file);
  const [best] = files.sort((a, b) => a.far - b.far || b.count - a.count || comparePaths(a.file, b.file));
  return best?.file ?? owner.anchor.file;
}

/** The absences of a file that are of people at the same workplace, in the order of the text. */
export function absencesBeside(ws: Workspace, file: string, { owner, from, concerns }: WantedAbsence): Absence[] {
  const place = concerns ?? workplaceOf(ws, owner, from);
  const all = (ws.files.get(file)?.declarations ?? []).filter((one) => one.kind === 'absence');
  return place === undefined ? all : all.filter((one) => nearness(ws, place, one)?.far === 0);
}

function workplaceOf(ws: Workspace, owner: Person, day: number): Part | undefined {
  const [current] = assignmentsOn(ws, owner, day);
  const assignment = current ?? owner.assignments[0];
  return assignment === undefined ? undefined : placeOf(ws, assignment);
}

/** A file with absences, how far off in the organisation they are, and how many of those that are nearest. */
interface Near {
  readonly file: string;
  far: number;
  count: number;
}

function filesNear(ws: Workspace, place: Part, ownFile: string): Near[] {
  const near = new Map<string, Near>();
  for (const name of ws.keys('absences')) {
    for (const absence of ws.lookup('absences', name) as readonly Absence[]) {
      const { file } = absence.anchor;
      const found = nearness(ws, place, absence);
      if (found === undefined || !(found.isSame || file === ownFile || isForAbsences(ws, file))) continue;
      note(near, file, found.far);
    }
  }
  return [...near.values()];
}

function note(near: Map<string, Near>, file: string, far: number): void {
  const known = near.get(file);
  if (known === undefined) near.set(file, { file, far, count: 1 });
  else if (far === known.far) known.count++;
  else if (far < known.far) {
    known.far = far;
    known.count = 1;
  }
}

/** How near an absent person works. */
interface Nearness {
  /** How many steps above the workplace there is something that is his, too. */
  readonly far: number;
  /** The workplace is his own, not only above it. */
  readonly isSame: boolean;
}

function nearness(ws: Workspace, place: Part, { person }: Absence): Nearness | undefined {
  const absent = personNamed(ws, person.name);
  if (absent === undefined) return undefined;
  const own = absent.assignments.flatMap((one) => placeOf(ws, one) ?? []);
  const around = new Set(own.flatMap((one) => chainOf(ws, one)));
  const far = chainOf(ws, place).findIndex((part) => around.has(part));
  return far < 0 ? undefined : { far, isSame: own.includes(place) };
}

function isForAbsences(ws: Workspace, file: string): boolean {
  return ws.files.get(file)?.declarations.every(({ kind }) => kind === 'absence') === true;
}
