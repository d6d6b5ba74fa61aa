/** Faults of what goes on from an earlier judgement that no test can notice. */
import type { Survivor } from '../survivors.ts';

const HOW_MUCH = 'a measure of when work is worth doing: what is found is the same, a little sooner or later';

const ROOM = 'a measure of how much room there is, or how finely it is looked: what is found is the same';

const NO_SUCH = 'it is about one number of a look-up that as good as none has, or of none at all';

const IN_RANGE =
  'return new Set(files.filter((_, at) => (codes[at] as number) >= from && (codes[at] as number) < to));';

const FROM_TO =
  'for (let at = placeOf(written, from); at < written.codes.length && (written.codes[at] as number) < to; at++) {';

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
