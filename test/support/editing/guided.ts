/** What a guide writes into some texts, and what is then said. */
import { applied, formatted } from '../../../language/editing/format/format.ts';
import { type Change, proposalOf, type Written } from '../../../language/editing/forms/proposal.ts';
import { Sources } from '../../../language/editing/forms/sources.ts';
import { messageOf } from '../../../language/engine/index.ts';
import { parse } from '../../../language/grammar/parse.ts';
import type { Session } from '../../../language/services/session.ts';
import { finish } from '../../../language/services/work.ts';
import { sessionOf } from './session.ts';

export interface Guided {
  /** The texts as they then are. */
  readonly texts: Readonly<Record<string, string>>;
  readonly written: readonly Written[];
  /** What is found then and was not, in words. */
  readonly come: readonly string[];
  readonly gone: readonly string[];
}

type Make = (session: Session, sources: Sources) => readonly Change[] | undefined;

/** Makes the changes in a session of the texts, none of which is open. */
export function guided(texts: Readonly<Record<string, string>>, day: string, make: Make): Guided {
  const session = sessionOf(texts, day);
  const sources = new Sources(session);
  for (const [file, text] of Object.entries(texts)) sources.take(file, text);
  const changes = make(session, sources);
  if (changes === undefined) throw new Error('nothing is written');
  const tell = finish(proposalOf(session, sources, changes, (one) => `${one.code} ${messageOf(one, 'sv')}`));
  if (tell === undefined) throw new Error('nothing can be promised');
  const now = [...tell.edits].map(([file, edits]) => [file, applied(texts[file] ?? '', edits)] as const);
  return { ...tell, texts: { ...texts, ...Object.fromEntries(now) } };
}

/** Whether a text has the shape of the formatter. */
export function isShaped(text: string): boolean {
  return formatted(parse(text)) === text;
}
