/** What is kept of a judgement beside its trace. */
import type { Report } from '../../engine/index.ts';
import { masked } from '../../model/index.ts';
import type { Stamp } from '../../provisioning/index.ts';
import type { Contents } from './contents.ts';
import type { Store } from './store.ts';

/** What a check has to tell of a workspace that could be read and judged whole. */
export interface Told {
  readonly report: Report;
  readonly stamp: Stamp;
  /** The files in whose declarations something was found, where that is known. */
  readonly spoken?: readonly string[] | undefined;
}

/** Everything but the files themselves that a report depends on, and which workspace it is. */
export type Circumstances = string;

/** When more files have changed since a trace was left, all is judged anew. */
export const MOST_CHANGED = 100;

export function traceName(circumstances: Circumstances): string {
  return `trace ${circumstances}`;
}

/** Whether a text shows the identity number of no person. */
export function isFit(text: string): boolean {
  return masked(text) === text;
}

/** Keeps what is told of files that hold this, unless it shows such a number. */
export function keepTold(store: Store, circumstances: Circumstances, told: Told, { parts }: Contents): void {
  const text = JSON.stringify(told);
  if (isFit(text) && isFit(String(parts[0]))) store.write(circumstances, [Buffer.from(text, 'utf8'), ...parts]);
}
