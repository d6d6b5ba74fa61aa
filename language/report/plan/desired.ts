/** What a workspace declares, as the state that the real system is to have. */
import { foldTitle, type Part, partNamed, type Workspace } from '../../model/index.ts';
import { type Provisioning, provisioningOf } from '../../provisioning/index.ts';
import { UsageError } from '../../words/index.ts';
import { stampedRoutines } from '../receipts/stamp.ts';
import type { Judged } from './judged.ts';

/** The desired state; limited to the part of the organisation that the current state is limited to. */
export function desiredState({ ws, options, digest }: Judged, only: string | null): Provisioning {
  const { asOf, horizonDays } = options;
  const part = only === null ? undefined : partCalled(ws, only);
  if (only !== null && part === undefined) {
    throw new UsageError(
      `Nuläget gäller bara ${only}, och någon sådan del av organisationen finns inte i arbetsytan.`,
      `The current state is of ${only} alone, and the workspace has no such part of the organisation.`,
    );
  }
  const routines = stampedRoutines(ws, asOf);
  return provisioningOf(ws, { asOf, horizonDays, digest, routines, only: part });
}

/** The part with the name, else the one whose name differs from it in case alone. */
function partCalled(ws: Workspace, name: string): Part | undefined {
  const exact = partNamed(ws, name);
  if (exact !== undefined) return exact;
  const [only, ...others] = [...ws.keys('placed')].filter((key) => foldTitle(key) === foldTitle(name));
  return only === undefined || others.length > 0 ? undefined : partNamed(ws, only);
}
