/** Every command that writes, with a fault at every operation on files: killed, a full disk, one that is only to be read, what vanishes. */
import { FULL, KILL, READ_ONLY, REFUSED, UNREAD, VANISHED } from '../../support/faults/kinds.ts';
import { SCENARIOS } from '../../support/faults/scenarios.ts';
import { tryScenario } from '../../support/faults/trials.ts';
import type { Figures, Part } from './part.ts';

const TRIALS = [KILL, FULL, READ_ONLY, ...REFUSED, VANISHED, ...UNREAD];

const ALL = SCENARIOS.flatMap((scenario) => TRIALS.map((trial) => ({ scenario, trial })));

export const operations: Part = {
  name: 'operations',
  async run({ program, some, until, seed, say }): Promise<Figures> {
    const faults: string[] = [];
    const counts: Record<string, number> = {};
    for (const at of ALL.keys()) {
      const { scenario, trial } = ALL[(at + seed) % ALL.length] as (typeof ALL)[number];
      if (Date.now() >= until) break;
      const outcome = await tryScenario(program, scenario, [trial], { some, until });
      counts[trial.name] = (counts[trial.name] ?? 0) + outcome.tried;
      faults.push(...outcome.faults);
      say(`${scenario.name}, ${trial.name}: ${outcome.tried} tried, ${outcome.faults.length} amiss`);
    }
    return { counts, faults };
  },
};
