/** How far the mending of a file has come: its text, what is said of it, and what that changes against what the editor has. */
import type { Parsed } from '../../grammar/parse.ts';
import type { Finding } from '../../model/index.ts';
import type { Session } from '../../services/session.ts';
import { CountChange, type Tried } from './trial.ts';

export interface Stand {
  readonly parsed: Parsed;
  readonly findings: readonly Finding[];
  readonly change: CountChange;
  /** Does something while the session has the text. */
  readonly within: <T>(run: () => T) => T;
}

/** The text that an open file has. */
export function standNow(session: Session, file: string): Stand | undefined {
  const parsed = session.reading(file)?.parsed;
  if (parsed === undefined) return undefined;
  return { parsed, findings: session.findingsAbout(file), change: new CountChange(), within: (run) => run() };
}

/** A text that was tried. */
export function standAfter({ trial, change }: Tried): Stand {
  const { findings, reading } = trial;
  return { parsed: reading.parsed, findings, change, within: (run) => trial.within(run) };
}
