/** What is said in the end: exceptions have forgiven, the configuration has had its say. Kept up to date, a declaration at a time. */
import type { Declaration, Exemption, Finding, Workspace } from '../model/index.ts';
import { exemptionsHolding, forgive, voids } from './exemptions.ts';
import { type ChecksMade, unusedExemptions } from './own-rules.ts';
import { configured, horizonOf, type Options } from './run.ts';

/** What was found in a declaration, before exceptions; undefined where there is nothing. */
type SaidOf = (declaration: Declaration) => readonly Finding[] | undefined;

/** What is said about one declaration, and by which exceptions something of it is forgiven. */
interface Conclusion {
  readonly findings: readonly Finding[];
  readonly used: ReadonlySet<Exemption>;
}

export type ByClause = ReadonlyMap<string, readonly Exemption[]>;

/** The exceptions that hold, by clause, by what was found in them. */
export function holding(ws: Workspace, saidOf: SaidOf, options: Options): ByClause {
  return exemptionsHolding(ws, (exemption) => saidOf(exemption)?.some(voids) === true, horizonOf(options));
}

/** What is said of what was found in one declaration. */
export function concluded(ws: Workspace, found: readonly Finding[], valid: ByClause, options: Options): Conclusion {
  const { findings, used } = forgive(ws, found, valid, options.asOf);
  return { findings: findings.flatMap((finding) => configured(finding, options.severities)), used };
}

/** What is said of exceptions that forgive nothing. */
export function saidOfUnused(
  ws: Workspace,
  valid: ByClause,
  isUsed: (exemption: Exemption) => boolean,
  made: ChecksMade,
  options: Options,
): readonly Finding[] {
  const unused = unusedExemptions(ws, valid, { has: isUsed }, made, options);
  return unused.flatMap((finding) => configured(finding, options.severities));
}

/** The conclusions of an analysis. */
export class Conclusions {
  readonly #ws: Workspace;
  readonly #byDeclaration = new Map<Declaration, Conclusion>();
  readonly #uses = new Map<Exemption, number>();
  readonly #waiting = new Set<Declaration>();
  /** Clauses of exceptions that were judged anew or are gone: no others can hold otherwise, or be for something else. */
  readonly #clauses = new Set<string>();
  #valid: ByClause = new Map();
  #unused: readonly Finding[] = [];

  constructor(ws: Workspace) {
    this.#ws = ws;
  }

  /** The exceptions that hold, as of the last conclusion. */
  get valid(): ByClause {
    return this.#valid;
  }

  /** What is said of exceptions that forgive nothing, as of the last conclusion. */
  get unused(): readonly Finding[] {
    return this.#unused;
  }

  /** How many declarations an exception forgives something in. */
  usesOf(exemption: Exemption): number {
    return this.#uses.get(exemption) ?? 0;
  }

  /** What is said about a declaration, as of the last conclusion. */
  of(declaration: Declaration): Conclusion | undefined {
    return this.#byDeclaration.get(declaration);
  }

  /** Everything there is to say, as of the last conclusion. */
  get all(): readonly Finding[] {
    return [...[...this.#byDeclaration.values()].flatMap(({ findings }) => findings), ...this.#unused];
  }

  /** A declaration was judged, or is gone. */
  touch(declaration: Declaration): void {
    this.#waiting.add(declaration);
    if (declaration.kind === 'exemption') this.#clauses.add(declaration.clause.value);
  }

  /** Concludes anew what was touched. */
  conclude(said: ReadonlyMap<Declaration, readonly Finding[]>, made: ChecksMade, options: Options): void {
    if (this.#clauses.size > 0) this.#weighExemptions(said, options);
    for (const declaration of this.#waiting) this.#concludeOne(declaration, said.get(declaration), options);
    this.#waiting.clear();
    this.#unused = saidOfUnused(this.#ws, this.#valid, (one) => this.usesOf(one) > 0, made, options);
  }

  #weighExemptions(said: ReadonlyMap<Declaration, readonly Finding[]>, options: Options): void {
    this.#valid = holding(this.#ws, (declaration) => said.get(declaration), options);
    for (const declaration of finding(said, this.#clauses)) this.#waiting.add(declaration);
    this.#clauses.clear();
  }

  #concludeOne(declaration: Declaration, found: readonly Finding[] | undefined, options: Options): void {
    for (const exemption of this.of(declaration)?.used ?? []) this.#uses.set(exemption, this.usesOf(exemption) - 1);
    if (found === undefined) {
      this.#byDeclaration.delete(declaration);
      return;
    }
    const conclusion = concluded(this.#ws, found, this.#valid, options);
    for (const exemption of conclusion.used) this.#uses.set(exemption, this.usesOf(exemption) + 1);
    this.#byDeclaration.set(declaration, conclusion);
  }
}

/** The declarations in which something is found that one of the clauses asks for. */
export function* finding(
  said: ReadonlyMap<Declaration, readonly Finding[]>,
  clauses: ReadonlySet<string>,
): Generator<Declaration> {
  if (clauses.size === 0) return;
  for (const [declaration, findings] of said) {
    if (findings.some(({ code }) => clauses.has(code))) yield declaration;
  }
}
