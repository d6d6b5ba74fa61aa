/** What a finding may rest on, in the words that a routine writes after `vid`; several checks use these. */
import { type Part, principalTypeOf, type Workspace } from '../../model/index.ts';

/** It is about a kommun or a part of one. */
export const MUNICIPAL = 'kommun';

/** `kommun` for a part that lies under one. */
export function municipalGround(ws: Workspace, part: Part): readonly string[] {
  return principalTypeOf(ws, part) === 'municipality' ? [MUNICIPAL] : [];
}
