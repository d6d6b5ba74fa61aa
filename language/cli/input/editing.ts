/** A workspace as it was read, ready to be tried and changed. */
import { isShipped } from '../../model/index.ts';
import { Session } from '../../services/session.ts';
import type { Opened } from './open.ts';

/** A session of the files that could be read; none of them is open. */
export function sessionOf({ options, language, ws, textOf, unreadable }: Opened): Session {
  const editing = new Session({ ...options, language });
  for (const file of ws.files.keys()) {
    const text = isShipped(file) ? undefined : textOf(file);
    if (text !== undefined) editing.setText(file, text);
  }
  for (const { file, holdsNothing } of unreadable) editing.setUnread(file, holdsNothing !== true);
  return editing;
}
