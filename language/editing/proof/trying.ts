/** Lays absences in a workspace that stays as it is: what a line then says, and what the routines say against them. */
import { type Verdict, verdictOf } from '../../checks/expectations/verdict.ts';
import { traitsOf } from '../../checks/index.ts';
import { messageOf } from '../../engine/index.ts';
import type { Claim, Expectation, Finding, Period, Sentence } from '../../model/index.ts';
import type { Session } from '../../services/session.ts';
import type { Trial } from '../../services/trial.ts';
import type { Day } from '../../time/index.ts';
import { besides } from '../forms/proposal.ts';
import { type AskedClaim, TRIED } from './claim.ts';

/** More was to be tried than is: nothing is proved. */
export class TooMuch extends Error {}

/** A check failed, or the workspace was changed: nothing is proved. */
export class Untried extends Error {}

/** How many absences and lines of ombud have been laid in. */
export interface Tally {
  absences: number;
  delegates: number;
}

export class Trying {
  readonly tally: Tally = { absences: 0, delegates: 0 };
  readonly session: Session;
  readonly #asked: AskedClaim;
  readonly #last: Day;
  #left: number;

  /**
   * @param last the last day that is judged
   * @param most how many texts are tried at most
   */
  constructor(session: Session, asked: AskedClaim, last: Day, most: number) {
    this.session = session;
    this.#asked = asked;
    this.#last = last;
    this.#left = most;
  }

  /** What the line says with some absences, on the days given. */
  verdict(absences: string, period: Period): Verdict {
    const trial = this.#trial(`${absences}\n\nförväntan {\n${this.#asked.undated}\n}\n`);
    return trial.within(() => this.#judged({ ...this.#claim, period }));
  }

  /** What is found of the line in a text that holds it with its day; undefined where it holds there. */
  failureIn(text: string, until: Day): Sentence | undefined {
    const trial = this.#trial(text);
    while (!trial.step());
    const { asOf } = this.session.options;
    const verdict = trial.within(() => verdictOf(this.session.ws, this.#claim, { asOf, until }));
    const found = trial.findings.find((one) => traitsOf(one).about === 'expectation');
    if (verdict.state !== 'fails' || found === undefined) return undefined;
    return trial.within(() => ({ sv: messageOf(found, 'sv'), en: messageOf(found, 'en') }));
  }

  /** What is found with some absences that is not found without them, and forbids them. */
  refusals(absences: string): readonly Finding[] {
    this.tally.absences++;
    this.tally.delegates += absences.split('\n').filter((line) => line.startsWith('    ombud ')).length;
    return this.#come(absences).filter(forbids);
  }

  /** What is found with a text that is not found without it. */
  #come(text: string): readonly Finding[] {
    const trial = this.#trial(text);
    while (!trial.step());
    const { come, gone, isBlind } = trial.difference;
    if (isBlind) throw new Untried();
    return trial.within(() => besides(come, gone, this.session.options.language));
  }

  #trial(text: string): Trial {
    if (this.#left-- === 0) throw new TooMuch();
    const trial = this.session.trialOf(new Map([[TRIED, { text }]]));
    if (trial === undefined) throw new Untried();
    return trial;
  }

  #judged(claim: Claim): Verdict {
    const { asOf } = this.session.options;
    return verdictOf(this.session.ws, claim, { asOf, until: this.#last });
  }

  /** The line as it stands in what is tried. */
  get #claim(): Claim {
    const declarations = this.session.ws.files.get(TRIED)?.declarations ?? [];
    const expectation = declarations.find(({ kind }) => kind === 'expectation') as Expectation | undefined;
    const claim = expectation?.claims[0];
    if (claim === undefined) throw new Untried();
    return claim;
  }
}

/**
 * Whether a finding forbids what brings it: an error, or one that is told ahead and is one when its day has come. What is relied on is no
 * routine.
 */
function forbids(finding: Finding): boolean {
  const { severity, from } = finding;
  const isGrave = severity === 'error' || (severity === 'warning' && from !== undefined);
  return isGrave && traitsOf(finding).about !== 'expectation';
}
