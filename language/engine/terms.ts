/** On what terms a workspace is judged. */
import type { Check } from '../checks/api/index.ts';
import type { Severity } from '../model/index.ts';
import type { Day } from '../time/index.ts';
import type { OnFault } from './faults.ts';

export interface Terms {
  readonly checks: readonly Check[];
  readonly asOf: Day;
  /** Days in the horizon, the as-of date included; at least 1. */
  readonly horizonDays: number;
  /** Owner of the folder a file stands in. */
  readonly ownerOf?: (file: string) => string | undefined;
  /** Severities that the configuration sets by code; `off` drops the finding. */
  readonly severities?: ReadonlyMap<string, Severity | 'off'>;
  /** Told of a check that fails; the others go on. Without it nothing is said where one fails. */
  readonly onFault?: OnFault;
}
