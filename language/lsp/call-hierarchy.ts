/** Who stands in for whom: persons as a hierarchy of calls. */

import { type Absence, type Person, personNamed, type Span, spanOf } from '../model/index.ts';
import type { Session } from '../services/session.ts';
import { nameAt } from './support/names.ts';

/** A person in the hierarchy. */
export interface Link {
  readonly id: string;
  readonly text: string;
  readonly name: Span;
  /** The words that make the link: the names after `ombud`. */
  readonly at: readonly Span[];
}

/** The person named at an offset. */
export function personAt(session: Session, file: string, offset: number): Link | undefined {
  const use = nameAt(session, file, offset);
  const person = use?.table === 'person' ? personNamed(session.ws, use.name) : undefined;
  return person === undefined ? undefined : linkTo(person, []);
}

/** Those who stand in for a person. */
export function standInsOf({ ws }: Session, id: string): readonly Link[] {
  const found = new Map<string, Span[]>();
  for (const absence of ws.lookup('absences', id) as readonly Absence[]) {
    for (const { person } of absence.delegates) {
      note(found, person.name, spanOf({ anchor: absence.anchor, at: person.at }));
    }
  }
  return links(ws, found);
}

/** Those for whom a person stands in. */
export function standsInFor({ ws }: Session, id: string): readonly Link[] {
  const found = new Map<string, Span[]>();
  for (const absence of ws.lookup('delegations', id) as readonly Absence[]) {
    for (const { person } of absence.delegates) {
      if (person.name === id) note(found, absence.person.name, spanOf({ anchor: absence.anchor, at: person.at }));
    }
  }
  return links(ws, found);
}

function note(found: Map<string, Span[]>, id: string, span: Span): void {
  const known = found.get(id) ?? [];
  known.push(span);
  found.set(id, known);
}

function links(ws: Session['ws'], found: ReadonlyMap<string, readonly Span[]>): readonly Link[] {
  return [...found].flatMap(([id, at]) => {
    const person = personNamed(ws, id);
    return person === undefined ? [] : [linkTo(person, at)];
  });
}

function linkTo(person: Person, at: readonly Span[]): Link {
  const name = spanOf({ anchor: person.anchor, at: person.nameAt });
  return { id: person.name, text: person.text?.value ?? '', name, at };
}
