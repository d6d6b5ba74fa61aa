/** What might mend a finding; not tried yet, and not in the shape of the formatter. */
import { isOfLanguage, traitsOf } from '../../checks/index.ts';
import { type Finding, modeOn, type Sentence, spanOf } from '../../model/index.ts';
import type { Session } from '../../services/session.ts';
import { personInWords } from '../../words/index.ts';
import type { Fix, Trouble } from './fix.ts';
import { fixersOf } from './table.ts';

/** Whether a finding can be mended without inventing anything. */
export function isSafe(finding: Finding): boolean {
  const { safe = [] } = traitsOf(finding);
  return safe.includes(finding.trigger);
}

/** Whether the table has anything to try for a finding. */
export function isFixable(finding: Finding): boolean {
  return finding.suppressedBy === undefined && fixersOf(finding).length > 0;
}

/** What might mend a finding in an open file, the best first. */
export function candidates(session: Session, file: string, finding: Finding): readonly Fix[] {
  const parsed = session.reading(file)?.parsed;
  const fixers = fixersOf(finding);
  if (parsed === undefined || fixers.length === 0 || isBarred(session, finding)) return [];
  const { start, end } = spanOf(finding.mark);
  const declaration = finding.subject?.declaration;
  const trouble: Trouble = { session, finding, declaration, file, parsed, start, end };
  return fixers.flatMap((fixer) => fixer(trouble));
}

/** A title in which a person's name stands before the VGR-id. */
export function withNames({ ws }: Session, { sv, en }: Sentence): Sentence {
  const named = (text: string): string => text.replace(ID, (id) => personInWords(ws, id));
  return { sv: named(sv), en: named(en) };
}

const ID = /(?<![\p{L}\d_.(])[a-z]+\d+(?![\p{L}\d_)])/gu;

/** In a unit in läsläge nothing is added. */
function isBarred({ ws, options }: Session, finding: Finding): boolean {
  const unit = finding.subject?.unit;
  if (unit === undefined || modeOn(ws, unit, options.asOf) !== 'read-only') return false;
  return traitsOf(finding).takesAway?.includes(finding.trigger) !== true && !isOfLanguage(finding);
}
