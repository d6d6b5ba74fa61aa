/** Tries a fix before it is offered: the finding must be gone, and nothing new be said. */
import { keyOf } from '../../engine/index.ts';
import type { Finding } from '../../model/index.ts';
import type { Session } from '../../services/session.ts';
import { applied } from '../format/format.ts';
import type { TextEdit } from '../text-edit.ts';

/** Whether edits of an open file mend the finding and harm nothing. The session is then as it was. */
export function mends(session: Session, file: string, finding: Finding, edits: readonly TextEdit[]): boolean {
  const text = session.reading(file)?.parsed.text;
  if (text === undefined || edits.length === 0) return false;
  const before = counted(session.findings);
  const key = identityOf(finding);
  const after = session.keeping(file, () => {
    session.open(file, applied(text, edits));
    return counted(session.findings);
  });
  if ((after.get(key) ?? 0) >= (before.get(key) ?? 0)) return false;
  for (const [one, count] of after) {
    if (count > (before.get(one) ?? 0)) return false;
  }
  return true;
}

function counted(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    if (finding.suppressedBy !== undefined) continue;
    const key = identityOf(finding);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** What a finding is about, whatever its place and its numbers. */
function identityOf({ code, trigger, severity, subject, mark }: Finding): string {
  const where = subject === undefined ? mark.anchor.file : `${keyOf(subject.declaration)}.${subject.inbox?.kind ?? ''}`;
  return `${code}|${trigger}|${severity}|${where}`;
}
