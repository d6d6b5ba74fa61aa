/** How much is wrong in the files of a workspace: one number, whoever tells it. */
import { isShipped } from '../../model/index.ts';
import type { WordedFinding } from '../api/index.ts';

/** Open findings by how severe they are. */
interface OpenCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

/**
 * What the list of problems in an editor holds: neither what an exception forgives nor what is said of a routine that ships
 * with the program, which nobody mends here and which is told of with the routines.
 */
export function openCounts(findings: readonly WordedFinding[]): OpenCounts {
  const own = findings.filter(
    ({ finding: { suppressedBy, mark } }) => suppressedBy === undefined && !isShipped(mark.anchor.file),
  );
  const count = (severity: string): number => own.filter(({ finding }) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), notes: count('information') + count('hint') };
}
