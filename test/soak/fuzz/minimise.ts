/** A smaller input that fails in the same way. */
import { kindOf, type Target, wrongWith } from './target.ts';

/** So many smaller inputs are tried. */
const MOST_TRIES = 500;

/** The smallest input found in which the same kind of thing is wrong. */
export async function minimised(target: Target, input: string, kind: string): Promise<string> {
  let now = input;
  let tries = 0;
  for (let isBetter = true; isBetter; ) {
    isBetter = false;
    for (const smaller of target.smaller(now)) {
      tries++;
      if (tries > MOST_TRIES) return now;
      const wrong = await wrongWith(target, smaller);
      if (wrong === undefined || kindOf(wrong) !== kind) continue;
      now = smaller;
      isBetter = true;
      break;
    }
  }
  return now;
}

/** A text with some of its lines taken out, then some of its words, then some of its characters: the longest stretches first. */
export function* shorterTexts(text: string): Generator<string> {
  for (const parts of [text.split(/(?<=\n)/), text.match(/[\p{L}\p{N}_]+|\s+|[^\p{L}\p{N}_\s]/gu) ?? []]) {
    yield* without(parts);
  }
  if (text.length < 80) yield* without([...text]);
}

function* without(parts: readonly string[]): Generator<string> {
  for (let length = parts.length >> 1 || parts.length; length > 0; length >>= 1) {
    for (let at = 0; at + length <= parts.length; at += length) {
      yield parts.slice(0, at).join('') + parts.slice(at + length).join('');
    }
  }
}

/** A value with some of it taken away: whole parts first. */
export function* poorerValues(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    for (let length = value.length >> 1 || value.length; length > 0; length >>= 1) {
      for (let at = 0; at + length <= value.length; at += length) yield value.toSpliced(at, length);
    }
    for (const [index, one] of value.entries()) for (const poorer of poorerValues(one)) yield value.with(index, poorer);
  } else if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value)) yield replacedIn(value, key, undefined);
    for (const [key, one] of Object.entries(value)) {
      for (const poorer of poorerValues(one)) yield replacedIn(value, key, poorer);
    }
  } else if (typeof value === 'string' && value.length > 1) yield* without([...value]);
}

function replacedIn(value: object, key: string, one: unknown): object {
  const entries = Object.entries(value).flatMap(([name, old]) => {
    if (name !== key) return [[name, old] as const];
    return one === undefined ? [] : [[name, one] as const];
  });
  return Object.fromEntries(entries);
}

/** As `poorerValues` of JSON, else as a text. */
export function* shorterJson(text: string): Generator<string> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    yield* shorterTexts(text);
    return;
  }
  for (const poorer of poorerValues(value)) {
    const smaller = JSON.stringify(poorer);
    if (smaller.length < text.length) yield smaller;
  }
  if (text.length < 2000) yield* shorterTexts(text);
}
