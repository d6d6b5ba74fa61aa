/** Where judgements are kept, and by what they are known there. */
import { buildOf } from '../../disk/cache/build.ts';
import { type CachePlace, cachePlace } from '../../disk/cache/place.ts';
import { Store } from '../../disk/cache/store.ts';
import type { Options } from '../../engine/index.ts';
import type { Language } from '../../model/index.ts';
import type { RutinCommand } from '../frame/command.ts';
import type { CommonOptions } from '../frame/options.ts';

export interface CacheOptions {
  readonly cache?: boolean;
  readonly cacheDir?: string;
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

/** The store for a workspace, and what runs. */
export interface Room {
  readonly place: CachePlace;
  readonly store: Store;
  readonly build: string;
}

/** Undefined where nothing is kept: that was asked for, there is no room, or a receipt is to prove that all was judged. */
export function roomFor(root: string, wanted: CommonOptions & CacheOptions): Room | undefined {
  if (wanted.cache === false) return undefined;
  const place = cachePlace(root, wanted.cacheDir);
  const build = buildOf();
  if (place === undefined || build === undefined || wanted.receipt !== undefined) return undefined;
  return { place, store: new Store(place), build };
}

/** Everything but the files themselves that a report depends on, and which workspace it is. */
interface Circumstances {
  readonly build: string;
  readonly workspace: string;
  readonly settings: string | undefined;
  readonly time: Pick<Options, 'asOf' | 'horizonDays'>;
  readonly language: Language;
  readonly only?: ReadonlySet<string> | undefined;
  readonly isExpiryGraver?: boolean;
}

/** As a word that is the same for the same. */
export function circumstancesOf({ time, only, isExpiryGraver, settings, ...rest }: Circumstances): string {
  const { asOf, horizonDays } = time;
  return JSON.stringify({
    build: rest.build,
    workspace: rest.workspace,
    settings: settings ?? null,
    asOf,
    horizonDays,
    language: rest.language,
    only: only === undefined ? null : [...only].sort(),
    expired: isExpiryGraver === true,
  });
}
