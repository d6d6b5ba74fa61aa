/** Values while they are being filled: the model's types without `readonly`, so that each is made once, in one shape. */
import type { Administrators, Opening } from '../model/index.ts';

/** Values that several lines of a block fill together. */
type Gathered = Administrators | Opening;

/** A model type whose properties may still be written to; its lists are replaced, never added to (see lists.ts). */
export type Draft<T> = {
  -readonly [K in keyof T]: T[K] extends Gathered ? Draft<T[K]> : T[K];
};
