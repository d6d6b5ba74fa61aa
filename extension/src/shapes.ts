/** What the language server tells the tree, the panels and the status bar. The same shapes stand on the server's side. */

/** A place to jump to; line and character count from 0. */
export interface ViewPlace {
  readonly uri: string;
  readonly line: number;
  readonly character: number;
}

type ViewSeverity = 'error' | 'warning' | 'information' | 'hint';

/** Something that was found, in words. */
export interface ViewProblem {
  readonly severity: ViewSeverity;
  readonly code: string;
  readonly message: string;
  readonly place: ViewPlace;
}

export type NodeKind =
  | 'principal'
  | 'administration'
  | 'department'
  | 'unit'
  | 'inbox'
  | 'function-inbox'
  | 'certificates'
  | 'people'
  | 'letter'
  | 'person'
  | 'rest';

/** One row of the tree of organisation, units and inboxes. */
export interface TreeNode {
  /** Unique in the tree: names of declarations, `FristadVC.samverkan`. */
  readonly key: string;
  readonly kind: NodeKind;
  readonly label: string;
  /** Of an inbox: its members and checks; of a unit: nothing. */
  readonly members: number | null;
  readonly checksPerDay: number | null;
  readonly mode: 'planned' | 'live' | 'read-only' | 'archived' | null;
  /** Units at or under the node; of the rest and of people: how many it gathers. */
  readonly units: number;
  readonly hasChildren: boolean;
  /** Of a person: her role there. */
  readonly note: string;
  /** What is wrong here and below, by severity. Suppressed findings do not count. */
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** The first few of them that stand here. */
  readonly problems: readonly ViewProblem[];
  readonly place: ViewPlace | null;
}

/** A part of the organisation that one can choose. */
export interface PartChoice {
  readonly key: string;
  readonly kind: 'principal' | 'administration' | 'department' | 'unit';
  readonly name: string;
  /** The names of what it is part of, nearest first. */
  readonly above: readonly string[];
}

export interface ViewPeriod {
  readonly from: string;
  readonly to: string;
}

/** A written routine in use. */
export interface RoutineView {
  readonly name: string;
  readonly title: string;
  readonly document: string;
  readonly version: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly expired: boolean;
  /** A source rather than a routine: no validity. */
  readonly source: boolean;
  readonly local: boolean;
  readonly place: ViewPlace;
}

export interface RoutinesView {
  readonly asOf: string;
  readonly routines: readonly RoutineView[];
  /** The versions of the program that the workspace asks for, where this is none of them; else null. */
  readonly wantedVersions: string | null;
}

/** A new version of a routine as a file that is to be, or why it cannot be written. */
export type NewVersionView =
  | { readonly kind: 'text'; readonly uri: string; readonly text: string }
  | { readonly kind: 'refusal'; readonly reason: string };

/** What is wrong with a number, or with a first day, for a new version, and the version that it would follow. */
export interface WantedVersionView {
  readonly fault: string | null;
  readonly newest: { readonly version: string; readonly from: string } | null;
}

/** Lines that a form writes, as they will stand. */
export interface WrittenLines {
  readonly place: ViewPlace;
  /** The path of the file in the workspace. */
  readonly file: string;
  /** The file is made with them. */
  readonly isNew: boolean;
  /** The first lines of it. */
  readonly text: string;
  /** How many lines follow. */
  readonly more: number;
}

/** What a form would write, as the editor is to apply it, and what would then be found that is not found now, and the other way round. */
export interface ProposalView {
  /** The protocol's own edit of the workspace. */
  readonly edit: unknown;
  readonly written: readonly WrittenLines[];
  readonly come: readonly ViewProblem[];
  readonly gone: readonly ViewProblem[];
}

/** What a form is answered with: what it shows, and what it would write; null where nothing can be written yet, or `refused` says why. */
export interface FormAnswer<View> {
  readonly folder: string;
  readonly view: View;
  readonly proposal: ProposalView | null;
  readonly refused: string | null;
}

export interface FolderLevel {
  readonly folder: string;
  readonly nodes: readonly TreeNode[];
}

/** A level of the tree, by workspace; `loading` while files are still being read. */
export interface TreeAnswer {
  readonly loading: boolean;
  readonly folders: readonly FolderLevel[];
}

/** A place in an open document; of what is found there all, or that with the code. */
export interface FoundAt {
  readonly uri: string;
  readonly range: { readonly start: LineAt; readonly end: LineAt };
  readonly code?: string;
}

interface LineAt {
  readonly line: number;
  readonly character: number;
}

/** Why something is found: as a page, and of which codes it tells. */
export interface WhyAnswer {
  readonly findings: readonly { readonly finding: { readonly code: string } }[];
  readonly markdown: string;
}
