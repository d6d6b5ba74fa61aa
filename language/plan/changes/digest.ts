/** A digest of what a plan was made from. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { comparePaths, type Provisioning } from '../../model/index.ts';
import type { PlanOptions } from './plan.ts';

/**
 * `sha256:` and 64 hexadecimal digits. The texts that the desired state was read from do not count, only what they say:
 * a comment or another order of files makes no other plan.
 */
export function digestOf(current: Provisioning, desired: Provisioning, options: PlanOptions): string {
  const made = {
    current: withoutSource(current),
    desired: withoutSource(desired),
    allowRemovals: [...options.allowRemovals].sort(comparePaths),
    untold: [...options.untold].sort(comparePaths),
    tellsOfFrozen: options.tellsOfFrozen,
  };
  return `sha256:${bytesToHex(sha256(utf8ToBytes(canonical(made))))}`;
}

/** The digest of one state. */
export function stateDigest(state: Provisioning): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(canonical(withoutSource(state)))))}`;
}

function withoutSource({ stamp, ...rest }: Provisioning): object {
  const { digest: _, ...kept } = stamp;
  return { ...rest, stamp: kept };
}

/** JSON in which the order of keys is always the same. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    one !== null && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => comparePaths(a, b)))
      : one,
  );
}
