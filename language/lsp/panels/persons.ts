/** Persons by any part of their names, of their VGR-id or HSA-id. */
import { comparePaths, personNamed } from '../../model/index.ts';
import type { Session } from '../../services/session.ts';
import type { Work } from '../../services/work.ts';
import { Firsts } from '../support/firsts.ts';
import { type Candidate, candidatesIn, rowOf } from '../workspace-symbols/candidates.ts';
import { fitOf, queryOf } from '../workspace-symbols/query.ts';
import type { PersonChoice } from './subject-shapes.ts';

/** So many are found, and so many looked at in one step. */
const MOST = 100;
const STEP = 2000;

/** The first of those who have all the words that are typed, those whose name begins with the first of them before others. */
export function* personsMatching(session: Session, text: string): Work<readonly Omit<PersonChoice, 'folder'>[]> {
  const query = queryOf(text);
  const firsts = new Firsts<{ readonly one: Candidate; readonly fit: number }>(
    MOST,
    (a, b) => a.fit - b.fit || comparePaths(a.one.title, b.one.title) || comparePaths(a.one.key, b.one.key),
  );
  let looked = 0;
  for (const name of session.ws.keys('person')) {
    const person = personNamed(session.ws, name);
    const [one] = person === undefined ? [] : candidatesIn(person);
    const fit = one === undefined ? undefined : fitOf(query, one.letters);
    if (one !== undefined && fit !== undefined) firsts.add({ one, fit });
    looked++;
    if (looked % STEP === 0) yield;
  }
  return firsts.values.map(({ one }) => {
    const { label, detail } = rowOf(session, one, query);
    return { key: one.key, label, detail };
  });
}
