/** Single lines that might clear a finding: one less, an item of a list less, a number as the routine states it. Not tried yet. */
import { KIND } from '../../grammar/generated/tokens.ts';
import type { TreeNode } from '../../grammar/generated/tree.ts';
import { nodesAround } from '../../grammar/nodes.ts';
import type { Parsed } from '../../grammar/parse.ts';
import { type Declaration, type Finding, isShipped, type Sentence, spanOf } from '../../model/index.ts';
import { removal } from '../fixes/edits.ts';
import { itemsRemoval } from '../fixes/items-removal.ts';
import { itemsOf, propertiesOf } from '../format/shapes.ts';
import type { Sources } from '../forms/sources.ts';
import type { TextEdit } from '../text-edit.ts';
import { withoutKinds } from './lines.ts';

/** An edit of one line of a file. */
export interface Candidate {
  readonly title: Sentence;
  readonly kind: 'number' | 'removal';
  readonly file: string;
  readonly edits: readonly TextEdit[];
}

/** Declarations that are nothing but a line and stand for themselves may go as a whole. */
const ALONE: ReadonlySet<Declaration['kind']> = new Set(['absence', 'exemption', 'flow', 'inbox-order']);

/** A list of more items than these is not tried item by item. */
const MOST_ITEMS = 12;

/**
 * The lines of some declarations, those nearest to the finding first.
 * @param numbers that the routine states for the check
 */
export function* candidatesIn(
  sources: Sources,
  finding: Finding,
  declarations: readonly Declaration[],
  numbers: readonly number[],
): Generator<Candidate> {
  const whole: Candidate[] = [];
  for (const declaration of declarations) {
    const { file, start } = declaration.anchor;
    const parsed = isShipped(file) ? undefined : sources.parsed(file);
    const node = parsed === undefined ? undefined : nodesAround(parsed, start)[0];
    if (parsed === undefined || node === undefined) continue;
    const isSubject = declaration === finding.subject?.declaration;
    const lines = linesIn(parsed, node);
    const inOrder = isSubject ? nearest(parsed, lines, spanOf(finding.mark).start) : lines;
    for (const line of inOrder) {
      if (isSubject) for (const number of numbers) yield* numberIn(parsed, file, line, number);
      yield less(parsed, file, line);
      yield* itemsIn(parsed, file, line);
    }
    if (ALONE.has(declaration.kind) && isOneLine(parsed, node)) whole.push(less(parsed, file, node));
  }
  yield* whole;
}

/** So much of a line is said in a title. */
const LONGEST = 60;

function less(parsed: Parsed, file: string, node: TreeNode): Candidate {
  const { tokens, text } = parsed;
  const whole = withoutKinds(text.slice(tokens.start[node.$first], tokens.end[node.$last]).trim());
  const words = whole.length > LONGEST ? `${whole.slice(0, LONGEST).trimEnd()}…` : whole;
  const title = { sv: `Ta bort raden ”${words}”`, en: `Remove the line “${words}”` };
  return { title, kind: 'removal', file, edits: [removal(parsed, node)] };
}

/** The properties that stand on a line of their own, in blocks within blocks too. */
function linesIn(parsed: Parsed, node: TreeNode): readonly TreeNode[] {
  return (propertiesOf(node) ?? []).flatMap((property) => {
    const inner = propertiesOf(property) === undefined ? [] : linesIn(parsed, property);
    return isOneLine(parsed, property) ? [property] : inner;
  });
}

function isOneLine({ tokens, text }: Parsed, { $first, $last }: TreeNode): boolean {
  return !/[\r\n]/.test(text.slice(tokens.start[$first], tokens.end[$last]));
}

function nearest({ tokens }: Parsed, lines: readonly TreeNode[], offset: number): readonly TreeNode[] {
  const distance = ({ $first, $last }: TreeNode): number => {
    const [start, end] = [tokens.start[$first] as number, tokens.end[$last] as number];
    return offset < start ? start - offset : Math.max(0, offset - end);
  };
  return [...lines].sort((a, b) => distance(a) - distance(b));
}

function* numberIn({ tokens, text }: Parsed, file: string, line: TreeNode, wanted: number): Generator<Candidate> {
  for (let token = line.$first; token <= line.$last; token++) {
    const [start, end] = [tokens.start[token] as number, tokens.end[token] as number];
    const own = text.slice(start, end);
    if (tokens.kind[token] !== KIND.INT || own === String(wanted)) continue;
    const title = { sv: `Skriv ${wanted} i stället för ${own}`, en: `Write ${wanted} instead of ${own}` };
    yield { title, kind: 'number', file, edits: [{ start, end, text: String(wanted) }] };
  }
}

function* itemsIn(parsed: Parsed, file: string, line: TreeNode): Generator<Candidate> {
  const items = itemsOf(line).filter(({ $type }) => $type !== 'Token');
  if (items.length < 2 || items.length > MOST_ITEMS) return;
  for (const item of items) {
    const name = parsed.text.slice(parsed.tokens.start[item.$first], parsed.tokens.end[item.$first]);
    const title = { sv: `Ta bort ${name} ur raden`, en: `Take ${name} out of the line` };
    yield { title, kind: 'removal', file, edits: itemsRemoval(parsed, [item], line) };
  }
}
