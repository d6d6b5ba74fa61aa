/** Takes down where everything stands in files that have been read, in small steps. */
import { allCodeOf, codesWritten } from '../../engine/traces/index.ts';
import { type FileFacts, forEachKey } from '../../model/index.ts';
import type { Work } from '../work.ts';
import { entryOfCode, isSought, MOST_FILES, SOUGHT, type SoughtTable, type Whereabouts } from './whereabouts.ts';

/** A file as it was read. */
export interface HeldFile {
  readonly facts: FileFacts;
  readonly digest: string;
}

/** So many files are gone through in one step. */
const FILES = 8;
/** Entries are put in order part by part: those that begin with the same bits together. */
const PARTS = 256;
const PART = (2 ** 32 / PARTS) * MOST_FILES;

type NamesByFile = Record<SoughtTable, [number, ...string[]][]>;

/** Undefined where there are more files than can be numbered. */
export function* whereaboutsOf(held: readonly HeldFile[]): Work<Whereabouts | undefined> {
  if (held.length > MOST_FILES) return undefined;
  const parts = Array.from({ length: PARTS }, (): number[] => []);
  const names = Object.fromEntries(SOUGHT.map((table) => [table, []])) as unknown as NamesByFile;
  for (const [number, { facts }] of held.entries()) {
    for (const entry of entriesOf(facts)) parts[Math.floor(entry / PART)]?.push(entry + number);
    addNames(names, facts, number);
    if (number % FILES === 0) yield;
  }
  const entries = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    entries.set(Float64Array.from(part).sort(), at);
    at += part.length;
    yield;
  }
  const files = held.map(({ facts }) => facts.file);
  return { files, digests: held.map(({ digest }) => digest), entries, namesIn: (table) => names[table] };
}

/** Of what a file says, and of which tables it has something in. */
function entriesOf(facts: FileFacts): ReadonlySet<number> {
  const entries = new Set<number>();
  for (const code of codesWritten(facts)) {
    entries.add(entryOfCode(code));
    const all = allCodeOf(code);
    if (all !== undefined) entries.add(entryOfCode(all));
  }
  return entries;
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
