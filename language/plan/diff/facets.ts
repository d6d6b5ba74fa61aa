/** The properties of any declaration, and what it is known by in two versions. */
import type { Declaration } from '../../model/index.ts';
import { type Bare, bareInbox, barePeriod, barePerson, bareStated, bareWords, type NewNames, written } from './bare.ts';
import { expectationFacets } from './expectation-facets.ts';
import type { Facet } from './facet.ts';
import { functionFacets, functionInboxFacets } from './inbox-facets.ts';
import { divisionFacets, principalFacets, unitFacets } from './organisation-facets.ts';
import { absenceFacets, exemptionFacets, flowFacets, personFacets } from './person-facets.ts';
import { routineFacets } from './routine-facets.ts';

/** A declaration as far as a comparison cares. */
export interface Faceted {
  readonly declaration: Declaration;
  /** Equal for the two versions of one declaration; several may share it. */
  readonly key: string;
  /** How it is called: `enhet FristadVC "Fristad vårdcentral"`. */
  readonly title: string;
  readonly facets: readonly Facet[];
}

/** A declaration with its properties in words. */
export function faceted(declaration: Declaration, names: NewNames): Faceted {
  const { key, title } = identity(declaration, names);
  return { declaration, key: `${declaration.kind} ${key}`, title, facets: facetsOf(declaration, names) };
}

const KINDS = {
  principal: 'huvudman',
  administration: 'förvaltning',
  department: 'verksamhet',
  unit: 'enhet',
  function: 'funktion',
  'function-inbox': 'funktionsinkorg',
  flow: 'flöde',
} as const;

function identity(declaration: Declaration, names: NewNames): { readonly key: string; readonly title: string } {
  switch (declaration.kind) {
    case 'person': {
      const key = names.person(declaration.name);
      return { key, title: bareWords('person', key, quoted(declaration)) };
    }
    case 'unit': {
      const key = names.unit(declaration.name);
      return { key, title: bareWords('enhet', key, quoted(declaration)) };
    }
    case 'absence': {
      const { from, readable } = declaration.period;
      const owner = barePerson(declaration.person, names);
      return {
        key: `${owner} ${readable ? from : barePeriod(declaration.period)}`,
        title: `frånvaro ${bareWords(owner, barePeriod(declaration.period))}`,
      };
    }
    case 'exemption': {
      const key = `${declaration.clause.value} för ${bareInbox(declaration.subject, names)}`;
      return { key, title: `undantag från ${key}` };
    }
    case 'inbox-order': {
      const { process, reference, target } = declaration;
      const key = `${written(process)} ”${bareStated(reference)}” för ${bareInbox(target, names)}`;
      return { key, title: `beställning ${key}` };
    }
    case 'expectation': {
      const key = declaration.text?.value ?? '';
      return { key, title: bareWords('förväntan', quoted(declaration)) };
    }
    case 'routine': {
      const key = bareWords(bareStated(declaration.document) || declaration.name, bareStated(declaration.version));
      return { key, title: bareWords('rutin', declaration.name, key) };
    }
    case 'principal':
    case 'administration':
    case 'department':
    case 'function':
    case 'function-inbox':
    case 'flow':
      return {
        key: declaration.name,
        title: bareWords(KINDS[declaration.kind], declaration.name, quoted(declaration)),
      };
    default:
      return declaration satisfies never;
  }
}

function quoted({ text }: Declaration): Bare {
  return text === undefined ? '' : `”${text.value}”`;
}

function facetsOf(declaration: Declaration, names: NewNames): readonly Facet[] {
  switch (declaration.kind) {
    case 'principal':
      return principalFacets(declaration);
    case 'administration':
    case 'department':
      return divisionFacets(declaration, names);
    case 'unit':
      return unitFacets(declaration, names.unit(declaration.name), names);
    case 'function':
      return functionFacets(declaration, names);
    case 'function-inbox':
      return functionInboxFacets(declaration, names);
    case 'person':
      return personFacets(declaration, names);
    case 'absence':
      return absenceFacets(declaration, names.person(declaration.person.name), names);
    case 'flow':
      return flowFacets(declaration, names);
    case 'exemption':
      return exemptionFacets(declaration, names);
    case 'inbox-order':
      return [];
    case 'expectation':
      return expectationFacets(declaration, names);
    case 'routine':
      return routineFacets(declaration, names);
    default:
      return declaration satisfies never;
  }
}
