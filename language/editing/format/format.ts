/** The formatter: the same tokens and comments in the shape that everyone's files have. */

import { KIND } from '../../grammar/generated/tokens.ts';
import type { Parsed } from '../../grammar/parse.ts';
import type { TextEdit } from '../text-edit.ts';
import { gapBefore } from './comments.ts';
import { Before, INDENT, layoutOf } from './layout.ts';
import { type Joint, space } from './space.ts';

/** Comments before a comma, which come to stand after it: one edit with what follows, so that no half of it is ever made. */
interface Carried {
  readonly start: number;
  readonly comma: string;
  readonly comments: Joint['comments'];
}

const NONE: Joint['comments'] = [];

/** The edits that give a text its shape; none inside or beside declarations that could not be read whole. */
export function formatEdits(parsed: Parsed, newline = newlineOf(parsed.text)): readonly TextEdit[] {
  const { tokens, text } = parsed;
  const whole = parsed.declarations.filter((node) => !node.$broken);
  const gaps = Array.from({ length: tokens.count + 1 }, (_, token) => gapBefore(tokens, token));
  const layout = layoutOf(tokens, whole, (token) => (gaps[token]?.comments.length ?? 0) > 0);
  const isShaped = shapedTokens(parsed);
  const edits: TextEdit[] = [];
  let carried: Carried | undefined;
  for (const [token, gap] of gaps.entries()) {
    const isComma = tokens.kind[token] === KIND[','] && token < tokens.count;
    if (!isShaped[token]) {
      carried = undefined;
      continue;
    }
    if (isComma) {
      const kept = layout.dropped.has(token) ? '' : ',';
      if (gap.comments.length > 0) carried = { start: gap.start, comma: kept, comments: gap.comments };
      else pushEdit(edits, text, gap.start, tokens.end[token] as number, kept);
      continue;
    }
    const comma = layout.added.has(token - 1) ? ',' : '';
    const { start, comma: kept, comments } = carried ?? { start: gap.start, comma: '', comments: NONE };
    const joint = { ...gap, comments: [...comments, ...gap.comments] };
    carried = undefined;
    const end = token === tokens.count;
    const before = end ? Before.LINE : (layout.before[token] as number);
    const indent = ' '.repeat((layout.depth[token] as number) * INDENT);
    const inner = tokens.kind[token] === KIND['}'] && !end ? indent + ' '.repeat(INDENT) : indent;
    const shape = {
      before,
      indent,
      inner,
      newline,
      first: token === 0,
      end,
      afterBrace: follows(parsed, token),
      closes: inner !== indent,
    };
    pushEdit(edits, text, start, gap.end, kept + comma + space(joint, shape));
  }
  return edits;
}

/** The line break that a text has first. */
export function newlineOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

/** The text with the edits made. */
export function formatted(parsed: Parsed): string {
  return applied(parsed.text, formatEdits(parsed));
}

/** A text after some edits, which are in order and do not overlap. */
export function applied(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text: replacement } of edits) {
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}

function follows({ tokens }: Parsed, token: number): boolean {
  return token > 0 && tokens.kind[token - 1] === KIND['{'];
}

function pushEdit(edits: TextEdit[], old: string, start: number, end: number, text: string): void {
  if (old.slice(start, end) !== text) edits.push({ start, end, text });
}

/** A 1 for each token before which the space may be shaped: all of it belongs to what could be read whole. */
function shapedTokens({ tokens, declarations, errors }: Parsed): Uint8Array {
  const shaped = new Uint8Array(tokens.count + 1).fill(errors.length === 0 ? 1 : 0);
  if (errors.length === 0) return shaped;
  for (const [index, node] of declarations.entries()) {
    if (node.$broken) continue;
    const previous = declarations[index - 1];
    const isNext = index === 0 ? node.$first === 0 : previous?.$broken === false && previous.$last + 1 === node.$first;
    shaped.fill(1, node.$first + (isNext ? 0 : 1), node.$last + 1);
  }
  return shaped;
}
