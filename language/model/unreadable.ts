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
  | 'Expectation'
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
export interface Possible {
  readonly some: readonly Expected[];
  readonly isAll: boolean;
}

/** Nothing but where it stands says what is wrong. */
type Plain = Readonly<Record<never, string>>;
/** What stands there, as written. */
type Found = { readonly found: string };
/** What stands there, or after which the file ends, and what could have stood there. */
type Unexpected = Found & { readonly expected: Possible };
/** What stands there, and the blocks that it may stand in. */
type Owned = Found & { readonly owners: readonly BlockKind[] };
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
  /** The line before ends where something was still to stand. */
  readonly 'unfinished-line': Unexpected;
  /** A property of other blocks, or a declaration, in this one. */
  readonly misplaced: Owned & { readonly block: BlockKind };
  /** A property in no block. */
  readonly outside: Owned;
  /** A word that begins no property of the block; those that do. */
  readonly 'unknown-property': Found & { readonly block: BlockKind; readonly words: readonly string[] };
  readonly 'unknown-declaration': Found;
  /** One of these is to stand there. */
  readonly 'one-of': Found & { readonly words: readonly string[] };
  /** A word that the language has another for. */
  readonly 'other-word': Found & { readonly instead: string };
  readonly 'needless-word': Found;
  /** A line that says all by being there, and more after it. */
  readonly alone: Found & { readonly word: string };
  /** Several values after a word that takes one. */
  readonly 'one-a-line': Found & { readonly word: string };
  /** A name in plain words; the first line of the declaration as it could be. */
  readonly 'name-in-words': { readonly line: string };
  readonly 'person-in-words': Found;
  readonly 'part-in-words': Found;
  readonly 'clause-shape': { readonly id: string };
  readonly 'missing-kind': Found & { readonly person: string };
  readonly 'missing-role': Plain;
  /** More on a line that is whole. */
  readonly surplus: Unexpected;
  readonly 'wrong-order': Found;
  readonly 'which-days': Found;
  readonly 'which-hours': Found;
  /** A period in the block of an absence, which has it in its first line. */
  readonly 'period-first': Found;
  readonly 'per-day': Found;
  readonly 'week-number': Plain;
  /** A date in words or other figures; `ÅÅÅÅ` where no year is written. */
  readonly 'date-in-words': { readonly date: string };
  readonly 'word-for-date': Found;
  readonly 'missing-days': Found;
  readonly 'span-of-times': Plain;
  readonly 'bare-text': { readonly text: string };
  readonly 'needless-quotes': { readonly value: string };
  readonly 'number-for-date': Plain;
  readonly 'number-for-time': { readonly time: string };
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
