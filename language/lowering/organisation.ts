/** huvudman, förvaltning and verksamhet → Principal and Division; `driftläge`, which they share with units. */
import type * as Tree from '../grammar/generated/tree.ts';
import type { Division, ModeLine, OperatingMode, OptionChoice, Principal, PrincipalType } from '../model/index.ts';
import { FIRST_DAY } from '../time/index.ts';
import type { Draft } from './draft.ts';
import { headOf } from './head.ts';
import { added, NONE } from './lists.ts';
import { Once } from './once.ts';
import { dayOf } from './periods.ts';
import type { Source } from './source.ts';
import { MODES, PRINCIPAL_TYPES } from './words.ts';

/** A `huvudman`. */
export function principal(source: Source, node: Tree.Principal): Principal {
  const draft: Draft<Principal> = {
    ...headOf(source, node),
    kind: 'principal',
    type: undefined,
    organisationNumber: undefined,
    agreement: undefined,
    municipalityCode: undefined,
    options: NONE,
    optionsAt: undefined,
    area: undefined,
    modes: NONE,
  };
  const once = new Once(source);
  for (const property of node.properties) {
    if (once.allows(property)) principalProperty(source, draft, property);
  }
  return draft;
}

function principalProperty(source: Source, draft: Draft<Principal>, property: Tree.PrincipalProperty): void {
  switch (property.$type) {
    case 'PrincipalType':
      draft.type = source.value(property.value, PRINCIPAL_TYPES[source.word(property.value)] as PrincipalType);
      return;
    case 'OrganisationNumber':
      draft.organisationNumber = source.stated(property.value);
      return;
    case 'Agreement':
      draft.agreement = source.filled(property.value);
      return;
    case 'MunicipalityCode':
      draft.municipalityCode = source.stated(property.value);
      return;
    case 'OptionLine':
      draft.optionsAt = source.at(property.$first);
      for (const item of property.items) draft.options = added(draft.options, optionChoice(source, item));
      return;
    case 'Area':
      draft.area = source.stated(property.value);
      return;
    case 'Mode':
      draft.modes = added(draft.modes, modeLine(source, property));
      return;
    default:
      property satisfies never;
  }
}

function optionChoice(source: Source, node: Tree.OptionItem): OptionChoice {
  const from = node.from === undefined ? FIRST_DAY : dayOf(source, node.from);
  return { ...source.number(node.value), from: from ?? FIRST_DAY, readable: from !== undefined };
}

/** A `förvaltning` or a `verksamhet`. */
export function division(source: Source, node: Tree.Administration | Tree.Department): Division {
  const draft: Draft<Division> = {
    ...headOf(source, node),
    kind: node.$type === 'Administration' ? 'administration' : 'department',
    parent: undefined,
    area: undefined,
    modes: NONE,
  };
  const once = new Once(source);
  for (const property of node.properties) {
    if (once.allows(property)) divisionProperty(source, draft, property);
  }
  return draft;
}

function divisionProperty(source: Source, draft: Draft<Division>, property: Tree.DivisionProperty): void {
  switch (property.$type) {
    case 'PartOf':
      draft.parent = source.ref(property.parent);
      return;
    case 'Area':
      draft.area = source.stated(property.value);
      return;
    case 'Mode':
      draft.modes = added(draft.modes, modeLine(source, property));
      return;
    default:
      property satisfies never;
  }
}

/** A `driftläge` line. */
export function modeLine(source: Source, node: Tree.Mode): ModeLine {
  const from = node.from === undefined ? FIRST_DAY : dayOf(source, node.from);
  return {
    mode: MODES[source.word(node.value)] as OperatingMode,
    from: from ?? FIRST_DAY,
    fromAt: node.from === undefined ? undefined : source.at(node.from),
    readable: from !== undefined,
    decision: source.filled(node.decision),
    at: source.at(node.$first),
  };
}
