/** The times of a `bevakas` line: one is moved, added or taken out, and the number of checks that is written goes with them. */
import type * as Tree from '../../grammar/generated/tree.ts';
import type { Parsed } from '../../grammar/parse.ts';
import { formatTime, type Minute, parseTime } from '../../time/index.ts';
import { after, between, removal } from '../fixes/edits.ts';
import type { TextEdit } from '../text-edit.ts';
import { itemOut } from './items.ts';

/** Another time in place of one; undefined where the line does not have that, or has the other already. Times that stand in order still do. */
export function movedTime(
  parsed: Parsed,
  line: Tree.Monitoring,
  from: Minute,
  to: Minute,
): readonly TextEdit[] | undefined {
  const times = timesOf(parsed, line);
  const at = times.indexOf(from);
  if (at < 0 || (to !== from && times.includes(to))) return undefined;
  const tokens = line.times?.values ?? [];
  const now = times.with(at, to);
  const written = isInOrder(times) && !isCommented(parsed, tokens) ? now.toSorted(byClock) : now;
  return tokens.flatMap((token, index) =>
    written[index] === times[index] ? [] : [between(parsed, token, token, formatTime(written[index] as Minute))],
  );
}

/** One more time, among the others where they stand in order. */
export function addedTime(parsed: Parsed, line: Tree.Monitoring, minute: Minute): readonly TextEdit[] | undefined {
  const times = timesOf(parsed, line);
  const tokens = line.times?.values ?? [];
  if (times.length !== tokens.length || times.includes(minute)) return undefined;
  const text = formatTime(minute);
  const [first] = tokens;
  if (first === undefined) return [...counted(parsed, line, 1), after(parsed, endOfWhen(line), ` kl ${text}`)];
  const next = isInOrder(times) ? times.findIndex((one) => one > minute) : -1;
  const place = parsed.tokens.start[first] as number;
  const edit =
    next === 0
      ? { start: place, end: place, text: `${text}, ` }
      : after(parsed, tokens.at(next < 0 ? -1 : next - 1) as number, `, ${text}`);
  return [...counted(parsed, line, times.length + 1), edit];
}

/** A time less; the whole line less where that was its only one. */
export function removedTime(parsed: Parsed, line: Tree.Monitoring, minute: Minute): readonly TextEdit[] | undefined {
  const tokens = line.times?.values ?? [];
  const at = timesOf(parsed, line).indexOf(minute);
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (tokens.length === 1) return [removal(parsed, line)];
  const items = tokens.map((one) => ({ $first: one, $last: one }));
  return [...counted(parsed, line, tokens.length - 1), ...itemOut(parsed, items, at)];
}

/** The last token of what says when, before the times: a place for them. */
export function endOfWhen(line: Tree.Monitoring): number {
  return line.frequency?.$last ?? line.days?.$last ?? line.date ?? line.daily ?? line.$first;
}

/** The number that is written, where it is that of the times, made that of the times as they will be. */
function counted(parsed: Parsed, { frequency, times }: Tree.Monitoring, count: number): readonly TextEdit[] {
  if (frequency === undefined) return [];
  const { text, tokens } = parsed;
  const stated = Number(text.slice(tokens.start[frequency.count], tokens.end[frequency.count]));
  const written = times?.values.length ?? 0;
  const fits = count > written ? stated === written && written > 0 : stated === written;
  if (!fits) return [];
  return [between(parsed, frequency.$first, frequency.$last, `${count} ${count === 1 ? 'gång' : 'gånger'} per dag`)];
}

function timesOf({ text, tokens }: Parsed, { times }: Tree.Monitoring): readonly Minute[] {
  return (times?.values ?? []).map(
    (token) => parseTime(text.slice(tokens.start[token], tokens.end[token])) ?? Number.NaN,
  );
}

function isInOrder(times: readonly Minute[]): boolean {
  return times.every((minute, index) => index === 0 || (times[index - 1] as Minute) <= minute);
}

/** Whether something is said of single times: then each stays where it is. */
function isCommented({ text, tokens }: Parsed, times: readonly number[]): boolean {
  const [first, last] = [times[0] as number, times.at(-1) as number];
  return text.slice(tokens.start[first], tokens.end[last]).includes('//');
}

function byClock(a: Minute, b: Minute): number {
  return a - b;
}
