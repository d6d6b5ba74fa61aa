/** What the formatter needs to know of each kind of node: its properties, its items, and where a long one may break. */
import type * as Tree from '../../grammar/generated/tree.ts';

type Node = Tree.TreeNode;

const NONE: readonly never[] = [];

/** Lists that go one item a line when they are long. Hours, times and who watches are read as one line and stay so. */
const LISTS: ReadonlySet<string> = new Set([
  'Members',
  'Administrators',
  'Readers',
  'Staff',
  'AppliesTo',
  'Parameter',
  'Via',
]);

/** The properties of a block; undefined for what is no block. */
export function propertiesOf(node: Node): readonly Node[] | undefined {
  if ('properties' in node) return node.properties as readonly Node[];
  return node.$type === 'CheckBinding' ? (node as Tree.CheckBinding).parameters : undefined;
}

/** Whether the node is a list that may go one item a line. */
export function isList(node: Node): boolean {
  return LISTS.has(node.$type);
}

/** Whether the node is a parameter whose values are words. */
export function isWordList(node: Node): boolean {
  return node.$type === 'Parameter' && (node as Tree.Parameter).words.length > 0;
}

/** The items of a list. */
export function itemsOf(node: Node): readonly Node[] {
  switch (node.$type) {
    case 'Members':
      return (node as Tree.Members).members;
    case 'Administrators':
    case 'Readers':
    case 'Staff':
      return (node as Tree.Staff).persons;
    case 'AppliesTo':
      return (node as Tree.AppliesTo).places;
    case 'Parameter':
      return parameterItems(node as Tree.Parameter);
    case 'Via':
      return (node as Tree.Via).values.map(tokenItem);
    default:
      return NONE;
  }
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
