/** How this process uses its memory. */
import { getHeapSpaceStatistics, getHeapStatistics, setFlagsFromString } from 'node:v8';

/**
 * Lets the part of the heap for new values grow no more: some eight megabytes, when the program has started. To be called
 * before a workspace is read. What is read lives as long as the process, so more room for new values holds little but what
 * waits to be moved; of a large region that was a third of all memory.
 */
export function keepYoungHeap(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

/** Bytes that live long from which on it matters how much more there may be before they are looked through. */
const LARGE = 150e6;

/**
 * Lets what lives long grow by a quarter before it is looked through, where it else may grow to twice as much: for a process that
 * holds a large region already, and beside it makes much that it does not hold for long. Of a small one it is not worth the time.
 */
export function keepOldHeap(): void {
  if (getHeapStatistics().used_heap_size >= LARGE) setFlagsFromString('--heap-growing-percent=25');
}

/** Bytes of it that are enough: of what is soon forgotten little is left when it is looked through, however often that is. */
const ENOUGH = 30e6;
/** Calls between two looks at how large it is. */
const SELDOM = 256;

/**
 * Lets it grow again, for a process that has read its workspace and now makes much that is soon written and forgotten, most of
 * which would else be moved among what lives long. Left to itself it would grow to a hundred megabytes and more, and be slower.
 * @returns to be called as it is made, often: begins with the first call, and keeps it as it is once it is large enough
 */
export function letYoungHeapGrow(): () => void {
  let calls = 0;
  let isGrown = false;
  return () => {
    if (isGrown) return;
    if (calls === 0) setFlagsFromString('--semi-space-growth-factor=2');
    if (++calls % SELDOM !== 0) return;
    isGrown = youngHeap() >= ENOUGH;
    if (isGrown) keepYoungHeap();
  };
}

function youngHeap(): number {
  return getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? 0;
}
