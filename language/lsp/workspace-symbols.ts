/** Names found in the whole workspace by their letters. */
import { comparePaths, type Declaration } from '../model/index.ts';
import type { Session } from '../services/session.ts';
import { finish, type Work } from '../services/work.ts';
import { Firsts } from './support/firsts.ts';
import { type NamedSymbol, symbolOf } from './support/symbols.ts';

/** So many names are found at once, and so many looked at in one step. */
const MOST = 500;
const STEP = 2000;

/**
 * Names in the workspace whose name or text has the letters asked for, in any place: what stands in the organisation first, then
 * persons, flows and routines, each by name, in whatever order the files were read.
 */
export function symbolsMatching(session: Session, query: string): readonly NamedSymbol[] {
  return finish(symbolsInSteps(session, query));
}

/** As `symbolsMatching`, in steps. */
export function* symbolsInSteps(session: Session, query: string): Work<readonly NamedSymbol[]> {
  const wanted = query.toLowerCase();
  const found: Declaration[] = [];
  for (const table of ['placed', 'person', 'flow', 'routine'] as const) {
    if (found.length < MOST) found.push(...(yield* matchingIn(session, table, wanted, MOST - found.length)));
  }
  return found.map((declaration) => symbolOf(session, declaration));
}

function* matchingIn({ ws }: Session, table: SymbolTable, wanted: string, most: number): Work<readonly Declaration[]> {
  const firsts = new Firsts<Declaration>(most, (a, b) => comparePaths(a.name, b.name));
  let looked = 0;
  for (const name of ws.keys(table)) {
    const declaration = ws.lookup(table, name)[0] as Declaration | undefined;
    if (declaration !== undefined && isWanted(declaration, wanted)) firsts.add(declaration);
    looked++;
    if (looked % STEP === 0) yield;
  }
  return firsts.values;
}

type SymbolTable = 'placed' | 'person' | 'flow' | 'routine';

function isWanted({ name, text }: Declaration, wanted: string): boolean {
  return name.toLowerCase().includes(wanted) || text?.value.toLowerCase().includes(wanted) === true;
}
