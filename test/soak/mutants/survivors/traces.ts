/** Faults of what goes on from an earlier judgement that no test can notice. */
import type { Survivor } from '../survivors.ts';

const HOW_MUCH = 'a measure of when work is worth doing: what is found is the same, a little sooner or later';

const ROOM = 'a measure of how much room there is, or how finely it is looked: what is found is the same';

const NO_SUCH = 'it is about one number of a look-up that as good as none has, or of none at all';

const IN_RANGE =
  'return new Set(files.filter((_, at) => (codes[at] as number) >= from && (codes[at] as number) < to));';

const FROM_TO =
  'for (let at = placeOf(written, from); at < written.codes.length && (written.codes[at] as number) < to; at++) {';

const SHORT = 'a short cut: without it more is looked through or judged again, and the same is said';

const HASH =
  'it only spreads the numbers: spread otherwise, what two names share is judged again, and comes to the same';

const HIGH = 'high = Math.imul(high ^ unit ^ (low >>> 16), 0x85ebca6b);';

const OF_KEY = 'return SPACES[space] * SPACE_SHIFT + (high >>> (32 - HIGH_BITS)) * LOW_SHIFT + (low >>> 0);';

const TRACES: readonly (readonly [name: string, line: string, was: string, instead: string, why: string])[] = [
  ['trace.ts', 'let codes = new Float64Array(1024);', '1024', '1025', ROOM],
  ['trace.ts', 'if (number >= codes.length) codes = longer(codes, number * 2);', '2', '3', ROOM],
  ['trace.ts', '#files = new Uint32Array(1024);', '1024', '1025', ROOM],
  ['trace.ts', 'const files = new Uint32Array(this.#length * 2);', '2', '3', ROOM],
  ['written.ts', 'const DIGITS = 0xffff;', '0xffff', '65536', ROOM],
  ['written.ts', 'const bits = new Uint8Array(DIGITS + 1);', '1', '2', ROOM],
  ['written.ts', 'export const MOST = 1 / 3;', '3', '4', HOW_MUCH],
  ['written.ts', 'if (concerned.size > MOST * trace.files.length) return undefined;', '>', '>=', HOW_MUCH],
  ['again.ts', 'if (known.size > MOST * this.#trace.files.length) return false;', '>', '>=', HOW_MUCH],
  ['written.ts', IN_RANGE, '>=', '>', NO_SUCH],
  ['written.ts', IN_RANGE, '<', '<=', NO_SUCH],
  [
    'supplied.ts',
    "const [from, to] = space === 'all' ? rangeOf(key as Table) : [code, code + 1];",
    '1',
    '2',
    'one more number is looked up, and what stands there is read too early',
  ],
  ['supplied.ts', FROM_TO, '<', '<=', NO_SUCH],
  ['written.ts', 'if (!names.has(file)) continue;', '!names.has(file)', '(false)', SHORT],
  [
    'written.ts',
    'for (let at = 0; at < codes.length; at++) {',
    '<',
    '<=',
    'past the last there is no number that anyone asks for',
  ],
  [
    'written.ts',
    'for (let at = 0; at < codes.length; at++) numbers.get(files[at] as number)?.add(codes[at] as number);',
    '<',
    '<=',
    'past the last there is no number of a file',
  ],
  ['supplied.ts', 'if (this.#seen.has(code)) return;', 'this.#seen.has(code)', '(false)', SHORT],
  ['judging.ts', 'if (own.length === 0) return [];', 'own.length === 0', '(false)', SHORT],
  ['supplied.ts', 'this.#seen.add(code);', 'this.#seen.add(code);', ';', SHORT],
  [
    'written.ts',
    'const all = was.has(code) && is.has(code) ? undefined : allCodeOf(code);',
    'was.has(code) && is.has(code)',
    '(false)',
    SHORT,
  ],
  [
    'written.ts',
    'if (all !== undefined) touched.add(all);',
    'all !== undefined',
    '(true)',
    'nobody has looked up what is no number',
  ],
  ['codes.ts', 'let low = 0x811c9dc5;', '0x811c9dc5', '2166136262', HASH],
  ['codes.ts', 'let high = 0x01000193;', '0x01000193', '16777620', HASH],
  ['codes.ts', 'low = Math.imul(low ^ unit, 0x01000193);', '0x01000193', '16777620', HASH],
  ['codes.ts', HIGH, '0x85ebca6b', '2246822508', HASH],
  ['codes.ts', HIGH, '16', '17', HASH],
  ['codes.ts', HIGH, HIGH, ';', HASH],
  ['codes.ts', 'high ^= high >>> 13;', '13', '14', HASH],
  ['codes.ts', 'high ^= high >>> 13;', 'high ^= high >>> 13;', ';', HASH],
  ['codes.ts', 'for (let i = 0; i < key.length; i++) {', '<', '<=', HASH],
  ['codes.ts', OF_KEY, '32', '33', HASH],
  ['codes.ts', OF_KEY, '0', '1', HASH],
  ['codes.ts', 'pair: 30,', '30', '31', 'a number that is as free'],
  ['codes.ts', 'units: 32,', '32', '33', 'a number that is as free'],
  [
    'codes.ts',
    'return [...new Set(names)].flatMap((name) => (name === undefined ? [] : [pairCode(code, name)]));',
    'name === undefined',
    '(false)',
    'one more number, of a name that nothing has: what an exception may forgive is only looked for once more',
  ],
];

export const IN_TRACES: readonly Survivor[] = [
  ...TRACES.map(([name, ...[line, was, instead, why]]) => {
    const file = `language/engine/traces/${name}`;
    return { file, line, was, instead, why };
  }),
];
