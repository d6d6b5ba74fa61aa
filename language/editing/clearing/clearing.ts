/** The smallest edits that clear a finding, each tried: quick fixes, and single lines of what was read. */
import type { Declaration, Finding } from '../../model/index.ts';
import type { Session } from '../../services/session.ts';
import type { Work } from '../../services/work.ts';
import { offersFor } from '../fixes/fixes.ts';
import { applied } from '../format/format.ts';
import { proposalOf, wordsOf } from '../forms/proposal.ts';
import type { Sources } from '../forms/sources.ts';
import type { TextEdit } from '../text-edit.ts';
import { type Candidate, candidatesIn } from './candidates.ts';
import { differingLines, type LinesOfEdit } from './lines.ts';

/** An edit that clears the finding. `Told` is what a finding is told as. */
interface Clearing<Told> extends LinesOfEdit {
  readonly title: string;
  readonly kind: 'fix' | Candidate['kind'];
  readonly file: string;
  readonly edits: readonly TextEdit[];
  /** What is then said that is not said now; of a single line nothing, or it is not offered. */
  readonly come: readonly Told[];
}

/** So many single lines are offered, and so many tried. */
const OFFERED = 4;
const TRIED = 60;

/** What to look at. */
interface Asked<Told> {
  readonly finding: Finding;
  /** What was read for it, the nearest first. */
  readonly read: readonly Declaration[];
  /** What the routine states for the check. */
  readonly numbers: readonly number[];
  readonly tell: (finding: Finding) => Told;
}

/** Those that there are. Quick fixes only of a file that is open, and nothing of what an exception forgives. */
export function* clearingsOf<Told>(
  session: Session,
  sources: Sources,
  asked: Asked<Told>,
): Work<readonly Clearing<Told>[]> {
  const { finding, read, numbers } = asked;
  if (finding.suppressedBy !== undefined) return [];
  const found: Clearing<Told>[] = [];
  const { file } = finding.mark.anchor;
  for (const { title, edits } of yield* offersFor(session, file, [finding])) {
    const words = title[session.options.language];
    const one = yield* clearing(session, sources, asked, { title: words, kind: 'fix', file, edits });
    if (one !== undefined) found.push(one);
  }
  const most = found.length + OFFERED;
  let left = TRIED;
  for (const candidate of candidatesIn(sources, finding, read, numbers)) {
    if (found.length >= most || left-- <= 0) break;
    const title = candidate.title[session.options.language];
    const one = yield* clearing(session, sources, asked, { ...candidate, title });
    if (one?.come.length === 0 && !found.some((other) => isSame(other, one))) found.push(one);
  }
  return found;
}

function isSame(one: LinesOfEdit & { readonly file: string }, other: LinesOfEdit & { readonly file: string }): boolean {
  return JSON.stringify([one.file, one.line, one.after]) === JSON.stringify([other.file, other.line, other.after]);
}

interface Tried {
  readonly title: string;
  readonly kind: Clearing<unknown>['kind'];
  readonly file: string;
  readonly edits: readonly TextEdit[];
}

function* clearing<Told>(
  session: Session,
  sources: Sources,
  { finding, tell }: Asked<Told>,
  { title, kind, file, edits }: Tried,
): Work<Clearing<Told> | undefined> {
  yield;
  const { language } = session.options;
  const said = wordsOf(finding, language);
  const words = (one: Finding) => ({ said: wordsOf(one, language), told: tell(one) });
  const proposal = yield* proposalOf(session, sources, [{ file, edits }], words);
  const written = proposal?.edits.get(file);
  const text = sources.parsed(file)?.text;
  if (proposal === undefined || written === undefined || text === undefined) return undefined;
  if (!proposal.gone.some((one) => one.said === said)) return undefined;
  const come = proposal.come.map(({ told }) => told);
  return { title, kind, file, edits: written, come, ...differingLines(text, applied(text, written)) };
}
