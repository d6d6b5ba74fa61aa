/** A diff as JSON, as schemas/diff.schema.json describes it. */
import { jsonOf } from '../../generators/support/text.ts';
import { type DeclaredChange, groupsOf, renameSentence } from '../../plan/index.ts';
import { publishedChange, publishedFinding } from '../plan/json.ts';
import type { DiffReport } from './report.ts';

/** The text of the report. */
export function jsonDiff(report: DiffReport): string {
  const { base, head, asOf, until, diff, isSame, appeared, disappeared, changed, exemptions, routines } = report;
  const published = {
    version: 1,
    base,
    head,
    asOf,
    until,
    same: isSame,
    sentences: sentencesOf(report),
    renames: diff.renames.map((rename) => ({ ...rename, sentence: renameSentence(rename) })),
    routines,
    changes: diff.changes.map((change) => publishedChange(change, diff.telling)),
    findings: {
      appeared: appeared.map(publishedFinding),
      disappeared: disappeared.map(publishedFinding),
      changed: changed.map(({ before, after }) => ({
        before: publishedFinding(before),
        after: publishedFinding(after),
      })),
    },
    exceptions: exemptions.map(({ change, forgivesNew, forgivesOld }) => ({
      ...publishedDeclared(change),
      forgivesNew: forgivesNew.map(publishedFinding),
      forgivesOld: forgivesOld.map(publishedFinding),
    })),
    declared: diff.declared.map(publishedDeclared),
  };
  return `${jsonOf(published, 2)}\n`;
}

function sentencesOf({ diff }: DiffReport): object {
  const { persons, inboxes } = groupsOf(diff.changes, diff.renames, diff.telling);
  const published = (groups: typeof persons): readonly object[] =>
    groups.map(({ key, name, lines }) => ({ key, name, lines: lines.map(({ words }) => words) }));
  return { persons: published(persons), inboxes: published(inboxes) };
}

function publishedDeclared({ action, kind, title, facets, before, after }: DeclaredChange): object {
  return {
    action,
    kind,
    title,
    properties: facets,
    before: before?.anchor.file ?? null,
    after: after?.anchor.file ?? null,
  };
}
