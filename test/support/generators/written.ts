/** A provisioning of texts, and a provisioning as texts. */
import { draftOf, filesOfDraft } from '../../../language/generators/text/index.ts';
import { type Provisioning, provisioningOf } from '../../../language/provisioning/index.ts';
import { parseDay } from '../../../language/time/index.ts';
import { workspaceOf } from '../judged.ts';

/** What texts by file name declare, as of a day. */
export function provisioned(
  texts: Readonly<Record<string, string>>,
  date = '2026-11-21',
  includeAbsenceKind = false,
): Provisioning {
  const ws = workspaceOf(texts);
  const asOf = parseDay(date) as number;
  return provisioningOf(ws, { asOf, horizonDays: 90, digest: 'sha256:0', routines: [], includeAbsenceKind });
}

/** The texts that a provisioning is written as, by file name. */
export function writtenAs(provisioning: Provisioning): Record<string, string> {
  const draft = draftOf(provisioning, (list, i) => `ur provisionering.json ${list}[${i}]`);
  const files = filesOfDraft(draft, ['Skriven för ett prov.']);
  return Object.fromEntries(files.map(({ path, pieces }) => [path, [...pieces].join('')]));
}
