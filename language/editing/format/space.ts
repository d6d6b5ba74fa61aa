/** The white space and comments between two tokens, in their shape. */
import type { Comment, Gap } from './comments.ts';
import { Before } from './layout.ts';

/** What stands between two tokens. */
export type Joint = Pick<Gap, 'comments' | 'breakAfter' | 'blankAfter'>;

/** What is to stand there. */
interface Shape {
  readonly before: number;
  /** Before the token that follows, and before comments on lines of their own. */
  readonly indent: string;
  readonly inner: string;
  readonly newline: string;
  readonly first: boolean;
  readonly end: boolean;
  readonly afterBrace: boolean;
  readonly closes: boolean;
}

/** The text between two tokens. */
export function space(joint: Joint, shape: Shape): string {
  let text = '';
  for (const [index, comment] of joint.comments.entries()) {
    const isTop = index === 0 && (shape.first || shape.afterBrace);
    const breaks = comment.breakBefore || joint.comments[index - 1]?.isLine === true;
    const placed = { ...comment, breakBefore: breaks };
    text += beforeComment(placed, shape, isTop, text === '' && shape.first) + reindented(comment, shape);
  }
  return text + afterAll(joint, shape, text === '');
}

function beforeComment(comment: Comment, shape: Shape, isTop: boolean, isStart: boolean): string {
  if (isStart) return '';
  if (!comment.breakBefore) return ' ';
  return (comment.blankBefore && !isTop ? shape.newline : '') + shape.newline + shape.inner;
}

function afterAll({ comments, breakAfter, blankAfter }: Joint, shape: Shape, isBare: boolean): string {
  if (shape.end) return shape.first && isBare ? '' : shape.newline;
  if (isBare && shape.first) return shape.indent;
  const mustBreak = shape.before >= Before.LINE || comments.at(-1)?.isLine === true || (!isBare && breakAfter);
  if (!mustBreak) return isBare && shape.before === Before.NOTHING ? '' : ' ';
  const own = comments.some(({ breakBefore }) => breakBefore);
  const wanted = shape.before === Before.BLANK && !own;
  const kept = blankAfter && !shape.closes && (!shape.afterBrace || !isBare);
  return (wanted || kept ? shape.newline : '') + shape.newline + shape.indent;
}

/** A comment of several lines moves with its first one, where its lines begin with asterisks. */
function reindented({ text, isLine }: Comment, { inner, newline }: Shape): string {
  if (isLine) return text.trimEnd();
  return text
    .split(/\r\n|\r|\n/)
    .map((line, index) => {
      if (index === 0) return line.trimEnd();
      const bare = line.trim();
      return bare.startsWith('*') ? `${inner} ${bare}` : line.trimEnd();
    })
    .join(newline);
}
