/** All that the oracle finds in a region, as sorted lines of words. */
import { deciderFaults } from './deciders.ts';
import { delegationFaults } from './delegation.ts';
import { withExceptions } from './exceptions.ts';
import { expectationFaults } from './expectations.ts';
import { monitoringFaults } from './monitoring.ts';
import { Questions, told } from './questions.ts';
import type { Region } from './region.ts';
import { Requirements } from './versions.ts';

export function expectedIn(region: Region): readonly string[] {
  const ask = new Questions(region);
  const requirements = new Requirements(region);
  const faults = [
    ...monitoringFaults(ask, requirements),
    ...delegationFaults(ask, requirements),
    ...deciderFaults(ask, requirements),
  ].filter(({ code }) => code.startsWith('LOK-') || requirements.has(code));
  const all = [...withExceptions(ask, requirements, faults), ...requirements.faults(), ...expectationFaults(ask)];
  return all.map(told).sort();
}
