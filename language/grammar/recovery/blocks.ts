/** Reads the properties of a block; what cannot be read costs its own property, not the block. */

import { BLOCKS, DECLARATION_STARTS } from '../generated/tables.ts';
import { KIND } from '../generated/tokens.ts';
import type { TreeNode } from '../generated/tree.ts';
import type { Block } from '../sites.ts';
import { isHyphenatedRole, isLongRole, reportLongRole } from './beyond.ts';
import { keepCaret } from './caret.ts';
import { beginsAnew, beginsDeclaration, isEnd, looksLikeProperty, startsLine } from './layout.ts';
import { readAgain } from './lists.ts';
import { isGluedHyphen, report } from './report.ts';
import { belongsOutside, lose, skipInBlock, skipToBrace } from './skip.ts';
import { add, NONE, note, type State } from './state.ts';

type Parse<T> = (s: State) => T | undefined;

/**
 * The properties of block `id`, from its opening brace to its closing one; `header` is the first token of what it
 * belongs to, `parse` reads one property. Undefined when there is no such block here.
 */
export function readBlock<T extends TreeNode>(s: State, id: number, header: number, parse: Parse<T>): T[] | undefined {
  const block = BLOCKS[id] as Block;
  if (!open(s, block)) return undefined;
  s.blocks.push(id);
  s.headers.push(header);
  let items: T[] = NONE;
  let errors = s.errors.length;
  for (;;) {
    const start = s.at;
    const kind = s.kind[start] as number;
    const { mishaps } = s;
    if (block.starts[kind] === 1) {
      errors = s.errors.length;
      beginsAnew(s, start);
      const item = parse(s);
      if (item === undefined) {
        if (!recover(s, start)) break;
        continue;
      }
      items = add(items, item);
      if (s.mishaps === mishaps) s.quiet = false;
    } else if (kind === KIND['}']) {
      if (!closesTooEarly(s, block)) {
        s.at++;
        break;
      }
    } else {
      readAgain(s, items, errors, parse);
      if (looksLikeProperty(s, s.at)) beginsAnew(s, s.at);
      note(s, block.propertySite);
      if (!recover(s, strangerStart(s, items))) break;
    }
  }
  s.blocks.pop();
  s.headers.pop();
  return items;
}

function open(s: State, block: Block): boolean {
  if (s.kind[s.at] === KIND['{']) {
    s.at++;
    return true;
  }
  note(s, block.openSite);
  if (isEnd(s, s.at) || beginsDeclaration(s, s.at)) return false;
  const isProperty = block.starts[s.kind[s.at] as number] === 1;
  if (isProperty) report(s, s.at, 'missing-open-brace');
  if (isProperty || !block.simpleHeader) return isProperty;
  const at = s.at;
  if (!skipToBrace(s)) return false;
  const after = s.at;
  s.at = at;
  report(s, at, 'unexpected');
  s.at = after;
  return true;
}

/**
 * Where what cannot be read begins. With the property before it when a hyphen has cut that one's last name in two, or
 * when that one is the head of a declaration which was taken for a parameter.
 */
function strangerStart<T extends TreeNode>(s: State, items: T[]): number {
  const last = items.at(-1);
  if (last?.$last !== s.at - 1) return s.at;
  const isHead = last.$type === 'Parameter' && beginsDeclaration(s, last.$first);
  if (!isHead && !isGluedHyphen(s, s.at)) return s.at;
  items.pop();
  return last.$first;
}

/** The brace of a declaration after which its properties go on is one too many: passes over it. */
function closesTooEarly(s: State, block: Block): boolean {
  if (s.blocks.length > 1) return false;
  const next = s.kind[s.at + 1] as number;
  if (block.starts[next] !== 1 || DECLARATION_STARTS[next] === 1 || !startsLine(s, s.at + 1)) return false;
  report(s, s.at, 'surplus-brace');
  lose(s.lost, s.at, s.at);
  s.at++;
  return true;
}

/**
 * After a property that began at `start` and could not be read to its end, or after something that is no property.
 * True when the block goes on.
 */
function recover(s: State, start: number): boolean {
  keepCaret(s);
  const goesOn = endsUnclosed(s, start) ? false : resume(s, start);
  s.trail.length = 0;
  return goesOn;
}

/** Whether the block ends here although no brace closes it; reports that. */
function endsUnclosed(s: State, start: number): boolean {
  let next = start;
  while (next < s.at && !beginsDeclaration(s, next)) next++;
  const begins = beginsDeclaration(s, next);
  if (!begins && isEnd(s, s.at)) {
    lose(s.lost, start, s.at - 1);
    report(s, Math.max(0, s.at - 1), 'end-of-file', s.at);
    return true;
  }
  const outside = belongsOutside(s, start);
  if (!begins && !outside) return false;
  s.at = begins ? next : start;
  lose(s.lost, start, s.at - 1);
  report(s, s.at, 'missing-brace');
  return true;
}

function resume(s: State, start: number): boolean {
  if (isLongRole(s, start)) reportLongRole(s, start);
  else if (isHyphenatedRole(s, start)) report(s, s.at, 'role-words');
  else report(s, s.at, 'unexpected');
  return skipInBlock(s, start);
}
