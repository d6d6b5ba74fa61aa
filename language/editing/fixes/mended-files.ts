/** The files of a workspace as they would be if all that can be mended safely were. Nothing is written here. */
import { isShipped, type Language, type Workspace } from '../../model/index.ts';
import { Session, type SessionOptions } from '../../services/session.ts';
import type { Unreadable } from '../../words/index.ts';
import { applied } from '../format/format.ts';
import { isSafe } from './candidates.ts';
import { fixAll } from './fix-all.ts';
import { type Left, leftIn } from './left.ts';

/** A workspace as it was read, with the circumstances it is judged in. */
export interface ReadWorkspace {
  readonly ws: Workspace;
  readonly options: Omit<SessionOptions, 'language'>;
  readonly language: Language;
  readonly unreadable: readonly Unreadable[];
  /** The text of a file without its byte order mark; undefined when it has none. */
  readonly textOf: (file: string) => string | undefined;
}

/** A file in which something can be mended. */
export interface MendedFile {
  readonly file: string;
  readonly before: string;
  /** The same text where nothing could be mended after all. */
  readonly now: string;
  /** What was tried in vain. */
  readonly left: readonly Left[];
}

/** The workspace ready to be edited. */
export function sessionOf({ ws, options, language, unreadable, textOf }: ReadWorkspace): Session {
  const session = new Session({ ...options, language });
  for (const file of ws.files.keys()) {
    const text = isShipped(file) ? undefined : textOf(file);
    if (text !== undefined) session.setText(file, text);
  }
  for (const { file, holdsNothing } of unreadable) session.setUnread(file, holdsNothing !== true);
  return session;
}

/** Mends file by file among those that are wanted, in order: what is mended in one counts for the next. */
export function* mendedFiles(read: ReadWorkspace, wanted: ReadonlySet<string>): Generator<MendedFile> {
  const session = sessionOf(read);
  for (const file of mendable(session, wanted)) {
    const before = session.reading(file)?.parsed.text ?? read.textOf(file);
    if (before === undefined) continue;
    session.open(file, before);
    const now = applied(before, fixAll(session, file));
    session.open(file, now);
    yield { file, before, now, left: leftIn(session, file) };
  }
}

/** The files in which something can be mended, in order. */
function mendable({ findings }: Session, wanted: ReadonlySet<string>): readonly string[] {
  const files = findings
    .filter((finding) => finding.suppressedBy === undefined && isSafe(finding))
    .map(({ mark }) => mark.anchor.file)
    .filter((file) => !isShipped(file) && wanted.has(file));
  return [...new Set(files)].sort();
}
