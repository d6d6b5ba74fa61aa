/** Two sets of findings side by side: which are new, which are gone, which have changed. */
import { keyOf, messageOf } from '../../engine/index.ts';
import { comparePaths, distinction, type Finding } from '../../model/index.ts';
import { grouped } from '../state/grouped.ts';
import type { Rename } from '../state/renames.ts';

export interface Matched {
  readonly appeared: readonly Finding[];
  readonly disappeared: readonly Finding[];
  /** The same thing is said, more or less severely, of other days or numbers, or it is now forgiven or no longer so. */
  readonly changed: readonly { readonly before: Finding; readonly after: Finding }[];
  /** What is said before and after alike. */
  readonly kept: readonly Finding[];
}

/** Matches findings by what they say of what; where they stand does not matter. */
export function matchFindings(
  before: readonly Finding[],
  after: readonly Finding[],
  renames: readonly Rename[],
): Matched {
  const rename = renamer(renames);
  const exact = pair(before, after, (finding) => identity(finding, 'exact'), rename);
  const rough = pair(exact.before, exact.after, (finding) => identity(finding, 'rough'), rename);
  const pairs = [...exact.pairs, ...rough.pairs];
  const isKept = ([old, now]: Pair): boolean => rename(appearance(old)) === appearance(now);
  return {
    appeared: rough.after,
    disappeared: rough.before,
    changed: pairs.filter((one) => !isKept(one)).map(([old, now]) => ({ before: old, after: now })),
    kept: pairs.filter(isKept).map(([, now]) => now),
  };
}

type Pair = readonly [Finding, Finding];

interface Paired {
  readonly pairs: readonly Pair[];
  readonly before: readonly Finding[];
  readonly after: readonly Finding[];
}

function pair(
  before: readonly Finding[],
  after: readonly Finding[],
  identityOf: (finding: Finding) => string,
  rename: (text: string) => string,
): Paired {
  const now = grouped(after, identityOf);
  const used = new Set<Finding>();
  const pairs: Pair[] = [];
  const left: Finding[] = [];
  for (const [key, olds] of grouped(before, (finding) => rename(identityOf(finding)))) {
    const news = now.get(key) ?? [];
    for (const [i, old] of olds.entries()) {
      const match = news[i];
      if (match === undefined) {
        left.push(old);
      } else {
        used.add(match);
        pairs.push([old, match]);
      }
    }
  }
  return { pairs, before: left, after: after.filter((finding) => !used.has(finding)) };
}

/** Exactly what is said of what; roughly: but for the numbers, and for whether it is forgiven. */
function identity(finding: Finding, how: 'exact' | 'rough'): string {
  const { code, subject, mark, suppressedBy, afterHorizon = false } = finding;
  const { trigger, args } = distinction(finding);
  const where = subject === undefined ? mark.anchor.file : `${keyOf(subject.declaration)}.${subject.inbox?.kind ?? ''}`;
  const said = how === 'exact' ? [args, suppressedBy !== undefined] : withoutNumbers(args);
  return JSON.stringify([code, trigger, where, said, afterHorizon]);
}

function withoutNumbers(args: Finding['args']): readonly (readonly [string, string])[] {
  return Object.entries(args)
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    .sort(([a], [b]) => comparePaths(a, b));
}

/** What a reader sees of a finding, but for where it stands. */
function appearance(finding: Finding): string {
  return JSON.stringify([finding.severity, messageOf(finding, 'sv'), finding.suppressedBy !== undefined]);
}

/** Puts new names in the place of old ones, wherever they stand as words of their own. */
function renamer(renames: readonly Rename[]): (text: string) => string {
  if (renames.length === 0) return (text) => text;
  const names = new Map(renames.map(({ from, to }) => [from, to]));
  return (text) => text.replace(/[\p{L}\p{N}_]+/gu, (word) => names.get(word) ?? word);
}
