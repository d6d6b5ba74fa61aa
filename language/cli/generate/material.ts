/** From an opened workspace to what generators are given. */
import { type Frame, inOrder, judgeAll, type ReportedRoutine, reportOf } from '../../engine/index.ts';
import type { Material, WordedFinding } from '../../generators/index.ts';
import {
  type Finding,
  nearestName,
  type Part,
  partNamed,
  provisioningOf,
  type StampedRoutine,
  type Workspace,
} from '../../model/index.ts';
import { UsageError } from '../frame/usage-error.ts';
import type { Opened } from '../input/open.ts';
import { concerns } from './concern.ts';
import { digestOf } from './digest.ts';

/** The part that `--for` names; a UsageError where there is none of that name. */
export function partFor(ws: Workspace, name: string): Part {
  const wanted = name.normalize('NFC');
  const part = partNamed(ws, wanted);
  if (part !== undefined) {
    return part;
  }
  const parts = [...ws.keys('placed')].filter((key) => partNamed(ws, key) !== undefined);
  const near = nearestName(wanted, parts);
  const [sv, en] = near === undefined ? ['', ''] : [` Menade du ${near}?`, ` Did you mean ${near}?`];
  throw new UsageError(
    `Ingen huvudman, förvaltning, verksamhet eller enhet heter ${name}.${sv}`,
    `There is no huvudman, förvaltning, verksamhet or enhet named ${name}.${en}`,
  );
}

/** The material for all of a workspace or a part of it. What is generated is Swedish, whatever the language of the command. */
export function materialOf(opened: Opened, config: string | undefined, only: Part | undefined): Material {
  const { ws, options, textOf } = opened;
  const { asOf, horizonDays } = options;
  const frame: Frame = { asOf, horizonDays, language: 'sv' };
  const routines = reportOf(ws, [], frame).routines.map(stamped);
  const digest = digestOf({ files: ws.files.keys(), textOf, config });
  const provisioning = provisioningOf(ws, { asOf, horizonDays, digest, routines, only });
  const found = judgeAll(ws, options).filter(
    (finding) => only === undefined || concerns(ws, finding, only, provisioning),
  );
  const findings = worded(ws, found, frame);
  return { ws, provisioning, asOf, until: asOf + horizonDays - 1, only, findings };
}

/** The report words findings in the order that `inOrder` gives. */
function worded(ws: Workspace, found: readonly Finding[], frame: Frame): readonly WordedFinding[] {
  const ordered = inOrder(found);
  return reportOf(ws, ordered, frame).findings.map(({ severity, message, advice, file, line }, i) => ({
    finding: ordered[i] as Finding,
    severity,
    message,
    advice,
    file,
    line,
  }));
}

function stamped({ dokument, version, name, title, from, to, expired }: ReportedRoutine): StampedRoutine {
  return { document: dokument, version, name, title, from, to, expired };
}
