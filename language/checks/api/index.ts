/** What a check is written with. */
export * from './check.ts';
export * from './messages.ts';
export * from './parameter-words.ts';
export * from './parameters.ts';
export * from './problems.ts';
export * from './traits.ts';
export * from './variant.ts';
