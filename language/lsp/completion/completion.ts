/** What could be written at a place, also in a text that is not finished: the parser says what may stand there. */
import type { Place } from '../../grammar/expected-at.ts';
import { FIRST_KEYWORD, KIND } from '../../grammar/generated/tokens.ts';
import type { Session } from '../../services/session.ts';
import { clauseItems, groundItems, valueItems } from './clauses.ts';
import { contextAt, nameContextAt, type WritingContext } from './context.ts';
import { declarationItems } from './declarations.ts';
import type { Completion, Item } from './item.ts';
import { dressed, followsAt, keywordItems } from './keywords.ts';
import { namesAt } from './names.ts';
import { dateItems, timeItems } from './times.ts';
import { numberItems, rangeItems, textItems } from './values.ts';
import { droppedItems, versionItems } from './versions.ts';

/** So many are told at once. */
const MOST = 200;

const NOWHERE = { prefix: '', rest: '', items: [], isIncomplete: false };

/** What could stand at an offset of an open file: someone whom the words before it name, else what continues the last word. */
export function completionAt(session: Session, file: string, offset: number): Completion {
  const named = nameContextAt(session, file, offset);
  const whole = named === undefined ? undefined : completionOf(named, offset);
  if (whole !== undefined && whole.items.length > 0) return whole;
  const context = contextAt(session, file, offset);
  if (context === undefined) return { ...NOWHERE, start: offset, caret: offset, end: offset };
  return completionOf(context, offset);
}

function completionOf(context: WritingContext, offset: number): Completion {
  const { prefix, end, parsed } = context;
  const word = { start: context.offset, caret: offset, end, prefix, rest: parsed.text.slice(offset, end) };
  const wanted = prefix.toLowerCase();
  const all = distinct(itemsFor(context)).filter((item) => matches(item, wanted) && !isWritten(item, word));
  const ranked = all.sort((a, b) => (a.rank ?? 5) - (b.rank ?? 5));
  const isIncomplete = all.length >= MOST || all.some(({ kind }) => kind === 'person');
  return { ...word, items: ranked.slice(0, MOST), isIncomplete };
}

function itemsFor(context: WritingContext): Item[] {
  const { places } = context.expected;
  return [...declarationItems(context), ...places.flatMap((place) => itemsAt(place, context))];
}

function itemsAt(place: Place, context: WritingContext): readonly Item[] {
  return [...keywordItems(place, context), ...othersAt(place, context)];
}

/** What stands there that is no keyword, with what must follow it. */
function othersAt(place: Place, context: WritingContext): readonly Item[] {
  const follows = followsAt(place, '', context);
  return literalsAt(place, context).flatMap((item) =>
    item.snippet === undefined ? dressed(item, follows, context) : [item],
  );
}

function literalsAt(place: Place, context: WritingContext): readonly Item[] {
  const { rule, property, kinds } = place;
  if (rule === 'JudgedBy' && property?.startsWith('ground') === true) return groundItems(context);
  if (rule === 'Parameter' && kinds.some((kind) => VALUES.has(kind))) return valueItems(context);
  const items: Item[] = [];
  if (kinds.includes(KIND.NAME)) items.push(...namesAt(place, context));
  if (kinds.some((kind) => kind >= FIRST_KEYWORD)) items.push(...rangeItems(place, context));
  if (kinds.includes(KIND.INT)) items.push(...numberItems(place, context));
  if (kinds.includes(KIND.TEXT)) items.push(...versionItems(place, context), ...textItems(place, context));
  if (kinds.includes(KIND.TIME)) items.push(...timeItems(place, context));
  if (kinds.includes(KIND.DATE)) items.push(...dateItems(context));
  if (rule === 'Dropped') items.push(...droppedItems(context));
  else if (kinds.includes(KIND.CLAUSE_ID) && rule !== 'Requirement') items.push(...clauseItems(context));
  return items;
}

const VALUES: ReadonlySet<number> = new Set([KIND.TEXT, KIND.INT, KIND.DATE]);

/** By letters that are lowered. */
function matches({ label, filter }: Item, wanted: string): boolean {
  return wanted === '' || label.toLowerCase().startsWith(wanted) || filter?.toLowerCase().includes(wanted) === true;
}

/** Whether all that an item would write stands there already. */
function isWritten(
  { label, kind, snippet }: Item,
  { prefix, rest }: { readonly prefix: string; readonly rest: string },
): boolean {
  return kind !== 'keyword' && snippet === undefined && rest === '' && label === prefix;
}

function distinct(items: readonly Item[]): Item[] {
  const known = new Map<string, Item>();
  for (const item of items) {
    const key = `${item.label}|${item.kind === 'snippet' ? 's' : ''}`;
    if (!known.has(key)) known.set(key, item);
  }
  return [...known.values()];
}
