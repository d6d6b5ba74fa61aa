/** What a view of tests is given: the expectations of a workspace, each line with whether it holds. */
import type { ViewPlace } from './shapes.ts';

/** Lines and characters from 0. */
export interface TestRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** A place with a few words on what it has to do with the matter. */
export interface TestPlace extends ViewPlace {
  readonly message: string;
}

/** A line of a förväntan. */
export interface TestLine {
  /** Unique in the workspace as long as the lines stand as they do. */
  readonly id: string;
  /** In the words of the language. */
  readonly text: string;
  readonly range: TestRange;
  /** `unknown`: something that it rests on is not there or could not be read. */
  readonly state: 'holds' | 'fails' | 'unknown';
  /** What does not hold; null for a line that holds. */
  readonly message: string | null;
  readonly advice: string | null;
  /** The first day on which it fails, and the VGR-id of whom it says it of. */
  readonly day: string | null;
  readonly person: string | null;
  /** By which lines the person reaches the inbox, or what is there in place of what is lacking. */
  readonly path: readonly TestPlace[];
  /** The fewest lines that would have to go for it to hold; null where no removal mends it. */
  readonly remove: readonly TestPlace[] | null;
}

/** A förväntan. */
export interface TestGroup {
  readonly id: string;
  readonly title: string;
  readonly uri: string;
  readonly range: TestRange;
  readonly lines: readonly TestLine[];
}

export interface TestsView {
  /** The URI of the workspace. */
  readonly folder: string;
  /** Not all files are read yet: what is said may change. */
  readonly loading: boolean;
  readonly asOf: string;
  readonly until: string;
  readonly groups: readonly TestGroup[];
}
