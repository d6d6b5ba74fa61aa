/** A diff as JSON, as schemas/diff.schema.json describes it. */
import { jsonOf } from '../../generators/support/text.ts';
import { type DeclaredChange, type Group, renameSentence } from '../../plan/index.ts';
import { publishedChange, publishedFinding } from '../plan/json.ts';
import type { DiffPlaces } from './places.ts';
import type { DiffReport } from './report.ts';

/** The text of the report. */
export function jsonDiff(report: DiffReport): string {
  const {
    stamp,
    baseDigest,
    base,
    head,
    asOf,
    until,
    diff,
    isSame,
    appeared,
    disappeared,
    changed,
    exemptions,
    routines,
    places,
  } = report;
  const published = {
    version: 1,
    stamp,
    baseDigest,
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
      ...publishedDeclared(change, places),
      forgivesNew: forgivesNew.map(publishedFinding),
      forgivesOld: forgivesOld.map(publishedFinding),
    })),
    declared: diff.declared.map((change) => publishedDeclared(change, places)),
  };
  return `${jsonOf(published, 2)}\n`;
}

function sentencesOf({ groups, places }: DiffReport): object {
  const published = (list: readonly Group[]): readonly object[] =>
    list.map(({ key, name, lines }) => ({
      key,
      name,
      lines: lines.map((line) => ({ action: line.action, ...line.words, place: places.ofLine(line, key) })),
    }));
  return { persons: published(groups.persons), inboxes: published(groups.inboxes) };
}

function publishedDeclared(change: DeclaredChange, places: DiffPlaces): object {
  const { action, kind, title, facets, before, after } = change;
  return {
    action,
    kind,
    title,
    properties: facets,
    before: before?.anchor.file ?? null,
    after: after?.anchor.file ?? null,
    place: places.ofDeclared(change),
  };
}
