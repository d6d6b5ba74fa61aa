/** What a version of a routine demands, each krav with the version whose words it has. */
import type { Requirement, Routine, Workspace } from '../../model/index.ts';

export interface StatedRequirement {
  readonly requirement: Requirement;
  /** The version that states it: this one, or an earlier one that it is taken over from. */
  readonly statedBy: Routine;
}

/** All that a version demands. */
export function requirementsOf(_ws: Workspace, routine: Routine): readonly StatedRequirement[] {
  return routine.requirements.map((requirement) => ({ requirement, statedBy: routine }));
}

/** The krav that a version says it leaves out. */
export function withdrawnBy(_routine: Routine): ReadonlySet<string> {
  return new Set();
}
