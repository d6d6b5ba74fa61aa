/** Judgements that are kept, as a check wants them. */
import { traitsOf } from '../../checks/index.ts';
import { KeptJudgements } from '../../disk/cache/judgements.ts';
import { knownAs } from '../../disk/cache/place.ts';
import { type CacheOptions, circumstancesOf, type Room, roomFor } from '../../disk/cache/room.ts';
import type { Told } from '../../disk/cache/told.ts';
import type { See } from '../../disk/input/load.ts';
import type { Options } from '../../engine/index.ts';
import { judgeTraced, type Trace, type Wording } from '../../engine/traces/index.ts';
import type { Finding } from '../../model/index.ts';
import { stampFor } from '../../report/receipts/stamp.ts';
import type { CommonOptions } from '../frame/options.ts';
import { type Located, type Opened, optionsOf, timeOf } from '../input/open.ts';

interface Wanted extends CommonOptions, CacheOptions {
  readonly failOnExpired?: boolean;
}

/** What is kept of a workspace as a check wants it. */
export class Kept {
  readonly #located: Located;
  readonly #wanted: Wanted;
  readonly #room: Room;
  readonly #judgements: KeptJudgements;

  private constructor(located: Located, wanted: Wanted, room: Room) {
    this.#located = located;
    this.#wanted = wanted;
    this.#room = room;
    this.#judgements = new KeptJudgements(room.store, located.found.files);
  }

  /**
   * Undefined where nothing is kept: that was asked for, or what is told depends on more than files that can be read.
   */
  static of(located: Located, wanted: Wanted): Kept | undefined {
    const { target, found } = located;
    const room = roomFor(located.root, wanted);
    if (room === undefined || target.given !== undefined || found.unreadable.length > 0) return undefined;
    return new Kept(located, wanted, room);
  }

  /** What there is to tell, as far as it follows from what was told before; undefined where all must be judged. */
  get told(): Told | undefined {
    const { config, found } = this.#located;
    const time = timeOf(config, this.#wanted);
    return this.#judgements.tell(this.#circumstances(time), (retracing, digestWith) => {
      const { ws } = retracing;
      const options = optionsOf(retracing, config, { ...this.#wanted, datum: time.asOf });
      const files = found.files.map(({ file }) => file);
      const report = retracing.report(options, this.#frame(options), this.#wording, files);
      return report && { report, stamp: stampFor(ws, { ...options, digest: digestWith(config.text) }) };
    });
  }

  /** To be shown each file that is read. */
  get see(): See {
    return this.#judgements.seen.add;
  }

  /** The report, with the trace of its judgement, where it is worth to leave one and no check fails. */
  traced({ ws, options }: Opened): ReturnType<typeof judgeTraced> {
    return this.#judgements.isSecond ? judgeTraced(ws, options, this.#frame(options), this.#wording) : undefined;
  }

  /** Keeps what is told now of all that was seen. */
  keep(told: Told, options: Time, trace?: Trace): void {
    this.#judgements.keep(this.#circumstances(options), told, trace);
  }

  #frame({ asOf, horizonDays }: Time): Parameters<typeof judgeTraced>[2] {
    return { asOf, horizonDays, language: this.#located.language, only: this.#located.found.only };
  }

  get #wording(): Wording {
    return { language: this.#located.language, adjust: (finding) => graver(finding, this.#wanted) };
  }

  #circumstances(time: Time): string {
    const { config, found, language, root } = this.#located;
    const { build, place } = this.#room;
    return circumstancesOf({
      build,
      workspace: knownAs(place, root),
      settings: config.text,
      time,
      language,
      only: found.only,
      isExpiryGraver: this.#wanted.failOnExpired === true,
    });
  }
}

type Time = Pick<Options, 'asOf' | 'horizonDays'>;

/** With --fail-on-expired what is said of an expired routine is an error. */
export function graver(finding: Finding, { failOnExpired }: Pick<Wanted, 'failOnExpired'>): Finding {
  const isExpiry = traitsOf(finding).about === 'validity' && finding.clause?.expired !== false;
  return failOnExpired === true && isExpiry ? { ...finding, severity: 'error' } : finding;
}
