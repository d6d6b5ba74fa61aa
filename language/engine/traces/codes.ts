/** Look-ups as numbers that are the same in every run, so that what was read can be told again without any name. */
import type { Finding, Space } from '../../model/index.ts';

/** Beside what can be looked up: exceptions and what they may forgive, and which names are units. */
type CodedSpace = Space | 'pair' | 'units';

const SPACES: Readonly<Record<CodedSpace, number>> = {
  principal: 1,
  administration: 2,
  department: 3,
  unit: 4,
  function: 5,
  'function-inbox': 6,
  placed: 7,
  person: 8,
  flow: 9,
  routine: 10,
  children: 11,
  at: 12,
  assigned: 13,
  absences: 14,
  delegations: 15,
  hsa: 16,
  title: 17,
  municipality: 18,
  option: 19,
  exemptions: 20,
  orders: 21,
  expectations: 22,
  routines: 23,
  document: 24,
  clause: 25,
  broken: 26,
  all: 27,
  lost: 28,
  begun: 29,
  pair: 30,
  units: 32,
};

/** No look-up has the number 0. Of a code 47 bits are of the key and six of the space, which makes a whole number that a double holds. */
const HIGH_BITS = 15;
const SPACE_SHIFT = 2 ** 47;
const LOW_SHIFT = 2 ** 32;

/** The number of a look-up. Two look-ups of one number are taken for one, by which more is judged again than must be. */
export function codeOf(space: CodedSpace, key: string): number {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit ^ (low >>> 16), 0x85ebca6b);
    high ^= high >>> 13;
  }
  return SPACES[space] * SPACE_SHIFT + (high >>> (32 - HIGH_BITS)) * LOW_SHIFT + (low >>> 0);
}

/** Which space a code is of. */
export function isIn(space: CodedSpace, code: number): boolean {
  return Math.floor(code / SPACE_SHIFT) === SPACES[space];
}

/** The first code of a space, and the first after it. */
export function rangeOf(space: CodedSpace): readonly [number, number] {
  return [SPACES[space] * SPACE_SHIFT, (SPACES[space] + 1) * SPACE_SHIFT];
}

/** The code of the same key in another space. */
export function movedTo(space: CodedSpace, code: number): number {
  return SPACES[space] * SPACE_SHIFT + (code % SPACE_SHIFT);
}

/** That of which keys its table has, for the code of a key. */
export function allCodeOf(code: number): number | undefined {
  return ALL[Math.floor(code / SPACE_SHIFT)];
}

const ALL: Readonly<Record<number, number>> = Object.fromEntries(
  Object.entries(SPACES)
    .filter(([, number]) => number < SPACES.all)
    .map(([space, number]) => [number, codeOf('all', space)]),
);

/** The exceptions that may forgive a finding, and what an exception may forgive, meet in a code. */
export function pairCodesOf({ code, subject, inboxes }: Finding): readonly number[] {
  if (subject === undefined) return [];
  const { declaration, unit } = subject;
  const person = declaration.kind === 'absence' ? declaration.person.name : undefined;
  const names = [declaration.name, unit?.name, person, ...(inboxes?.map(({ owner }) => owner.name) ?? [])];
  return [...new Set(names)].flatMap((name) => (name === undefined ? [] : [pairCode(code, name)]));
}

export function pairCode(clause: string, name: string): number {
  return codeOf('pair', `${clause} ${name}`);
}
