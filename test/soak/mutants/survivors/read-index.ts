/** Faults of the index of who read what that no test can notice. */
import type { Survivor } from '../survivors.ts';

const READ_INDEX = 'language/engine/read-index.ts';

const SWEEP = 'return given > SOME + this.#numbers.size || this.#given > MANY + this.#entries / 2;';

const HOW_MUCH = 'a measure of when work is worth doing: what is found is the same, a little sooner or later';

export const IN_READ_INDEX: readonly Survivor[] = [
  {
    file: READ_INDEX,
    line: 'for (let entry = start; entry < end; entry++) {',
    was: '<',
    instead: '<=',
    why: 'of those that were read before, a key more is told of only where it was one of them',
  },
  ...['#entries = 0;', 'this.#entries = 0;'].map((line) => ({
    ...{ file: READ_INDEX, line, was: '0', instead: '1' },
    why: 'entries are told apart by their numbers, whichever is the first',
  })),
  {
    file: READ_INDEX,
    line: '#round = 0;',
    was: '0',
    instead: '1',
    why: 'rounds are told apart by their numbers, whichever is the first',
  },
  {
    file: READ_INDEX,
    line: 'if (this.#seenIn.at(key) === this.#round) this.#seenIn.set(key, 0);',
    was: '0',
    instead: '1',
    why: 'any number of an earlier round will do, and in the first one nothing has been read before',
  },
  {
    file: READ_INDEX,
    line: 'const NO_ENTRIES: readonly [number, number] = [0, 0];',
    was: '0',
    instead: '1',
    why: 'what ends where it begins or before holds no entry',
  },
  {
    file: READ_INDEX,
    line: 'if (this.#seenIn.at(key) === this.#round) continue;',
    was: 'this.#seenIn.at(key) === this.#round',
    instead: '(false)',
    why: 'a short cut: who reads a key twice is entered anew, with the same keys',
  },
  {
    file: READ_INDEX,
    line: 'if (changed.size > MOST_TOLD) this.#changed = undefined;',
    was: '>',
    instead: '>=',
    why: HOW_MUCH,
  },
  ...['#given = 0;', 'this.#given = 0;'].map((line) => ({
    ...{ file: READ_INDEX, line, was: '0', instead: '1' },
    why: HOW_MUCH,
  })),
  { file: READ_INDEX, line: SWEEP, was: '>', instead: '>=', why: HOW_MUCH },
  { file: READ_INDEX, line: SWEEP, was: '+', instead: '-', why: HOW_MUCH },
  { file: READ_INDEX, line: SWEEP, was: '2', instead: '3', why: HOW_MUCH },
  { file: READ_INDEX, line: 'this.#given += end - start;', was: '-', instead: '+', why: HOW_MUCH },
  { file: READ_INDEX, line: 'const NOBODY = -1;', was: '1', instead: '2', why: 'any number that no entry has will do' },
  { file: READ_INDEX, line: 'const SOME = 1000;', was: '1000', instead: '1001', why: HOW_MUCH },
  { file: READ_INDEX, line: 'const MANY = 100_000;', was: '100_000', instead: '100001', why: HOW_MUCH },
  { file: READ_INDEX, line: 'const MOST_TOLD = 10_000;', was: '10_000', instead: '10001', why: HOW_MUCH },
];
