/** A workspace as it was read, ready for what is tried in it. */
import { isShipped } from '../../model/index.ts';
import { Session } from '../../services/session.ts';
import type { Opened } from './open.ts';

/** A session that holds the files of the workspace. */
export function sessionOf(opened: Pick<Opened, 'ws' | 'options' | 'language' | 'textOf' | 'unreadable'>): Session {
  const editing = new Session({ ...opened.options, language: opened.language });
  for (const file of opened.ws.files.keys()) {
    const text = isShipped(file) ? undefined : opened.textOf(file);
    if (text !== undefined) editing.setText(file, text);
  }
  for (const { file, holdsNothing } of opened.unreadable) editing.setUnread(file, holdsNothing !== true);
  return editing;
}
