/** The configuration of one workspace as it comes and goes: what holds, and what is wrong with the file. */
import { rules } from '../../checks/index.ts';
import type { Workspace } from '../../model/index.ts';
import { unknownCodeIn } from '../../services/config/apply.ts';
import { type Config, type ConfigFault, NO_CONFIG } from '../../services/config/config.ts';
import { fileFilter } from '../../services/config/patterns.ts';
import { configIn } from '../../services/config/read.ts';
import { unmetRequirement } from '../../services/config/requires.ts';
import { faultText } from '../../words/index.ts';
import type { FileText } from './host.ts';

/** What a new text changes: which files belong to the workspace, how they are judged, or nothing. */
type Change = 'files' | 'judgement' | 'nothing';

/** While the file is faulty, what it said before holds. */
export class Configured {
  #config: Config = NO_CONFIG;
  #isWanted: (file: string) => boolean = () => true;
  #faulty: Faulty | undefined;
  #isGiven = false;

  /** What holds. */
  get config(): Config {
    return this.#config;
  }

  /** The versions of the program that the workspace asks for, where this is none of them. */
  get wantedVersions(): string | undefined {
    return this.#faulty?.wanted;
  }

  /** Whether a file is one of those that the configuration asks for. */
  isWanted(file: string): boolean {
    return this.#isWanted(file);
  }

  /** A configuration that holds in place of the one in the file. */
  give(config: Config): void {
    this.#isGiven = true;
    this.#hold(config);
  }

  /** Takes the text of the file; undefined where there is none. */
  take(text: FileText): Change {
    const read = readingOf(text);
    if ('fault' in read) {
      this.#faulty = read;
      return 'nothing';
    }
    this.#faulty = undefined;
    if (this.#isGiven) return 'nothing';
    const change = changeBetween(this.#config, read);
    this.#hold(read);
    return change;
  }

  #hold(config: Config): void {
    this.#config = config;
    this.#isWanted = fileFilter(config);
  }

  /** What is wrong with the file; a code that nobody knows only once all routines have been read. */
  faultIn(ws: Workspace | undefined): ConfigFault | undefined {
    const fault = this.#faulty?.fault;
    if (fault !== undefined || ws === undefined || this.#config.values.severity === undefined) return fault;
    const names = rules.map(({ name }) => name);
    return unknownCodeIn(this.#config, ws, names);
  }
}

/** A fault, and the versions of the program that are asked for where that is the fault. */
interface Faulty {
  readonly fault: ConfigFault;
  readonly wanted?: string;
}

function readingOf(text: FileText): Config | Faulty {
  if (text === undefined) return NO_CONFIG;
  if (typeof text !== 'string') return { fault: { spot: NO_CONFIG.spotOf([]), message: faultText(text) } };
  const config = configIn(text);
  const unmet = 'fault' in config ? undefined : unmetRequirement(config);
  return unmet === undefined ? config : { fault: unmet, wanted: unmet.wanted };
}

function changeBetween({ values: before }: Config, { values: now }: Config): Change {
  const files = ({ include, exclude }: Config['values']): string => JSON.stringify([include, exclude]);
  if (files(before) !== files(now)) return 'files';
  return JSON.stringify(before) === JSON.stringify(now) ? 'nothing' : 'judgement';
}
