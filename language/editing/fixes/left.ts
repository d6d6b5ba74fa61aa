/** What is left where all that can be mended safely has been. */
import { type Finding, positionOf, type Sentence, spanOf } from '../../model/index.ts';
import type { Session } from '../../services/session.ts';
import { candidates, isSafe } from './candidates.ts';

/** A finding that a fix was tried for in vain, and the line it is on. */
export interface Left {
  readonly finding: Finding;
  readonly line: number;
}

/** So many are named. */
const NAMED = 3;

/** The findings of an open file that could be mended safely, were it not that something else would be wrong then; in order. */
export function leftIn(session: Session, file: string): readonly Left[] {
  const lines = session.files.get(file)?.lineStarts ?? new Uint32Array(1);
  return session
    .findingsAbout(file)
    .filter((one) => one.suppressedBy === undefined && isSafe(one) && candidates(session, file, one).length > 0)
    .map((finding) => ({ finding, line: positionOf(lines, spanOf(finding.mark).start).line }))
    .sort((a, b) => a.line - b.line);
}

/** Says how many are left in a file, and where the first of them are. */
export function sentenceOnLeft(file: string, left: readonly Left[]): Sentence {
  const more = left.length > NAMED ? ', …' : '';
  const named = (word: string): string => {
    const places = left.slice(0, NAMED).map(({ finding, line }) => `${finding.code} ${word} ${line}`);
    return places.join(', ') + more;
  };
  const isOne = left.length === 1;
  return {
    sv: `${file}: ${left.length} fynd rättades inte (${named('rad')}), eftersom något annat då skulle bli fel. Rätta för hand.`,
    en: `${file}: ${left.length} ${isOne ? 'finding was' : 'findings were'} not mended (${named('line')}), since something else would then be wrong. Mend by hand.`,
  };
}
