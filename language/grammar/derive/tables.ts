/** Gathers what the emitted code looks up: sets of kinds, sites, blocks and far tables, each kept once. */

import { firstOfRule, kindsOf, type Slot } from './first.ts';
import { type Element, type Language, parts, type Rule } from './ir.ts';
import type { Fork, Prediction } from './lookahead.ts';

/** So few kinds are compared one by one; more are looked up in a set. */
const FEW = 3;

/** A block as the emitted table has it; sites are indices. */
interface BlockRow {
  readonly rule: string;
  readonly starts: readonly number[];
  readonly openSite: number;
  readonly propertySite: number;
  readonly simpleHeader: boolean;
}

export class Tables {
  readonly sets: (readonly number[])[] = [];
  readonly sites: { readonly rule: string; readonly slots: readonly Slot[] }[] = [];
  readonly blocks: BlockRow[] = [];
  readonly far: string[] = [];
  readonly #language: Language;
  readonly #seen = new Map<string, number>();

  constructor(language: Language) {
    this.#language = language;
  }

  /** The index of the site in `rule` where `slots` could go on. */
  site(rule: string, slots: readonly Slot[]): number {
    const told = slots.map((slot) => this.#told(slot));
    return this.#once(`site ${rule} ${JSON.stringify(told)}`, this.sites, () => ({ rule, slots: told }));
  }

  /** Nobody who is told that a name can stand there needs to be told which keywords are names too. */
  #told(slot: Slot): Slot {
    const { kinds, soft } = this.#language;
    const takesNames = slot.kinds.includes(kinds.indexOf('NAME'));
    return takesNames ? { ...slot, kinds: slot.kinds.filter((kind) => !soft.includes(kind)) } : slot;
  }

  /** The name of the set of `kinds` in the emitted code. */
  set(kinds: readonly number[]): string {
    return `SET_${this.#once(`set ${kinds.join()}`, this.sets, () => kinds)}`;
  }

  /** An expression that is true when `kind` is one of `kinds`. */
  test(kind: string, kinds: readonly number[]): string {
    if (kinds.length > FEW) return `${this.set(kinds)}[${kind} as number] === 1`;
    const tests = kinds.map((one) => `${kind} === ${this.literal(one)}`);
    return tests.length === 1 ? (tests[0] ?? '') : `(${tests.join(' || ')})`;
  }

  /** A kind, with its name beside it. */
  literal(kind: number): string {
    return `${kind} /* ${this.#language.kinds[kind]} */`;
  }

  /** The index of the block of `element` in `rule`. */
  block(rule: Rule, property: string): number {
    const slots = firstOfRule(this.#language, property);
    const brace = { kinds: [this.#language.kinds.indexOf('{')], rule: rule.name, property: undefined };
    const properties = slots.map((slot) => ({ ...slot, property: undefined }));
    return this.#once(`block ${rule.name}`, this.blocks, () => ({
      rule: rule.name,
      starts: kindsOf(slots),
      openSite: this.site(rule.name, [brace]),
      propertySite: this.site(rule.name, [...properties, { ...brace, kinds: [this.#language.kinds.indexOf('}')] }]),
      simpleHeader: hasSimpleHeader(rule.body),
    }));
  }

  /** The name of the table that follows `fork` as far as it takes. */
  farTable(fork: Fork): string {
    const rows = rowsOf(fork).map((row) => `[${row.join(', ')}]`);
    return `FAR_${this.far.push(`[\n  ${rows.join(',\n  ')},\n]`) - 1}`;
  }

  #once<T>(key: string, into: T[], make: () => T): number {
    const known = this.#seen.get(key);
    if (known !== undefined) return known;
    const index = into.push(make()) - 1;
    this.#seen.set(key, index);
    return index;
  }
}

/** A keyword, at most one value, perhaps a text: what is read of such a header is certain even when more follows it. */
function hasSimpleHeader(body: Element): boolean {
  const header = parts(body).filter((item) => item.op !== 'block');
  const values = header.filter((item) => item.op === 'token' && item.to !== undefined);
  const plain = header.every((item) => item.op === 'token' || (item.op === 'optional' && item.item.op === 'token'));
  return body.op === 'sequence' && plain && values.length <= 1;
}

/** One row a fork: pairs of kinds and where they lead, a row's index or, below zero, an alternative. */
function rowsOf(root: Fork): readonly (readonly string[])[] {
  const forks: Fork[] = [root];
  const target = (next: Prediction): number => {
    if (typeof next === 'number') return -1 - next;
    const index = forks.indexOf(next);
    return index < 0 ? forks.push(next) - 1 : index;
  };
  const rows: string[][] = [];
  for (let i = 0; i < forks.length; i++) {
    const branches = forks[i]?.branches ?? [];
    rows.push(branches.map(({ kinds, next }) => `[${target(next)}, '${ranges(kinds)}']`));
  }
  return rows;
}

/** Kinds in a short form: `5 16-57`. */
export function ranges(kinds: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const kind of kinds) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === kind - 1) run[1] = kind;
    else runs.push([kind, kind]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(' ');
}
