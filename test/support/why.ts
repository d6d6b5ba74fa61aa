/** Asks of every finding of a workspace why it is there, as the command line and the editor do. */

import { allChecks } from '../../language/checks/index.ts';
import { Sources } from '../../language/editing/forms/sources.ts';
import { type WordedFinding, wordedFindings } from '../../language/engine/index.ts';
import { filesFor, whyFound } from '../../language/lsp/panels/why.ts';
import type { Language } from '../../language/model/index.ts';
import type { Why } from '../../language/report/why/shape.ts';
import { Session } from '../../language/services/session.ts';
import { finish } from '../../language/services/work.ts';
import { parseDay } from '../../language/time/index.ts';

type Texts = Readonly<Record<string, string>>;

export interface Judged {
  readonly asOf: string;
  readonly horizonDays?: number;
  readonly ownerOf?: (file: string) => string | undefined;
  readonly language?: Language;
}

/** A session of texts, all of them open. */
export function sessionOf(texts: Texts, { asOf, horizonDays = 90, language = 'sv', ownerOf }: Judged): Session {
  const day = parseDay(asOf);
  if (day === undefined) throw new Error('not a date');
  const owners = ownerOf === undefined ? {} : { ownerOf };
  const session = new Session({ checks: allChecks, asOf: day, horizonDays, language, ...owners });
  for (const [file, text] of Object.entries(texts)) session.open(file, text);
  return session;
}

/** What is found in the texts, shipped routines left out, in order. */
export function foundIn(session: Session, texts: Texts): readonly WordedFinding[] {
  const found = session.findings.filter(({ mark }) => Object.hasOwn(texts, mark.anchor.file));
  return wordedFindings(session.ws, found, session.options.language);
}

export function whyIn(session: Session, texts: Texts, one: WordedFinding): Why {
  const sources = new Sources(session);
  for (const file of filesFor(session, one)) sources.take(file, texts[file]);
  return finish(whyFound(session, sources, one));
}
