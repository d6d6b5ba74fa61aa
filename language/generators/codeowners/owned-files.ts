/** The files of a workspace with those who answer for what they declare: the nearest chiefs. */
import {
  chainOf,
  comparePaths,
  type Declaration,
  holdsOn,
  isShipped,
  type Part,
  type Person,
  partNamed,
  personNamed,
  placedNamed,
  placeOf,
  type Workspace,
} from '../../model/index.ts';
import type { Day } from '../../time/index.ts';

const CHIEFS: readonly string[] = ['enhetschef', 'verksamhetschef'];

const PARTS: readonly Declaration['kind'][] = ['principal', 'administration', 'department', 'unit'];

/** More than so many would be asked, and nobody feel asked: such a file has no owner of its own. */
const MOST = 10;

interface OwnedFile {
  readonly file: string;
  /** VGR-ids, sorted. */
  readonly owners: readonly string[];
}

/** All files but those that are shipped, by path. */
export function ownedFiles(ws: Workspace, day: Day): readonly OwnedFile[] {
  const chiefs = new Chiefs(ws, day);
  const files = [...ws.files.values()].filter(({ file }) => !isShipped(file));
  return files
    .sort((a, b) => comparePaths(a.file, b.file))
    .map(({ file, declarations }) => ({ file, owners: ownersOf(ws, declarations, chiefs) }));
}

function ownersOf(ws: Workspace, declarations: readonly Declaration[], chiefs: Chiefs): readonly string[] {
  const described = declarations.flatMap((one) => partOf(ws, one) ?? []);
  const parts = described.length > 0 ? described : declarations.flatMap((one) => workplacesOf(ws, one, chiefs.day));
  const owners = new Set([...new Set(parts)].flatMap((part) => chiefs.of(part)));
  return owners.size > MOST ? [] : [...owners].sort();
}

/** The part of the organisation that a declaration describes. */
function partOf(ws: Workspace, declaration: Declaration): Part | undefined {
  if (declaration.kind === 'function' || declaration.kind === 'function-inbox') {
    return partOfPlace(ws, declaration.place?.name ?? '');
  }
  return PARTS.includes(declaration.kind) ? partNamed(ws, declaration.name) : undefined;
}

/** A funktionsinkorg may be at a funktion, which is at a unit. */
function partOfPlace(ws: Workspace, name: string): Part | undefined {
  const placed = placedNamed(ws, name);
  return placed?.kind === 'function' ? partNamed(ws, placed.place?.name ?? '') : partNamed(ws, name);
}

/** Where the person works whom a declaration is about. */
function workplacesOf(ws: Workspace, declaration: Declaration, day: Day): readonly Part[] {
  const person =
    declaration.kind === 'person'
      ? declaration
      : declaration.kind === 'absence'
        ? personNamed(ws, declaration.person.name)
        : undefined;
  const assignments = person?.assignments.filter(({ period }) => holdsOn(period, day)) ?? [];
  return assignments.flatMap((assignment) => placeOf(ws, assignment) ?? []);
}

/** Who is chief of what on a day. */
class Chiefs {
  readonly day: Day;
  readonly #ws: Workspace;
  readonly #known = new Map<Part, readonly string[]>();

  constructor(ws: Workspace, day: Day) {
    this.#ws = ws;
    this.day = day;
  }

  /** Those of a part, or of the nearest above it that has any. */
  of(part: Part): readonly string[] {
    for (const above of chainOf(this.#ws, part)) {
      const own = this.#ownOf(above);
      if (own.length > 0) return own;
    }
    return [];
  }

  #ownOf(part: Part): readonly string[] {
    let own = this.#known.get(part);
    if (own === undefined) {
      const persons = this.#ws.lookup('assigned', part.name) as readonly Person[];
      own = persons.filter((person) => this.#isChief(person, part)).map(({ name }) => name);
      this.#known.set(part, own);
    }
    return own;
  }

  #isChief({ assignments }: Person, part: Part): boolean {
    return assignments.some(
      ({ role, place, period }) => place.name === part.name && CHIEFS.includes(role.value) && holdsOn(period, this.day),
    );
  }
}
