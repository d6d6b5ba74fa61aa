/** Which blocks of the program's code are run, and how often: what guides the choice of inputs. */
import { Session } from 'node:inspector';

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly {
      readonly ranges: readonly { readonly startOffset: number; readonly count: number }[];
    }[];
  }[];
}

/** What was run since the last look. */
export interface Look {
  /** The blocks that were run, each by its file and place. */
  readonly lit: ReadonlySet<string>;
  /** How many blocks were run, each counted as often as it was. */
  readonly work: number;
}

/** Tells what code is run; functions that ran before this was made are not seen whole. */
export class Blocks {
  readonly #session = new Session();

  constructor() {
    this.#session.connect();
    this.#session.post('Profiler.enable');
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** What has been run since this was last asked. */
  look(): Look {
    const lit = new Set<string>();
    let work = 0;
    this.#session.post('Profiler.takePreciseCoverage', (_fault, coverage) => {
      for (const { url, functions } of (coverage as unknown as Coverage).result) {
        if (!url.includes('/language/')) continue;
        for (const { startOffset, count } of functions.flatMap(({ ranges }) => ranges)) {
          if (count > 0) lit.add(`${url}:${startOffset}`);
          work += count;
        }
      }
    });
    return { lit, work };
  }

  end(): void {
    this.#session.post('Profiler.stopPreciseCoverage');
    this.#session.disconnect();
  }
}
