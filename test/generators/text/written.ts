/** A provisioning of texts, and a provisioning as texts. */
import { draftOf, filesOfDraft } from '../../../language/generators/text/index.ts';
import { type Provisioning, provisioningOf } from '../../../language/provisioning/index.ts';
import { parseDay } from '../../../language/time/index.ts';
import { workspaceOf } from '../../support/judged.ts';

/** What texts by file name declare, as of a day. */
export function provisioned(texts: Readonly<Record<string, string>>, asOf = '2026-11-21'): Provisioning {
  const ws = workspaceOf(texts);
  return provisioningOf(ws, { asOf: parseDay(asOf) as number, horizonDays: 90, digest: 'sha256:0', routines: [] });
}

/** The texts that a provisioning is written as, by file name. */
export function writtenAs(provisioning: Provisioning): Record<string, string> {
  const draft = draftOf(provisioning, (list, i) => `ur provisionering.json ${list}[${i}]`);
  const files = filesOfDraft(draft, ['Skriven för ett prov.']);
  return Object.fromEntries(files.map(({ path, pieces }) => [path, [...pieces].join('')]));
}
