/** What could not be read in a file, with the values that say it. In which words, the rule says. */

/** What has a block in braces. */
export type BlockKind =
  | 'Principal'
  | 'Administration'
  | 'Department'
  | 'Unit'
  | 'Inbox'
  | 'CertificateMonitoring'
  | 'ReadAccess'
  | 'FunctionGroup'
  | 'FunctionInbox'
  | 'Person'
  | 'Absence'
  | 'Flow'
  | 'Exemption'
  | 'Routine'
  | 'Source'
  | 'Requirement'
  | 'CheckBinding';

/** A block that is not closed: its name as written, empty where it has none, and the line where it begins, from 1. */
export interface UnclosedBlock {
  readonly kind: BlockKind;
  readonly name: string;
  readonly line: number;
}

/** What is expected by its kind, and not by the word. */
export type ExpectedKind =
  | 'name'
  | 'word'
  | 'text'
  | 'date'
  | 'time'
  | 'number'
  | 'hsaId'
  | 'clauseId'
  | 'organisationNumber'
  | 'comma'
  | 'fullStop'
  | 'hyphen'
  | 'weekday'
  | 'declaration';

/** What could stand in a place: a word or a brace as it is written, one of a kind, or any property of a block. */
export type Expected =
  | { readonly written: string }
  | { readonly kind: ExpectedKind }
  | { readonly propertyOf: BlockKind };

/** Some of what could stand in a place, or all of it. */
export interface Expectation {
  readonly some: readonly Expected[];
  readonly isAll: boolean;
}

/** Nothing but where it stands says what is wrong. */
type Plain = Readonly<Record<never, string>>;
/** What stands there, as written. */
type Found = { readonly found: string };
/** What stands there, or after which the file ends, and what could have stood there. */
type Unexpected = Found & { readonly expected: Expectation };
type Unclosed = { readonly block: UnclosedBlock };

/** What could not be read. */
export interface Unreadable {
  readonly 'bad-character': Found;
  readonly 'bad-characters': Found;
  readonly 'other-brackets': Found;
  readonly 'other-comment': Found;
  /** Brackets and the signs of other languages' comments together. */
  readonly 'other-signs': Found;
  readonly 'date-shape': Plain;
  readonly 'time-shape': Plain;
  readonly dash: Found;
  readonly quotes: Plain;
  readonly 'unterminated-text': Plain;
  readonly 'unterminated-comment': Plain;
  readonly unexpected: Unexpected;
  /** A property of some other block, or a declaration, in this one. */
  readonly misplaced: Unexpected & { readonly block: BlockKind };
  /** A property in no block. */
  readonly outside: Found;
  readonly 'number-for-date': Plain;
  readonly 'number-for-time': Plain;
  readonly 'number-for-organisation-number': Plain;
  readonly 'number-in-words': { readonly number: number };
  readonly 'hyphenated-name': Found;
  readonly 'missing-word': Found & { readonly word: string };
  readonly 'near-word': Found & { readonly suggestion: string };
  readonly 'missing-comma': Found;
  readonly conjunction: Found;
  readonly 'missing-brace': Found & Unclosed;
  readonly 'missing-open-brace': Found;
  readonly 'end-of-file': Unclosed;
  readonly unfinished: Unexpected;
  readonly 'surplus-brace': Plain;
  readonly 'reserved-name': Found;
  readonly 'role-words': Plain;
  readonly 'hyphenated-role': Plain;
}
