/** Opening hours as they are typed in a form, a line for some days: read by the parser of the language. */
import type * as Tree from '../../../grammar/generated/tree.ts';
import { textOf } from '../../../grammar/lexer.ts';
import { type Parsed, parse } from '../../../grammar/parse.ts';
import { WEEKDAY_WORDS } from '../../../model/index.ts';
import { ASSUMED_HOURS, daySet, type OpeningRules, parseTime, type Span } from '../../../time/index.ts';
import { propertiesOf } from '../../format/shapes.ts';

/** The lines of hours, each as it stands after `öppet`. */
export function hourLines(typed: string): readonly string[] {
  return typed
    .split(/[\n;]/)
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '');
}

const DAYS: readonly string[] = WEEKDAY_WORDS;

/** What would end the unit, or begin a text or a comment in it. */
const FOREIGN = /[{}"/]/;

/** The hours as rules to reckon with; undefined where they cannot be read. */
export function rulesTyped(typed: string): OpeningRules | undefined {
  const lines = hourLines(typed);
  if (lines.length === 0 || FOREIGN.test(typed)) return undefined;
  const parsed = parse(`enhet X {\n${lines.map((line) => `öppet ${line}\n`).join('')}}`);
  const [unit] = parsed.declarations;
  const opening = (unit === undefined ? [] : (propertiesOf(unit) ?? [])) as readonly Tree.TreeNode[];
  const isRead = parsed.errors.length === 0 && opening.length === lines.length;
  if (!isRead || !opening.every((one): one is Tree.Opening => one.$type === 'Opening')) return undefined;
  return rulesOf(parsed, opening);
}

function rulesOf(parsed: Parsed, lines: readonly Tree.Opening[]): OpeningRules | undefined {
  const weekly: Span[][] = DAYS.map(() => []);
  for (const { days, spans } of lines) {
    const read = spans.map((span) => spanOf(parsed, span));
    if (!read.every((one) => one !== undefined)) return undefined;
    for (const day of days === undefined ? [] : weekdaysOf(parsed, days)) weekly[day]?.push(...read);
  }
  const always = lines.some((line) => line.always !== undefined);
  return { ...ASSUMED_HOURS, assumed: false, always, weekly, closed: daySet.EMPTY };
}

function weekdaysOf({ tokens }: Parsed, { ranges }: Tree.Days): readonly number[] {
  return ranges.flatMap(({ from, to }) => {
    const first = DAYS.indexOf(textOf(tokens, from));
    const last = to === undefined ? first : DAYS.indexOf(textOf(tokens, to));
    const length = ((last - first + DAYS.length) % DAYS.length) + 1;
    return Array.from({ length }, (_, index) => (first + index) % DAYS.length);
  });
}

function spanOf({ tokens }: Parsed, node: Tree.Span): Span | undefined {
  const [start, end] = [parseTime(textOf(tokens, node.start)), parseTime(textOf(tokens, node.end))];
  return start === undefined || end === undefined || start >= end ? undefined : { start, end };
}
