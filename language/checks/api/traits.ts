/** What a check or a rule is, beside what it finds: whoever treats some otherwise asks for these, and names none. */

export interface Traits<Trigger extends string = string> {
  /** How an editor dresses what it marks: faded as not needed, struck through as past. */
  readonly tag?: 'unnecessary' | 'deprecated';
  /** It is said also of what is wholly past. */
  readonly saysOfPast?: true;
  /** An exception that bears such a finding does not hold. */
  readonly voidsExemption?: true;
  /** What it marks could not be read for certain, or is left out: nothing proves that it is not meant. */
  readonly inDoubt?: true;
  /** A part of the text could not be read. */
  readonly unread?: true;
  /** What it marks stands behind another of the same name, and is judged by nobody. */
  readonly hides?: true;
  /** It can be said only when all else has been. */
  readonly isLast?: true;
  /** What it speaks of, where others show the same: the days on which an absent person lacks ombud, the validity of a routine. */
  readonly about?: 'cover' | 'validity' | 'expectation';
  /** Its messages that can be mended without inventing a fact or a decision. */
  readonly safe?: readonly Trigger[];
  /** Its messages whose mending takes away or only decides: it is offered in a unit in läsläge, too. */
  readonly takesAway?: readonly Trigger[];
}
