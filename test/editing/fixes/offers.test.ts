/** Every quick fix of the contract: offered where its finding is, and it mends that and adds nothing. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fixesOf } from '../../../language/editing/fixes/fixes.ts';
import { FIXERS } from '../../../language/editing/fixes/table.ts';
import { applied } from '../../../language/editing/format/format.ts';
import { severityWord } from '../../../language/engine/index.ts';
import { type Finding, isShipped } from '../../../language/model/index.ts';
import type { Session } from '../../../language/services/session.ts';
import { type Case, cases } from '../../support/editing/fix-cases.ts';
import { sessionOf } from '../../support/editing/session.ts';

/** What is found, as often as it is found: `code severity`. */
function tally(session: Session): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code, severity, suppressedBy } of session.findings) {
    if (suppressedBy !== undefined) continue;
    const key = `${code} ${severity}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** By check and message: how many findings had a fix, of how many. */
const offered = new Map<string, { fixed: number; found: number }>();

/** `code severity`, as the contract has its rows, of what had a fix. */
const mended = new Set<string>();

function tryAll({ texts, asOf, horizonDays }: Case): void {
  const session = sessionOf(texts, asOf, horizonDays);
  for (const finding of session.findings) {
    if (finding.suppressedBy !== undefined || isShipped(finding.mark.anchor.file)) continue;
    tryOne(session, finding, texts);
  }
}

/** Who decided on new ombud and assigned them is never made up: it is asked for. */
const ASKED: ReadonlySet<string> = new Set(['MC-TIL-01', 'MC-TIL-09']);

function tryOne(session: Session, finding: Finding, texts: Readonly<Record<string, string>>): void {
  const { file } = finding.mark.anchor;
  const text = texts[file] ?? '';
  session.open(file, text);
  const current = session.findingsIn(file).find((one) => isSame(one, finding));
  const offers = current === undefined ? [] : fixesOf(session, file, current, 1);
  const key = `${finding.check}.${finding.trigger}`;
  const known = offered.get(key) ?? { fixed: 0, found: 0 };
  offered.set(key, { fixed: known.fixed + (offers.length > 0 ? 1 : 0), found: known.found + 1 });
  const [offer] = offers;
  if (offer === undefined) return;
  mended.add(`${finding.code} ${severityWord(finding.severity)}`);
  const before = tally(session);
  session.open(file, applied(text, offer.edits));
  const after = tally(session);
  const label = `${finding.code} ${finding.trigger}: ${offer.title.sv}`;
  const own = `${finding.code} ${finding.severity}`;
  expect(after.get(own) ?? 0, label).toBeLessThan(before.get(own) ?? 0);
  const isAsked = (one: string): boolean => finding.check === 'ombudstäckning' && ASKED.has(one.split(' ')[0] ?? '');
  for (const [one, count] of after) {
    if (!isAsked(one)) expect(count, `${label} adds ${one}`).toBeLessThanOrEqual(before.get(one) ?? 0);
  }
  session.open(file, text);
}

function isSame(a: Finding, b: Finding): boolean {
  const place = ({ code, trigger, mark }: Finding): string => `${code}${trigger}${mark.anchor.start}:${mark.at}`;
  return place(a) === place(b);
}

describe('quick fixes', () => {
  it.each(cases().map((one) => [one.title, one] as const))('%s', (_title, one) => tryAll(one), 60_000);

  it('there is one for every message that the table has, somewhere in the examples', () => {
    const never = Object.keys(FIXERS).filter((key) => (offered.get(key)?.fixed ?? 0) === 0);
    expect(never).toEqual([]);
  });

  it('every row of the contract that has a quick fix offers one', () => {
    const rows = readFileSync(new URL('../../examples/findings.tsv', import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .slice(1);
    const wanted = rows.map((row) => row.split('\t')).filter((row) => (row[6] ?? '') !== '');
    const lacking = wanted.map(([code, severity]) => `${code} ${severity}`).filter((row) => !mended.has(row));
    expect(lacking).toEqual(['MC-HAN-01 varning']);
  });
});
