/** Judgements that are kept, as a check wants them. */
import { traitsOf } from '../../../checks/index.ts';
import { buildOf } from '../../../disk/cache/build.ts';
import { KeptJudgements, type Told } from '../../../disk/cache/judgements.ts';
import { type CachePlace, cachePlace, knownAs } from '../../../disk/cache/place.ts';
import { Store } from '../../../disk/cache/store.ts';
import type { See } from '../../../disk/input/load.ts';
import type { Options } from '../../../engine/index.ts';
import { judgeTraced, type Trace, type Wording } from '../../../engine/traces/index.ts';
import type { Finding } from '../../../model/index.ts';
import { stampFor } from '../../../report/receipts/stamp.ts';
import type { RutinCommand } from '../../frame/command.ts';
import type { CommonOptions } from '../../frame/options.ts';
import { type Located, type Opened, optionsOf, timeOf } from '../../input/open.ts';

export type { Told };

export interface CacheOptions {
  readonly cache?: boolean;
  readonly cacheDir?: string;
}

interface Wanted extends CommonOptions, CacheOptions {
  readonly failOnExpired?: boolean;
}

/** Adds the two options. */
export function withCache(command: RutinCommand): RutinCommand {
  return command
    .with({
      flags: '--no-cache',
      text: {
        sv: 'prövar allt på nytt, läser och sparar ingen tidigare bedömning',
        en: 'checks all anew, reads and keeps no earlier judgement',
      },
    })
    .with({
      flags: '--cache-dir <mapp>',
      text: {
        sv: 'mappen för sparade bedömningar (annars node_modules/.cache/rutin eller användarens cachemapp)',
        en: 'the folder of kept judgements (else node_modules/.cache/rutin or the cache folder of the user)',
      },
    });
}

/** What is kept of a workspace as a check wants it. */
export class Kept {
  readonly #located: Located;
  readonly #wanted: Wanted;
  readonly #known: Readonly<Record<'build' | 'workspace', string>>;
  readonly #judgements: KeptJudgements;

  private constructor(located: Located, wanted: Wanted, build: string, place: CachePlace) {
    this.#located = located;
    this.#wanted = wanted;
    this.#known = { build, workspace: knownAs(place, located.root) };
    this.#judgements = new KeptJudgements(new Store(place), located.found.files);
  }

  /**
   * Undefined where nothing is kept: that was asked for, or what is told depends on more than files that can be read (a receipt
   * proves that all was judged).
   */
  static of(located: Located, wanted: Wanted): Kept | undefined {
    if (wanted.cache === false) return undefined;
    const place = cachePlace(located.root, wanted.cacheDir);
    const build = buildOf();
    const { target, found } = located;
    const isPlain = wanted.receipt === undefined && target.given === undefined && found.unreadable.length === 0;
    if (place === undefined || build === undefined || !isPlain) return undefined;
    return new Kept(located, wanted, build, place);
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

  #circumstances({ asOf, horizonDays }: Time): string {
    const { config, found, language } = this.#located;
    return JSON.stringify({
      ...this.#known,
      settings: config.text ?? null,
      asOf,
      horizonDays,
      language,
      only: found.only === undefined ? null : [...found.only].sort(),
      expired: this.#wanted.failOnExpired === true,
    });
  }
}

type Time = Pick<Options, 'asOf' | 'horizonDays'>;

/** With --fail-on-expired what is said of an expired routine is an error. */
export function graver(finding: Finding, { failOnExpired }: Pick<Wanted, 'failOnExpired'>): Finding {
  const isExpiry = traitsOf(finding).about === 'validity' && finding.clause?.expired !== false;
  return failOnExpired === true && isExpiry ? { ...finding, severity: 'error' } : finding;
}
