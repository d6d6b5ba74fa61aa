/** How this process uses its memory. */
import { setFlagsFromString } from 'node:v8';

/**
 * Lets the part of the heap for new values grow no more: some eight megabytes, when the program has started. To be called
 * before a workspace is read. What is read lives as long as the process, so more room for new values holds little but what
 * waits to be moved; of a large region that was a third of all memory.
 */
export function keepYoungHeap(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

/**
 * Lets it grow again, as it does in other programs: for a process that has read its workspace and now makes much that is
 * soon written and forgotten, most of which would else be moved among what lives long.
 */
export function letYoungHeapGrow(): void {
  setFlagsFromString('--semi-space-growth-factor=2');
}
