/** What SCIM resources and messages were made from. */
import type { Stamp } from '../../provisioning/index.ts';
import { routineInWords, validityInWords } from '../support/stamp.ts';

export interface Provenance {
  readonly asOf: string;
  readonly until: string;
  readonly digest: string;
  readonly routines: readonly string[];
}

/** The stamp as the extensions carry it. */
export function provenanceOf({ asOf, until, digest, routines }: Stamp): Provenance {
  return {
    asOf,
    until,
    digest,
    routines: routines.map((routine) => `${routineInWords(routine)}, ${validityInWords(routine)}`),
  };
}
