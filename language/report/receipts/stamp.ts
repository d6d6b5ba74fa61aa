/** What every output is stamped with: by which program, as of when, from what. */
import { reportedRoutines } from '../../engine/index.ts';
import { type Part, routinesInUse, type Workspace } from '../../model/index.ts';
import { type Stamp, type StampedRoutine, stampOf } from '../../provisioning/index.ts';
import type { Day } from '../../time/index.ts';
import { type Sha256, textHash } from './wording.ts';

/** When and from what an output is made. */
interface Ground {
  readonly asOf: Day;
  /** Days in the horizon, the as-of date included; at least 1. */
  readonly horizonDays: number;
  /** Of all that was read: `sha256:…`. */
  readonly digest: string;
  /** Where there is a quick one. */
  readonly hash?: Sha256;
}

/** The stamp of an output; of all of the workspace where no part is given. */
export function stampFor(ws: Workspace, { asOf, horizonDays, digest, hash }: Ground, only?: Part): Stamp {
  return stampOf({ asOf, horizonDays, digest, only, routines: stampedRoutines(ws, asOf, hash) });
}

/** The routines in use on a day, as stamps have them. */
export function stampedRoutines(ws: Workspace, asOf: Day, hash?: Sha256): readonly StampedRoutine[] {
  const keyOf = (name: string, version: string): string => JSON.stringify([name, version]);
  const hashes = new Map(
    routinesInUse(ws, asOf).map(({ routine }) => {
      return [keyOf(routine.name, routine.version?.value ?? ''), textHash(ws, routine, hash)];
    }),
  );
  return reportedRoutines(ws, asOf).map(({ dokument, version, name, title, from, to, expired }) => {
    const text = hashes.get(keyOf(name, version)) ?? '';
    return { document: dokument, version, name, title, from, to, expired, text };
  });
}
