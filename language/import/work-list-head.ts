/** Tells our own work lists from other CSV. */
import { missingHeads } from '../plan/index.ts';

/** Whether the first row is the head of a work list. */
export function isWorkList(rows: readonly (readonly string[])[]): boolean {
  return rows[0] !== undefined && missingHeads(rows[0]).length === 0;
}
