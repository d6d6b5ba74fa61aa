/** What a version of a workspace leans on: all that it does not hold itself is as in an older one. */
export interface Under<Part> {
  /** The same part of the older version. */
  readonly same: Part;
  /** To be called where something is read that is not as it was there. */
  readonly touch: () => void;
}
