/** The wording of routines as hashes: a quote that is changed is seen, though the version and the id stay as they were. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Routine, requirementsInOrder, routinesInUse, type Workspace } from '../../model/index.ts';
import type { Day } from '../../time/index.ts';

/** What a version says, krav by krav. */
export interface Wording {
  readonly document: string;
  readonly version: string;
  readonly name: string;
  /** The hash of each quote, `sha256:…`, by the id of its krav, in the order of the document. */
  readonly quotes: Readonly<Record<string, string>>;
}

/** The wordings of the routines in use on a day. */
export function wordingsIn(ws: Workspace, asOf: Day): readonly Wording[] {
  return routinesInUse(ws, asOf).map(({ routine }) => ({
    document: routine.document?.value ?? routine.name,
    version: routine.version?.value ?? '',
    name: routine.name,
    quotes: Object.fromEntries(quotesOf(ws, routine).map(([id, quote]) => [id, hashOf(quote)])),
  }));
}

/** Of a text as UTF-8, in hexadecimal: that of Node, or one that needs nothing but the language. */
export type Sha256 = (text: string) => string;

/** Over the quotes that hold in a version, those it takes over from earlier ones among them: `sha256:…`. */
export function textHash(ws: Workspace, routine: Routine, hash: Sha256 = plainSha256): string {
  return `sha256:${hash(JSON.stringify(quotesOf(ws, routine)))}`;
}

function quotesOf(ws: Workspace, routine: Routine): readonly (readonly [id: string, quote: string])[] {
  return requirementsInOrder(ws, routine).map(({ requirement: { id, quote } }) => [
    id,
    (quote?.value ?? '').normalize('NFC'),
  ]);
}

function hashOf(text: string): string {
  return `sha256:${plainSha256(text)}`;
}

function plainSha256(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** A krav that is not worded as it was: it has come, gone, or says something else. */
export interface Reworded {
  readonly name: string;
  readonly version: string;
  readonly id: string;
  readonly how: 'came' | 'went' | 'changed';
}

/** What differs between two wordings, routine by routine. */
export function rewordedIn(before: readonly Wording[], now: readonly Wording[]): readonly Reworded[] {
  const keyOf = ({ name, version }: Wording): string => JSON.stringify([name, version]);
  const old = new Map(before.map((one) => [keyOf(one), one]));
  const present = new Map(now.map((one) => [keyOf(one), one]));
  return [...new Map([...old, ...present]).values()].flatMap(({ name, version }) => {
    const key = JSON.stringify([name, version]);
    const was = new Map(Object.entries(old.get(key)?.quotes ?? {}));
    const is = new Map(Object.entries(present.get(key)?.quotes ?? {}));
    return [...new Set([...was.keys(), ...is.keys()])]
      .filter((id) => was.get(id) !== is.get(id))
      .map((id) => ({ name, version, id, how: !was.has(id) ? 'came' : is.has(id) ? 'changed' : 'went' }) as const);
  });
}
