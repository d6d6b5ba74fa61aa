/** Reads a text for a test: one declaration of it, and the words that an origin marks. */
import { ruleOf } from '../../../language/checks/index.ts';
import { factsOf } from '../../../language/lowering/lower.ts';
import {
  type Declaration,
  type FileFacts,
  lengthOf,
  type Origin,
  offsetOf,
  type Problem,
} from '../../../language/model/index.ts';

export type Kind = Declaration['kind'];
export type Of<K extends Kind> = Declaration & { readonly kind: K };

/** One declaration, and the means to look at the words it was made from. */
export interface Reading<K extends Kind> {
  readonly it: Of<K>;
  readonly facts: FileFacts;
  /** The words an origin marks; undefined for undefined. */
  readonly words: (at: Origin | undefined) => string | undefined;
  /** Code and marked words of each problem of the declaration. */
  readonly problems: readonly (readonly [code: string, words: string | undefined])[];
}

/** The first declaration of a kind in a text, with some lines before it so that no offset is right by chance. */
export function read<K extends Kind>(kind: K, text: string): Reading<K> {
  const whole = `// first\n\n${text}`;
  const facts = factsOf('a.rutin', whole);
  const it = facts.declarations.find((declaration): declaration is Of<K> => declaration.kind === kind);
  if (it === undefined) throw new Error(`no ${kind} in ${text}`);
  const words = (at: Origin | undefined): string | undefined =>
    at === undefined ? undefined : marked(whole, it.anchor.start, at);
  return {
    it,
    facts,
    words,
    problems: it.problems.map((problem: Problem) => [ruleOf(problem).name, words(problem.at)]),
  };
}

/** The words an origin marks in a text. */
export function marked(text: string, anchor: number, at: Origin): string {
  const start = anchor + offsetOf(at);
  return text.slice(start, start + lengthOf(at));
}

/** Code and marked words of each problem of a file. */
export function fileProblems(text: string): readonly (readonly [code: string, words: string])[] {
  return factsOf('a.rutin', text).problems.map((problem) => [
    ruleOf(problem).name,
    text.slice(problem.start, problem.end),
  ]);
}

/** Every place in a value, however deep: the numbers that are origins, by the names of their properties. */
export function originsIn(value: unknown, found: Origin[] = []): Origin[] {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'number' && ORIGINS.has(key)) found.push(inner);
    else originsIn(inner, found);
  }
  return found;
}

const ORIGINS: ReadonlySet<string> = new Set([
  'at',
  'nameAt',
  'whole',
  'optionsAt',
  'fromAt',
  'toAt',
  'journal',
  'writesCertificates',
  'always',
  'holidays',
  'membersAt',
  'viaAt',
  'signs',
  'prescribes',
  'certificateResponsible',
  'noPersonalInbox',
  'kindAt',
  'returns',
  'concernsPatient',
  'savedToJournal',
  'validityAt',
]);
