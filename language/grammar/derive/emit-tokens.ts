/** Writes generated/tokens.ts: the kinds of token and the keywords. */

import type { Language } from './ir.ts';

/** The text of tokens.ts. */
export function emitTokens(language: Language): string {
  const members = language.kinds.map((name, kind) => `  ${key(name)}: ${kind},`);
  return `/** The kinds of token in Rutin. Derived from the grammar; do not edit. */

/**
 * The kind of each token. \`END\` follows the last token; \`CARET\` ends a text that is read only to learn what could
 * stand there; \`UNKNOWN\` marks a word that recovery has set aside.
 */
export const KIND = {
${members.join('\n')}
} as const;

/** The name of each kind: a keyword as it is written, or the name of a terminal. */
export const KIND_NAMES: readonly string[] = Object.keys(KIND).sort(
  (a, b) => KIND[a as keyof typeof KIND] - KIND[b as keyof typeof KIND],
);

/** The kinds from this one on are keywords. */
export const FIRST_KEYWORD = ${language.firstKeyword};

/** The keywords that may be names too. */
export const SOFT_KEYWORDS: ReadonlySet<number> = new Set([${language.soft.join(', ')}]);
`;
}

function key(name: string): string {
  return /^[\p{L}_][\p{L}\d_]*$/u.test(name) ? name : `'${name}'`;
}
