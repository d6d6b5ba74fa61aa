/** What generators are given: a workspace judged, for all of it or for a part of the organisation. */
import { judgeAll, type Options, wordedFindings } from '../../engine/index.ts';
import type { Material } from '../../generators/index.ts';
import { type Language, nearestName, type Part, partNamed, type Workspace } from '../../model/index.ts';
import { provisioningOf } from '../../provisioning/index.ts';
import { UsageError } from '../../words/index.ts';
import { stampedRoutines } from '../receipts/stamp.ts';
import { concerns } from './concern.ts';

/** What of a workspace is to be generated, and how much of it is told. */
interface Extent {
  readonly only: Part | undefined;
  readonly includeAbsenceKind: boolean;
  readonly language: Language;
}

/** The material of a workspace. What people read is in the language; the words of files that programs read are Swedish always. */
export function materialOf(ws: Workspace, options: Options, digest: string, extent: Extent): Material {
  const { asOf, horizonDays } = options;
  const { only, includeAbsenceKind, language } = extent;
  const routines = stampedRoutines(ws, asOf);
  const provisioning = provisioningOf(ws, { asOf, horizonDays, digest, routines, only, includeAbsenceKind });
  const found = judgeAll(ws, options).filter(
    (finding) => only === undefined || concerns(ws, finding, only, provisioning),
  );
  const findings = wordedFindings(ws, found, language).map(({ finding, worded }) => {
    const { severity, message, advice, file, line } = worded;
    return { finding, severity, message, advice, file, line };
  });
  return { ws, provisioning, asOf, until: asOf + horizonDays - 1, only, includeAbsenceKind, language, findings };
}

/** The part that a user names; a UsageError where there is none of that name. */
export function partFor(ws: Workspace, name: string): Part {
  const wanted = name.normalize('NFC');
  const part = partNamed(ws, wanted);
  if (part !== undefined) return part;
  if (ws.hasUnread) {
    throw new UsageError(
      `${name} finns inte i de filer som gick att läsa. Rätta först de andra.`,
      `${name} is not in the files that could be read. Mend the others first.`,
    );
  }
  const parts = [...ws.keys('placed')].filter((key) => partNamed(ws, key) !== undefined);
  const near = nearestName(wanted, parts);
  const [sv, en] = near === undefined ? ['', ''] : [` Menade du ${near}?`, ` Did you mean ${near}?`];
  throw new UsageError(
    `Ingen huvudman, förvaltning, verksamhet eller enhet heter ${name}.${sv}`,
    `There is no huvudman, förvaltning, verksamhet or enhet named ${name}.${en}`,
  );
}
