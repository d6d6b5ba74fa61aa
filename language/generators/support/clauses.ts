/** Which clause of the routines in use a line of output rests on: found through the checks that the clauses bind. */
import type { Check } from '../../checks/api/index.ts';
import {
  administrators,
  certificateMonitoring,
  delegateRoles,
  functionInbox,
  inboxOrder,
  monitoring,
} from '../../checks/index.ts';
import {
  type Binding,
  effectiveRequirements,
  inboxWord,
  type ParameterValue,
  PRINCIPAL_TYPE_WORDS,
  type PrincipalType,
  type Requirement,
  type Routine,
} from '../../model/index.ts';
import type { ProvisionedInbox } from '../../provisioning/index.ts';
import type { Material } from '../api/index.ts';
import { remembered } from './remembered.ts';

type Kind = ProvisionedInbox['kind'];

/** Clause ids by what they are about; empty where no routine in use says anything. */
export interface Clauses {
  readonly inbox: (kind: Kind) => string;
  readonly members: (principal: PrincipalType | null) => string;
  readonly administrators: (principal: PrincipalType | null) => string;
  readonly monitoring: (kind: Kind) => string;
  readonly certificates: string;
  readonly delegates: string;
}

type Test = (binding: Binding) => boolean;

/** The clauses of the regional routines in use. */
export function clausesOf(material: Material): Clauses {
  const requirements = requirementsInUse(material);
  const find = (...tests: readonly Test[]): string =>
    requirements.find(({ bindings }) => bindings.some((binding) => tests.every((test) => test(binding))))?.id ?? '';
  const byPrincipal = (principal: PrincipalType | null): Test =>
    has('huvudmän', PRINCIPAL_TYPE_WORDS[principal ?? 'region']);
  const administering = binds(administrators);
  const organisational = find(binds(inboxOrder));
  const functional = find(binds(functionInbox), has('kräver', 'ägare'));
  return {
    inbox: (kind) => (kind === 'function' ? functional : organisational),
    members: remembered((principal) => find(administering, byPrincipal(principal), lacks('roller'))),
    administrators: remembered(
      (principal) =>
        find(administering, byPrincipal(principal), states('roller')) || find(administering, byPrincipal(principal)),
    ),
    monitoring: remembered((kind) =>
      find(binds(monitoring), has('inkorg', kind === 'function' ? 'funktion' : inboxWord(kind)), isCounted),
    ),
    certificates: find(binds(certificateMonitoring), isCounted),
    delegates: [
      find(binds(delegateRoles), has('uppgift', 'tilldelat')),
      find(binds(delegateRoles), has('uppgift', 'beslutat')),
    ]
      .filter((id) => id !== '')
      .join(', '),
  };
}

function requirementsInUse({ ws, provisioning }: Material): readonly Requirement[] {
  const inUse = new Set(provisioning.stamp.routines.map(({ document, version }) => `${document} ${version}`));
  return (ws.lookup('routines', '') as readonly Routine[])
    .filter(({ type }) => type !== 'local')
    .filter((routine) => inUse.has(`${routine.document?.value ?? routine.name} ${routine.version?.value ?? ''}`))
    .flatMap((routine) => effectiveRequirements(ws, routine).map(({ requirement }) => requirement));
}

function binds({ name }: Check): Test {
  return (binding) => binding.check.value === name;
}

function has(parameter: string, word: string): Test {
  return (binding) => valuesOf(binding, parameter).some(({ value }) => value === word);
}

function states(parameter: string): Test {
  return (binding) => valuesOf(binding, parameter).length > 0;
}

function lacks(parameter: string): Test {
  return (binding) => valuesOf(binding, parameter).length === 0;
}

/** It asks for a number of checks a day. */
const isCounted: Test = (binding) => valuesOf(binding, 'gånger_per_dag').every(({ value }) => value !== 0);

function valuesOf({ parameters }: Binding, name: string): readonly ParameterValue[] {
  return parameters.find((parameter) => parameter.name === name)?.values ?? [];
}
