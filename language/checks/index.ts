/** All checks and rules that the program knows. */
import { administrators } from './administrators.ts';
import type { Check, Traits } from './api/index.ts';
import { certificateAnswerer } from './certificate-answerer.ts';
import { certificateMonitoring } from './certificate-monitoring.ts';
import { countersigning } from './countersigning.ts';
import { delegateCover } from './delegate-cover.ts';
import { delegateRoles } from './delegate-roles.ts';
import { delegates } from './delegates.ts';
import { departmentHead } from './department-head.ts';
import { exemptions } from './exemptions.ts';
import { flows } from './flows.ts';
import { functionInbox } from './function-inbox.ts';
import { goLive } from './go-live.ts';
import { inboxNames } from './inbox-names.ts';
import { inboxOrder } from './inbox-order.ts';
import { inboxSet } from './inbox-set.ts';
import { membership } from './membership.ts';
import { monitoring } from './monitoring.ts';
import { municipalOptions } from './municipal-options.ts';
import { municipalities } from './municipalities.ts';
import { personalInbox } from './personal-inbox.ts';
import { principals } from './principals.ts';
import { readOnly } from './read-only.ts';
import { responseTime } from './response-time.ts';
import { rut001 } from './rules/rut-001.ts';
import { rut002 } from './rules/rut-002.ts';
import { rut003 } from './rules/rut-003.ts';
import { rut004 } from './rules/rut-004.ts';
import { rut005 } from './rules/rut-005.ts';
import { rut006 } from './rules/rut-006.ts';
import { rut007 } from './rules/rut-007.ts';
import { rut008 } from './rules/rut-008.ts';
import { rut009 } from './rules/rut-009.ts';
import { rut010 } from './rules/rut-010.ts';
import { rut011 } from './rules/rut-011.ts';
import { rut012 } from './rules/rut-012.ts';
import { rut013 } from './rules/rut-013.ts';
import { rut014 } from './rules/rut-014.ts';
import { rut015 } from './rules/rut-015.ts';
import { rut016 } from './rules/rut-016.ts';
import { rut017 } from './rules/rut-017.ts';
import { rut018 } from './rules/rut-018.ts';
import { rut019 } from './rules/rut-019.ts';
import { rut020 } from './rules/rut-020.ts';
import { rut021 } from './rules/rut-021.ts';
import { rut022 } from './rules/rut-022.ts';
import { rut023 } from './rules/rut-023.ts';
import { rut024 } from './rules/rut-024.ts';
import { rut025 } from './rules/rut-025.ts';
import { rut026 } from './rules/rut-026.ts';
import { substitutes } from './substitutes.ts';
import { validity } from './validity.ts';

const bindable = [
  monitoring,
  substitutes,
  certificateMonitoring,
  certificateAnswerer,
  responseTime,
  inboxSet,
  inboxNames,
  functionInbox,
  inboxOrder,
  administrators,
  membership,
  departmentHead,
  personalInbox,
  delegateCover,
  delegates,
  delegateRoles,
  countersigning,
  flows,
  readOnly,
  goLive,
  principals,
  municipalities,
  municipalOptions,
  exemptions,
  validity,
] as const satisfies readonly Check[];

/** The checks that a krav may bind. */
export const checks: readonly Check[] = bindable;

/** The name of each, as it stands after `kontroll`. */
export type CheckName = (typeof bindable)[number]['name'];

const known = [
  rut001,
  rut002,
  rut003,
  rut004,
  rut005,
  rut006,
  rut007,
  rut008,
  rut009,
  rut010,
  rut011,
  rut012,
  rut013,
  rut014,
  rut015,
  rut016,
  rut017,
  rut018,
  rut019,
  rut020,
  rut021,
  rut022,
  rut023,
  rut024,
  rut025,
  rut026,
] as const satisfies readonly Check[];

/** The rules of the language itself. */
export const rules: readonly Check[] = known;

/** Everything, as the engine takes it. */
export const allChecks: readonly Check[] = [...rules, ...checks];

export * from './problems.ts';
export { neededIn } from './support/needed.ts';
/** Those that others speak of by themselves. */
export {
  administrators,
  certificateMonitoring,
  delegateRoles,
  functionInbox,
  inboxOrder,
  monitoring,
  municipalities,
  responseTime,
  rut010,
  rut014,
  rut016,
};

type KeysOf<C> = C extends {
  readonly name: infer N extends string;
  readonly messages: infer M;
  readonly problems: infer Q;
}
  ? `${N}.${(keyof M | keyof Q) & string}`
  : never;

/** A check or rule and one of its messages, as `RUT-002.near`. */
export type MessageKey = KeysOf<(typeof bindable)[number] | (typeof known)[number]>;

const byName: ReadonlyMap<string, Check> = new Map(allChecks.map((check) => [check.name, check]));

/** What the check that found something is. */
export function traitsOf({ check }: { readonly check: string }): Traits {
  return byName.get(check)?.traits ?? {};
}

/** Whether a rule of the language found it, and no routine's requirement. */
export function isOfLanguage({ check }: { readonly check: string }): boolean {
  return byName.get(check)?.rule !== undefined;
}
