/** How this process uses its memory. */
import { getHeapSpaceStatistics, getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Lets the part of the heap for new values grow no more. What is read lives as long as the process, so more room for new values
 * holds little but what waits to be moved; of a large region that was a third of all memory.
 */
export function keepYoungHeap(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

/** Bytes that live long from which on it matters how much more there may be before they are looked through. */
const LARGE = 150e6;

/**
 * Lets what lives long grow by a quarter before it is looked through, where it else may grow to four times as much: for a process
 * that holds a large region already, and beside it makes much that it does not hold for long. Of a small one it is not worth the
 * time. It is looked through here: how far it may grow is set each time that is done, and the last may have been just before,
 * from when on it could grow to a thousand megabytes.
 */
export function keepOldHeap(): void {
  if (getHeapStatistics().used_heap_size < LARGE) return;
  setFlagsFromString('--heap-growing-percent=25');
  lookThrough();
}

/** Bytes, those outside of the heap among them, from which on it is worth the time to let go of what is no longer held. */
const MUCH = 100e6;

/** Lets go of what is no longer held, where there may be much: of a large text that has been read, before a region is read. */
export function forgetWhatWasRead(): void {
  const { used_heap_size, external_memory } = getHeapStatistics();
  if (used_heap_size + external_memory >= MUCH) lookThrough();
}

function lookThrough(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

/** Bytes of it that are enough for what is read: what a file is read into is soon moved to what lives long. */
export const ROOM_TO_READ = 16e6;
/** Bytes of it that are enough for what a keystroke makes: a large file that is read anew fits, and none of that is moved. */
export const ROOM_TO_EDIT = 30e6;
/** Bytes of it that are enough for what is written: of what is soon forgotten little is left when it is looked through. */
export const ROOM_TO_WRITE = 30e6;
/** Calls between two looks at how large it is. */
const SELDOM = 4;

/**
 * Lets it grow as far as is enough, for a process that now makes much: one that has only started may have a megabyte, and would
 * look through it all the time; left to itself it would grow to a hundred and more, and be slower.
 * @returns to be called as values are made, often: begins with the first call, and keeps it as it is once it is large enough
 */
export function letYoungHeapGrow(enough: number): () => void {
  let calls = 0;
  let isGrown = false;
  return () => {
    if (isGrown || calls++ % SELDOM !== 0) return;
    isGrown = youngHeap() >= enough;
    if (isGrown) keepYoungHeap();
    else setFlagsFromString('--semi-space-growth-factor=2');
  };
}

function youngHeap(): number {
  return getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? 0;
}
