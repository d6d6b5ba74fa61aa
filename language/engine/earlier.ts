/** What is known of a workspace from an earlier judgement of the same, so that only files of which something is said are judged again. */
import type { Finding, Workspace } from '../model/index.ts';
import type { Terms } from './terms.ts';

/** Hears what is said, and in the declarations of which files something was found, before exceptions and the configuration had their say. */
type Keep = (findings: readonly Finding[], spoken: ReadonlySet<string>) => void;

/** Goes with the options of a judgement, and counts for just that workspace in just those circumstances. */
export class EarlierJudgement {
  /** The files in whose declarations something is found; others may be among them. Undefined where that is not known. */
  readonly spoken: ReadonlySet<string> | undefined;
  readonly #ws: Workspace;
  readonly #terms: Terms;
  readonly #keep: Keep;

  /** `keep` is told when all has been judged and no check has failed. */
  constructor(ws: Workspace, terms: Terms, spoken: ReadonlySet<string> | undefined, keep: Keep) {
    this.#ws = ws;
    this.#terms = terms;
    this.spoken = spoken;
    this.#keep = keep;
  }

  /** Itself, if a judgement is the one that it is known of. */
  for(ws: Workspace, terms: Terms): EarlierJudgement | undefined {
    const { asOf, horizonDays, checks, severities, ownerOf } = this.#terms;
    const isSameTime = asOf === terms.asOf && horizonDays === terms.horizonDays;
    const isSame = checks === terms.checks && severities === terms.severities && ownerOf === terms.ownerOf;
    return ws === this.#ws && isSameTime && isSame ? this : undefined;
  }

  heard(findings: readonly Finding[], spoken: ReadonlySet<string>): void {
    if (this.spoken === undefined) this.#keep(findings, spoken);
  }
}
