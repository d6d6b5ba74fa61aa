/** All that is said of words, block by block. */
import type { Entry } from '../entry.ts';
import { CHECKS } from './checks.ts';
import { EXPECTATIONS } from './expectations.ts';
import { FLOWS } from './flows.ts';
import { INBOXES } from './inboxes.ts';
import { WORDS_BY_HEART } from './known-words.ts';
import { ORGANISATION } from './organisation.ts';
import { PEOPLE } from './people.ts';
import { ROUTINES } from './routines.ts';
import { UNITS } from './units.ts';

/** In the order of the grammar. */
export const ENTRIES: readonly Entry[] = [
  ...ORGANISATION,
  ...UNITS,
  ...INBOXES,
  ...PEOPLE,
  ...FLOWS,
  ...EXPECTATIONS,
  ...ROUTINES,
  ...CHECKS,
  ...WORDS_BY_HEART,
];
