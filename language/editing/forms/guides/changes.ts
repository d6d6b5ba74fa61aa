/** Declarations that are put where they belong. */
import type { Language, Sentence } from '../../../model/index.ts';
import { say } from '../../../words/index.ts';
import type { Change } from '../proposal.ts';
import type { Sources } from '../sources.ts';
import { above, atEnd, below, declarationAt } from './beside.ts';
import type { Home } from './homes.ts';

/** A declaration with its home. */
export interface Placing {
  readonly home: Home;
  readonly written: string;
  /** What a file that is made for it says of itself first. */
  readonly about: Sentence;
}

/** The changes that put declarations into their homes, one a file; undefined where a text is not known. */
export function placings(
  sources: Sources,
  language: Language,
  placed: readonly Placing[],
): readonly Change[] | undefined {
  const changes = joined(placed).map((one) => placing(sources, language, one));
  return changes.every((one) => one !== undefined) ? gathered(changes) : undefined;
}

/** What goes to one place goes there together, in its order. */
function joined(placed: readonly Placing[]): readonly Placing[] {
  const places = new Map<string, Placing>();
  for (const one of placed) {
    const { file, beside } = one.home;
    const key = `${file}:${beside?.anchor.start}:${beside?.isAbove}`;
    const known = places.get(key);
    places.set(key, known === undefined ? one : { ...known, written: `${known.written}\n\n${one.written}` });
  }
  return [...places.values()];
}

function placing(sources: Sources, language: Language, { home, written, about }: Placing): Change | undefined {
  const { file, isNew, beside } = home;
  const parsed = sources.parsed(file);
  if (parsed === undefined) return undefined;
  if (isNew) return { file, edits: [atEnd(parsed, `// ${say(language, about.sv, about.en)}\n\n${written}`)] };
  if (beside === undefined) return { file, edits: [atEnd(parsed, written)] };
  const node = declarationAt(parsed, beside.anchor);
  if (node === undefined) return undefined;
  return { file, edits: [beside.isAbove ? above(parsed, node, written) : below(parsed, node, written)] };
}

/** One change a file. */
export function gathered(changes: readonly Change[]): readonly Change[] {
  const files = new Map<string, Change>();
  for (const { file, edits } of changes) {
    files.set(file, { file, edits: [...(files.get(file)?.edits ?? []), ...edits] });
  }
  return [...files.values()];
}
