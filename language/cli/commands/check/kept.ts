/** Judgements that are kept: where nothing has changed that a report depends on, it is told from what was judged before. */
import { buildOf } from '../../../disk/cache/build.ts';
import { Contents, contentsOf } from '../../../disk/cache/contents.ts';
import { type CachePlace, cachePlace, knownAs } from '../../../disk/cache/place.ts';
import { Store } from '../../../disk/cache/store.ts';
import type { Options, Report } from '../../../engine/index.ts';
import { masked } from '../../../model/index.ts';
import type { Stamp } from '../../../provisioning/index.ts';
import type { RutinCommand } from '../../frame/command.ts';
import type { CommonOptions } from '../../frame/options.ts';
import { type Located, timeOf } from '../../input/open.ts';

/** What a check has to tell of a workspace that could be read and judged whole. */
export interface Told {
  readonly report: Report;
  readonly stamp: Stamp;
}

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
  readonly #build: string;
  readonly #place: CachePlace;
  readonly #store: Store;
  /** Of what is read when it is judged. */
  readonly contents = new Contents();

  private constructor(located: Located, wanted: Wanted, build: string, place: CachePlace) {
    this.#located = located;
    this.#wanted = wanted;
    this.#build = build;
    this.#place = place;
    this.#store = new Store(place);
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

  /** What was told when the files held what they hold now; undefined where that is not known. */
  get told(): Told | undefined {
    const { config, found } = this.#located;
    const [contents, told] = this.#store.read(this.#circumstances(timeOf(config, this.#wanted))) ?? [];
    if (contents === undefined || told === undefined || !contentsOf(found.files)?.equals(contents)) return undefined;
    return JSON.parse(told.toString('utf8')) as Told;
  }

  /** Keeps what is told now of what was read, unless it shows the identity number of a person. */
  keep({ report, stamp }: Told, options: Pick<Options, 'asOf' | 'horizonDays'>): void {
    const text = JSON.stringify({ report, stamp } satisfies Told);
    if (masked(text) !== text) return;
    this.#store.write(this.#circumstances(options), [this.contents.end(), Buffer.from(text, 'utf8')]);
  }

  /** Everything but the files themselves that a report depends on, and of which workspace it is. */
  #circumstances({ asOf, horizonDays }: Pick<Options, 'asOf' | 'horizonDays'>): string {
    const { root, config, found, language } = this.#located;
    return JSON.stringify({
      build: this.#build,
      workspace: knownAs(this.#place, root),
      settings: config.text ?? null,
      asOf,
      horizonDays,
      language,
      only: found.only === undefined ? null : [...found.only].sort(),
      expired: this.#wanted.failOnExpired === true,
    });
  }
}
