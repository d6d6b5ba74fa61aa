/** The faults that are tried: death, a disk that is full or only to be read, and what vanishes while it is read. */
import type { At, Kind, Point } from './fault.ts';
import type { Trial } from './trials.ts';
import { ofKill, ofRefusal, ofUnread, ofVanished, type Verdict } from './verdicts.ts';

function on(kind: Kind, make: (point: Point) => At): (point: Point) => At | undefined {
  return (point) => (point.kind === kind ? make(point) : undefined);
}

/** Killed before each operation that changes the disk. */
export const KILL: Trial = {
  name: 'killed',
  at: on('write', (point) => ({ ...point, does: 'kill', goesOn: false })),
  verdict: ofKill,
};

function refused(does: string, goesOn: boolean): Trial {
  const name = goesOn ? `${does} from there on` : `${does} once`;
  return { name, at: on('write', (point) => ({ ...point, does, goesOn })), verdict: ofRefusal };
}

/** From one operation on the disk takes no more; what is there can be taken away. */
export const FULL = refused('ENOSPC', true);

/** From one operation on nothing can be changed any more. */
export const READ_ONLY = refused('EROFS', true);

/** One operation is refused, and none after it. */
export const REFUSED: readonly Trial[] = ['EACCES', 'EIO', 'EMFILE'].map((code) => refused(code, false));

function unread(does: string, verdict: Verdict): Trial {
  return { name: `${does} once`, at: on('read', (point) => ({ ...point, does, goesOn: false })), verdict };
}

/** What was listed is gone when it is looked at. */
export const VANISHED = unread('ENOENT', ofVanished);

/** The disk does not give what it holds. */
export const UNREAD: readonly Trial[] = ['EIO', 'EACCES', 'EMFILE', 'ESTALE'].map((code) => unread(code, ofUnread));
