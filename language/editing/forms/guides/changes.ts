/** A declaration that is put where it belongs. */
import type { Change } from '../proposal.ts';
import type { Sources } from '../sources.ts';
import { above, atEnd, below, declarationAt } from './beside.ts';
import type { Home } from './homes.ts';

/** Puts a declaration into its home; a new file begins with what it is about. Undefined where the text is not known. */
export function changesAt(sources: Sources, home: Home, written: string, about: string): Change | undefined {
  const { file, isNew, beside } = home;
  const parsed = sources.parsed(file);
  if (parsed === undefined) return undefined;
  if (isNew) return { file, edits: [atEnd(parsed, `${about}\n\n${written}`)] };
  if (beside === undefined) return { file, edits: [atEnd(parsed, written)] };
  const node = declarationAt(parsed, beside.anchor);
  if (node === undefined) return undefined;
  return { file, edits: [beside.isAbove ? above(parsed, node, written) : below(parsed, node, written)] };
}
