/** Properties that may stand once in their block: the first holds, each further one is RUT-003. */
import type { Token } from '../grammar/generated/tree.ts';
import { secondProperty } from './problems.ts';
import type { Source } from './source.ts';

/** Properties whose lines add up. What is not named here may stand once, wherever it stands. */
const REPEATABLE: ReadonlySet<string> = new Set([
  'Administrators',
  'Assignment',
  'CheckBinding',
  'Closed',
  'Delegate',
  'Deviating',
  'Inbox',
  'JudgedBy',
  'Members',
  'Mode',
  'Monitoring',
  'Opening',
  'Readers',
  'Requirement',
  'Staff',
]);

/** Whether a kind of property may stand more than once in its block. */
export function isRepeatable(type: string): boolean {
  return REPEATABLE.has(type);
}

/** How many words name a property, where it is more than one. */
const WORDS: ReadonlyMap<string, number> = new Map([
  ['AssignedBy', 2],
  ['ConcernsAssignment', 3],
  ['ConcernsPatient', 2],
  ['DecidedBy', 2],
  ['NoPersonalInbox', 3],
  ['PartOf', 2],
  ['SavedToJournal', 3],
  ['WritesCertificates', 2],
]);

interface Property {
  readonly $type: string;
  readonly $first: Token;
}

/** Remembers which properties one block has had. */
export class Once {
  readonly #source: Source;
  readonly #types: string[] = [];
  readonly #firsts: Token[] = [];

  constructor(source: Source) {
    this.#source = source;
  }

  /** Whether the property is to be read: always for one that may be repeated, else the first time only. */
  allows(property: Property): boolean {
    if (isRepeatable(property.$type)) return true;
    const index = this.#types.indexOf(property.$type);
    if (index < 0) {
      this.#types.push(property.$type);
      this.#firsts.push(property.$first);
      return true;
    }
    this.#refuse(property, this.#firsts[index] as Token);
    return false;
  }

  #refuse(property: Property, first: Token): void {
    const source = this.#source;
    const more = (WORDS.get(property.$type) ?? 1) - 1;
    const words = source.words(property.$first, property.$first + more);
    const at = source.span(property.$first, property.$first + more);
    source.report(secondProperty(words, at, source.span(first, first + more)));
  }
}
