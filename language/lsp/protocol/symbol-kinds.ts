/** The protocol's kinds of symbol, for their icons. */
import { SymbolKind } from 'vscode-languageserver';
import type { SymbolSort } from '../support/symbols.ts';

const KINDS: Readonly<Record<SymbolSort, SymbolKind>> = {
  organisation: SymbolKind.Namespace,
  unit: SymbolKind.Class,
  inbox: SymbolKind.Field,
  function: SymbolKind.Interface,
  person: SymbolKind.Variable,
  absence: SymbolKind.Event,
  flow: SymbolKind.Function,
  rule: SymbolKind.Module,
  clause: SymbolKind.Property,
};

/** For clients that know no better one. */
const FALLBACK = SymbolKind.Property;

/** The kind, if it is one of those that the client knows. */
export function kindOf(sort: SymbolSort, known: ReadonlySet<number>): SymbolKind {
  return known.has(KINDS[sort]) ? KINDS[sort] : FALLBACK;
}
