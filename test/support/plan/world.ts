/** What a diff tells of declarations in a small world in which nothing is checked. */
import { expect, it } from 'vitest';
import { type Diff, diffOf, type Side } from '../../../language/plan/index.ts';
import { declared } from './changed.ts';
import { bareSide } from './ways.ts';

const DAY = '2026-10-05';

const WORLD = `huvudman R "R" { typ region }
huvudman S "S" { typ kommun }
förvaltning F1 "F" { del av R }
verksamhet V "V" { del av F1 }
enhet E "Enheten" { del av V inkorg samverkan { } inkorg meddelande { } }
funktion Koord "Koord" { vid E }
person exeet1 "Exempel Ett" { }
person exetv1 "Exempel Två" { }
`;

/** The diff between two texts in that world. */
export function diffInWorld(before: string, after: string): Diff {
  const side = (text: string): Side => bareSide({ 'v.rutin': WORLD, 'a.rutin': text }, DAY);
  return diffOf(side(before), side(after));
}

/** What the diff tells of besides who reaches and monitors what. */
export function toldInWorld(before: string, after: string): readonly string[] {
  return declared(diffInWorld(before, after));
}

/** A property in two versions: its words, and what is shown of it. */
export type Property = readonly [
  label: string,
  words: readonly [string, string],
  shown: readonly [string, string] | null,
];

/** A kind of declaration: the words around its properties, how it is called, and what it may hold. */
export interface Kind {
  readonly head: string;
  readonly tail?: string;
  readonly title: string;
  readonly properties: readonly Property[];
}

/** That each property is told of when it comes, goes and changes. */
export function expectEachTold({ head, tail = '', title, properties }: Kind): void {
  const said = (before: string, after: string): readonly string[] =>
    toldInWorld(`${head} { ${before} } ${tail}`, `${head} { ${after} } ${tail}`);
  it.each(properties)('%s: %s', (label, [was, is], shown) => {
    const line = (before: string, after: string): string =>
      `change | ${title} | ${label}: ${shown === null ? null : before} → ${shown === null ? null : after}`;
    const [old, now] = shown ?? ['', ''];
    expect(said('', was)).toEqual([line('', old)]);
    expect(said(was, '')).toEqual([line(old, '')]);
    if (is !== '') expect(said(was, is)).toEqual([line(old, now)]);
  });
}

/** Pairs of lines of monitoring that say different things. */
export const UNLIKE_LINES: readonly (readonly [string, string])[] = [
  ['av exeet1', 'av exetv1'],
  ['av exeet1, exetv1', 'av exetv1, exeet1'],
  ['av exeet1', 'av funktion Koord'],
  ['av exeet1', 'av exeet1 ersättare exetv1'],
  ['kl 08:00 av exeet1', 'kl 09:00 av exeet1'],
  ['2 gånger per dag av exeet1', '3 gånger per dag av exeet1'],
  ['2 gånger per dag av exeet1', 'av exeet1'],
];
