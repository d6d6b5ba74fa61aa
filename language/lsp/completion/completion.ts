/** What could be written at a place, also in a text that is not finished: the parser says what may stand there. */
import { type ExpectedAt, expectedAt, type Place } from '../../grammar/expected-at.ts';
import { FIRST_KEYWORD, KIND, KIND_NAMES } from '../../grammar/generated/tokens.ts';
import type { Session } from '../../services/session.ts';
import { checkItems, clauseItems, parameterItems, valueItems } from './clauses.ts';
import type { Completion, Item } from './item.ts';
import { functionItems, partItems, personItems, type RefContext, subjectItems } from './references.ts';
import { snippetItems } from './snippets.ts';
import { dateItems, timeItems } from './times.ts';
import { wordItems } from './words.ts';

/** So many are told at once. */
const MOST = 200;

/** A place that takes more keywords than this takes any word: the keywords are no help there. */
const ANY_WORD = 40;

/** What could stand at an offset of an open file. */
export function completionAt(session: Session, file: string, offset: number): Completion {
  const parsed = session.reading(file)?.parsed;
  if (parsed === undefined) return { start: offset, end: offset, items: [], isIncomplete: false };
  const expected = expectedAt(parsed.text, offset);
  const prefix = parsed.text.slice(expected.start, offset);
  const context: RefContext = { session, file, parsed, offset: expected.start, prefix };
  const all = distinct(itemsFor(expected, context)).filter((item) => matches(item, prefix));
  const ranked = all.sort((a, b) => (a.rank ?? 5) - (b.rank ?? 5));
  const items = ranked.slice(0, MOST);
  return { start: expected.start, end: offset, items, isIncomplete: all.length >= MOST };
}

function itemsFor({ places }: ExpectedAt, context: RefContext): Item[] {
  return [...snippetItems(places), ...places.flatMap((place) => itemsAt(place, context))];
}

function itemsAt(place: Place, context: RefContext): readonly Item[] {
  const { kinds } = place;
  const keywords = kinds.filter((kind) => kind >= FIRST_KEYWORD);
  const items: Item[] = keywords.length > ANY_WORD ? [] : keywords.map(keywordItem);
  if (kinds.includes(KIND.NAME)) items.push(...namesAt(place, context));
  if (kinds.includes(KIND.TEXT) || kinds.includes(KIND.INT)) items.push(...valuesAt(place, context));
  if (kinds.includes(KIND.TIME)) items.push(...timeItems(place, context));
  if (kinds.includes(KIND.DATE)) items.push(...dateItems(context));
  if (kinds.includes(KIND.CLAUSE_ID) && place.rule !== 'Requirement') items.push(...clauseItems(context));
  return items;
}

function keywordItem(kind: number): Item {
  return { label: KIND_NAMES[kind] as string, kind: 'keyword', rank: 4 };
}

function valuesAt({ rule }: Place, context: RefContext): readonly Item[] {
  return rule === 'Parameter' ? valueItems(context) : [];
}

function namesAt({ rule, property }: Place, context: RefContext): readonly Item[] {
  switch (`${rule}.${property ?? ''}`) {
    case 'PersonItem.person':
    case 'Membership.person':
    case 'Watcher.person':
    case 'PersonWatcher.person':
    case 'LogReview.person':
    case 'Absence.person':
    case 'Delegate.person':
    case 'Onward.person':
    case 'DecidedBy.person':
    case 'AssignedBy.person':
    case 'FlowEnd.person':
      return personItems(context);
    case 'Watcher.function':
      return functionItems(context);
    case 'PartOf.parent':
      return partItems(context, ['principal', 'administration', 'department']);
    case 'PlacedAt.place':
    case 'Assignment.place':
    case 'ConcernsAssignment.place':
      return partItems(context, ['department', 'unit']);
    case 'PlaceItem.place':
      return partItems(context, ['principal', 'administration', 'department', 'unit']);
    case 'FlowEnd.target':
    case 'InboxOrder.unit':
      return partItems(context, ['unit', 'function-inbox']);
    case 'Exemption.subject':
      return subjectItems(context);
    case 'CheckBinding.check':
      return checkItems(context);
    case 'Parameter.name':
    case 'Parameter.':
      return parameterItems(context);
    case 'WordItem.first':
      return valueItems(context);
    default:
      return wordItems(rule, property);
  }
}

function matches({ label, filter }: Item, prefix: string): boolean {
  const wanted = prefix.toLowerCase();
  return wanted === '' || label.toLowerCase().startsWith(wanted) || filter?.toLowerCase().includes(wanted) === true;
}

function distinct(items: readonly Item[]): Item[] {
  const known = new Map<string, Item>();
  for (const item of items) {
    const key = `${item.label}|${item.snippet === undefined ? '' : 's'}`;
    if (!known.has(key)) known.set(key, item);
  }
  return [...known.values()];
}
