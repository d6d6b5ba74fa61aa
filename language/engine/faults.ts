/** Checks that failed: a fault of the program in one check takes only that check of that subject with it. */
import { type Declaration, positionOf, type Sentence, type Workspace } from '../model/index.ts';

/** A check that could not be made of a declaration or one of its inboxes. */
export interface CheckFault {
  /** The code of what it would have found. */
  readonly code: string;
  /** The name of the check. */
  readonly check: string;
  readonly declaration: Declaration;
  /** What was thrown. */
  readonly fault: unknown;
}

/** Told of each check that fails. Where nobody is, what a check throws is thrown on. */
export type OnFault = (fault: CheckFault) => void;

/** Which check failed and where, and that the rest is as it should be. */
export function checkFaultText(ws: Workspace, { code, check, declaration: { anchor } }: CheckFault): Sentence {
  const facts = ws.files.get(anchor.file);
  const line = facts === undefined ? 1 : positionOf(facts.lineStarts, anchor.start).line;
  const name = code === check ? code : `${code} (${check})`;
  return {
    sv: `Kontrollen ${name} gick inte att göra på ${anchor.file} rad ${line}: ett fel i programmet Rutin, inte i filen. Allt annat är kontrollerat.`,
    en: `The check ${name} could not be made on ${anchor.file} line ${line}: a fault in the program Rutin, not in the file. All else is checked.`,
  };
}
