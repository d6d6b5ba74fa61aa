/** Checks of the program's own that failed in a run: each is named, and the run ends as one that met a fault. */
import { type CheckFault, checkFaultText, type OnFault } from '../../engine/index.ts';
import type { Language, Workspace } from '../../model/index.ts';
import { defuse } from '../../report/terminal/defuse.ts';

/** What failed while a workspace was judged. */
export class FaultyChecks {
  readonly #faults: CheckFault[] = [];

  readonly note: OnFault = (fault) => void this.#faults.push(fault);

  get isEmpty(): boolean {
    return this.#faults.length === 0;
  }

  /** Names them on standard error, and what was thrown where that is asked for. */
  tell(ws: Workspace, language: Language): void {
    const debug = (process.env['RUTIN_DEBUG'] ?? '') !== '';
    for (const one of this.#faults) {
      const { fault } = one;
      const details = debug ? `\n${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}` : '';
      process.stderr.write(`rutin: ${defuse(checkFaultText(ws, one)[language])}${details}\n`);
    }
  }
}
