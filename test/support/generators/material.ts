/** Material for generators from the texts of a workspace, with the shipped routines and everything found in it. */
import { allChecks } from '../../../language/checks/index.ts';
import { inOrder, judgeAll, reportOf } from '../../../language/engine/index.ts';
import { filesOf as generated, type Material, type Target } from '../../../language/generators/index.ts';
import { partNamed } from '../../../language/model/index.ts';
import { provisioningOf } from '../../../language/provisioning/index.ts';
import { stampedRoutines } from '../../../language/report/receipts/stamp.ts';
import { parseDay } from '../../../language/time/index.ts';
import { workspaceOf } from '../judged.ts';

export interface Given {
  readonly asOf?: string;
  readonly horizonDays?: number;
  readonly only?: string;
  readonly includeAbsenceKind?: boolean;
}

/** What generators are given for the texts by file name. */
export function materialOf(texts: Readonly<Record<string, string>>, given: Given = {}): Material {
  const asOf = parseDay(given.asOf ?? '2026-11-21') as number;
  const horizonDays = given.horizonDays ?? 90;
  const ws = workspaceOf(texts);
  const found = judgeAll(ws, { checks: allChecks, asOf, horizonDays });
  const report = reportOf(ws, found, { asOf, horizonDays, language: 'sv' });
  const only = given.only === undefined ? undefined : partNamed(ws, given.only);
  const routines = stampedRoutines(ws, asOf);
  const ordered = inOrder(found);
  const { includeAbsenceKind = false } = given;
  const digest = 'sha256:0123456789abcdef';
  return {
    ws,
    provisioning: provisioningOf(ws, { asOf, horizonDays, digest, routines, only, includeAbsenceKind }),
    asOf,
    until: asOf + horizonDays - 1,
    only,
    includeAbsenceKind,
    findings: report.findings.map((worded, i) => ({ ...worded, finding: ordered[i] as (typeof ordered)[number] })),
  };
}

/** A generated file as it comes to stand on a disk. */
export interface MadeFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The files of the targets, in the order of their paths. */
export function filesOf(material: Material, only?: readonly Target[]): readonly MadeFile[] {
  const files = [...generated(material, only)].map(({ path, pieces }) => ({
    path,
    bytes: new TextEncoder().encode([...pieces].join('')),
  }));
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The text of a generated file. */
export function textIn(files: readonly MadeFile[], path: string): string {
  const file = files.find((one) => one.path === path);
  if (file === undefined) throw new Error(`no ${path} among ${files.map((one) => one.path).join(', ')}`);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
}
