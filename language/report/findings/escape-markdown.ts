/** Texts that stay words in Markdown: no markup, no HTML, no table cells, no links, no mentions of people, issues or commits. */
import { defuse } from '../terminal/defuse.ts';

/**
 * What people wrote, as words. GitHub looks for references in the finished text (`@name`, `#1`, `GH-1`, `owner/repo#1`,
 * commits, `:sign:`), so that escaping a sign is not enough: something that takes no room stands inside each.
 */
export function escapeMarkdown(text: string): string {
  return parted(escaped(text));
}

/** Code, in which GitHub looks for nothing, and which can be copied as it stands. */
export function codeSpan(text: string): string {
  return `<code>${escaped(text).replaceAll('&#64;', '&#64;<!-- -->')}</code>`;
}

function escaped(text: string): string {
  return defuse(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]|~$]/g, '\\$&')
    .replaceAll('#', '&#35;')
    .replaceAll('@', '&#64;')
    .replaceAll('://', ':&#47;&#47;')
    .replace(/www\./gi, (word) => `${word.slice(0, -1)}&#46;`);
}

/** Takes no room. */
const APART = '&#8203;';

/** References in a text that is escaped already, each with what stands before the place where it is parted. */
const REFERENCES: readonly RegExp[] = [
  // @name, #1, owner/repo#1, name@host
  /&#(?:64|35);/g,
  // GH-1, GHSA-…
  /\bGH(?:SA)?-(?=[0-9a-z])/gi,
  // :sign:
  /:(?=[\d_]*[a-z+-][\w+-]*:)/gi,
];

/** A commit: of letters and digits, or of digits that stand alone; a number between hyphens is part of something else. */
const COMMITS = /\b(?=[0-9]*[a-f])[0-9a-f]{7,}\b|(?<![\w-])[0-9]{7,}(?![\w-])/gi;
const SHORTER_THAN_A_COMMIT = /.{6}(?=.)/g;

function parted(text: string): string {
  const words = REFERENCES.reduce((rest, reference) => rest.replace(reference, `$&${APART}`), text);
  return words.replace(COMMITS, (commit) => commit.replace(SHORTER_THAN_A_COMMIT, `$&${APART}`));
}
