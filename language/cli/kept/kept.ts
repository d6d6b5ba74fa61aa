/** Judgements that are kept, as a check wants them. What it takes to judge is loaded where something must be judged. */
import { KeptJudgements } from '../../disk/cache/judgements.ts';
import { knownAs } from '../../disk/cache/place.ts';
import { type CacheOptions, circumstancesOf, type Room, roomFor } from '../../disk/cache/room.ts';
import type { Told } from '../../disk/cache/told.ts';
import type { See } from '../../disk/input/load.ts';
import type { Trace } from '../../engine/traces/index.ts';
import type { CommonOptions } from '../frame/options.ts';
import { type Located, timeOf } from '../input/locate.ts';
import type { Time } from './traced.ts';

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

  /** Undefined where nothing is kept: that was asked for, or what is told depends on more than files that can be read. */
  static of(located: Located, wanted: Wanted): Kept | undefined {
    const { target, found } = located;
    const room = roomFor(located.root, wanted);
    if (room === undefined || target.given !== undefined || found.unreadable.length > 0) return undefined;
    return new Kept(located, wanted, room);
  }

  /** What there is to tell, as far as it follows from what was told before; undefined where all must be judged. */
  told(): Promise<Told | undefined> {
    const time = timeOf(this.#located.config, this.#wanted);
    return this.#judgements.tell(this.#circumstances(time), async (changed) => {
      const { toldAgain } = await import('./traced.ts');
      return toldAgain(this.#located, { ...this.#wanted, datum: time.asOf }, changed);
    });
  }

  /** To be shown each file that is read. */
  get see(): See {
    return this.#judgements.seen.add;
  }

  /** Whether it is worth to leave a trace of the judgement that is made now. */
  get isTraced(): boolean {
    return this.#judgements.isSecond;
  }

  /** Keeps what is told now of all that was seen. */
  keep(told: Told, options: Time, trace?: Trace): void {
    this.#judgements.keep(this.#circumstances(options), told, trace);
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
