/** Which fixes of a file's safe findings can be made together: one a finding, none where another writes. */
import type { Finding } from '../../model/index.ts';
import type { Session } from '../../services/session.ts';
import type { Work } from '../../services/work.ts';
import type { TextEdit } from '../text-edit.ts';
import { candidates, isSafe } from './candidates.ts';
import type { Fix } from './fix.ts';
import { TRIED } from './fixes.ts';
import type { Stand } from './stand.ts';
import { identityOf } from './trial.ts';

/** A fix with what it is to mend, and from where to where it writes. */
export interface Chosen {
  readonly finding: Finding;
  readonly identity: string;
  readonly edits: readonly TextEdit[];
  readonly start: number;
  readonly end: number;
}

/** So many findings are looked at in one step. */
const STEP = 100;

/** The first way to mend each finding that can be mended safely, as far as they do not stand in each other's way; in order. */
export function* choose(session: Session, file: string, stand: Stand): Work<readonly Chosen[]> {
  const safe = stand.findings.filter(
    (one) => one.suppressedBy === undefined && isSafe(one) && one.mark.anchor.file === file,
  );
  const all: Chosen[] = [];
  for (let at = 0; at < safe.length; at += STEP) {
    const some = safe.slice(at, at + STEP);
    all.push(...stand.within(() => some.flatMap((finding) => ways(session, file, finding, 0, 1))));
    yield;
  }
  return apart(all.sort((a, b) => a.start - b.start || a.end - b.end));
}

/** The other ways to mend a finding, as far as they do not stand in the way of what is taken. */
export function others(
  session: Session,
  file: string,
  stand: Stand,
  finding: Finding,
  taken: readonly Chosen[],
): readonly Chosen[] {
  const rest = stand.within(() => ways(session, file, finding, 1, TRIED));
  return rest.filter((one) => taken.every((other) => one.start > other.end || one.end < other.start));
}

function ways(session: Session, file: string, finding: Finding, from: number, to: number): readonly Chosen[] {
  const identity = identityOf(finding);
  return candidates(session, file, finding)
    .slice(from, to)
    .filter(({ edits }) => edits.length > 0)
    .map(({ edits }) => ({ finding, identity, edits, ...extentOf(edits) }));
}

function extentOf(edits: Fix['edits']): { readonly start: number; readonly end: number } {
  return { start: edits[0]?.start ?? 0, end: edits.reduce((most, { end }) => Math.max(most, end), 0) };
}

/** Those that begin where none before has written. */
function apart(all: readonly Chosen[]): readonly Chosen[] {
  const found: Chosen[] = [];
  let last: Chosen | undefined;
  for (const one of all) {
    if (last !== undefined && (one.start < last.end || one.start === last.start)) continue;
    found.push(one);
    last = one;
  }
  return found;
}
