/** What GitHub's code scanning takes of a SARIF log: a file beyond any of this is refused whole. */
import type { Report, ReportedFinding } from '../../engine/index.ts';
import { SEVERITIES } from '../../words/index.ts';

/** Results in a run. */
const MOST_RESULTS = 25_000;
/** Places beside the first that are shown of a result. */
const MOST_RELATED = 100;
/** Characters of a rule's descriptions. */
const LONGEST_DESCRIPTION = 1024;

/** The findings that there is room for, and how many there is not. */
interface Fitting {
  readonly findings: readonly ReportedFinding[];
  readonly left: number;
}

/**
 * All findings in the order of the report; of too many the gravest, those that nothing forgives first, in that order.
 */
export function fitting({ findings }: Report, room = MOST_RESULTS): Fitting {
  if (findings.length <= room) return { findings, left: 0 };
  const ranks = SEVERITIES.length;
  const rank = ({ severity, suppressed, known }: ReportedFinding): number =>
    SEVERITIES.indexOf(severity) + (suppressed === null && known !== true ? 0 : ranks);
  const ordered = [...findings].sort((a, b) => rank(a) - rank(b));
  return { findings: ordered.slice(0, room), left: findings.length - room };
}

/** The places beside the first that there is room for. */
export function relatedOf({ related }: ReportedFinding): ReportedFinding['related'] {
  return related.slice(0, MOST_RELATED);
}

/** The text of a message as a rule's description: one that is too long ends in three dots, and nothing is cut in two. */
export function descriptionWithin(text: string): string {
  return text.length <= LONGEST_DESCRIPTION
    ? text
    : `${text.slice(0, LONGEST_DESCRIPTION - 1).replace(/(?<![\\\ud800-\udbff])[\\\ud800-\udbff]+$/, '')}…`;
}
