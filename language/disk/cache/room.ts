/** Where judgements are kept, and by what they are known there. */
import type { Options } from '../../engine/index.ts';
import type { Language } from '../../model/index.ts';
import { buildOf } from './build.ts';
import { type CachePlace, cachePlace } from './place.ts';
import { Store } from './store.ts';

export interface CacheOptions {
  readonly cache?: boolean;
  readonly cacheDir?: string;
  /** What is kept is made use of, and nothing is left there. */
  readonly onlyReads?: boolean;
}

interface KeepingOptions extends CacheOptions {
  readonly receipt?: string;
}

/** The store for a workspace, and what runs. */
export interface Room {
  readonly place: CachePlace;
  readonly store: Store;
  readonly build: string;
  /** Nothing is left there. */
  readonly onlyReads: boolean;
}

/** Undefined where nothing is kept: that was asked for, there is no room, or a receipt is to prove that all was judged. */
export function roomFor(root: string, wanted: KeepingOptions): Room | undefined {
  if (wanted.cache === false) return undefined;
  const place = cachePlace(root, wanted.cacheDir);
  const build = buildOf();
  if (place === undefined || build === undefined || wanted.receipt !== undefined) return undefined;
  return { place, store: new Store(place), build, onlyReads: wanted.onlyReads === true };
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
