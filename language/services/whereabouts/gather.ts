/** Takes down where everything stands in files that have been read, in small steps. */
import { allCodeOf, codesWritten } from '../../engine/traces/index.ts';
import { type FileFacts, forEachKey } from '../../model/index.ts';
import type { Work } from '../work.ts';
import { Entries } from './entries.ts';
import { entryOfCode, isSought, MOST_FILES, SOUGHT, type SoughtTable, type Whereabouts } from './whereabouts.ts';

/** A file as it was read. */
export interface HeldFile {
  readonly facts: FileFacts;
  readonly digest: string;
}

/** So many files are gone through in one step. */
const FILES = 8;
/** What all entries are less than. */
const BOUND = 2 ** 32 * MOST_FILES;

type NamesByFile = Record<SoughtTable, [number, ...string[]][]>;

/** Undefined where there are more files than can be numbered. */
export function* whereaboutsOf(held: readonly HeldFile[]): Work<Whereabouts | undefined> {
  if (held.length > MOST_FILES) return undefined;
  const entries = new Entries(BOUND);
  const names = Object.fromEntries(SOUGHT.map((table) => [table, []])) as unknown as NamesByFile;
  for (const [number, { facts }] of held.entries()) {
    addEntries(entries, facts, number);
    addNames(names, facts, number);
    if (number % FILES === 0) yield;
  }
  const files = held.map(({ facts }) => facts.file);
  const digests = held.map(({ digest }) => digest);
  return { files, digests, entries: yield* entries.sorted(), namesIn: (table) => names[table] };
}

/** Of what a file says, and of which tables it has something in; some of them more than once. */
function addEntries(entries: Entries, facts: FileFacts, number: number): void {
  let last: number | undefined;
  for (const code of codesWritten(facts)) {
    entries.add(entryOfCode(code) + number);
    const all = allCodeOf(code);
    if (all !== undefined && all !== last) entries.add(entryOfCode(all) + number);
    last = all;
  }
}

function addNames(names: NamesByFile, { declarations }: FileFacts, number: number): void {
  for (const declaration of declarations) {
    forEachKey(declaration, (table, key) => {
      if (!isSought(table)) return;
      const last = names[table].at(-1);
      if (last?.[0] === number) last.push(key);
      else names[table].push([number, key]);
    });
  }
}
