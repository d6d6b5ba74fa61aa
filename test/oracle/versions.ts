/** Which version of the routine holds on a day, what it asks for then, and what is said of the versions themselves. */
import { type Day, day } from './calendar.ts';
import type { Fault, Questions } from './questions.ts';
import type * as R from './region.ts';

/** The krav that versions drop or state anew; the shipped version has many more, all of which stand here as one. */
export const STATED = ['MC-BEV-01', 'MC-BEV-03', 'MC-TIL-12'] as const;
/** Those that are known to the oracle. */
export const CODES = [
  ...STATED,
  'MC-BEV-02',
  'MC-BEV-04',
  'MC-ANS-02',
  'MC-API-03',
  'MC-AOM-01',
  'MC-ALL-04',
  'MC-OMB-01',
  'MC-TIL-01',
  'MC-TIL-02',
  'MC-TIL-04',
  'MC-TIL-05',
  'MC-TIL-07',
  'MC-TIL-09',
  'MC-TIL-10',
  'MC-TIL-13',
  'MC-UPP-01',
  'MC-META-05',
] as const;
const REST = 'the rest';
const WARNED = 30;

const SHIPPED: R.Version = {
  version: '3.0',
  from: day('2024-11-14'),
  to: day('2026-11-14'),
  replaces: undefined,
  inherits: undefined,
  dropped: [],
  stated: [],
  annulled: undefined,
};
const NUMBERS: Readonly<Record<string, number>> = { 'MC-BEV-01': 1, 'MC-BEV-03': 3, 'MC-TIL-12': 2 };

/** What is asked for on the as-of date. */
export class Requirements {
  readonly #region: R.Region;
  readonly #all: readonly R.Version[];
  readonly inForce: R.Version | undefined;

  constructor(region: R.Region) {
    this.#region = region;
    this.#all = [SHIPPED, ...region.versions];
    this.inForce = this.#inForceOn(region.asOf);
  }

  /** The krav of a version and their numbers. */
  krav(version: R.Version): ReadonlyMap<string, number> {
    if (version === SHIPPED) return new Map([...CODES, REST].map((code) => [code, NUMBERS[code] ?? 0]));
    const from = this.#named(version.inherits);
    const taken = from === undefined ? [] : [...this.krav(from)].filter(([code]) => !version.dropped.includes(code));
    return new Map([...taken, ...version.stated.map(({ code, number }): [string, number] => [code, number])]);
  }

  has(code: string): boolean {
    return this.inForce !== undefined && this.krav(this.inForce).has(code);
  }

  number(code: string): number {
    return (this.inForce === undefined ? undefined : this.krav(this.inForce).get(code)) ?? 0;
  }

  /** How many ombud there must be (MC-TIL-12). */
  get atLeast(): number {
    return this.number('MC-TIL-12');
  }

  /** How often an inbox of a unit is watched, the region's clause first. */
  often(
    kind: 'meddelande' | 'samverkan',
    unit: R.Unit,
    ask: Questions,
  ): readonly { readonly code: string; readonly needed: number }[] {
    const code = kind === 'meddelande' ? 'MC-BEV-01' : 'MC-BEV-03';
    const regional = this.has(code) ? [{ code, needed: this.number(code) }] : [];
    const local = this.#locals
      .filter((one) => one.inbox === kind && ask.covers(one.place, unit.name))
      .map((one) => ({ code: 'LOK-BEV-01', needed: Math.max(one.count, this.number(code)) }));
    return [...regional, ...local];
  }

  /** Local routines that have begun. One that has expired goes on. */
  get #locals(): readonly R.LocalRoutine[] {
    return this.#region.locals.filter(({ from }) => from === undefined || from <= this.#region.asOf);
  }

  #isLooser({ inbox, count }: R.LocalRoutine): boolean {
    const code = inbox === 'meddelande' ? 'MC-BEV-01' : 'MC-BEV-03';
    return this.has(code) && count < this.number(code);
  }

  #named(version: string | undefined): R.Version | undefined {
    return this.#all.find((one) => one.version === version);
  }

  /** Its own last day, or the day before the version that replaces it, or before it was annulled: what comes first. */
  #lastDay(version: R.Version): Day {
    const successors = this.#all.filter(({ replaces }) => replaces === version.version);
    return Math.min(
      version.to,
      ...successors.map(({ from }) => from - 1),
      ...(version.annulled === undefined ? [] : [version.annulled - 1]),
    );
  }

  /** The version whose days contain the day, else the latest that has begun. */
  #inForceOn(on: Day): R.Version | undefined {
    const begun = this.#all.filter(({ from }) => from <= on).sort((a, b) => b.from - a.from);
    const [latest] = begun;
    const holding = begun.find((one) => on <= this.#lastDay(one)) ?? latest;
    return holding?.annulled !== undefined && holding.annulled <= on ? undefined : holding;
  }

  /** The version that a version follows on: the one that it replaces, else the one that began nearest before it. */
  #followed(version: R.Version): R.Version | undefined {
    const replaced = this.#named(version.replaces);
    if (replaced !== undefined) return replaced;
    return this.#all.filter(({ from }) => from < version.from).sort((a, b) => b.from - a.from)[0];
  }

  faults(): readonly Fault[] {
    return [
      ...this.#validity(),
      ...this.#region.versions.flatMap((one) => [...this.#fallen(one), ...this.#notThere(one)]),
      ...this.#region.locals.flatMap((one) => this.#ofLocal(one)),
    ];
  }

  /** What is said when a routine has expired, and shortly before. */
  #validity(): readonly Fault[] {
    const version = this.inForce;
    if (version === undefined) return [];
    const at = version === SHIPPED ? 'rutin 3.0' : `rutin ${version.version}`;
    const last = this.#lastDay(version);
    const { asOf } = this.#region;
    const isTold = this.has('MC-META-05');
    if (asOf > last) return [{ code: isTold ? 'MC-META-05' : 'RUT-024', severity: 'varning', at, subjects: [] }];
    const isFollowed = this.#all.some(({ from }) => from > version.from && from <= last + 1);
    if (!isTold || asOf < last - WARNED || isFollowed || (version.annulled ?? last + 2) <= last + 1) return [];
    return [{ code: 'MC-META-05', severity: 'upplysning', at, subjects: [] }];
  }

  /** RUT-023: krav of the version before that are neither here nor listed as gone. */
  #fallen(version: R.Version): readonly Fault[] {
    const before = this.#followed(version);
    if ((version.annulled ?? this.#region.asOf + 1) <= this.#region.asOf) return [];
    if (
      before === undefined ||
      this.#region.versions.some((one) => one.from <= this.#region.asOf && this.#followed(one) === version)
    ) {
      return [];
    }
    const own = this.krav(version);
    const lost = [...this.krav(before).keys()].filter((code) => !own.has(code) && !version.dropped.includes(code));
    if (lost.length === 0) return [];
    return [{ code: 'RUT-023', severity: 'varning', at: `rutin ${version.version}`, subjects: [] }];
  }

  /** RUT-025: what is listed as gone and was never there. */
  #notThere(version: R.Version): readonly Fault[] {
    const earlier = [this.#named(version.inherits), this.#followed(version)].filter((one) => one !== undefined);
    const known = new Set(earlier.flatMap((one) => [...this.krav(one).keys()]));
    return version.dropped.flatMap((code, index): readonly Fault[] =>
      known.has(code)
        ? []
        : [{ code: 'RUT-025', severity: 'fel', at: `rutin ${version.version} utgår ${index}`, subjects: [] }],
    );
  }

  #ofLocal(local: R.LocalRoutine): readonly Fault[] {
    const at = `rutin ${local.name}`;
    const isExpired = local.to !== undefined && local.to < this.#region.asOf;
    return [
      ...(isExpired ? [{ code: 'RUT-024', severity: 'varning', at, subjects: [] } as const] : []),
      ...(this.#isLooser(local)
        ? [{ code: 'RUT-014', severity: 'fel', at: `${at} gånger_per_dag`, subjects: [] } as const]
        : []),
    ];
  }
}
