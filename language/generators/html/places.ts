/** Where units belong: their huvudman and, below it, their verksamhet. */
import type { Language } from '../../model/index.ts';
import type { ProvisionedUnit } from '../../provisioning/index.ts';
import { say } from '../../words/index.ts';
import { grouped } from '../support/group.ts';

/** The units of one verksamhet, or those of a huvudman that belong to none. */
export interface Place {
  /** `Västra Götalandsregionen › Närhälsan`. */
  readonly name: string;
  readonly units: readonly ProvisionedUnit[];
}

/** By name. */
export function placesOf(units: readonly ProvisionedUnit[], language: Language): readonly Place[] {
  const nameOf = (unit: ProvisionedUnit): string => nameIn(unit, language);
  const unitsAt = grouped(units, nameOf);
  return [...new Set(units.map(nameOf))].sort().map((name) => ({ name, units: unitsAt(name) }));
}

function nameIn({ key, principal, department }: ProvisionedUnit, language: Language): string {
  const place = [
    principal?.name ?? say(language, 'Utan huvudman', 'Without a huvudman'),
    department.key === key ? '' : department.name,
  ];
  return place.filter((part) => part !== '').join(' › ');
}
