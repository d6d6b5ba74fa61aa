/** The engine: routines, checks and a workspace make findings. */
export * from './analysis.ts';
export { absencesBeyond } from './beyond.ts';
export * from './bindings.ts';
export * from './both-versions.ts';
export { isLooser, regionalCounterparts } from './counterparts.ts';
export * from './earlier.ts';
export * from './faults.ts';
export * from './file-problems.ts';
export * from './fingerprint.ts';
export type { Difference, Foresight } from './foresight.ts';
export { fromProblem } from './judge.ts';
export * from './precedence.ts';
export * from './render.ts';
export * from './report.ts';
export * from './report-shape.ts';
export * from './requirements.ts';
export * from './retraced.ts';
export * from './run.ts';
