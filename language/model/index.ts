/** The model: what a workspace declares, and the questions that can be asked of it. */
export * from './declarations.ts';
export * from './file-facts.ts';
export * from './nearest.ts';
export * from './origin.ts';
export * from './problem.ts';
export * from './queries/assignments.ts';
export * from './queries/delegation.ts';
export * from './queries/opening.ts';
export * from './queries/organisation.ts';
export * from './queries/presence.ts';
export * from './queries/resolve.ts';
export * from './routine.ts';
export * from './tables.ts';
export * from './titles.ts';
export * from './values.ts';
export * from './workspace.ts';
export * from './finding.ts';
