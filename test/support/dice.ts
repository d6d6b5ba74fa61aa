/** Chance with a seed, and texts spoiled by it. */

/** The same throws for the same seed. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** At least 0, less than 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let bits = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number below a limit. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** One of some. */
  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }
}

/** What a hand or a program may put anywhere in a text. */
const BITS = [
  '\u{1f600}',
  'a\u030a',
  '\r',
  '\r\n',
  '\n\n',
  '\u2028',
  '\u0000',
  '\u200b',
  '}',
  '{',
  '"',
  '/*',
  '/',
  '//',
  ',',
  ' av ',
  'person ',
  'enhet ',
  'exeet1',
  '2026-02-30',
  '\t',
  'hsa ',
  '',
  '',
];

/** A text with some characters put in or taken out, lines moved or written twice, other line ends. */
export function spoiled(text: string, dice: Dice): string {
  const kind = dice.next();
  if (kind < 0.06) return '';
  let now = kind < 0.3 ? text.replaceAll('\n', '\r\n') : kind < 0.35 ? text.normalize('NFD') : text;
  for (let left = dice.below(6); left > 0; left--) {
    const at = dice.below(now.length + 1);
    const cut = dice.next() < 0.5 ? 0 : dice.below(12);
    now = now.slice(0, at) + dice.pick(BITS) + now.slice(at + cut);
  }
  return dice.next() < 0.5 ? shuffled(now, dice) : now;
}

function shuffled(text: string, dice: Dice): string {
  const lines = text.split('\n');
  const from = dice.below(lines.length);
  const some = lines.slice(from, from + 1 + dice.below(10));
  if (dice.next() < 0.5) lines.splice(from, some.length);
  lines.splice(dice.below(lines.length), 0, ...some);
  return lines.join('\n');
}
