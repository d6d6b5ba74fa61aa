/** Whether any day, absence and ombud that the declarations and the routines allow could break a line of a förväntan. */
import { firstDay, type Verdict, verdictOf } from '../../checks/expectations/verdict.ts';
import { parse } from '../../grammar/parse.ts';
import type { Claim, Period, Sentence } from '../../model/index.ts';
import { brokenFileIn } from '../../plan/index.ts';
import type { Session } from '../../services/session.ts';
import { type Day, daySet, FIRST_DAY, LAST_DAY } from '../../time/index.ts';
import { formatted } from '../format/format.ts';
import { type Away, awayText } from './away.ts';
import { breakingOf } from './breaking.ts';
import { type AskedClaim, claimOn } from './claim.ts';
import type { Domain } from './days.ts';
import { type Threat, threatTo } from './threats.ts';
import { type Tally, TooMuch, Trying, Untried } from './trying.ts';

/** How far it is gone. */
interface Bounds {
  /** How many further absences there are at once. */
  readonly absences: number;
  /** How many texts are tried for a line at most. */
  readonly most: number;
  /** The last day of the horizon as it is judged otherwise. */
  readonly until: Day;
  /** Every file could be read. */
  readonly isWhole: boolean;
}

/** Why nothing is proved. */
export type Unproved = 'unknown' | 'unread' | 'bound' | 'fault';

/** What was gone through. */
interface Gone extends Readonly<Tally> {
  readonly from: Day;
  /** LAST_DAY where days have no end: then they were gone through as periods. */
  readonly to: Day;
  /** The kinds of days on which something was tried. */
  readonly kinds: number;
  /** How many persons there are whose absence, or whose being ombud, could matter. */
  readonly persons: number;
}

/** What breaks a line, as one text that can be laid in a workspace as a file of its own. */
interface Counterexample {
  readonly day: Day;
  readonly absences: readonly Away[];
  readonly text: string;
  /** What is found of the line in it. */
  readonly message: Sentence;
}

export interface Proof {
  readonly asked: AskedClaim;
  readonly gone: Gone;
  readonly counterexample: Counterexample | undefined;
  /** Undefined where it is proved, or a counterexample was found. */
  readonly unproved: Unproved | undefined;
}

/** The title and the remark of a counterexample, in the language of the reader. */
interface Naming {
  readonly title: string;
  readonly remark: string;
}

/**
 * Goes through all that could break a line.
 * @param session judges to the last day of the domain, and is left as it is
 */
export function prove(session: Session, asked: AskedClaim, domain: Domain, bounds: Bounds, naming: Naming): Proof {
  return new Proving(session, asked, domain, bounds, naming).run();
}

type Outcome = Pick<Proof, 'counterexample' | 'unproved'>;

class Proving {
  readonly #session: Session;
  readonly #asked: AskedClaim;
  readonly #domain: Domain;
  readonly #bounds: Bounds;
  readonly #naming: Naming;
  readonly #trying: Trying;
  readonly #threat: Threat;
  readonly #kinds = new Set<Day>();

  constructor(session: Session, asked: AskedClaim, domain: Domain, bounds: Bounds, naming: Naming) {
    this.#session = session;
    this.#asked = asked;
    this.#domain = domain;
    this.#bounds = bounds;
    this.#naming = naming;
    this.#trying = new Trying(session, asked, domain.last, bounds.most);
    this.#threat = threatTo(session.ws, asked.claim);
  }

  run(): Proof {
    const outcome = this.#outcome();
    return { asked: this.#asked, gone: this.#gone, ...outcome };
  }

  #outcome(): Outcome {
    try {
      return this.#found();
    } catch (error) {
      if (error instanceof TooMuch) return unproved('bound');
      if (error instanceof Untried) return unproved('fault');
      throw error;
    }
  }

  #found(): Outcome {
    const { state, failures } = this.#declared();
    const [failure] = failures;
    if (failure !== undefined) return this.#broken(firstDay(failure), []);
    if (state === 'unknown') return unproved('unknown');
    const { ws } = this.#session;
    if (!this.#bounds.isWhole || brokenFileIn(ws) !== undefined) return unproved('unread');
    const { asOf, last } = this.#domain;
    const { from, to } = this.#period;
    if (this.#threat.kind === 'away' && to > last) return unproved('bound');
    const ground = {
      trying: this.#trying,
      domain: this.#domain,
      days: daySet.clip(daySet.of(from, to), asOf, last),
      period: { ...this.#period, to: Math.min(to, last) },
      note: (days: readonly Day[]) => {
        for (const day of days) this.#kinds.add(day);
      },
    };
    const breaking = breakingOf(ground, this.#threat, this.#bounds.absences);
    return breaking === undefined
      ? { counterexample: undefined, unproved: undefined }
      : this.#broken(breaking.day, breaking.absences);
  }

  /** What the line says of what is declared, on all its days. */
  #declared(): Verdict {
    const { asOf, last } = this.#domain;
    const until = this.#isEndless ? LAST_DAY : last;
    return verdictOf(this.#session.ws, { ...this.#asked.claim, period: this.#period }, { asOf, until });
  }

  /** Whether the days that are declared are gone through without end: who reaches an inbox is said in periods. */
  get #isEndless(): boolean {
    return !(['monitored', 'covered'] as readonly Claim['kind'][]).includes(this.#asked.claim.kind);
  }

  /** The days that are written, and for an end that is not that of what is gone through. */
  get #period(): Period {
    const { period } = this.#asked.claim;
    const { asOf, last } = this.#domain;
    const from = period.from === FIRST_DAY ? Math.min(asOf, period.to) : period.from;
    return { ...period, from, to: period.to === LAST_DAY && !this.#isEndless ? Math.max(last, from) : period.to };
  }

  /** The counterexample, once it is seen that the line fails in it as it stands. */
  #broken(day: Day, absences: readonly Away[]): Outcome {
    const { title, remark } = this.#naming;
    const written = absences.length === 0 ? '' : `// ${remark}\n${awayText(absences)}\n\n`;
    const text = formatted(parse(`${written}${claimOn(this.#asked, day, title)}`));
    const message = this.#trying.failureIn(text, this.#bounds.until);
    return message === undefined
      ? unproved('fault')
      : { counterexample: { day, absences, text, message }, unproved: undefined };
  }

  get #gone(): Gone {
    const { from, to } = this.#period;
    const threat = this.#threat;
    const persons =
      threat.kind === 'none' ? 0 : threat.kind === 'delegate' ? threat.suspects.length : threat.persons.length;
    return { from, to, kinds: this.#kinds.size, persons, ...this.#trying.tally };
  }
}

function unproved(why: Unproved): Outcome {
  return { counterexample: undefined, unproved: why };
}
