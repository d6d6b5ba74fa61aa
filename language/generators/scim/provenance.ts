/** What SCIM resources and messages were made from. */
import type { Stamp } from '../../provisioning/index.ts';
import { programInWords, routineInWords, validityInWords } from '../support/stamp.ts';

interface Provenance {
  readonly program: string;
  readonly asOf: string;
  readonly until: string;
  readonly digest: string;
  readonly routines: readonly string[];
}

/** The stamp as the extensions carry it. */
export function provenanceOf(stamp: Stamp): Provenance {
  const { asOf, until, digest, routines } = stamp;
  return {
    program: programInWords(stamp),
    asOf,
    until,
    digest,
    routines: routines.map(
      (routine) => `${routineInWords(routine)}, ${validityInWords(routine)}, text ${routine.text}`,
    ),
  };
}
