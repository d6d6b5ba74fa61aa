/** The outline of a file. */
import { type Declaration, inboxWord, lengthOf, type Origin, offsetOf, spanOf } from '../model/index.ts';
import type { Session } from '../services/session.ts';
import { type NamedSymbol, type SymbolSort, symbolOf } from './support/symbols.ts';

/** A line of the outline. */
export interface OutlineItem extends NamedSymbol {
  readonly start: number;
  readonly end: number;
  readonly children: readonly OutlineItem[];
}

/** The declarations of a file in order; a unit has its inboxes below it, a routine its clauses. */
export function outlineOf(session: Session, file: string): readonly OutlineItem[] {
  const facts = session.files.get(file);
  const nodes = session.reading(file)?.parsed;
  return (facts?.declarations ?? []).map((declaration, index) => {
    const node = nodes?.declarations[index];
    const end = node === undefined ? endOf(declaration) : (nodes?.tokens.end[node.$last] as number);
    return itemOf(session, declaration, end);
  });
}

function endOf({ anchor, whole }: Declaration): number {
  return anchor.start + offsetOf(whole) + lengthOf(whole);
}

function itemOf(session: Session, declaration: Declaration, end: number): OutlineItem {
  const symbol = symbolOf(session, declaration);
  return {
    ...symbol,
    start: declaration.anchor.start,
    end: Math.max(end, symbol.name.end),
    children: childrenOf(declaration),
  };
}

function childrenOf(declaration: Declaration): readonly OutlineItem[] {
  if (declaration.kind === 'unit') {
    return declaration.inboxes.map(({ kind, at, whole }) => {
      const label = `inkorg ${inboxWord(kind)}`;
      return child(declaration, label, '', 'inbox', at, whole);
    });
  }
  if (declaration.kind !== 'routine') return [];
  return declaration.requirements.map(({ id, at, section }) =>
    child(declaration, id, section?.value ?? '', 'clause', at, at),
  );
}

function child(
  { anchor }: Declaration,
  label: string,
  detail: string,
  sort: SymbolSort,
  at: Origin,
  whole: Origin,
): OutlineItem {
  const name = spanOf({ anchor, at });
  const { start, end } = spanOf({ anchor, at: whole });
  return { label, detail, sort, start: Math.min(start, name.start), end: Math.max(end, name.end), name, children: [] };
}
