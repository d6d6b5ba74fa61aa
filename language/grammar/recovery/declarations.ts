/** Reads the declarations of a text one after another; what cannot be read costs one declaration, not the rest. */

import { DECLARATION_SITE, DECLARATION_STARTS } from '../generated/tables.ts';
import { FIRST_KEYWORD, KIND } from '../generated/tokens.ts';
import type { DeclarationNode } from '../generated/tree.ts';
import { keepCaret } from './caret.ts';
import { beginsAnew, beginsDeclaration, isEnd, looksLikeProperty } from './layout.ts';
import { report, slotsAt } from './report.ts';
import { lose, skipToDeclaration } from './skip.ts';
import { note, type State } from './state.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** All declarations that `parse` can read, in order. What lies between them is added to `s.broken`. */
export function readDeclarations(s: State, parse: (s: State) => DeclarationNode | undefined): DeclarationNode[] {
  const declarations: DeclarationNode[] = [];
  while (!isEnd(s, s.at)) {
    const start = s.at;
    s.declaration = start;
    if (DECLARATION_STARTS[s.kind[start] as number] !== 1) passStranger(s);
    else {
      const declaration = readOne(s, start, parse);
      if (declaration !== undefined) declarations.push(declaration);
    }
  }
  note(s, DECLARATION_SITE);
  keepCaret(s);
  return declarations;
}

function readOne(
  s: State,
  start: number,
  parse: (s: State) => DeclarationNode | undefined,
): Mutable<DeclarationNode> | undefined {
  const { mishaps } = s;
  beginsAnew(s, start);
  const declaration: Mutable<DeclarationNode> | undefined = parse(s);
  if (declaration === undefined) giveUp(s, start);
  else if (s.mishaps === mishaps) s.quiet = false;
  else {
    declaration.$broken = true;
    declaration.$lost = s.lost;
  }
  if (s.lost.length > 0) s.lost = [];
  return declaration;
}

/** A declaration whose header cannot be read is dropped whole. */
function giveUp(s: State, start: number): void {
  keepCaret(s);
  if (isEnd(s, s.at)) report(s, s.at - 1, 'end-of-file', s.at);
  else report(s, s.at, isReservedName(s) ? 'reserved-name' : 'unexpected');
  s.trail.length = 0;
  skipToDeclaration(s, start);
}

/** A keyword stands where only the name of a declaration can, and what comes after a name follows it. */
function isReservedName(s: State): boolean {
  const [slot, ...others] = slotsAt(s, s.at);
  if (slot?.property !== 'name' || others.length > 0) return false;
  const next = s.kind[s.at + 1];
  const isKeyword = (s.kind[s.at] as number) >= FIRST_KEYWORD && !beginsDeclaration(s, s.at);
  return isKeyword && (next === KIND.TEXT || next === KIND['{']);
}

/** Something between declarations that begins none. */
function passStranger(s: State): void {
  const start = s.at;
  if (looksLikeProperty(s, start)) beginsAnew(s, start);
  note(s, DECLARATION_SITE);
  const isBrace = s.kind[start] === KIND['}'];
  report(s, start, isBrace ? 'surplus-brace' : 'unexpected');
  if (isBrace) lose(s.broken, start, s.at++);
  else skipToDeclaration(s, start);
}
