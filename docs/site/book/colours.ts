/** Colours a text of the language: reads the editor's TextMate grammar, as much of it as that grammar uses. */
import type { Pattern } from '../../../extension/build/textmate.mts';

/** A stretch of a line of one kind; `scope` is the editor's name for it, empty where it has none. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly scope: string;
}

export interface Grammar {
  readonly patterns: readonly Pattern[];
  readonly repository: Readonly<Record<string, { readonly patterns: readonly Pattern[] }>>;
}

/** What goes on from one line to the next: the pattern that has begun and not ended; undefined of none. */
export type Open = number | undefined;

interface Coloured {
  readonly stretches: readonly Stretch[];
  readonly open: Open;
}

interface Ready {
  readonly name: string;
  readonly begins: RegExp;
  readonly ends: RegExp | undefined;
  readonly captures: readonly (readonly [group: number, name: string])[];
}

/** Colours line by line. */
export type Colourer = (line: string, open: Open) => Coloured;

export function colourerOf({ patterns, repository }: Grammar): Colourer {
  const ready = patterns.flatMap((one) =>
    one.include === undefined ? [one] : (repository[one.include.slice(1)]?.patterns ?? []),
  );
  const all = ready.map(readied);
  return (line, open) => colour(line, open, all);
}

function readied({ name = '', match, begin, end, captures, beginCaptures }: Pattern): Ready {
  return {
    name,
    begins: new RegExp(match ?? begin ?? '$^', 'dg'),
    ends: end === undefined ? undefined : new RegExp(end, 'g'),
    captures: Object.entries(captures ?? beginCaptures ?? {}).map(([group, one]) => [Number(group), one.name]),
  };
}

function colour(line: string, before: Open, all: readonly Ready[]): Coloured {
  const stretches: Stretch[] = [];
  let open = before;
  let at = 0;
  while (at <= line.length) {
    const going = open === undefined ? firstOf(line, at, all) : { from: at, to: at, index: open, parts: [] };
    if (going === undefined) break;
    const ready = all[going.index] as Ready;
    const end = endOf(line, going.to, ready);
    if (ready.name !== '') stretches.push({ from: going.from, to: end ?? line.length, scope: ready.name });
    stretches.push(...going.parts);
    if (end === undefined) return { stretches, open: going.index };
    open = undefined;
    at = Math.max(end, at + 1);
  }
  return { stretches, open };
}

/** Where it ends; undefined where it goes on below. */
function endOf(line: string, from: number, { ends }: Ready): number | undefined {
  if (ends === undefined) return from;
  ends.lastIndex = from;
  const found = ends.exec(line);
  return found === null ? undefined : found.index + found[0].length;
}

/** What a pattern has found: where, which pattern it is, and its parts. */
interface Begun {
  readonly from: number;
  readonly to: number;
  readonly index: number;
  readonly parts: readonly Stretch[];
}

/** The pattern that begins first; of several at one place the first in the list. */
function firstOf(line: string, at: number, all: readonly Ready[]): Begun | undefined {
  let first: RegExpExecArray | undefined;
  let index = 0;
  for (const [place, { begins }] of all.entries()) {
    begins.lastIndex = at;
    const found = begins.exec(line);
    if (found === null || found[0] === '' || (first !== undefined && found.index >= first.index)) continue;
    first = found;
    index = place;
  }
  if (first === undefined) return undefined;
  const { indices } = first;
  const parts = (all[index] as Ready).captures.flatMap(([group, scope]) => {
    const place = indices?.[group];
    return place === undefined ? [] : [{ from: place[0], to: place[1], scope }];
  });
  return { from: first.index, to: first.index + first[0].length, index, parts };
}
