/** A digest of what a plan was made from. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { comparePaths } from '../../model/index.ts';
import type { ProvisionedDelegate, Provisioning } from '../../provisioning/index.ts';
import type { PlanOptions } from './plan-options.ts';

/** SHA-256 of a text that comes in pieces, as 64 hexadecimal digits. */
export type Digester = (pieces: Iterable<string>) => string;

/** Needs nothing but the language; whoever has a faster one may hand it in. */
const plainDigester: Digester = (pieces) => {
  const hash = sha256.create();
  for (const piece of pieces) hash.update(utf8ToBytes(piece));
  return bytesToHex(hash.digest());
};

/**
 * `sha256:` and 64 hexadecimal digits. The texts that the desired state was read from do not count, only what they say:
 * a comment or another order of files makes no other plan.
 */
export function digestOf(
  current: Provisioning,
  desired: Provisioning,
  options: PlanOptions,
  digester: Digester = plainDigester,
): string {
  const made = {
    current: withoutSource(current),
    desired: withoutSource(desired),
    allowRemovals: [...options.allowRemovals].sort(comparePaths),
    untold: [...options.untold].sort(comparePaths),
    tellsOfFrozen: options.tellsOfFrozen,
  };
  return `sha256:${digester(canonicalPieces(made))}`;
}

/** The digest of one state. */
export function stateDigest(state: Provisioning, digester: Digester = plainDigester): string {
  return `sha256:${digester(canonicalPieces(withoutSource(state)))}`;
}

/** Nor does it count which program told of a state. */
function withoutSource({ stamp, ...rest }: Provisioning): object {
  const { digest: _, program: ___, language: ____, ...kept } = stamp;
  return { ...rest, stamp: kept };
}

/** Nor whether it tells why someone is away. Of long lists such values are made a few at a time. */
const COUNTED: Readonly<Record<string, (value: unknown) => unknown>> = {
  delegates: (value) => {
    const { absence, ...delegate } = value as ProvisionedDelegate;
    const { kind: _, ...days } = absence;
    return { ...delegate, absence: days };
  },
};

/** How deep the long lists of a state lie. */
const LISTS_AT = 2;
const ITEMS_A_PIECE = 500;

/** JSON in which the order of keys is always the same, the values of long lists in pieces, and of each what counts. */
function* canonicalPieces(value: unknown, depth = 0, counted?: (item: unknown) => unknown): IterableIterator<string> {
  if (depth > LISTS_AT || value === null || typeof value !== 'object') {
    yield JSON.stringify(sorted(value));
  } else if (Array.isArray(value)) {
    for (let from = 0; from < value.length; from += ITEMS_A_PIECE) {
      const some = value.slice(from, from + ITEMS_A_PIECE);
      const items = JSON.stringify(sorted(counted === undefined ? some : some.map(counted))).slice(1, -1);
      yield `${from === 0 ? '[' : ','}${items}`;
    }
    yield value.length === 0 ? '[]' : ']';
  } else {
    let before = '{';
    for (const key of sortedKeys(value)) {
      yield `${before}${JSON.stringify(key)}:`;
      yield* canonicalPieces(value[key as keyof typeof value], depth + 1, COUNTED[key]);
      before = ',';
    }
    yield before === '{' ? '{}' : '}';
  }
}

/** The value with the keys of its objects in order. */
function sorted(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(sorted);
  const copy: Record<string, unknown> = {};
  for (const key of sortedKeys(value)) copy[key] = sorted(value[key as keyof typeof value]);
  return copy;
}

/** Objects of one kind have the same keys: their order is settled once. */
const knownOrders = new Map<string, readonly string[]>();
const MOST_ORDERS = 1000;

function sortedKeys(value: object): readonly string[] {
  const keys = Object.keys(value);
  const id = keys.join('\n');
  const known = knownOrders.get(id);
  if (known !== undefined) return known;
  const order = keys.sort(comparePaths);
  if (knownOrders.size < MOST_ORDERS) knownOrders.set(id, order);
  return order;
}
