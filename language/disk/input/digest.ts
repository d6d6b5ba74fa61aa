/** A digest of what is read, as fast as Node can make it. */
import { createHash } from 'node:crypto';
import { InputDigest } from '../../services/input-digest.ts';

/** Of nothing yet. */
export function newDigest(): InputDigest {
  return new InputDigest(() => createHash('sha256'));
}
