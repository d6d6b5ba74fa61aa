/** The lines of an expectation. */
import type { Claim, Expectation, Own } from '../../model/index.ts';
import {
  bareEnd,
  bareInbox,
  barePeriod,
  barePerson,
  barePlace,
  bareSet,
  bareStated,
  bareWords,
  type NewNames,
} from './bare.ts';
import { type Facet, shown, told } from './facet.ts';

export function expectationFacets(expectation: Expectation, names: NewNames): readonly Facet[] {
  const claims = expectation.claims.map((claim) => bareWords(bareClaim(claim, names), barePeriod(claim.period)));
  return told<Own<Expectation>>({
    claims: shown('rader', 'lines', bareSet(claims, '; ')),
    justification: shown('motivering', 'justification', bareStated(expectation.justification)),
  });
}

function bareClaim(claim: Claim, names: NewNames): string {
  switch (claim.kind) {
    case 'reach':
      return `${barePersons(claim.persons, names)} ${bareReach(claim, names)}`;
    case 'group':
      return `personer i ${barePlace(claim.place, names)} ${bareReach(claim, names)}`;
    case 'outside':
      return `ingen utanför ${barePlace(claim.place, names)} når ${bareEnd(claim.end, names)}`;
    case 'monitored':
      return `${bareInbox(claim.inbox, names)} bevakas ${claim.count.value} gånger per dag`;
    case 'covered':
      return `${barePersons(claim.persons, names)} täcks`;
    default:
      return claim satisfies never;
  }
}

function barePersons(persons: Extract<Claim, { persons: unknown }>['persons'], names: NewNames): string {
  return bareSet(persons.map((person) => barePerson(person, names)));
}

function bareReach({ negated, end }: Extract<Claim, { negated: unknown }>, names: NewNames): string {
  return `når ${negated ? 'inte ' : ''}${bareEnd(end, names)}`;
}
