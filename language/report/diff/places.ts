/** Where what a diff tells of is written: in the newer version, or in the older where it is there no more. */
import { type Mark, offsetOf, positionOf, type Workspace } from '../../model/index.ts';
import {
  type Action,
  type DeclaredChange,
  type Line,
  placeOfChange,
  placeOfKey,
  type Rename,
  type Version,
} from '../../plan/index.ts';

/** A place in one of the versions; line and column count from 1. */
interface DiffPlace {
  readonly side: 'base' | 'head';
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Finds the places of a diff in its two versions. */
export class DiffPlaces {
  readonly #base: Version;
  readonly #head: Version;

  constructor(base: Workspace, head: Workspace, renames: readonly Rename[]) {
    const same = (key: string): string => key;
    this.#base = { ws: base, personIn: oldName(renames, 'person'), unitIn: oldName(renames, 'unit') };
    this.#head = { ws: head, personIn: same, unitIn: same };
  }

  /** Of a line under the name of what has the key; null where neither version writes it. */
  ofLine({ action, changes }: Line, key: string): DiffPlace | null {
    const [change] = changes;
    return this.#either(action, (version) =>
      change === undefined ? placeOfKey(key, version) : placeOfChange(change, version),
    );
  }

  /** Of a declaration that is new, gone or otherwise. */
  ofDeclared({ before, after }: DeclaredChange): DiffPlace | null {
    if (after !== undefined) return placeIn('head', this.#head.ws, { anchor: after.anchor, at: after.nameAt });
    return before === undefined ? null : placeIn('base', this.#base.ws, { anchor: before.anchor, at: before.nameAt });
  }

  /** What has gone is read where it stood. */
  #either(action: Action, markIn: (version: Version) => Mark | undefined): DiffPlace | null {
    const sides = [
      { side: 'head', version: this.#head },
      { side: 'base', version: this.#base },
    ] as const;
    for (const { side, version } of action === 'remove' ? sides.toReversed() : sides) {
      const mark = markIn(version);
      if (mark !== undefined) return placeIn(side, version.ws, mark);
    }
    return null;
  }
}

function oldName(renames: readonly Rename[], kind: Rename['kind']): (key: string) => string {
  const old = new Map(renames.filter((one) => one.kind === kind).map(({ from, to }) => [to, from]));
  return (key) => old.get(key) ?? key;
}

function placeIn(side: DiffPlace['side'], ws: Workspace, { anchor, at }: Mark): DiffPlace {
  const facts = ws.files.get(anchor.file);
  const start = anchor.start + offsetOf(at);
  const position = facts === undefined ? { line: 1, column: 1 } : positionOf(facts.lineStarts, start);
  return { side, file: anchor.file, ...position };
}
