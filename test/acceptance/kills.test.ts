/** Killed at calls of the system, by strace: what is left is as it was or as it was to be, and the next run finishes. The soak takes all calls. */
import { describe, expect, it } from 'vitest';
import { canBeTraced, killedIn } from '../soak/faults/system-calls.ts';
import { bundled, RUTIN } from '../support/bundle.ts';
import { SCENARIOS } from '../support/faults/scenarios.ts';
import { itIsInstalled, toolAt } from './tools.ts';

bundled();

const strace = toolAt('/usr/bin/strace');
itIsInstalled('strace', strace);

describe.skipIf(strace === undefined || !canBeTraced())('killed at calls of the system', () => {
  const names = ['generate, over an earlier set', 'fmt', 'init --force, over files of the same names'];
  it.each(SCENARIOS.filter(({ name }) => names.includes(name)))('$name', async (scenario) => {
    const { killed, faults } = await killedIn(scenario, {
      program: RUTIN,
      some: 4,
      until: Number.POSITIVE_INFINITY,
    });
    expect(faults).toEqual([]);
    expect(killed).toBeGreaterThan(0);
  });
});
