/** What the panels of reports show: a picture, and what the command line writes of a plan and an impact as JSON. */

/** A text in both languages. */
export interface Sentence {
  readonly sv: string;
  readonly en: string;
}

export interface GraphContent {
  readonly kind: 'graph';
  readonly svg: string;
  /** What the picture leaves out, in a sentence. */
  readonly note: string;
  readonly part: string | null;
  /** Files can be opened in the computer's browser. */
  readonly local: boolean;
}

/** Something found, as the command line's schemas have it; lines and columns count from 1. */
export interface FoundThing {
  readonly code: string;
  readonly severity: 'fel' | 'varning' | 'upplysning' | 'tips';
  readonly message: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly suppressed: string | null;
}

export interface PlanChange {
  readonly executor: 'support' | 'enhetsprocessen' | 'verksamheten';
  readonly action: 'create' | 'change' | 'remove';
  readonly object: string;
  readonly manual: boolean;
  readonly sentence: Sentence;
}

interface PlanGroup {
  readonly key: string;
  readonly name: Sentence;
  readonly lines: readonly Sentence[];
}

interface PlanBreach {
  readonly kind: string;
  readonly inbox?: string;
  readonly inboxes?: readonly string[];
  readonly sentence: Sentence;
}

/** As plan.schema.json describes it. */
export interface PlanJson {
  readonly digest: string;
  readonly asOf: string;
  readonly until: string;
  readonly only: string | null;
  readonly current: { readonly asOf: string | null };
  readonly allowRemovals: readonly string[];
  readonly summary: Readonly<Record<'create' | 'change' | 'remove' | 'manual' | 'renames' | 'held', number>>;
  readonly sentences: { readonly persons: readonly PlanGroup[]; readonly inboxes: readonly PlanGroup[] };
  readonly renames: readonly { readonly sentence: Sentence }[];
  readonly changes: readonly PlanChange[];
  readonly held: readonly PlanChange[];
  readonly breaches: readonly PlanBreach[];
  readonly findings: readonly FoundThing[];
  readonly doubts: readonly FoundThing[];
}

export interface PlanContent {
  readonly kind: 'plan';
  readonly plan: PlanJson;
  /** The file or folder that told the current state. */
  readonly from: string;
}

type Counts = Readonly<Record<'fel' | 'varning' | 'upplysning' | 'tips', number>>;

export interface ImpactPlace {
  readonly kind: 'unit' | 'part' | 'routine' | 'other';
  readonly key: string;
  readonly name: string;
  readonly before: Counts;
  readonly after: Counts;
  readonly appeared: readonly FoundThing[];
  readonly disappeared: readonly FoundThing[];
  readonly changed: readonly { readonly before: FoundThing; readonly after: FoundThing }[];
}

export interface ImpactDay {
  readonly date: string;
  readonly inForce: boolean;
  readonly before: Counts;
  readonly after: Counts;
  readonly units: number;
  readonly unitsConcerned: number;
  readonly places: readonly ImpactPlace[];
}

/** As impact.schema.json describes it. */
export interface ImpactJson {
  readonly routines: readonly {
    readonly name: string;
    readonly title: string;
    readonly dokument: string;
    readonly version: string;
    readonly from: string | null;
    readonly to: string | null;
  }[];
  readonly own: readonly FoundThing[];
  readonly days: readonly ImpactDay[];
}

export interface ImpactContent {
  readonly kind: 'impact';
  readonly impact: ImpactJson;
  /** The file with the new version. */
  readonly file: string;
}

/** Where something is written: in the files as they are (`head`), or as they were committed (`base`). */
export interface DiffPlace {
  readonly side: 'base' | 'head';
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

interface ToldLine extends Sentence {
  readonly action: 'create' | 'change' | 'remove';
  readonly place: DiffPlace | null;
}

export interface ToldGroup {
  readonly key: string;
  readonly name: Sentence;
  readonly lines: readonly ToldLine[];
}

export interface ChangedDeclaration {
  readonly action: 'create' | 'change' | 'remove';
  readonly kind: string;
  readonly title: string;
  readonly properties: readonly {
    readonly label: Sentence;
    readonly before: string | null;
    readonly after: string | null;
  }[];
  readonly place: DiffPlace | null;
}

export interface ChangedException extends ChangedDeclaration {
  readonly forgivesNew: readonly FoundThing[];
  readonly forgivesOld: readonly FoundThing[];
}

export interface ChangedRoutine {
  readonly new: { readonly name: string; readonly title: string; readonly version: string };
  readonly came: readonly unknown[];
  readonly went: readonly unknown[];
  readonly changed: readonly unknown[];
  readonly renumbered: readonly unknown[];
  readonly unchanged: number;
}

/** As diff.schema.json describes it. */
export interface DiffJson {
  readonly asOf: string;
  readonly until: string;
  readonly same: boolean;
  readonly sentences: { readonly persons: readonly ToldGroup[]; readonly inboxes: readonly ToldGroup[] };
  readonly routines: readonly ChangedRoutine[];
  readonly findings: {
    readonly appeared: readonly FoundThing[];
    readonly disappeared: readonly FoundThing[];
    readonly changed: readonly { readonly before: FoundThing; readonly after: FoundThing }[];
  };
  readonly exceptions: readonly ChangedException[];
  readonly declared: readonly ChangedDeclaration[];
}

export interface ChangeContent {
  readonly kind: 'change';
  readonly diff: DiffJson;
}

export type ReportContent = GraphContent | PlanContent | ImpactContent | ChangeContent;

/** What a report shows, and how far that is of the files as they are. */
export interface ReportView<Content extends ReportContent = ReportContent> {
  readonly content: Content;
  /** The name of the workspace. */
  readonly workspace: string;
  /** Why it could not be made anew, where that is so. */
  readonly stale: string | null;
  /** It is being made anew. */
  readonly busy: boolean;
  /** So many files hold something that is not saved, and is not in it. */
  readonly unsaved: number;
}
