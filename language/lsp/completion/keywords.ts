/** Words of the language that can stand at the caret, each with what must follow it to be whole. */
import type { Place } from '../../grammar/expected-at.ts';
import { FIRST_KEYWORD, KIND, KIND_NAMES } from '../../grammar/generated/tokens.ts';
import type * as Tree from '../../grammar/generated/tree.ts';
import type { TreeNode } from '../../grammar/generated/tree.ts';
import { textOf } from '../../grammar/lexer.ts';
import { isRepeatable } from '../../lowering/once.ts';
import { lastBefore, otherProperties, type WritingContext } from './context.ts';
import { EMPTY_BLOCK, followsOf, OPENING_DAY } from './follows.ts';
import type { Item } from './item.ts';
import { hasHoles, snippetOf, wordsOf } from './templates.ts';

/** A place that takes more keywords than this takes any word: the keywords are no help there. */
const ANY_WORD = 40;

/** The keywords that can stand at a place, and the block that can begin there. */
export function keywordItems(place: Place, context: WritingContext): readonly Item[] {
  const keywords = place.kinds.filter((kind) => kind >= FIRST_KEYWORD);
  const free = keywords.length > ANY_WORD ? [] : keywords.filter((kind) => !isTaken(place, kind, context));
  const items = free.flatMap((kind) => wholes(place, kind, context));
  return place.kinds.includes(KIND['{']) && context.tail === '' ? [...items, blockItem(context)] : items;
}

/** A property that may stand once and is there; an inkorg where the unit has both. */
function isTaken({ rule, property }: Place, kind: number, context: WritingContext): boolean {
  if (property !== undefined) return false;
  if (rule === 'Inbox') return inboxKinds(context).length > 1;
  if (rule === 'Period' && kind === KIND.till && isPeriodOpen(context)) return false;
  return !isRepeatable(rule) && otherProperties(context).some(({ $type }) => $type === rule);
}

/** Whether a date after `från` stands right before the caret. */
function isPeriodOpen(context: WritingContext): boolean {
  const { kind } = context.parsed.tokens;
  const last = lastBefore(context);
  return kind[last] === KIND.DATE && kind[last - 1] === KIND.från;
}

/** The kinds of inkorg that the unit at the caret has, besides the one that is being written. */
function inboxKinds(context: WritingContext): readonly string[] {
  const isInbox = (node: TreeNode): node is Tree.Inbox => node.$type === 'Inbox';
  const inboxes = otherProperties(context).filter(isInbox);
  return [...new Set(inboxes.map(({ kind }) => textOf(context.parsed.tokens, kind)))];
}

function wholes(place: Place, kind: number, context: WritingContext): readonly Item[] {
  const { rule, property } = place;
  const word = KIND_NAMES[kind] as string;
  if (property === 'kind' && rule === 'Inbox' && inboxKinds(context).includes(word)) return [];
  const explained = { rule, word, around: context.expected.path };
  return dressed(
    { label: word, kind: 'keyword', rank: 4, word: explained },
    followsAt(place, word, context),
    context,
    true,
  );
}

/** What must follow a word that stands at a place: after days of opening hours, the hours. */
export function followsAt({ rule, property }: Place, word: string, { expected }: WritingContext): readonly string[] {
  const areDays = rule === 'DayRange' || rule === 'Days';
  return areDays ? (expected.path.includes('Opening') ? OPENING_DAY : ['']) : followsOf(rule, property, word);
}

/**
 * An item with each of the ways in which it must go on. Words that follow at once are part of what is chosen. Where something
 * stands after the word nothing is added to it but words that it cannot do without.
 */
export function dressed(
  item: Item,
  follows: readonly string[],
  context: WritingContext,
  joins = false,
): readonly Item[] {
  const { session, tail } = context;
  const isSure = tail === '' || follows.length === 1;
  return follows.map((template) => {
    const words =
      isSure && (joins || !hasHoles(template)) && !tail.startsWith(wordsOf(template).trim().split(' ')[0] || '\n')
        ? wordsOf(template)
        : '';
    const label = item.label + words;
    if (tail !== '' || !hasHoles(template)) return { ...item, label };
    return { ...item, label, snippet: snippetOf(item.label + template, session.options.asOf) };
  });
}

function blockItem({ session }: WritingContext): Item {
  return {
    label: '{ … }',
    kind: 'snippet',
    snippet: snippetOf(EMPTY_BLOCK.trimStart(), session.options.asOf),
    rank: 3,
  };
}
