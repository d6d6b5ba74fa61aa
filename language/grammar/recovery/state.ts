/** What the parser knows while it reads, and the few steps that the derived functions are made of. */

import { SITES } from '../generated/tables.ts';
import type { TokenRange } from '../generated/tree.ts';
import type { Tokens } from '../lexical/tokens.ts';
import type { SyntaxError as ReadingError } from '../syntax-error.ts';

/** The list with nothing in it, shared by all nodes. Nobody adds to it. */
export const NONE: never[] = [];

/** What could stand at the caret: the sites noted there, and the rules that were open, outermost first. */
interface CaretSites {
  readonly sites: readonly number[];
  readonly path: readonly string[];
}

export class State {
  readonly tokens: Tokens;
  readonly kind: Uint8Array;
  /** The next token. */
  at = 0;
  /** The sites noted at token `noteAt`, the furthest so far; there are `noteCount` of them. */
  noteAt = 0;
  noteCount = 0;
  readonly notes: number[] = [];
  /** The rules that have been given up since the last recovery, innermost first. */
  readonly trail: string[] = [];
  /** An error has been reported, and nothing has been read whole since. */
  quiet = false;
  /** How often something was amiss, reported or not. */
  mishaps = 0;
  readonly errors: ReadingError[] = [];
  /** Tokens whose lexical error has given way to one of the parser's. */
  readonly outvoted = new Set<number>();
  /** What has been skipped of the declaration that is being read, and between declarations. */
  lost: TokenRange[] = [];
  readonly broken: TokenRange[] = [];
  /** The open blocks, outermost first: index into `BLOCKS`, and the first token of what the block belongs to. */
  readonly blocks: number[] = [];
  readonly headers: number[] = [];
  /** The first token of the declaration that is being read. */
  declaration = 0;
  /** An offset whose line, counted from 1, is known. */
  lineOffset = 0;
  line = 1;
  caret: CaretSites | undefined = undefined;
  /** From one token up to another neither a brace stands nor does a line begin: what has been looked for is not looked for anew. */
  plainFrom = 0;
  plainTo = -1;

  constructor(tokens: Tokens) {
    this.tokens = tokens;
    this.kind = tokens.kind;
  }
}

/** Remembers that site `site` could have taken the next token. */
export function note(s: State, site: number): void {
  if (s.at < s.noteAt) return;
  if (s.at > s.noteAt) {
    s.noteAt = s.at;
    s.noteCount = 0;
  }
  s.notes[s.noteCount++] = site;
}

/** As `note`, for the token after the next. */
export function noteNext(s: State, site: number): void {
  s.at++;
  note(s, site);
  s.at--;
}

/** The next token is not what must stand here. */
export function miss(s: State, site: number): undefined {
  note(s, site);
  s.trail.push(SITES[site]?.rule ?? '');
  return undefined;
}

/** A part of `rule` could not be read, so neither can the rule. */
export function up(s: State, rule: string): undefined {
  s.trail.push(rule);
  return undefined;
}

/** The list with one more item: a new one in place of the shared empty one. */
export function add<T>(list: T[], item: T): T[] {
  if (list === NONE) return [item];
  list.push(item);
  return list;
}

/** The sites that could have taken token `token`. */
export function sitesAt(s: State, token: number): readonly number[] {
  return s.noteAt === token ? [...new Set(s.notes.slice(0, s.noteCount))] : [];
}
