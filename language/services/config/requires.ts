/** Which versions of the program a workspace asks for: `"kräver": ">=1.2"`. */
import satisfies from 'semver/functions/satisfies.js';
import validRange from 'semver/ranges/valid.js';
import { PROGRAM_VERSION } from '../../model/index.ts';
import type { Config, ConfigFault } from './config.ts';

const KEY = 'kräver';

/** What is wrong with the words themselves; undefined where they name versions, or nothing does. */
export function unreadableRequirement({ values, spotOf }: Config): ConfigFault | undefined {
  const wanted = values[KEY];
  if (wanted === undefined || validRange(wanted) !== null) return undefined;
  const message = {
    sv: `kräver ska namnge versioner av programmet, till exempel ">=${PROGRAM_VERSION}".`,
    en: `kräver must name versions of the program, such as ">=${PROGRAM_VERSION}".`,
  };
  return { spot: spotOf([KEY]), message };
}

/** A fault of a configuration, with the versions that are asked for. */
interface Unmet extends ConfigFault {
  readonly wanted: string;
}

/** That this is another version than those the workspace asks for. */
export function unmetRequirement({ values, spotOf }: Config, version = PROGRAM_VERSION): Unmet | undefined {
  const wanted = values[KEY];
  if (wanted === undefined || satisfies(version, wanted, { includePrerelease: true })) return undefined;
  const message = {
    sv: `Arbetsytan kräver Rutin ${wanted}, och det här är Rutin ${version}: installera en version som den kräver.`,
    en: `The workspace requires Rutin ${wanted}, and this is Rutin ${version}: install a version that it requires.`,
  };
  return { spot: spotOf([KEY]), message, wanted };
}
