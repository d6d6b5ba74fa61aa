/** How a row of the page of a person, an inbox or a unit is made. */
import { type Anchor, compareAnchors, type Declaration, type Origin } from '../../../model/index.ts';
import type { Day } from '../../../time/index.ts';
import { placeAt, type Scene } from '../scene.ts';
import type { SubjectLine, SubjectRow, SubjectSection } from '../subject-shapes.ts';

/** A scene that also knows which declarations name a person, or a funktion or another thing in the organisation. */
export interface SubjectScene extends Scene {
  readonly readersOf: (table: 'person' | 'placed', name: string) => Iterable<Declaration>;
}

/** What a page is about, and the day it is told of. */
export interface Told<About> {
  readonly scene: SubjectScene;
  readonly about: About;
  readonly day: Day;
}

/** The declarations that name something, in the order of files. */
export function namersOf(
  { readersOf }: SubjectScene,
  table: 'person' | 'placed',
  name: string,
): readonly Declaration[] {
  return [...new Set(readersOf(table, name))].sort((a, b) => compareAnchors(a.anchor, b.anchor));
}

/** The line on which something in a declaration stands. */
export function lineOf(scene: Scene, anchor: Anchor, at: Origin): SubjectLine {
  const place = placeAt(scene, anchor, at);
  return { file: anchor.file, line: place.line + 1, place };
}

/** A row that holds on the day and has no page of its own, but for what is said otherwise. */
export function row(
  text: string,
  lines: readonly SubjectLine[],
  more: Partial<Pick<SubjectRow, 'key' | 'holds' | 'reach'>> & { readonly notes?: readonly string[] } = {},
): SubjectRow {
  const { key = null, holds = true, notes = [], reach = null } = more;
  return { text, key, notes: notes.filter((note) => note !== ''), holds, lines, reach };
}

/** A section with its rows; those of what holds go before others. */
export function section(
  name: SubjectSection['name'],
  title: string,
  none: string,
  rows: readonly SubjectRow[],
): SubjectSection {
  return { name, title, none, rows: [...rows.filter(({ holds }) => holds), ...rows.filter(({ holds }) => !holds)] };
}
