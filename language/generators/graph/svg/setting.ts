/** What all cards share: the language, the names of those who watch, and their measures. */
import type { Language } from '../../../model/index.ts';
import type { NameOf } from '../words.ts';
import { CARD, EDGE } from './theme.ts';

/** What all cards need to know. */
export interface Setting {
  readonly language: Language;
  readonly nameOf: NameOf;
}

/** The room within a card. */
export const INNER = CARD - 2 * EDGE;
/** From line to line of small text. */
export const LINE_STEP = 15;
