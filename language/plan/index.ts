/** Plans: what must change between two states, and what a change of the declarations or of a routine means. */
export * from './changes/apply.ts';
export * from './changes/change.ts';
export * from './changes/compare.ts';
export * from './changes/digest.ts';
export * from './changes/plan.ts';
export * from './changes/thresholds.ts';
export * from './state/item.ts';
export * from './state/items-of.ts';
export * from './state/lines.ts';
export * from './state/renamed.ts';
export * from './state/renames.ts';
