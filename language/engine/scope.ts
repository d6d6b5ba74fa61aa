/** Whom a routine is for: kinds of huvudman, and for a local routine the parts it names. */
import {
  appliesToOf,
  type Declaration,
  isWithin,
  type Part,
  partNamed,
  principalTypeOf,
  type Routine,
  scopeOf,
  type Workspace,
} from '../model/index.ts';
import { partsConcerned } from './subjects.ts';

const KINDS = 3;

/**
 * Whether the routine is for something that has to do with these parts. A huvudman that is not known is in the scope of
 * a routine for all kinds and of no other; what has to do with no part in particular is in the scope of every routine.
 */
export function isInScope(ws: Workspace, routine: Routine, parts: readonly Part[] | undefined): boolean {
  if (parts === undefined) return appliesToOf(ws, routine).length === 0;
  return parts.some((part) => coversPrincipal(ws, routine, part) && coversPart(ws, routine, part));
}

/**
 * Which routines are for one declaration; a routine is always for itself. Requirements of one routine come together, so that
 * the last answer is kept.
 */
export class Scope {
  readonly #ws: Workspace;
  readonly #declaration: Declaration;
  readonly #parts: readonly Part[] | undefined;
  #routine: Routine | undefined;
  #holds = false;

  constructor(ws: Workspace, declaration: Declaration) {
    this.#ws = ws;
    this.#declaration = declaration;
    this.#parts = partsConcerned(ws, declaration);
  }

  /** Whether the routine is for the declaration. */
  holds(routine: Routine): boolean {
    if (routine !== this.#routine) {
      this.#routine = routine;
      this.#holds = routine === this.#declaration || isInScope(this.#ws, routine, this.#parts);
    }
    return this.#holds;
  }
}

function coversPrincipal(ws: Workspace, routine: Routine, part: Part): boolean {
  const scope = scopeOf(ws, routine);
  if (scope === undefined || scope.length === KINDS) return true;
  const type = principalTypeOf(ws, part);
  return type !== undefined && scope.includes(type);
}

function coversPart(ws: Workspace, routine: Routine, part: Part): boolean {
  const places = appliesToOf(ws, routine);
  if (places.length === 0) return true;
  return places.some((ref) => {
    const named = partNamed(ws, ref.name);
    return named !== undefined && isWithin(ws, part, named);
  });
}
