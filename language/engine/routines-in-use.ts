/** Which version of each written routine holds on the as-of date. */

import { isShipped, type Routine, type Workspace } from '../model/index.ts';
import type { Day } from '../time/index.ts';

interface RoutineInUse {
  readonly routine: Routine;
  /** Its validity has passed and no newer version has begun. */
  readonly expired: boolean;
}

/**
 * Of each document the version whose validity contains the day; if none does, the latest that began before it, which has
 * then expired. Sources always hold. A routine without a document stands for itself.
 */
export function routinesInUse(ws: Workspace, asOf: Day): readonly RoutineInUse[] {
  const inUse: RoutineInUse[] = [];
  for (const versions of documentsOf(ws).values()) {
    const found = versionOn(versions, asOf);
    if (found !== undefined) {
      inUse.push(found);
    }
  }
  return inUse;
}

function documentsOf(ws: Workspace): ReadonlyMap<string, readonly Routine[]> {
  const documents = new Map<string, Routine[]>();
  for (const routine of shippedFirst(ws.lookup('routines', '') as readonly Routine[])) {
    const key = routine.document?.value ?? `${routine.anchor.file}:${routine.name}`;
    const versions = documents.get(key);
    if (versions === undefined) {
      documents.set(key, [routine]);
    } else {
      versions.push(routine);
    }
  }
  return documents;
}

/** Where two versions overlap the first holds, and what ships with the product counts as the first. */
function shippedFirst(routines: readonly Routine[]): readonly Routine[] {
  const isFirst = ({ anchor }: Routine): boolean => isShipped(anchor.file);
  return [...routines.filter(isFirst), ...routines.filter((routine) => !isFirst(routine))];
}

function versionOn(versions: readonly Routine[], asOf: Day): RoutineInUse | undefined {
  let latest: Routine | undefined;
  for (const routine of versions) {
    if (routine.type === 'source') {
      return { routine, expired: false };
    }
    const validity = routine.validity;
    if (validity === undefined || !validity.readable || validity.from > asOf) {
      continue;
    }
    if (validity.to >= asOf) {
      return { routine, expired: false };
    }
    if (latest === undefined || (latest.validity?.from ?? 0) < validity.from) {
      latest = routine;
    }
  }
  return latest === undefined ? undefined : { routine: latest, expired: true };
}
