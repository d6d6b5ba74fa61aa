/** Puts lines into a block, each where a person would write it: below its like, else in the usual order. */
import { KIND } from '../../grammar/generated/tokens.ts';
import type { TreeNode } from '../../grammar/generated/tree.ts';
import { textOf } from '../../grammar/lexer.ts';
import { nodesAround } from '../../grammar/nodes.ts';
import { type Parsed, parse } from '../../grammar/parse.ts';
import { applied, newlineOf } from '../format/format.ts';
import { INDENT } from '../format/layout.ts';
import { propertiesOf } from '../format/shapes.ts';
import { differenceOf, type TextEdit } from '../text-edit.ts';
import { marginStart } from './edits.ts';
import { excerptAround, moved } from './excerpt.ts';
import { rankOf } from './order.ts';

/** The edit that puts lines into a block; one is begun where there is none. A line may be a block of several lines. */
export function insertion(parsed: Parsed, block: TreeNode, ...lines: readonly string[]): TextEdit {
  const blockStart = parsed.tokens.start[block.$first] as number;
  const excerpt = excerptAround(parsed, [{ start: blockStart, end: blockStart }]);
  const newline = newlineOf(parsed.text);
  const start = blockStart - excerpt.start;
  let { text } = excerpt;
  for (const line of lines) {
    const now = parse(text);
    const holder = nodesAround(now, start).findLast(
      (node) => node.$type === block.$type && now.tokens.start[node.$first] === start,
    );
    if (holder === undefined) break;
    text = applied(text, [placed(now, holder, line, newline)]);
  }
  return moved(differenceOf(excerpt.text, text), excerpt.start);
}

function placed(parsed: Parsed, block: TreeNode, line: string, newline: string): TextEdit {
  const { tokens, text } = parsed;
  const start = tokens.start[block.$first] as number;
  const outer = text.slice(marginStart(text, start), start);
  const margin = outer + ' '.repeat(INDENT);
  const body = line
    .split('\n')
    .map((one) => margin + one)
    .join(newline);
  const end = tokens.end[block.$last] as number;
  if (tokens.kind[block.$last] !== KIND['}']) {
    const comment = /^[ \t]*\/\/[^\r\n]*/.exec(text.slice(end))?.[0] ?? '';
    return { start: end, end: end + comment.length, text: ` {${comment}${newline}${body}${newline}${outer}}` };
  }
  const above = neighbourAbove(parsed, block, line);
  const at = above === undefined ? afterBrace(parsed, block) : (tokens.end[above.$last] as number);
  const isNewGroup =
    above !== undefined && groupOf(parsed, block, above) !== rankOf(block.$type, firstWord(line)).group;
  const blank = isNewGroup && hasBlankLines(parsed, block) ? newline : '';
  return below(text, at, `${blank}${newline}${body}`, `${newline}${outer}`);
}

/** The last line that goes before: of the kind that stands nearest above it in the usual order. */
function neighbourAbove(parsed: Parsed, block: TreeNode, line: string): TreeNode | undefined {
  const own = rankOf(block.$type, firstWord(line)).rank;
  let best: { node: TreeNode; rank: number } | undefined;
  for (const node of propertiesOf(block) ?? []) {
    const { rank } = rankOf(block.$type, textOf(parsed.tokens, node.$first));
    if (rank <= own && rank >= (best?.rank ?? -1)) best = { node, rank };
  }
  return best?.node;
}

function groupOf({ tokens }: Parsed, block: TreeNode, node: TreeNode): number {
  return rankOf(block.$type, textOf(tokens, node.$first)).group;
}

function firstWord(line: string): string {
  return line.split(' ', 1)[0] as string;
}

function afterBrace({ tokens }: Parsed, block: TreeNode): number {
  let token = block.$first;
  while (token < block.$last && tokens.kind[token] !== KIND['{']) token++;
  return tokens.end[token] as number;
}

function hasBlankLines({ tokens, text }: Parsed, block: TreeNode): boolean {
  return /(\r\n|\n|\r)[ \t]*(\r\n|\n|\r)/.test(text.slice(tokens.start[block.$first], tokens.end[block.$last]));
}

/** After what stands at the end of the line, a comment included; what follows on the same line goes to one of its own. */
function below(text: string, at: number, lines: string, lineOfBrace: string): TextEdit {
  const rest = /^[ \t]*(?:\/\/[^\r\n]*|\/\*[^\r\n]*?\*\/[ \t]*(?=[\r\n]|$))?/.exec(text.slice(at))?.[0] ?? '';
  const end = at + rest.length;
  if (/^(?:[\r\n]|$)/.test(text.slice(end))) return { start: end - trailing(rest), end, text: lines };
  const next = text[at + rest.length] === '}' ? lineOfBrace : `${/[\r\n]+[ \t]*/.exec(lines)?.[0] ?? ' '}`;
  return { start: at, end, text: lines + next };
}

function trailing(rest: string): number {
  return rest.length - rest.trimEnd().length;
}
