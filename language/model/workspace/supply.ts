/** A workspace of which only what is asked for is read. */
import type { FileFacts } from '../file-facts.ts';
import type { Table } from '../tables.ts';

/** What a look-up is of: a table, which keys a table has, names in what could not be read, or those by which something is declared there. */
export type Space = Table | 'all' | 'lost' | 'begun';

/** Takes the facts of a file. */
interface Receiver {
  put(facts: FileFacts): void;
}

/** Told before each look-up, and puts in the files in which something stands that it finds. */
export interface Supply {
  see(receiver: Receiver, space: Space, key: string): void;
  /**
   * The keys of a table that are nearest to a word, of those in files that it could put in; undefined where it cannot tell without
   * putting them in.
   */
  nearest?(table: Table, word: string): readonly string[] | undefined;
}
