/** The written routines as data: what a region may change stands here and not in the program. */
import type { Day } from '../time/index.ts';
import type { Declared } from './declared.ts';
import type { Origin } from './origin.ts';
import type { Period, PrincipalType, Ref, Stated } from './values.ts';

/** A rutin, a lokal rutin or a källa. */
export interface Routine extends Declared {
  readonly kind: 'routine';
  readonly type: 'regional' | 'local' | 'source';
  readonly document: Stated<string> | undefined;
  readonly version: Stated<string> | undefined;
  readonly validity: Period | undefined;
  /** The keyword `giltig`. */
  readonly validityAt: Origin | undefined;
  /** Undefined: all kinds of huvudman. */
  readonly scope: readonly PrincipalType[] | undefined;
  /** The parts a local routine is for; empty: everywhere. */
  readonly appliesTo: readonly Ref[];
  /** The day a källa was last updated. */
  readonly updated: Stated<Day | undefined> | undefined;
  /** `ersätter`: the version that this one ends, and its document where that is another. */
  readonly replaces: VersionName | undefined;
  /** `i övrigt som`: the version whose krav hold in this one too. */
  readonly inherits: Stated<string> | undefined;
  /** `utgår`: ids of krav that hold no longer. */
  readonly dropped: readonly Stated<string>[];
  /** `upphävd`: the day from which it holds no more, undefined where it could not be read, and the decision. */
  readonly repealed: { readonly day: Day | undefined; readonly decision: Stated<string> | undefined } | undefined;
  /** What it states itself. What holds in it, with what it takes over, is told by `effectiveRequirements`. */
  readonly requirements: readonly Requirement[];
}

/** A version as another one names it. */
interface VersionName {
  readonly document: Stated<string> | undefined;
  readonly version: Stated<string>;
}

export type Modality =
  | 'shall'
  | 'shall-not'
  | 'should'
  | 'should-not'
  | 'may'
  | 'may-not'
  | 'can'
  | 'can-not'
  | 'information';

/** One sentence of a routine. */
export interface Requirement {
  readonly id: string;
  readonly at: Origin;
  readonly modality: Modality;
  readonly section: Stated<string> | undefined;
  readonly quote: Stated<string> | undefined;
  readonly bindings: readonly Binding[];
  /** Why the sentence cannot be judged from declarations. */
  readonly manual: Stated<string> | undefined;
  /** The clauses whose checks judge this sentence too. */
  readonly judgedBy: readonly Citation[];
}

/** A clause whose check judges a sentence too, by its id. */
export interface Citation extends Stated<string> {
  /** `vid`: the sentence is the ground for those findings alone of which the check says so; undefined: for all. */
  readonly ground: Stated<string> | undefined;
}

/** A `kontroll`: a check's name and its parameters, as written. */
export interface Binding {
  readonly check: Stated<string>;
  /** Each name once: of one that stands again the first, which holds. */
  readonly parameters: readonly Parameter[];
}

export interface Parameter {
  readonly name: string;
  readonly at: Origin;
  readonly values: readonly ParameterValue[];
}

export type ParameterValue =
  | { readonly type: 'text' | 'word'; readonly value: string; readonly at: Origin }
  | { readonly type: 'number'; readonly value: number; readonly at: Origin }
  | { readonly type: 'date'; readonly value: Day | undefined; readonly at: Origin };
