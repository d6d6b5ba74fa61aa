/** Judges files one by one, and takes down what each judgement read. */
import {
  comparePaths,
  type Exemption,
  type FileFacts,
  type Finding,
  type ReadKey,
  type Workspace,
} from '../../model/index.ts';
import type { BoundCheck } from '../bindings.ts';
import { concluded, saidOfUnused } from '../conclusions.ts';
import { holdingAmong, voids } from '../exemptions.ts';
import { fromFileProblem } from '../file-problems.ts';
import { type BoundByKind, byKind, type Circumstances } from '../judge.ts';
import { boundChecks } from '../requirements.ts';
import { circumstances, configured, horizonOf, judgeOne, type Options } from '../run.ts';
import { pairCode, pairCodesOf } from './codes.ts';

/** What was found in a file before exceptions. */
interface Settled {
  readonly facts: FileFacts;
  readonly findings: readonly Finding[];
  readonly reads: readonly ReadKey[];
}

/** What is said of a file, and what that followed from. Some look-ups may come twice. */
export interface JudgedFile {
  readonly facts: FileFacts;
  readonly findings: readonly Finding[];
  readonly reads: readonly ReadKey[];
  /** Of what exceptions may forgive here, and of the exceptions here. */
  readonly pairs: ReadonlySet<number>;
}

/** To be told of files one by one; what is then said of them all is `conclusions`. */
export class Judging {
  readonly #ws: Workspace;
  readonly #options: Options;
  readonly #bound: readonly BoundCheck[];
  readonly #kinds: BoundByKind;
  readonly #at: Circumstances;
  readonly #settled = new Map<string, Settled>();
  #hasFailed = false;

  constructor(ws: Workspace, options: Options) {
    this.#ws = ws;
    this.#options = options;
    this.#bound = boundChecks(ws, options.checks, options.asOf);
    // Who hears that a check has failed judges all in the usual way, and is told there.
    this.#at = circumstances(ws, { ...options, onFault: () => undefined }, () => {
      this.#hasFailed = true;
    });
    this.#kinds = byKind(this.#bound, this.#at);
  }

  /** Whether a check has failed: then what is said is not all that there is. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** The names of the files that it was told of. */
  has(file: string): boolean {
    return this.#settled.has(file);
  }

  /** Judges what a file declares. Gives what exceptions may forgive in it, and its exceptions, as codes. */
  settle(facts: FileFacts): ReadonlySet<number> {
    const { result: findings, reads } = this.#ws.recording(() =>
      facts.declarations.flatMap((one) => judgeOne(one, this.#kinds, this.#at, this.#bound, this.#options.checks)),
    );
    this.#settled.set(facts.file, { facts, findings, reads });
    return pairsOf(facts, findings);
  }

  /**
   * What is said of the files. Whatever may be forgiven in one of them must be forgiven by an exception in one of them, and the
   * other way round.
   */
  get conclusions(): readonly JudgedFile[] {
    const settled = [...this.#settled.values()].sort((a, b) => comparePaths(a.facts.file, b.facts.file));
    const void_ = new Set(
      settled.flatMap(({ findings }) => findings.filter(voids).map((one) => one.subject?.declaration)),
    );
    const exemptions = settled.flatMap(({ facts }) => exemptionsIn(facts));
    const valid = holdingAmong(exemptions, (one) => void_.has(one), horizonOf(this.#options));
    const used = new Set<Exemption>();
    const forgiven = settled.map((one) =>
      this.#ws.recording(() => {
        const conclusion = concluded(this.#ws, one.findings, valid, this.#options);
        for (const exemption of conclusion.used) used.add(exemption);
        return conclusion.findings;
      }),
    );
    const holding = new Set([...valid.values()].flat());
    return settled.map((one, index) => {
      const { result, reads } = forgiven[index] as (typeof forgiven)[number];
      return this.#concluded(one, result, reads, { holding, used });
    });
  }

  #concluded(
    { facts, findings, reads }: Settled,
    forgiven: readonly Finding[],
    readByThem: readonly ReadKey[],
    exemptions: Exemptions,
  ): JudgedFile {
    const { severities } = this.#options;
    const unused = this.#ws.recording(() => this.#unusedIn(facts, exemptions));
    const problems = facts.problems.flatMap((one) => configured(fromFileProblem(facts, one), severities));
    return {
      facts,
      findings: [...forgiven, ...unused.result, ...problems],
      reads: [...reads, ...readByThem, ...unused.reads],
      pairs: pairsOf(facts, findings),
    };
  }

  #unusedIn(facts: FileFacts, { holding, used }: Exemptions): readonly Finding[] {
    const own = exemptionsIn(facts).filter((one) => holding.has(one));
    if (own.length === 0) return [];
    const valid = holdingAmong(own, () => false, horizonOf(this.#options));
    const made = { bound: this.#bound, failed: new Set<string>() };
    return saidOfUnused(this.#ws, valid, (one) => used.has(one), made, this.#options);
  }
}

/** The exceptions that hold, and those that forgave something. */
interface Exemptions {
  readonly holding: ReadonlySet<Exemption>;
  readonly used: ReadonlySet<Exemption>;
}

function exemptionsIn({ declarations }: FileFacts): readonly Exemption[] {
  return declarations.filter((one) => one.kind === 'exemption');
}

function pairsOf(facts: FileFacts, findings: readonly Finding[]): ReadonlySet<number> {
  const own = exemptionsIn(facts).map(({ clause, subject }) => pairCode(clause.value, subject.name));
  return new Set([...own, ...findings.flatMap(pairCodesOf)]);
}
