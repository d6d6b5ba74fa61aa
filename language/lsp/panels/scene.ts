/** What a view is drawn from, and the small questions that all views ask. */
import { messageOf } from '../../engine/index.ts';
import {
  type Anchor,
  type Declaration,
  type Finding,
  type Language,
  lengthOf,
  type Origin,
  offsetOf,
  positionOf,
  type Workspace,
} from '../../model/index.ts';
import { type Day, type DaySet, daySet, formatDay } from '../../time/index.ts';
import type { ViewPeriod, ViewPlace, ViewProblem } from './shapes.ts';

/** A workspace as it is judged, and how its files are called outside. */
export interface Scene {
  readonly ws: Workspace;
  readonly options: { readonly asOf: Day; readonly horizonDays: number; readonly language: Language };
  readonly findingsIn: (file: string) => readonly Finding[];
  readonly uriOf: (file: string) => string;
}

/** A place in a file: an offset in UTF-16 units. */
export interface Cursor {
  readonly file: string;
  readonly offset: number;
}

/** The last day of the horizon. */
export function untilOf({ options }: Scene): Day {
  return options.asOf + options.horizonDays - 1;
}

/** The place of something in a declaration. */
export function placeAt(scene: Scene, anchor: Anchor, at: Origin): ViewPlace {
  const facts = scene.ws.files.get(anchor.file);
  const { line, column } =
    facts === undefined ? { line: 1, column: 1 } : positionOf(facts.lineStarts, anchor.start + offsetOf(at));
  return { uri: scene.uriOf(anchor.file), line: line - 1, character: column - 1 };
}

/** A finding in words. */
export function problemOf(scene: Scene, finding: Finding): ViewProblem {
  return {
    severity: finding.severity,
    code: finding.code,
    message: messageOf(finding, scene.options.language),
    place: placeAt(scene, finding.mark.anchor, finding.mark.at),
  };
}

/** Everything that is found and not forgiven, in the files of the workspace. */
export function* openFindings(scene: Scene): Generator<Finding> {
  for (const file of scene.ws.files.keys()) {
    for (const finding of scene.findingsIn(file)) if (finding.suppressedBy === undefined) yield finding;
  }
}

/** The declaration at a place, or the last one before it in the file. */
export function declarationAt({ ws }: Scene, { file, offset }: Cursor): Declaration | undefined {
  return ws.files.get(file)?.declarations.findLast(({ anchor }) => anchor.start <= offset);
}

/** The place counted from the declaration's first character lies in the words given. */
export function isIn(at: Origin, offset: number): boolean {
  return offsetOf(at) <= offset && offset <= offsetOf(at) + lengthOf(at);
}

/** The intervals of a set as dates. */
export function periodsOf(set: DaySet): readonly ViewPeriod[] {
  return [...daySet.intervals(set)].map(({ from, to }) => ({ from: formatDay(from), to: formatDay(to) }));
}
