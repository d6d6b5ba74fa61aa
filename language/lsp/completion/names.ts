/** Names that can stand at the caret, by what they would be there. */
import type { Place } from '../../grammar/expected-at.ts';
import { checkItems, parameterItems, valueItems } from './clauses.ts';
import type { WritingContext } from './context.ts';
import type { Item } from './item.ts';
import { personItems } from './persons.ts';
import { functionItems, inboxItems, parentItems, partItems, subjectItems } from './references.ts';
import { wordItems } from './words.ts';

const PERSONS: ReadonlySet<string> = new Set([
  'PersonItem.person',
  'Membership.person',
  'Watcher.person',
  'PersonWatcher.person',
  'LogReview.person',
  'Absence.person',
  'Delegate.person',
  'Onward.person',
  'DecidedBy.person',
  'AssignedBy.person',
  'FlowEnd.person',
]);

/** The names, words and values that a place takes. */
export function namesAt({ rule, property }: Place, context: WritingContext): readonly Item[] {
  const place = `${rule}.${property ?? ''}`;
  if (PERSONS.has(place)) return personItems(context);
  switch (place) {
    case 'Watcher.function':
      return functionItems(context);
    case 'PartOf.parent':
      return parentItems(context);
    case 'PlacedAt.place':
      return partItems(context, context.expected.path.includes('FunctionInbox') ? ['unit'] : ['department', 'unit']);
    case 'Assignment.place':
    case 'ConcernsAssignment.place':
      return partItems(context, ['department', 'unit']);
    case 'PlaceItem.place':
      return partItems(context, ['principal', 'administration', 'department', 'unit']);
    case 'FlowEnd.target':
    case 'InboxOrder.unit':
      return inboxItems(context);
    case 'Exemption.subject':
      return subjectItems(context);
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
