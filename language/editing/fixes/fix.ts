/** What a quick fix is, and what it is made from. */
import type { Parsed } from '../../grammar/parse.ts';
import type { Declaration, Finding, Sentence } from '../../model/index.ts';
import type { Session } from '../../services/session.ts';
import type { TextEdit } from '../text-edit.ts';

/** Edits of the file that the finding is in. */
export interface Fix {
  readonly title: Sentence;
  readonly edits: readonly TextEdit[];
  /** It puts krav in force, and what breaks them is then told: only what the language forbids speaks against it. */
  readonly reveals?: boolean;
  /** Triggers of what may be found once it is made: what it leaves to be filled in, since it must not be made up. */
  readonly asks?: readonly string[];
}

/** A finding with all that a fix of it may ask for. */
export interface Trouble {
  readonly session: Session;
  readonly finding: Finding;
  /** What it is about; undefined for what stands outside declarations. */
  readonly declaration: Declaration | undefined;
  readonly file: string;
  readonly parsed: Parsed;
  /** What is marked. */
  readonly start: number;
  readonly end: number;
}

/** Ways to mend a finding, the best first. Whether they do is tried before they are offered. */
export type Fixer = (trouble: Trouble) => readonly Fix[];

/** A fix. */
export function fix(sv: string, en: string, ...edits: readonly (TextEdit | undefined)[]): Fix {
  const known = edits.filter((edit) => edit !== undefined);
  return { title: { sv, en }, edits: [...known].sort((a, b) => a.start - b.start) };
}

/** A fix whose edit is worked out when it is asked for: of many ways only some are tried. */
export function laterFix(sv: string, en: string, edit: () => TextEdit): Fix {
  let known: readonly TextEdit[] | undefined;
  return {
    title: { sv, en },
    get edits() {
      known ??= [edit()];
      return known;
    },
  };
}

/** A value of the finding's message. */
export function argOf({ finding }: Trouble, name: string): string {
  return String(finding.args[name] ?? '');
}

/** Replaces what is marked. */
export function replacing(trouble: Trouble, text: string): Fix {
  const { start, end } = trouble;
  return fix(`Skriv ${text}`, `Write ${text}`, { start, end, text });
}
