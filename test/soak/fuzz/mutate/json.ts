/** JSON made of JSON: values of other types, names that mean something to programs, depth, doubles and half characters. */
import type { Dice } from '../../../support/dice.ts';
import { oddSign, otherText } from './text.ts';

/** Put in as text, since a value could not hold it: `__proto__` as a name of its own, a number with no end. */
const RAW = [
  '1e999',
  '-0',
  '1e-400',
  '123456789012345678901234567890',
  '"\\ud800"',
  '"\\u0000"',
  '{"__proto__":{"x":1}}',
  '{"a":1,"a":2}',
  `${'['.repeat(60)}${']'.repeat(60)}`,
  `${'{"a":'.repeat(60)}1${'}'.repeat(60)}`,
];
const VALUES: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    0,
    1,
    -1,
    1.5,
    3661,
    2 ** 31,
    2 ** 53,
    '',
    ' ',
    '0',
    'x',
    [],
    {},
    [null],
    [[]],
    ['x'],
    { x: 1 },
  ],
  ...[
    '2026-11-21',
    '2026-02-30',
    'sv',
    'en',
    '..',
    '../x',
    '/etc/passwd',
    'C:\\x',
    '.',
    'a\nb',
    '**/*',
    'é',
    'e\u0301',
  ],
];
const NAMES = ['__proto__', 'constructor', 'toString', 'length', '', 'x', '0', 'key', 'name', 'uri', 'valueOf'];

type Container = unknown[] | Record<string, unknown>;
interface Spot {
  readonly within: Container;
  readonly key: string;
}

/** A JSON text that is another; now and then one that is none. */
export function otherJson(text: string, other: string, dice: Dice): string {
  if (dice.next() < 0.1) return otherText(text, other, dice);
  const value = jsonOf(text);
  if (value === undefined) return otherText(text, other, dice);
  const mark = `@raw${dice.below(1e9)}@`;
  const changed = { whole: value };
  changeIn(changed, jsonOf(other), mark, dice);
  const made = JSON.stringify(changed.whole) ?? 'null';
  return made.replaceAll(`"${mark}"`, () => dice.pick(RAW));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function changeIn(whole: { whole: unknown }, other: unknown, mark: string, dice: Dice): void {
  const spots = spotsIn(whole);
  const { within, key } = dice.pick(spots);
  const holder = within as Record<string, unknown>;
  const old = holder[key];
  const kind = dice.below(10);
  if (kind === 0 && within !== (whole as unknown)) remove(within, key);
  else if (kind === 1) holder[key] = mark;
  else if (kind === 2) double(within, key, dice);
  else if (kind === 3)
    holder[key] = dice.pick(spots.map((spot) => structuredClone((spot.within as typeof holder)[spot.key])));
  else if (kind === 4 && other !== undefined) {
    const from = dice.pick(spotsIn({ other }));
    holder[key] = structuredClone((from.within as typeof holder)[from.key]);
  } else if (kind === 5 && typeof old === 'string') holder[key] = otherWord(old, dice);
  else if (kind === 6 && typeof old === 'number')
    holder[key] = dice.pick([old + 1, old - 1, -old, old * 1000, old + 0.5]);
  else if (kind === 7) holder[key] = dice.next() < 0.5 ? [old] : { [dice.pick(NAMES)]: old };
  else if (kind === 8 && typeof old === 'object' && old !== null && !Array.isArray(old)) {
    (old as typeof holder)[dice.pick(NAMES)] = dice.pick(VALUES);
  } else holder[key] = dice.pick(VALUES);
}

/** Everywhere that a value stands. */
function spotsIn(value: object): readonly Spot[] {
  const spots: Spot[] = [];
  const waiting: Container[] = [value as Container];
  for (let within = waiting.pop(); within !== undefined; within = waiting.pop()) {
    for (const key of Object.keys(within)) {
      spots.push({ within, key });
      const one = (within as Record<string, unknown>)[key];
      if (typeof one === 'object' && one !== null) waiting.push(one as Container);
    }
  }
  return spots;
}

function remove(within: Container, key: string): void {
  if (Array.isArray(within)) within.splice(Number(key), 1);
  else delete within[key];
}

function double(within: Container, key: string, dice: Dice): void {
  if (Array.isArray(within)) within.splice(dice.below(within.length + 1), 0, structuredClone(within[Number(key)]));
  else within[dice.pick(NAMES)] = structuredClone(within[key]);
}

function otherWord(word: string, dice: Dice): string {
  const at = dice.below(word.length + 1);
  return dice.next() < 0.7 ? word.slice(0, at) + oddSign(dice) + word.slice(at) : word.slice(0, at);
}
