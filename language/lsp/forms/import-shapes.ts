/** What the guide that imports the current state is given: plain JSON. */

/** What has been filled in. */
export interface ImportFields {
  /** URIs of the exports. */
  readonly files: readonly string[];
  /** Answers by the ids of their questions. */
  readonly answers: Readonly<Record<string, string>>;
  /** What tables are about, by their keys, where somebody has said so. */
  readonly kinds: Readonly<Record<string, string>>;
  /** What may be taken away. */
  readonly removals: readonly string[];
}

/** An answer that can be clicked. */
interface ImportAnswer {
  readonly value: string;
  readonly label: string;
}

/** Something that the files do not tell; its answer is given back under its id. */
interface ImportQuestion {
  readonly id: string;
  /** `hr.csv rad 2, rad 7 och 3 till`. */
  readonly place: string;
  readonly text: string;
  readonly answers: readonly ImportAnswer[];
}

/** A question that has been answered. */
interface ImportAnswered {
  readonly id: string;
  readonly text: string;
  readonly answer: string;
}

interface ImportColumn {
  readonly head: string;
  readonly isUsed: boolean;
  /** What it was used as, or why it was not. */
  readonly use: string;
  /** How many of its cells hold something that is not used. */
  readonly unused: number;
}

export interface ImportTable {
  /** The file, and with a slash between the part of it; what its kind is told under. */
  readonly key: string;
  readonly name: string;
  readonly rows: number;
  /** Empty where it is a question. */
  readonly kind: string;
  readonly taken: string;
  readonly why: string;
  readonly columns: readonly ImportColumn[];
}

/** What is said of rows, or is left to fill in. */
export interface ImportGroup {
  readonly level: 'unread' | 'skipped' | 'refused' | 'noted' | 'lacking';
  readonly count: number;
  /** The first of them; the report has all. */
  readonly lines: readonly { readonly place: string; readonly text: string }[];
}

/** What the files do not have any more: taken away where it is allowed. */
export interface ImportRemoval {
  readonly what: string;
  /** What it is called where it is shown. */
  readonly title: string;
  readonly count: number;
  /** The first of them. */
  readonly lines: readonly string[];
  readonly isAllowed: boolean;
  /** Of it too little was read to take anything away. */
  readonly isHeld: boolean;
}

export interface ImportView {
  readonly files: readonly { readonly uri: string; readonly name: string }[];
  /** Why none of the files can be read. */
  readonly problem: string | null;
  /** The workspace declares something already: the files are laid beside it. */
  readonly isUpdate: boolean;
  readonly tables: readonly ImportTable[];
  /** What a table can be about. */
  readonly kinds: readonly ImportAnswer[];
  readonly questions: readonly ImportQuestion[];
  readonly answered: readonly ImportAnswered[];
  /** How much of what there is; null where the files are laid beside a workspace. */
  readonly counts: string | null;
  /** All came along, in a sentence; null where something did not. */
  readonly verdict: string | null;
  /** How many cells of all files are not used. */
  readonly unused: number;
  readonly groups: readonly ImportGroup[];
  /** What an update changes. */
  readonly changes: readonly string[];
  /** What would take the place of something else, and rows about it were not read. */
  readonly waiting: readonly string[];
  readonly removals: readonly ImportRemoval[];
  /** The report as Markdown, to be written beside the declarations. */
  readonly report: string | null;
}
