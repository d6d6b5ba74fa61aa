/** Opens the workspace that a command line names, with its configuration and the circumstances it is judged in. */
import { allChecks } from '../../checks/index.ts';
import type { NamedConfig } from '../../disk/input/config/named.ts';
import { newDigest } from '../../disk/input/digest.ts';
import { type Loaded, type Lower, load, type See } from '../../disk/input/load.ts';
import type { GivenText } from '../../disk/input/standard-input.ts';
import type { Options } from '../../engine/index.ts';
import type { Language, Workspace } from '../../model/index.ts';
import type { Stamp } from '../../provisioning/index.ts';
import { stampFor } from '../../report/receipts/stamp.ts';
import { sha256Hex } from '../../server/digest.ts';
import { ownersOf } from '../../services/config/patterns.ts';
import { knownSeverities } from '../../services/config/refusal.ts';
import type { CommonOptions } from '../frame/options.ts';
import { type Located, locateWorkspace, timeOf } from './locate.ts';

/** A workspace ready to be judged. */
export interface Opened extends Loaded, Located {
  readonly options: Options;
  /** Of all that was read. */
  readonly digest: string;
  /** Of the workspace alone. */
  readonly sources: string;
  readonly stamp: Stamp;
}

/** Reads the workspace that the PATHs (none: the current folder) are in. Throws a UsageError for what makes reading pointless. */
export async function openWorkspace(
  paths: readonly string[],
  common: CommonOptions,
  asked: Language | undefined,
  given?: GivenText,
): Promise<Opened> {
  return openLocated(await locateWorkspace(paths, common, asked, given), common);
}

/** How the files of a workspace are read. */
interface Reading {
  /** Shown each file. */
  readonly see?: See | undefined;
  /** Makes the facts of each. */
  readonly lower?: Lower;
  /** The version that the workspace leans on. */
  readonly older?: Workspace | undefined;
}

/** Reads a workspace that has been found. */
export function openLocated(located: Located, common: CommonOptions, reading: Reading = {}): Opened {
  const { target, config, found } = located;
  const hearing = newDigest();
  const loaded = load(found, { ...reading, hear: hearing.add, given: target.given });
  const options = optionsOf(loaded, config, common);
  const digests = hearing.end(config.text);
  return {
    ...located,
    ...loaded,
    ...digests,
    stamp: stampFor(loaded.ws, { ...options, ...digests, hash: sha256Hex }),
    options,
  };
}

/** The circumstances a workspace is judged in: what the command line says, else its configuration, else what is usual. */
export function optionsOf({ ws }: Pick<Loaded, 'ws'>, config: NamedConfig, common: CommonOptions): Options {
  const owners = ownersOf(config);
  return {
    checks: allChecks,
    ...timeOf(config, common),
    severities: knownSeverities(config.path, config, ws),
    ...(owners === undefined ? {} : { ownerOf: owners }),
  };
}
