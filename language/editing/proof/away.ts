/** Absences of one day that someone could write: whole or at one place, with ombud or without. */
import {
  type Absence,
  chainOf,
  type Finding,
  lengthOf,
  offsetOf,
  type Part,
  type Person,
  partNamed,
  partsUnder,
  personNamed,
  placeOf,
  type Workspace,
} from '../../model/index.ts';
import type { Day } from '../../time/index.ts';
import { absenceText } from '../forms/absence/written.ts';
import type { Trying } from './trying.ts';

/** One absence, of a day or of all that are gone through. */
export interface Away {
  readonly owner: Person;
  readonly from: Day;
  readonly to: Day;
  readonly concerns?: Part | undefined;
  readonly delegates?: readonly Person[];
  readonly actors?: Actors;
}

/** Who decided on the ombud, and who assigned them. */
interface Actors {
  readonly decidedBy: Person | undefined;
  readonly assignedBy: Person | undefined;
}

/** Written where a reason may be asked for: no routine forbids one. */
const REASON = 'Påhittad för provet';

/**
 * Absences as text. The kind is the one of which least is demanded: what a routine demands of a leave it demands in addition.
 */
export function awayText(absences: readonly Away[]): string {
  return absences
    .map(({ owner, from, to, concerns, delegates = [], actors }) =>
      absenceText({
        owner,
        kind: 'vacation',
        from,
        to,
        concerns,
        delegates: delegates.map((person) => ({ person, from: undefined, to: undefined })),
        returns: false,
        decidedBy: actorOf(actors?.decidedBy),
        assignedBy: actorOf(actors?.assignedBy),
        justification: delegates.length === 0 ? '' : REASON,
      }),
    )
    .join('\n\n');
}

function actorOf(person: Person | undefined): { readonly person: Person; readonly day: undefined } | undefined {
  return person === undefined ? undefined : { person, day: undefined };
}

/** What an absence may be limited to: the places of the uppdrag of the person, what is above them and what is under them. */
export function placesOf(ws: Workspace, { assignments }: Person): readonly Part[] {
  const places = assignments.flatMap((assignment) => {
    const place = placeOf(ws, assignment);
    return place === undefined ? [] : [...chainOf(ws, place), ...partsUnder(ws, place)];
  });
  return [...new Set(places)].filter((part) => isPlace(part) && partNamed(ws, part.name) === part);
}

/** Whether an absence may be limited to it. */
function isPlace({ kind }: Part): boolean {
  return kind === 'unit' || kind === 'department';
}

/** Everyone who is declared, in the order of files. */
export function everyone(ws: Workspace): readonly Person[] {
  return [...ws.keys('person')].flatMap((name) => personNamed(ws, name) ?? []);
}

/** Who may be ombud of someone, and who may decide so: as the routines have it of each line by itself. */
export class Allowed {
  readonly #trying: Trying;
  readonly #lines = new Map<string, readonly Person[]>();
  readonly #actors = new Map<string, Actors>();

  constructor(trying: Trying) {
    this.#trying = trying;
  }

  /** Of all persons those against whose line as ombud nothing is found. */
  delegates(away: Away): readonly Person[] {
    const key = keyOf(away);
    let found = this.#lines.get(key);
    if (found === undefined) {
      found = this.#unopposed(
        away,
        everyone(this.#trying.session.ws).filter((person) => person !== away.owner),
      );
      this.#lines.set(key, found);
    }
    return found;
  }

  /** Of some persons those against whose line as ombud nothing is found, all tried at once. */
  among(away: Away, persons: readonly Person[]): readonly Person[] {
    return this.#unopposed(away, persons);
  }

  /** The absence with its ombud, decided on and assigned by those who may, as far as anyone may. */
  decided(away: Away): Away {
    const key = keyOf(away);
    let actors = this.#actors.get(key);
    if (actors === undefined) {
      actors = this.#actorsFor(away);
      this.#actors.set(key, actors);
    }
    return { ...away, actors };
  }

  #unopposed(away: Away, persons: readonly Person[]): readonly Person[] {
    if (persons.length === 0) return [];
    const opposed = new Set<number>();
    for (const { subject, mark } of this.#trying.refusals(awayText([{ ...away, delegates: persons }]))) {
      const absence = subject?.declaration;
      if (absence?.kind === 'absence' && mark.anchor === absence.anchor) {
        const index = lineAt(absence, offsetOf(mark.at));
        if (index >= 0) opposed.add(index);
      }
    }
    return persons.filter((_, index) => !opposed.has(index));
  }

  /** Persons with the same uppdrag are alike in this; one of each kind is tried, the owner last. */
  #actorsFor(away: Away): Actors {
    let decidedBy: Person | undefined;
    let assignedBy: Person | undefined;
    for (const person of this.#candidates(away)) {
      if (decidedBy !== undefined && assignedBy !== undefined) break;
      const tried = { ...away, actors: { decidedBy: person, assignedBy: person } };
      const against = this.#trying.refusals(awayText([tried]));
      if (!against.some((finding) => isAt(finding, 'decidedBy'))) decidedBy ??= person;
      if (!against.some((finding) => isAt(finding, 'assignedBy'))) assignedBy ??= person;
    }
    return { decidedBy, assignedBy };
  }

  #candidates({ owner, delegates = [] }: Away): readonly Person[] {
    const kinds = new Map<string, Person>();
    const apart = new Set([owner, ...delegates]);
    const all = everyone(this.#trying.session.ws);
    for (const person of [...all.filter((one) => !apart.has(one)), ...delegates, owner]) {
      const kind = person.assignments.map(({ role, place, period }) => [
        role.value,
        place.name,
        period.from,
        period.to,
      ]);
      const key = JSON.stringify([kind, person.employment?.from, person.employment?.to, person === owner]);
      if (person.assignments.length > 0 && !kinds.has(key)) kinds.set(key, person);
    }
    return [...kinds.values()];
  }
}

function keyOf({ owner, from, to, concerns }: Away): string {
  return `${owner.name}|${from}|${to}|${concerns?.name ?? ''}`;
}

/** The line of ombud that an offset stands in, from 0; -1 where it is in none. */
function lineAt({ delegates, decidedBy, assignedBy, justification }: Absence, offset: number): number {
  const after = [decidedBy, assignedBy, justification].flatMap((one) => (one === undefined ? [] : [offsetOf(one.at)]));
  if (offset >= Math.min(...after, Number.POSITIVE_INFINITY)) return -1;
  return delegates.findLastIndex(({ at }) => offsetOf(at) <= offset);
}

function isAt({ subject, mark }: Finding, which: 'decidedBy' | 'assignedBy'): boolean {
  const absence = subject?.declaration;
  const ref = absence?.kind === 'absence' ? absence[which] : undefined;
  if (absence === undefined || ref === undefined || mark.anchor !== absence.anchor) return false;
  const offset = offsetOf(mark.at);
  return offsetOf(ref.at) <= offset && offset < offsetOf(ref.at) + lengthOf(ref.at);
}
