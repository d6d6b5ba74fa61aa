/**
 * Yardstick: what reading could cost at best. The bytes of all files are cut into words, each word becomes a number, names that
 * are declared and names that are used go into columns of numbers, and every use is looked up. Nothing else is understood.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A column that grows. */
class Column {
  #values = new Int32Array(1 << 16);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const grown = new Int32Array(this.length * 2);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.length++] = value;
  }

  at(index: number): number {
    return this.#values[index] as number;
  }
}

/** Words by number: the bytes of all of them after one another, found by an open table of their hashes. */
class Words {
  #bytes = Buffer.alloc(1 << 22);
  #end = 0;
  readonly #starts = new Column();
  #slots = new Int32Array(1 << 18).fill(-1);

  constructor() {
    this.#starts.push(0);
  }

  numberOf(text: Buffer, from: number, to: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let word = this.#slots[slot] as number; word >= 0; word = this.#slots[slot] as number) {
      if (this.#is(word, text, from, to)) return word;
      slot = (slot + 1) & mask;
    }
    const added = this.#add(text, from, to);
    this.#slots[slot] = added;
    if (added * 2 > this.#slots.length) this.#spread();
    return added;
  }

  #is(word: number, text: Buffer, from: number, to: number): boolean {
    const start = this.#starts.at(word);
    if (this.#starts.at(word + 1) - start !== to - from) return false;
    for (let i = from; i < to; i++) if (text[i] !== this.#bytes[start + i - from]) return false;
    return true;
  }

  #add(text: Buffer, from: number, to: number): number {
    if (this.#end + to - from > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes], this.#bytes.length * 2);
    text.copy(this.#bytes, this.#end, from, to);
    this.#end += to - from;
    this.#starts.push(this.#end);
    return this.#starts.length - 2;
  }

  #spread(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(-1);
    for (let word = 0; word < this.#starts.length - 1; word++) {
      const from = this.#starts.at(word);
      const to = this.#starts.at(word + 1);
      let slot = hashOf(this.#bytes, from, to) & (slots.length - 1);
      while ((slots[slot] as number) >= 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = word;
    }
    this.#slots = slots;
  }
}

const SEED = 0x811c9dc5;

function hashOf(text: Buffer, from: number, to: number): number {
  let hash = SEED;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (text[i] as number), 0x01000193);
  return hash >>> 0;
}

const words = new Words();
const wordFor = (text: string): number => {
  const bytes = Buffer.from(text);
  return words.numberOf(bytes, 0, bytes.length, hashOf(bytes, 0, bytes.length));
};
const DECLARING = new Set(['huvudman', 'förvaltning', 'verksamhet', 'enhet', 'person'].map(wordFor));
const NAMING = new Set(['av', 'vid', 'ombud', 'ersättare', 'medlemmar', 'frånvaro'].map(wordFor));
const BEHIND_A_LIST = wordFor('bevakas');
const declared = new Column();
const used = new Column();

/** Letters, digits, and whatever is outside ASCII. */
const IN_WORD = new Uint8Array(256).map((_, byte) => Number(byte >= 128 || /[\w-]/.test(String.fromCharCode(byte))));
const QUOTE = 34;
const SLASH = 47;
const STAR = 42;
const COMMA = 44;
const NINE = 57;
const NEWLINE = 10;

/** Where a text in quotes or a comment that begins here ends; the place itself if none does. */
function afterProse(text: Buffer, at: number): number {
  if (text[at] === QUOTE) return text.indexOf(QUOTE, at + 1) + 1;
  if (text[at] !== SLASH) return at;
  if (text[at + 1] === SLASH) return text.indexOf(NEWLINE, at) + 1;
  return text[at + 1] === STAR ? text.indexOf('*/', at) + 2 : at;
}

function scan(text: Buffer): void {
  let last = -1;
  let isList = false;
  for (let at = 0; at < text.length; ) {
    const byte = text[at] as number;
    if (IN_WORD[byte] === 0) {
      if (byte === COMMA) isList = true;
      at = Math.max(at + 1, afterProse(text, at));
      continue;
    }
    const from = at;
    while (at < text.length && IN_WORD[text[at] as number] === 1) at++;
    const word = words.numberOf(text, from, at, hashOf(text, from, at));
    if (DECLARING.has(last)) declared.push(word);
    else if (NAMING.has(last) || (isList && (text[from] as number) > NINE && word !== BEHIND_A_LIST)) used.push(word);
    isList = false;
    last = word;
  }
}

const [folder = '.'] = process.argv.slice(2);
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (name.endsWith('.rutin')) scan(readFileSync(join(folder, name)));
}
const known = new Set<number>();
for (let i = 0; i < declared.length; i++) known.add(declared.at(i));
let unknown = 0;
for (let i = 0; i < used.length; i++) if (!known.has(used.at(i))) unknown++;
console.log(`${declared.length} declared, ${used.length} used, ${unknown} unknown`);
