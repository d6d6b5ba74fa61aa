/** What the formatter needs to know of each kind of node: its properties, its items, and where a long one may break. */
import type { PropertyType } from '../../grammar/generated/properties.ts';
import type * as Tree from '../../grammar/generated/tree.ts';

type Node = Tree.TreeNode;

const NONE: readonly never[] = [];

/** Nodes of a type. */
type Of<Type> = Extract<Tree.AnyNode, { readonly $type: Type }>;

type Values<T> = T[keyof T];

/** Properties that hold a list of something, a block's properties not counted. */
type ListType = {
  [Type in PropertyType]: [Extract<Values<Omit<Of<Type>, 'properties'>>, readonly unknown[]>] extends [never]
    ? never
    : Type;
}[PropertyType];

/** The properties of a block; undefined for what is no block. */
export function propertiesOf(node: Node): readonly Node[] | undefined {
  if ('properties' in node) return node.properties as readonly Node[];
  return node.$type === 'CheckBinding' ? (node as Tree.CheckBinding).parameters : undefined;
}

/** Whether the node is a list that may go one item a line. */
export function isList(node: Node): boolean {
  return readerOf(node) !== undefined;
}

/** Whether the node is a parameter whose values are words. */
export function isWordList(node: Node): boolean {
  return node.$type === 'Parameter' && (node as Tree.Parameter).words.length > 0;
}

/** The items of a list. */
export function itemsOf(node: Node): readonly Node[] {
  return readerOf(node)?.(node) ?? NONE;
}

/** The items of each list that goes one item a line when it is long. Hours, times and who watches are read as one line and stay so. */
const ITEMS: { readonly [Type in ListType]: ((node: Of<Type>) => readonly Node[]) | 'one line' } = {
  Administrators: ({ persons }) => persons,
  AppliesTo: ({ places }) => places,
  CheckBinding: 'one line',
  Deviating: 'one line',
  Dropped: ({ clauses }) => clauses.map(tokenItem),
  NamedClaim: 'one line',
  Members: ({ members }) => members,
  Opening: 'one line',
  OptionLine: 'one line',
  Parameter: parameterItems,
  Readers: ({ persons }) => persons,
  Scope: 'one line',
  Staff: ({ persons }) => persons,
  Via: ({ values }) => values.map(tokenItem),
};

function readerOf({ $type }: Node): ((node: Node) => readonly Node[]) | undefined {
  const reader = Object.hasOwn(ITEMS, $type) ? ITEMS[$type as ListType] : 'one line';
  return reader === 'one line' ? undefined : (reader as (node: Node) => readonly Node[]);
}

function parameterItems({ texts, numbers, words }: Tree.Parameter): readonly Node[] {
  return words.length > 0 ? words : [...texts, ...numbers].map(tokenItem);
}

function tokenItem(token: Tree.Token): Node {
  return { $type: 'Token', $first: token, $last: token };
}

/** The tokens before which a long `bevakas` breaks: kl, av, ersättare. */
export function longParts(node: Node): readonly number[] {
  if (node.$type !== 'Monitoring') return NONE;
  const { times, watchers, substitutes } = node as Tree.Monitoring;
  return [times, watchers, substitutes].flatMap((part) => (part === undefined ? [] : [part.$first]));
}
