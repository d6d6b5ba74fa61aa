/** Where units belong: their huvudman and, below it, their verksamhet. */
import type { ProvisionedUnit } from '../../provisioning/index.ts';
import { grouped } from '../support/group.ts';

/** The units of one verksamhet, or those of a huvudman that belong to none. */
export interface Place {
  /** `Västra Götalandsregionen › Närhälsan`. */
  readonly name: string;
  readonly units: readonly ProvisionedUnit[];
}

/** By name. */
export function placesOf(units: readonly ProvisionedUnit[]): readonly Place[] {
  const unitsAt = grouped(units, nameOf);
  return [...new Set(units.map(nameOf))].sort().map((name) => ({ name, units: unitsAt(name) }));
}

function nameOf({ key, principal, department }: ProvisionedUnit): string {
  const place = [principal?.name ?? 'Utan huvudman', department.key === key ? '' : department.name];
  return place.filter((part) => part !== '').join(' › ');
}
