/** Persons and inboxes as they are offered in a form. */

import type { InboxPlace } from '../../editing/forms/add-member.ts';
import {
  type Declaration,
  functionInboxNamed,
  inboxKindOf,
  inboxOf,
  type Person,
  partNamed,
  personNamed,
  placeOf,
  type Unit,
  unitNamed,
  unitsUnder,
  type Workspace,
} from '../../model/index.ts';
import type { Session } from '../../services/session.ts';
import type { Work } from '../../services/work.ts';
import type { FormChoice } from '../panels/subject-shapes.ts';
import { Firsts } from '../support/firsts.ts';
import { type Candidate, candidatesIn, rowOf } from '../workspace-symbols/candidates.ts';
import { fitOf, type Query, queryOf } from '../workspace-symbols/query.ts';

const NO_QUERY = queryOf('');

/** The person with the key, with role and unit. */
export function personChoice(session: Session, key: unknown): FormChoice | null {
  const person = typeof key === 'string' ? personNamed(session.ws, key) : undefined;
  const [candidate] = person === undefined ? [] : candidatesIn(person);
  return candidate === undefined ? null : choiceOf(session, candidate, NO_QUERY);
}

function choiceOf(session: Session, candidate: Candidate, query: Query): FormChoice {
  const { label, detail } = rowOf(session, candidate, query);
  return { key: candidate.key, label, detail };
}

/** The inbox with the key, and where it stands. */
export function inboxPlace(ws: Workspace, key: unknown): InboxPlace | undefined {
  if (typeof key !== 'string') return undefined;
  const group = functionInboxNamed(ws, key);
  if (group !== undefined) return { owner: group, inbox: group };
  const [name = '', word = ''] = key.split('.');
  const [owner, kind] = [unitNamed(ws, name), inboxKindOf(word)];
  const inbox = owner === undefined || kind === undefined ? undefined : inboxOf(owner, kind);
  return owner === undefined || inbox === undefined ? undefined : { owner, inbox };
}

/** As it is offered. */
export function inboxChoice(session: Session, { owner, inbox }: InboxPlace): FormChoice | null {
  const candidate = candidatesIn(owner).find((one) => isInbox(one) && (!('at' in inbox) || one.at === inbox.at));
  return candidate === undefined ? null : choiceOf(session, candidate, NO_QUERY);
}

function isInbox({ declaration, at }: Candidate): boolean {
  return at !== undefined || declaration.kind === 'function-inbox';
}

/** So many are offered, and so many looked at in one step. */
const MOST = 50;
const STEP = 1000;

/** The inboxes that have all the words that are typed; those of the person's own units first. */
export function* inboxChoices(session: Session, person: Person | undefined, text: string): Work<readonly FormChoice[]> {
  const { ws } = session;
  const query = queryOf(text);
  const own = person === undefined ? new Set<string>() : unitsOf(ws, person);
  const firsts = new Firsts<{ readonly one: Candidate; readonly rank: number }>(
    MOST,
    (a, b) => a.rank - b.rank || (a.one.title < b.one.title ? -1 : a.one.title > b.one.title ? 1 : 0),
  );
  let looked = 0;
  for (const name of ws.keys('placed')) {
    const declared = unitNamed(ws, name) ?? functionInboxNamed(ws, name);
    for (const one of declared === undefined ? [] : candidatesIn(declared).filter(isInbox)) {
      const fit = fitOf(query, one.letters);
      if (fit !== undefined) firsts.add({ one, rank: fit + (own.has(unitNameOf(declared)) ? 0 : 2) });
    }
    looked++;
    if (looked % STEP === 0) yield;
  }
  return firsts.values.map(({ one }) => choiceOf(session, one, query));
}

function unitNameOf(declaration: Declaration | undefined): string {
  return declaration?.kind === 'function-inbox' ? (declaration.place?.name ?? '') : (declaration?.name ?? '');
}

/** The names of the units in which she has an uppdrag, on any day. */
function unitsOf(ws: Workspace, person: Person): ReadonlySet<string> {
  const units: readonly Unit[] = person.assignments.flatMap((one) => {
    const place = placeOf(ws, one);
    return place === undefined || partNamed(ws, place.name) === undefined ? [] : unitsUnder(ws, place);
  });
  return new Set(units.map(({ name }) => name));
}
