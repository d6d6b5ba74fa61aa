/** What stands beside the versions that are counted: versions that begin later, and documents that have ended. */
import type { Check } from '../../checks/api/index.ts';
import {
  comingVersions,
  endOf,
  type Routine,
  repealedVersions,
  versionNameOf,
  type Workspace,
} from '../../model/index.ts';
import { besideEarlier, type ClauseStep, goneWith, stepsIn } from '../../plan/index.ts';
import { type Day, formatDay, LAST_DAY } from '../../time/index.ts';
import { isoDay, type ReportedGone, reportedGone } from './gone.ts';

/** A krav that a coming version makes otherwise. */
export interface ComingClause {
  readonly id: string;
  readonly citat: string;
  readonly how: Exclude<ClauseStep['how'], 'repealed'>;
  /** The id that it has today, where that is another. */
  readonly oldId: string | null;
}

export interface ComingVersion {
  readonly name: string;
  readonly dokument: string;
  readonly version: string;
  readonly from: string;
  readonly to: string | null;
  readonly clauses: readonly ComingClause[];
  /** So many krav are as in the version before it. */
  readonly unchanged: number;
}

export interface EndedDocument {
  readonly name: string;
  readonly dokument: string;
  readonly version: string;
  readonly since: string;
  readonly clauses: readonly ReportedGone[];
}

type Checks = ReadonlyMap<string, Check>;

/** The versions that begin after a day, the first before the others. */
export function comingIn(ws: Workspace, asOf: Day, checks: Checks): readonly ComingVersion[] {
  return comingVersions(ws, asOf, LAST_DAY).map(({ routine, day }) => {
    const comparison = besideEarlier({ ws, routine }, checks);
    return {
      ...namesOf(routine),
      from: formatDay(day),
      to: isoDay(endOf(ws, routine)),
      clauses: stepsIn(comparison, day).map(({ before, after, how, ids }) => ({
        id: (after ?? before)?.id ?? '',
        citat: (after ?? before)?.quote?.value ?? '',
        how,
        oldId: ids?.before ?? null,
      })),
      unchanged: comparison.unchanged,
    };
  });
}

/** The documents that have been repealed by a day. */
export function endedIn(ws: Workspace, asOf: Day, checks: Checks): readonly EndedDocument[] {
  return repealedVersions(ws, asOf).map((ended) => ({
    ...namesOf(ended.routine),
    since: formatDay(ended.day),
    clauses: goneWith(ws, ended, checks).map(reportedGone),
  }));
}

function namesOf(routine: Routine): Pick<ComingVersion, 'name' | 'dokument' | 'version'> {
  const { name, document } = routine;
  return { name, dokument: document?.value ?? name, version: versionNameOf(routine) };
}
