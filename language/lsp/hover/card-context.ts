/** What cards are made from. */
import type { Declaration, Language, Workspace } from '../../model/index.ts';
import type { Day } from '../../time/index.ts';

/** What a card is made from. */
export interface CardContext {
  readonly ws: Workspace;
  readonly asOf: Day;
  readonly language: Language;
  /** The declarations that name a person. */
  readonly readersOf: (person: string) => Iterable<Declaration>;
}
