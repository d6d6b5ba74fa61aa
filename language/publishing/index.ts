/**
 * A set of generated files takes the place of another at one moment: whenever the program or the machine is stopped, the folder
 * holds the old set or the new one, whole.
 *
 * Why it is as it is:
 * - A work list that is half of yesterday's and half of today's is carried out by someone. So a set is never written where one
 *   stands, but into a draft beside it (`drafts.ts`), and settles on the disk before it takes anything's place (`settle.ts`).
 * - A folder that holds a set changes places with the draft in one step of the system's, which Node cannot ask for: perl or mv
 *   can, and are asked (`exchange.ts`). They are told two paths and nothing else, and where neither is there nothing has happened.
 * - Where no such step is to be had there are two renames, and between them there is no folder. They are left to a process of
 *   its own that heeds no signal (`two-renames.ts`), and so is the filling of an empty folder that must stay the folder it is,
 *   since somebody stands in it or has mounted it (`move-in.ts`). Stopping this program does not stop them.
 * - What all this leaves when the machine itself stops is known by its marks and finished by the next run (`leftovers.ts`).
 * - Nothing but what this program wrote is replaced or removed: the manifest lists it (`manifest.ts`, `target.ts`).
 * - Files are written and their digests taken in a thread (`thread-writer.ts`) while the next ones are made.
 * - What runs as a program or a thread of its own lies in `programs/`: each becomes a file beside the bundle (`beside.ts`).
 * - All that is asked of a disk is asked through `Disk`, so that a test can stop the program before any operation (`means.ts`
 *   has the rest of what differs there).
 */
export { type Disk, disk } from './disk.ts';
export { tidy } from './leftovers.ts';
export { manifestIn } from './manifest.ts';
export { MANIFEST } from './manifest-name.ts';
export { type Means, realMeans } from './means.ts';
export { type GeneratedSet, publish } from './publish.ts';
export { mayReplace, targetFor } from './target.ts';
export { untilCancelled } from './until-cancelled.ts';
