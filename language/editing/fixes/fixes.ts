/** The quick fixes of a file: each has been tried, mends its finding and adds none. */
import { type Finding, spanOf } from '../../model/index.ts';
import type { Session } from '../../services/session.ts';
import { finish, type Work } from '../../services/work.ts';
import { candidates, isFixable, withNames } from './candidates.ts';
import type { Fix } from './fix.ts';
import { shaped } from './shaped.ts';
import { identityOf, tried } from './trial.ts';

/** So many fixes of one finding are offered, and so many tried. */
const OFFERED = 3;
export const TRIED = 16;
/** Fixes are offered for so many findings at once, and looked for of so many: a longer list nobody reads. */
const FINDINGS = 10;
const LOOKED_AT = 20;

/** A fix and what it mends. */
export interface Offer extends Fix {
  readonly finding: Finding;
}

/** The findings between two offsets of an open file for which there may be a fix, in the order in which they stand. */
export function fixableIn(session: Session, file: string, from: number, to: number): readonly Finding[] {
  return session
    .findingsIn(file)
    .filter((finding) => isFixable(finding) && touches(finding, from, to))
    .map((finding) => ({ finding, ...spanOf(finding.mark) }))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ finding }) => finding);
}

function touches({ mark }: Finding, from: number, to: number): boolean {
  const { start, end } = spanOf(mark);
  return start <= to && from <= end;
}

/** The fixes of the first of some findings in an open file. */
export function* offersFor(session: Session, file: string, findings: readonly Finding[]): Work<readonly Offer[]> {
  const all: Offer[] = [];
  let mendable = 0;
  for (const finding of findings.slice(0, LOOKED_AT)) {
    if (mendable >= FINDINGS) break;
    const offers = yield* offersOf(session, file, finding);
    if (offers.length > 0) mendable++;
    all.push(...offers);
  }
  return all;
}

/** The fixes of one finding in an open file. */
function* offersOf(session: Session, file: string, finding: Finding, most = OFFERED): Work<readonly Offer[]> {
  const parsed = session.reading(file)?.parsed;
  const offers: Offer[] = [];
  for (const candidate of candidates(session, file, finding).slice(0, TRIED)) {
    if (offers.length >= most || parsed === undefined) break;
    yield;
    if (candidate.edits.length === 0) continue;
    const edit = shaped(parsed, candidate.edits);
    yield;
    if (yield* mends(session, file, finding, edit, candidate)) {
      offers.push({ title: withNames(session, candidate.title), edits: [edit], finding });
    }
  }
  return offers;
}

/** Whether an edit of an open file mends the finding and harms nothing, what it asks for not counted. */
function* mends(
  session: Session,
  file: string,
  finding: Finding,
  edit: Fix['edits'][number],
  { reveals = false, asks = [] }: Pick<Fix, 'reveals' | 'asks'>,
): Work<boolean> {
  const one = yield* tried(session, file, [edit]);
  if (one === undefined || one.change.below(identityOf(finding)) <= 0) return false;
  return reveals ? !one.change.addsToLanguage : !one.change.addsBesides(asks);
}

/** As `offersFor` what touches a range, all at once. */
export function fixesIn(session: Session, file: string, from: number, to: number): readonly Offer[] {
  return finish(offersFor(session, file, fixableIn(session, file, from, to)));
}

/** As `offersOf`, all at once. */
export function fixesOf(session: Session, file: string, finding: Finding, most = OFFERED): readonly Offer[] {
  return finish(offersOf(session, file, finding, most));
}
