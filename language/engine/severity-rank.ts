/** Which of two severities goes before. */
import type { Severity } from '../model/index.ts';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

/** Less is more severe. */
export function severityRank(severity: Severity): number {
  return RANK[severity];
}
