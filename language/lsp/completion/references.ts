/** Names that may be referred to: parts of the organisation, inboxes, functions, what an exception is for. */
import { chainOf, comparePaths, inboxWord, type Placed, partNamed, unitNamed } from '../../model/index.ts';
import { Firsts } from '../support/firsts.ts';
import type { WritingContext } from './context.ts';
import { declarationBefore } from './here.ts';
import type { Item } from './item.ts';
import { personItems } from './persons.ts';

/** So many names of a kind are told at most. */
const MOST = 250;

/** Parts of the organisation of some kinds. */
export function partItems(context: WritingContext, kinds: readonly Placed['kind'][]): readonly Item[] {
  const { ws } = context.session;
  const partOf = (name: string): Placed => ws.lookup('placed', name)[0] as Placed;
  return firstNames('placed', context, (name) => kinds.includes(partOf(name).kind)).map((label) => {
    return { label, kind: 'part', detail: partOf(label).text?.value ?? '', rank: 2 };
  });
}

/** The first names, by name and in whatever order the files were read, that begin as what has been typed. */
function firstNames(
  table: 'placed' | 'flow',
  { session: { ws }, prefix }: WritingContext,
  isWanted: (name: string) => boolean = () => true,
): readonly string[] {
  const wanted = prefix.toLowerCase();
  const firsts = new Firsts<string>(MOST, comparePaths);
  for (const name of ws.keys(table)) {
    if (name.toLowerCase().startsWith(wanted) && isWanted(name)) firsts.add(name);
  }
  return firsts.values;
}

/** What a part is most often part of stands first. */
const PARENT_KINDS: readonly Placed['kind'][] = ['department', 'administration', 'principal'];

/** What a part may be part of, the nearest kind first: not itself, and nothing that is part of it. */
export function parentItems(context: WritingContext): readonly Item[] {
  const { ws } = context.session;
  const own = declarationBefore(context)?.name;
  return partItems(context, PARENT_KINDS).flatMap((item): readonly Item[] => {
    const part = partNamed(ws, item.label);
    if (part === undefined || chainOf(ws, part).some(({ name }) => name === own)) return [];
    return [{ ...item, rank: PARENT_KINDS.indexOf(part.kind) }];
  });
}

/** Shared inboxes by their full name; the units alone where the word for the inbox stands there already. */
export function inboxItems(context: WritingContext): readonly Item[] {
  if (context.tail.startsWith('.')) return partItems(context, ['unit']);
  const { ws } = context.session;
  return partItems(context, ['unit', 'function-inbox']).flatMap((item): readonly Item[] => {
    const unit = unitNamed(ws, item.label);
    if (unit === undefined) return [item];
    const kinds = unit.inboxes.map(({ kind }) => inboxWord(kind));
    return [...new Set(kinds)].map((word) => ({ ...item, label: `${item.label}.${word}` }));
  });
}

/** Funktioner, to stand after the word `funktion`. */
export function functionItems(context: WritingContext): readonly Item[] {
  return partItems(context, ['function']).map((item) => ({ ...item, kind: 'function' }));
}

/** What an undantag may be for. */
export function subjectItems(context: WritingContext): readonly Item[] {
  const flows = firstNames('flow', context).map((label): Item => ({ label, kind: 'word', rank: 4 }));
  const parts = partItems(context, ['principal', 'administration', 'department', 'unit', 'function-inbox']);
  const persons = personItems(context).map((item) => ({ ...item, rank: 9 }));
  const inboxes = context.tail.startsWith('.') ? [] : inboxItems(context).filter(({ label }) => label.includes('.'));
  return [...parts, ...inboxes.map((item) => ({ ...item, rank: 3 })), ...flows, ...persons];
}
