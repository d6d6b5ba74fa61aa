/** All checks and rules that the program knows. */
import type { Check } from './api/index.ts';

/** The checks that a krav may bind. */
export const checks: readonly Check[] = [];

/** The rules of the language itself. */
export const rules: readonly Check[] = [];

/** Everything, as the engine takes it. */
export const allChecks: readonly Check[] = [...rules, ...checks];
