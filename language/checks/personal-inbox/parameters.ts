/** What a routine may say about personal inboxes. */
import type { Person } from '../../model/index.ts';
import { numbers, oneOf, only, type Values, variantOf } from '../api/index.ts';

export const parameters = {
  event: oneOf(
    'händelse',
    {
      flera_verksamheter: 'several-departments',
      kommun_och_annan: 'municipality-and-other',
      bara_kommun: 'municipality-only',
      utan_men_behövs: 'lacking-but-needed',
    },
    { tighter: 'identity' },
  ),
  /** The options under which a kommun's own users have a use for a personal inbox. */
  options: only(['municipality-only'], numbers('optioner', { default: [2, 3] })),
};

export const personalInboxVariant = variantOf<Person, Values<typeof parameters>>();

/** What a finding may rest on: uppdrag for a kommun and someone else, and that what was ordered is sent there. */
export const GROUNDS = { severalPrincipals: 'flera_huvudmän', results: 'ordination' } as const;

/** The cause of what is said about one with uppdrag in several places: the gravest of it is said alone. */
export const SEVERAL_PLACES = 'uppdrag-in-several-places';
