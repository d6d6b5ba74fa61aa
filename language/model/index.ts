/** The model: what a workspace declares, and the questions that can be asked of it. */
export * from './alike.ts';
export * from './declarations.ts';
export * from './declared.ts';
export * from './expectation.ts';
export * from './file-facts.ts';
export * from './finding.ts';
export {
  dotted,
  holdsIdentityNumber,
  type IdentityNumber,
  identityNumbersIn,
  masked,
} from './identity-numbers.ts';
export * from './inbox-ref.ts';
export * from './keywords.ts';
export * from './name-index.ts';
export * from './nearest.ts';
export * from './origin.ts';
export * from './problem.ts';
export * from './queries/assignments.ts';
export * from './queries/delegation.ts';
export * from './queries/judged-days.ts';
export * from './queries/opening.ts';
export * from './queries/options.ts';
export * from './queries/organisation.ts';
export * from './queries/presence.ts';
export * from './queries/reach.ts';
export * from './queries/references.ts';
export * from './queries/requirements-in-order.ts';
export * from './queries/resolve.ts';
export * from './queries/role-holders.ts';
export * from './queries/routine-names.ts';
export * from './queries/version-contents.ts';
export * from './queries/versions.ts';
export * from './queries/versions-beside.ts';
export * from './queries/versions-in-use.ts';
export * from './queries/ways.ts';
export * from './routine.ts';
export * from './sentence.ts';
export * from './span.ts';
export * from './tables.ts';
export * from './titles.ts';
export * from './unreadable.ts';
export * from './values.ts';
export * from './versions.ts';
export * from './vocabulary.ts';
export type { LookedUp } from './workspace/dictionary.ts';
export type { ReadKey } from './workspace/slot.ts';
export type { Space, Supply } from './workspace/supply.ts';
export * from './workspace/workspace.ts';
