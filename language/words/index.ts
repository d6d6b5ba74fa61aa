/** What is said in Swedish and in English, once. */
export * from './lines.ts';
export * from './names.ts';
export * from './not-text.ts';
export * from './periods.ts';
export * from './say.ts';
export * from './unreadable.ts';
export * from './usage-error.ts';
export * from './weekdays.ts';
