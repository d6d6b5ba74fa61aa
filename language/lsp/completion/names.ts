/** Names that can stand at the caret, by what they would be there. */
import type { Place } from '../../grammar/expected-at.ts';
import { REFERS_TO } from '../../grammar/generated/properties.ts';
import { checkItems, parameterItems, valueItems } from './clauses.ts';
import type { WritingContext } from './context.ts';
import type { Item } from './item.ts';
import { personItems } from './persons.ts';
import { functionItems, inboxItems, parentItems, partItems, subjectItems } from './references.ts';
import { wordItems } from './words.ts';

/** Places where something is named that is no person. */
type NamedPlace = {
  [Place in keyof typeof REFERS_TO]: (typeof REFERS_TO)[Place] extends 'Person' ? never : Place;
}[keyof typeof REFERS_TO];

const NAMES: Readonly<Record<NamedPlace, (context: WritingContext) => readonly Item[]>> = {
  'PartOf.parent': parentItems,
  'Watcher.function': functionItems,
  'PlacedAt.place': (context) =>
    partItems(context, context.expected.path.includes('FunctionInbox') ? ['unit'] : ['department', 'unit']),
  'Assignment.place': workplaceItems,
  'ConcernsAssignment.place': workplaceItems,
  'FlowEnd.target': inboxItems,
  'Exemption.subject': subjectItems,
  'GroupClaim.place': anyPartItems,
  'OutsideClaim.place': anyPartItems,
  'NamedClaim.subject': (context) => [...personItems(context), ...inboxItems(context)],
  'PlaceItem.place': anyPartItems,
  'PlainPlaceItem.place': anyPartItems,
};

function anyPartItems(context: WritingContext): readonly Item[] {
  return partItems(context, ['principal', 'administration', 'department', 'unit']);
}

function workplaceItems(context: WritingContext): readonly Item[] {
  return partItems(context, ['department', 'unit']);
}

/** The names, words and values that a place takes. */
export function namesAt({ rule, property }: Place, context: WritingContext): readonly Item[] {
  const place = `${rule}.${property ?? ''}`;
  if (isReference(place)) return isNamed(place) ? NAMES[place](context) : personItems(context);
  switch (place) {
    case 'InboxOrder.unit':
      return inboxItems(context);
    case 'CheckBinding.check':
      return checkItems();
    case 'Parameter.name':
    case 'Parameter.':
      return parameterItems(context);
    case 'WordItem.first':
      return valueItems(context);
    default:
      return wordItems(rule, property, context);
  }
}

function isReference(place: string): place is keyof typeof REFERS_TO {
  return Object.hasOwn(REFERS_TO, place);
}

function isNamed(place: string): place is NamedPlace {
  return Object.hasOwn(NAMES, place);
}
