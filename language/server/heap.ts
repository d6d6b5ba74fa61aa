/** How this process uses its memory. */
import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the part of the heap for new values small; to be called first of all. What is read of a region lives as long as
 * the process, so room for tens of megabytes of new values holds little but what is waiting to be moved: a third of all memory.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
