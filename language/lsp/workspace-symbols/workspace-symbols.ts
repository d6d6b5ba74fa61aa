/** Names found in the whole workspace by their letters: each of the words typed, in any order and with or without marks. */
import { comparePaths, type Declaration } from '../../model/index.ts';
import type { Session } from '../../services/session.ts';
import { finish, type Work } from '../../services/work.ts';
import { Firsts } from '../support/firsts.ts';
import type { NamedSymbol } from '../support/symbols.ts';
import { type Candidate, candidatesIn, rowOf } from './candidates.ts';
import { fitOf, type Query, queryOf } from './query.ts';

/** So many of each table are found: fewer for a letter or two, and so many are looked at in one step. */
const FEW = 500;
const MOST = 2500;
const STEP = 2000;

/**
 * Names in the workspace, of what is declared and of the inboxes of units, that have the words asked for, in any place: what stands
 * in the organisation first, then persons, flows and routines, each by name, in whatever order the files were read. Those of which
 * a word begins with the first word asked for go before others.
 */
export function symbolsMatching(session: Session, query: string): readonly NamedSymbol[] {
  return finish(symbolsInSteps(session, query));
}

/** As `symbolsMatching`, in steps. */
export function* symbolsInSteps(session: Session, text: string): Work<readonly NamedSymbol[]> {
  const query = queryOf(text);
  const found: Candidate[] = [];
  for (const table of ['placed', 'person', 'flow', 'routine'] as const) {
    for (const one of yield* matchingIn(session, table, query)) found.push(one);
  }
  return found.map((one) => rowOf(session, one, query));
}

interface Fitting {
  readonly candidate: Candidate;
  readonly fit: number;
}

function* matchingIn({ ws }: Session, table: SymbolTable, query: Query): Work<readonly Candidate[]> {
  const most = query.typed.join('').length < 3 ? FEW : MOST;
  const firsts = new Firsts<Fitting>(most, (a, b) => a.fit - b.fit || comparePaths(a.candidate.key, b.candidate.key));
  let looked = 0;
  for (const name of ws.keys(table)) {
    const declaration = ws.lookup(table, name)[0] as Declaration | undefined;
    for (const candidate of declaration === undefined ? [] : candidatesIn(declaration)) {
      const fit = fitOf(query, candidate.letters);
      if (fit !== undefined) firsts.add({ candidate, fit });
    }
    looked++;
    if (looked % STEP === 0) yield;
  }
  return firsts.values.map(({ candidate }) => candidate);
}

type SymbolTable = 'placed' | 'person' | 'flow' | 'routine';
